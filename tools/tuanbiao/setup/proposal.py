"""A new standard's folder: index.md and proposal.md at the stage of proposal."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ..parse.located import Plain
from ..records.described import fields_of
from ..records.proposal import ProjectProposal
from ..records.standard import Index
from .insert import written
from .scalars import quoted, scalar


@dataclass(frozen=True, slots=True)
class NewStandard:
    """What a proposal starts with; empty where it is not known yet.

    `of` is the slug of the standard that it revises or amends, and `revised_number` that one's number. The keys of `open` are laid
    down as comments to be filled in.
    """

    slug: str
    group: str
    title: str
    title_en: str
    proposer: str
    kind: str
    on: date
    purpose: str = ""
    main_content: str = ""
    of: str = ""
    revised_number: str = ""
    leader: str = ""
    scope_ref: str = ""
    ics: str = ""
    ccs: str = ""
    scope: str = ""
    adopts: str = ""
    degree: str = ""
    patents: bool | None = None
    holder: str = ""
    open: tuple[str, ...] = ()

    @property
    def folder(self) -> str:
        """The root-relative folder."""
        return f"standards/{self.group}/{self.slug}"


def lay_down(standard: NewStandard) -> Mapping[str, bytes]:
    """The two files of a proposal: root-relative path to content."""
    index = [
        *_written(dict(_index(standard))),
        *_asked(standard, Index, 0),
        *written("moves", [_first(standard)]),
    ]
    attempt = [
        *_written({"proposer": standard.proposer, "proposed": standard.on.isoformat()}, 4),
        *_project_proposal(standard),
    ]
    attempt[0] = f"  - {attempt[0].lstrip()}"
    proposal = "\n".join(
        (
            "attempts:",
            *attempt,
            "---",
            "",
            "# 提案说明 {#proposal}",
            "",
            "写明制定这项标准的目的、意义和主要内容。",
        )
    )
    folder = standard.folder
    return {
        f"{folder}/index.md": "\n".join(("---", *index, "---", "")).encode(),
        f"{folder}/proposal.md": f"---\n{proposal}\n".encode(),
    }


def _index(standard: NewStandard) -> Iterator[tuple[str, Plain]]:
    yield "title", quoted(standard.title)
    yield "title_en", quoted(standard.title_en)
    yield from (("stage", "proposal"), ("kind", standard.kind))
    if standard.of:
        yield ("amends" if standard.kind == "amendment" else "revises"), standard.of
    yield "ics", standard.ics and quoted(standard.ics)
    yield "ccs", standard.ccs and quoted(standard.ccs)
    yield "scope_ref", standard.scope_ref
    yield "proposed_by", standard.proposer
    if standard.patents is not None:
        held = [{"holder": quoted(standard.holder)}] if standard.holder else []
        yield "patents", {"exist": str(standard.patents).lower(), "list": held}
    if standard.adopts:
        yield "adopts", [{"document": quoted(standard.adopts), "degree": standard.degree}]


def _first(standard: NewStandard) -> Plain:
    return {"to": "proposal", "on": standard.on.isoformat()}


def _project_proposal(standard: NewStandard) -> Iterator[str]:
    """What is already known of the project proposal; nothing where nothing is."""
    texts = {
        "revised_number": standard.revised_number,
        "purpose": standard.purpose,
        "scope": standard.scope,
        "main_content": standard.main_content,
    }
    known: dict[str, Plain] = {"leader": standard.leader}
    known |= {key: scalar(text, 8) if text else "" for key, text in texts.items()}
    lines = [*_written(known, 6), *_asked(standard, ProjectProposal, 6)]
    if lines:
        yield "    project_proposal:" if any(known.values()) else "    # project_proposal:"
        yield from lines


def _written(values: Mapping[str, Plain], column: int = 0) -> Iterator[str]:
    """The lines of those keys that have a value."""
    for key, value in values.items():
        if value:
            yield from written(key, value, column)


def _asked(standard: NewStandard, record: type[Index | ProjectProposal], column: int) -> Iterator[str]:
    """Keys that were left open, as comments."""
    known = fields_of(record)
    for key in standard.open:
        if key in known:
            name = known[key].name
            yield f"{' ' * column}# {key}: 〔待填〕  # {name.zh} {name.en}"
