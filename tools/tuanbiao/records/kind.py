"""A kind of file: where it lies, what it holds, how large it may be."""

import re
from functools import cache, cached_property
from typing import Any

from msgspec import Struct

_PLACEHOLDERS = {
    "group": r"[a-z0-9]+(?:-[a-z0-9]+)*",
    "slug": r"[a-z0-9]+(?:-[a-z0-9]+)*",
    "id": r"[a-z0-9]+(?:-[a-z0-9]+)*",
    "year": r"[0-9]{4}",
    "n": r"[1-9][0-9]*",
    "date": r"[0-9]{4}-[0-9]{2}-[0-9]{2}",
}


def expression(path: str) -> str:
    """A path with placeholders in braces as a regular expression with one group per placeholder."""
    parts = re.split(r"\{(\w+)\}", path)
    words = [
        re.escape(part) if index % 2 == 0 else f"(?P<{part}>{_PLACEHOLDERS[part]})"
        for index, part in enumerate(parts)
    ]
    return "".join(words)


@cache
def _name(pattern: str) -> re.Pattern[str]:
    """The form of one name of a path; kinds share most of them."""
    return re.compile(expression(pattern))


class Kind(Struct, frozen=True, dict=True):
    """One row of the table of kinds.

    `path` is a pattern with placeholders in braces; `type` is what msgspec converts to (a Part, or a tuple of rows);
    `max_bytes` and `max_events` cap a file (design: 256 kB and 20,000 YAML events unless a kind needs more).
    """

    name: str
    zh: str
    en: str
    path: str
    type: Any
    max_bytes: int = 262_144
    max_events: int = 20_000

    @property
    def schema(self) -> str:
        """Where the published schema lies."""
        return f"schemas/{self.name.replace('_', '-')}.schema.json"

    @property
    def markdown(self) -> bool:
        """Whether the file is front matter with prose."""
        return self.path.endswith(".md")

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The placeholders that tell files of one kind in one place apart; none for a single file."""
        names = re.findall(r"\{(\w+)\}", self.path)
        return tuple(
            name for name in names if name not in ("group", "slug") or self.path.startswith("governance/")
        )

    @cached_property
    def _fixed(self) -> tuple[str, str]:
        """What stands before the first placeholder and after the last."""
        return self.path.partition("{")[0], self.path.rpartition("}")[2]

    def match(self, path: str) -> dict[str, str] | None:
        """The placeholder values of `path`, or None where it is not of this kind."""
        begins, ends = self._fixed
        if not (path.startswith(begins) and path.endswith(ends)):
            return None  # most expressions are never needed
        patterns, names = self.path.split("/"), path.split("/")
        pairs = tuple(zip(patterns, names, strict=False))
        if len(names) != len(patterns) or any("{" not in one and one != name for one, name in pairs):
            return None
        found = [_name(one).fullmatch(name) for one, name in pairs if "{" in one]
        if not all(found):
            return None
        return {key: text for one in found if one for key, text in one.groupdict().items()}

    def key(self, path: str) -> str | int:
        """What tells a file of this kind from the others in its place; a number where it counts, empty for a single one."""
        found = self.match(path)
        assert found is not None, path
        joined = "-".join(found[name] for name in self.keys)
        return int(joined) if self.keys in {("n",), ("year",)} else joined
