"""The stages a standard went through: each move, its date, and how strong the evidence of the date is."""

from collections.abc import Iterator

from ..facts.stages import NAMES, ORDER, rank
from ..facts.strength import STRENGTHS
from ..records.standard import Move
from ..standard import Standard
from ..words import Words
from .comparable import came_with
from .compare import since
from .history import Step, bringing, is_recorded
from .markup import badge, escape, nowrap, outside, said, table
from .names import body, resolution
from .view import Page

_HEAD = (
    Words("阶段", "Stage"),
    Words("日期", "Date"),
    Words("日期的效力", "Strength of the date"),
    Words("批准机构", "Approving body"),
    Words("依据", "Grounds"),
)
_NINE = (*ORDER, "systematic-review")


def strip(page: Page, standard: Standard) -> str:
    """The nine stages in a row, with what is done and where the standard stands."""
    data = standard.index.data
    reviewing = data.stage == "publication" and page.view.rows[standard.slug].review_open
    current = "systematic-review" if reviewing else data.stage
    been: set[str] = {move.to for move in data.moves}
    items = "".join(_stage(page, stage, current, been) for stage in _NINE)
    end = _stage(page, current, current, been) if current in ("withdrawn", "cancelled") else ""
    return f'<ol class="stages">{items}{end}</ol>'


def _stage(page: Page, stage: str, current: str, been: set[str]) -> str:
    name = page.label(NAMES[stage])
    if stage == current:
        return f'<li class="now" aria-current="step">{name}</li>'
    done = stage in been and (rank(stage) < rank(current) or current in ("withdrawn", "systematic-review"))
    return f'<li class="{"done" if done else "open"}">{name}</li>'


def timeline(page: Page, standard: Standard) -> str:
    """Every move, oldest first."""
    steps = page.view.history.get(standard.slug, ())
    moves = standard.index.data.moves
    rows = [(*_row(page, place, one, steps), _told(page, standard, place)) for place, one in enumerate(moves)]
    return table(page.picks(_HEAD), rows)


def _row(page: Page, place: int, move: Move, steps: tuple[Step, ...]) -> tuple[str, ...]:
    stage = page.label(NAMES[move.to])
    if move.round and move.round > 1:
        stage = page.named(stage, page.say(f"第{move.round}轮", f"round {move.round}"))
    step = bringing(steps, place, (move.to, move.on.isoformat()))
    return (
        f"**{stage}**",
        nowrap(move.on.isoformat()),
        _strength(page, move, step),
        body(page, move.body) if move.body else "",
    )


def _told(page: Page, standard: Standard, place: int) -> str:
    """What the move rests on, and what the text that came with it changed."""
    move = standard.index.data.moves[place]
    return "<br>".join(
        filter(None, (*_grounds(page, move), since(page, standard, came_with(standard, place))))
    )


def _grounds(page: Page, move: Move) -> Iterator[str]:
    if move.resolution:
        yield resolution(page, move.resolution) or escape(move.resolution)
    if move.reason:
        yield said(move.reason)


def _strength(page: Page, move: Move, step: Step | None) -> str:
    """Never a stronger word than the evidence."""
    declared = badge(page.label(STRENGTHS["declared"]), "declared")
    if step is None:
        return declared
    commit = _merge(page, step)
    if is_recorded(move.on, step):
        return f"{badge(page.label(STRENGTHS['recorded']), 'recorded')} {commit}"
    day = step.day.isoformat()
    return page.say(f"{declared} {commit} 于 {day} 载入", f"{declared} {commit} entered on {day}")


def _merge(page: Page, step: Step) -> str:
    """The merge that brought the date, with its page where the repository has one."""
    name = f'<code title="{step.commit}">{step.commit[:10]}</code>'
    return outside(name, f"{page.view.repository}/commit/{step.commit}") if page.view.repository else name
