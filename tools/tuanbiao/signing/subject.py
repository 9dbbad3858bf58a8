"""The subject digest: whether two commits put the same thing before the reviewers."""

import re
from collections.abc import Mapping

from ..digest import file_digest, listing_digest
from ..parse.frontmatter import Split, split
from ..parse.located import Keys, unplaced
from ..parse.source import decode
from ..parse.yaml import read
from ..records.kinds import KINDS
from .canonical import canonical

_REVIEW = re.compile(r"reviews/([1-9][0-9]*)\.md")
# What closing a review adds.
_CLOSING = frozenset(
    {
        "meeting",
        "attended",
        "method",
        "sustained_opposition",
        "required_changes",
        "conclusion",
        "concluded",
        "evidence",
    }
)
_KIND = next(one for one in KINDS if one.name == "reviews")


def subject_digest(files: Mapping[str, bytes]) -> str | None:
    """The digest of a standard's folder, given as folder-relative path to bytes; None where its review is unreadable."""
    rounds = sorted((int(found[1]), path) for path in files if (found := _REVIEW.fullmatch(path)))
    newest = rounds[-1][1] if rounds else None
    parts: dict[str, bytes] = {}
    for path, content in files.items():
        if path == newest:
            front = _review(content)
            if front is None:
                return None
            parts[path] = front
        elif path.startswith("figures/"):
            parts[path] = content
        elif not path.startswith("evidence/"):
            parts[path] = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return listing_digest((path, file_digest(content)) for path, content in parts.items())


def _review(content: bytes) -> bytes | None:
    """The front matter of the newest review as canonical JSON without what closing adds; its prose does not count."""
    source = decode("", content, _KIND.max_bytes)
    parts = split("", source.text) if source.text is not None else None
    node = read("", parts.head, _KIND.max_events)[0] if isinstance(parts, Split) else None
    if not isinstance(node, Keys):
        return None
    front = {key: unplaced(entry.value) for key, entry in node.entries.items() if key not in _CLOSING}
    ballot = front.get("ballot")
    if isinstance(ballot, Mapping):
        front["ballot"] = {key: value for key, value in ballot.items() if key != "votes"}
    return canonical(front)
