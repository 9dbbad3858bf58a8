"""Which ids exist in a library, for everything that may be referred to."""

from collections.abc import Mapping
from difflib import get_close_matches

from ..governance import Governance
from ..library import Library
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


def known_ids(library: Library) -> Mapping[str, frozenset[str]]:
    """The ids of each kind; a kind whose only file is absent or unreadable is left out, since nothing can be said."""
    governance = library.governance
    found = {
        "body": {*governance.bodies, *_broken(governance, "bodies")},
        "meeting": {*governance.meetings, *_broken(governance, "meetings")},
        "document": {*governance.documents, *_broken(governance, "documents")},
        "rule-document": {*governance.rules, *_broken(governance, "rules")},
        "resolution": set(_resolutions(governance)),
        "standard": {*(row.slug for row in library.register.rows), *_unreadable(library)},
    }
    if governance.people:
        found["person"] = {one.id for one in governance.people.data}
    if governance.units:
        found["unit"] = {one.id for one in governance.units.data}
    return {kind: frozenset(ids) for kind, ids in found.items()}


def near(wanted: str, ids: frozenset[str]) -> Words:
    """The tail of a message that names what was probably meant, or nothing."""
    close = get_close_matches(wanted, sorted(ids), n=1)
    return Words(f"，是不是“{close[0]}”？", f", did you mean `{close[0]}`?") if close else Words("", "")


def _resolutions(governance: Governance) -> list[str]:
    return [
        f"{name}#{one.id}"
        for name, meeting in governance.meetings.items()
        for one in meeting.data.resolutions
    ]


def _broken(governance: Governance, folder: str) -> set[str]:
    """The ids of files that exist but could not be read: they are known, though nothing is known of them."""
    prefix = f"governance/{folder}/"
    return {
        path.removeprefix(prefix).removesuffix(".md") for path in governance.broken if path.startswith(prefix)
    }


def _unreadable(library: Library) -> set[str]:
    parts = (fault.span.path.split("/") for fault in library.faults)
    return {one[2] for one in parts if one[0] == "standards" and len(one) > 3}
