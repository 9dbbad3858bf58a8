"""One step between two sets of files, for tests of change rules that no attack can show."""

from collections.abc import Mapping
from datetime import date

from tests.cases import AS_OF
from tuanbiao.change import Change, edits
from tuanbiao.load import load
from tuanbiao.rules.rule import ChangeRule
from tuanbiao.standard import Standard
from tuanbiao.tree import MemoryTree

Files = Mapping[str, bytes]


def put(files: Files, path: str, *pairs: tuple[str, str]) -> dict[str, bytes]:
    """The files with one of them edited."""
    text = files[path].decode()
    for old, new in pairs:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return {**files, path: text.encode()}


def without(files: Files, *paths: str) -> dict[str, bytes]:
    """The files but some."""
    return {path: content for path, content in files.items() if path not in paths}


def step(base: Files, head: Files, day: date = AS_OF) -> Change:
    """The step from the one to the other, with no history at hand."""
    before, after = MemoryTree(base), MemoryTree(head)
    found = edits({one.path: one for one in before.files()}, {one.path: one for one in after.files()})
    return Change(load(before), load(after), tuple(found), day)


def keys(rule: ChangeRule, base: Files, head: Files) -> list[str]:
    """What the rule says was changed."""
    return [getattr(one.values["key"], "en", str(one.values["key"])) for one in rule.check(step(base, head))]


def standards(base: Files, head: Files, slug: str) -> tuple[Standard, Standard]:
    """One standard before and after."""
    made = step(base, head)
    return made.base.standards[slug], made.head.standards[slug]
