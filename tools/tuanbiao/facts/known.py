"""Which ids exist in a library, for everything that may be referred to."""

from difflib import get_close_matches

from ..governance import Governance
from ..records.meeting import Meeting
from ..words import Words

NOUNS = {
    "person": Words("人员", "person"),
    "unit": Words("单位", "unit"),
    "body": Words("机构", "body"),
    "meeting": Words("会议", "meeting"),
    "resolution": Words("决议", "resolution"),
    "document": Words("社会团体文件", "document"),
    "standard": Words("标准", "standard"),
    "rule-document": Words("制度文件", "rule document"),
}


_FOLDERS = {"body": "bodies", "meeting": "meetings", "document": "documents", "rule-document": "rules"}
_TABLES = {"person": "people", "unit": "units"}


def is_known(governance: Governance, kind: str, wanted: str) -> bool | None:
    """Whether something of a kind has the id `wanted`; None where nothing can be said, since a file cannot be read."""
    if kind == "resolution":
        meeting = governance.meetings.get(wanted.partition("#")[0])
        return None if meeting is None else wanted in _resolutions(wanted.partition("#")[0], meeting.data)
    if kind in _TABLES:
        table = getattr(governance, _TABLES[kind])
        return None if table is None else wanted in table.by_id
    folder = _FOLDERS[kind]
    return wanted in getattr(governance, folder) or f"governance/{folder}/{wanted}.md" in governance.broken


def ids(governance: Governance, kind: str) -> frozenset[str]:
    """Every id of a kind."""
    if kind == "resolution":
        return frozenset(
            one for name, meeting in governance.meetings.items() for one in _resolutions(name, meeting.data)
        )
    return frozenset(
        getattr(governance, _FOLDERS[kind]) if kind in _FOLDERS else getattr(governance, _TABLES[kind]).by_id
    )


def near(wanted: str, ids: frozenset[str]) -> Words:
    """The tail of a message that names what was probably meant, or nothing."""
    close = get_close_matches(wanted, sorted(ids), n=1)
    return Words(f"，是不是“{close[0]}”？", f", did you mean `{close[0]}`?") if close else Words("", "")


def _resolutions(name: str, meeting: Meeting) -> frozenset[str]:
    return frozenset(f"{name}#{one.id}" for one in meeting.resolutions)
