"""The chamber's bodies as they stand."""

from collections.abc import Mapping

from ..governance import Governance
from ..records.body import ROLES, Body
from ..records.record import Record
from ..words import Words

# The three bodies that the Opinion asks for; committees come besides.
MAIN = ("decision", "coordination", "drafting")
_FOLDER = "governance/bodies/"
_PRESIDED = ("standing-presidents", "council", "general-assembly")
_PRESIDENTS = {"chair": Words("会长", "President"), "vice-chair": Words("副会长", "Vice-president")}
_CHAIRS = {"chair": Words("主任", "Chair"), "vice-chair": Words("副主任", "Vice-chair")}


def standing(governance: Governance, *kinds: str) -> Mapping[str, Record[Body]]:
    """The bodies of these kinds that have not been dissolved, by id."""
    return {
        name: body
        for name, body in governance.bodies.items()
        if body.data.kind in kinds and body.data.dissolved is None
    }


def all_readable(governance: Governance) -> bool:
    """Whether no body is hidden in a file that could not be read."""
    return not any(path.startswith(_FOLDER) for path in governance.broken)


def people_of(body: Body) -> frozenset[str]:
    """Everybody who works or sits in a body and has not left."""
    staff = {one.person for one in body.staff if one.to is None}
    return frozenset(staff | {one.person for one in body.members if one.to is None})


def is_kind(governance: Governance, name: str | None, kind: str) -> bool:
    """Whether the body is of a kind; one that is not known counts as right, since another rule reports it."""
    body = governance.bodies.get(name or "")
    return body is None or body.data.kind == kind


def office(body: Body, role: str) -> Words:
    """What a role is called in a body of its form: a council has a president, a committee a chair."""
    own = _PRESIDENTS if body.form in _PRESIDED else _CHAIRS
    return own.get(role) or Words(*ROLES[role])


def name_of(governance: Governance, name: str) -> str:
    """The name of a body, its id where it is not known."""
    body = governance.bodies.get(name)
    return body.data.name if body else name
