"""The three bodies are separate."""

from collections.abc import Iterable, Iterator

from ....facts.bodies import MAIN, standing
from ....governance import Governance
from ....records.body import KINDS, Body
from ....records.record import Record
from ...rule import Finding, Findings, GovernanceRule, Words
from .missing_duties import DUTIES_OF


def check(governance: Governance) -> Findings:
    """A body that bears the name of one higher up, or claims all the duties of another kind."""
    bodies = standing(governance, *MAIN)
    for body in bodies.values():
        others = {*_namesakes(body, bodies.values()), *_claimed(body.data)}
        if others:
            roles = [Words(*KINDS[kind]) for kind in MAIN if kind in {body.data.kind, *others}]
            yield Finding(body.at("name"), {"name": body.data.name, "roles": roles})


def _namesakes(body: Record[Body], bodies: Iterable[Record[Body]]) -> Iterator[str]:
    """The kinds before its own among the bodies of its name, so that each pair is named once."""
    above = MAIN[: MAIN.index(body.data.kind)]
    return (one.data.kind for one in bodies if one.data.name == body.data.name and one.data.kind in above)


def _claimed(body: Body) -> Iterator[str]:
    return (
        kind for kind, duties in DUTIES_OF.items() if kind != body.kind and set(duties) <= set(body.duties)
    )


RULE = GovernanceRule(
    id="body-two-roles",
    requirements=("gbt-20004-1-separate-bodies",),
    title=Words("三类机构分别设立", "The three bodies are separate"),
    message=Words("“{name}”同时担任{roles}", "{name} is at once: {roles}"),
    reason=Words(
        "《意见》没有禁止兼任，但由同一机构起草、管理和决定，难以互相监督",
        "The Opinion does not forbid it, but a body that drafts, manages and decides supervises itself",
    ),
    fix=Words(
        "分别设立，或者在制度中写明如何监督", "Set up separate bodies, or lay down how they are supervised"
    ),
    check=check,
)
