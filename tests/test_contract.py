"""Promises about the code itself: layers, sizes, rules, requirements, generated files."""

import ast
import re
from collections import Counter
from functools import cache
from graphlib import TopologicalSorter
from importlib import import_module
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from tests import attacks
from tests.cases import CASES, discover
from tests.lines import LINES
from tuanbiao import generate
from tuanbiao.cli.main import COMMANDS, group
from tuanbiao.records.parts import STAGES
from tuanbiao.records.requirement import Requirement
from tuanbiao.requirements import bases, procedure, requirements
from tuanbiao.rules.every import EVERY_RULE, STEP_RULES
from tuanbiao.rules.history import HISTORY_RULES
from tuanbiao.rules.rule import Rule
from tuanbiao.rules.state.every import ALL_RULES

TESTS = Path(__file__).parent
PACKAGE = Path(__file__).parents[1] / "tools" / "tuanbiao"
SOURCES = sorted(PACKAGE.rglob("*.py"))
RULE_FILES = [path for path in SOURCES if "RULE = " in path.read_text("utf-8") and "rules" in path.parts]
# Left to right along the line: a module imports only from its own place or from places before it.
LAYERS = (
    ("__init__", "words", "span", "clock", "resources", "digest", "link", "mend", "watching"),
    ("command", "git", "openssl"),
    ("tree", "commits", "staged", "whole"),
    ("parse",),
    ("records",),
    ("files", "requirements", "governance", "standard", "shelf", "reading"),
    ("signing", "trace"),
    ("facts", "register", "summary", "library"),
    ("load", "change", "deadlines", "ballots", "redline"),
    ("made", "approvals", "synced", "concerned"),
    ("rules",),
    ("diagnostic",),
    ("stamp", "outcome"),
    ("memory",),
    ("judging",),
    ("check",),
    ("beside", "prospect", "step", "walk"),
    ("audit", "past", "reviewed", "strength"),
    ("earlier",),
    ("gate", "stamps", "mending"),
    ("certificate",),
    ("push",),
    ("report",),
    ("archiving",),
    ("setup",),
    ("forge", "forms"),
    ("comments",),
    ("packing",),
    ("reference", "editor", "site", "cli"),
    ("generate", "__main__"),
)
PLACE = {name: place for place, names in enumerate(LAYERS) for name in names}


def _layer(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _imports(path: Path) -> set[str]:
    """The layers of this package that a module imports anywhere in it."""
    inside = ("tuanbiao", *path.relative_to(PACKAGE).parent.parts)
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = inside[: len(inside) - node.level + 1]
            module = (*base, *(node.module or "").split(".")) if node.module else base
            names = [module] if len(module) > 1 else [(*base, alias.name) for alias in node.names]
            found.update(name[1] for name in names if name[0] == "tuanbiao")
    return {name for name in found if name in PLACE}


def _module(path: Path) -> str:
    return ".".join(("tuanbiao", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__")


@cache
def _every_module() -> frozenset[str]:
    return frozenset(map(_module, SOURCES))


def _modules(path: Path) -> set[str]:
    """The modules of this package that `path` imports when it is imported itself."""
    inside = ("tuanbiao", *path.relative_to(PACKAGE).parent.parts)
    known = _every_module()
    found: set[str] = set()
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.ImportFrom) and node.level:
            base = ".".join(
                (*inside[: len(inside) - node.level + 1], *([node.module] if node.module else []))
            )
            named = {f"{base}.{alias.name}" for alias in node.names} & known
            found |= named or ({base} & known)
    return found - {_module(path)}


@pytest.mark.no_cover
@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_point_left(path: Path) -> None:
    here = PLACE[_layer(path)]

    right = {name for name in _imports(path) if PLACE[name] > here}

    assert right == set()


@pytest.mark.no_cover
def test_imports_go_in_no_circle() -> None:
    graph = TopologicalSorter({_module(path): _modules(path) for path in SOURCES})

    assert len(tuple(graph.static_order())) >= len(SOURCES)


def test_every_module_has_a_layer() -> None:
    assert {_layer(path) for path in SOURCES} - set(PLACE) == set()


def test_rules_see_no_outside_world() -> None:
    forbidden = {
        "pathlib",
        "os",
        "subprocess",
        "git",
        "click",
        "mkdocs",
        "socket",
        "sys",
        "time",
        "tuanbiao.git",
    }
    for path in (PACKAGE / "rules").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
            assert not forbidden & {name.split(".")[0] for name in names}, path


@pytest.mark.no_cover
@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_files_and_functions_are_small(path: Path) -> None:
    text = path.read_text("utf-8")
    long = [
        node.name
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno + 1 > 50
    ]

    assert text.count("\n") <= 300
    assert long == []


def test_rule_ids_are_unique() -> None:
    assert [name for name, count in Counter(rule.id for rule in EVERY_RULE).items() if count > 1] == []


@pytest.mark.parametrize("path", RULE_FILES, ids=lambda path: path.stem)
def test_every_rule_file_is_in_a_tuple(path: Path) -> None:
    module = import_module(".".join(("tuanbiao", *path.relative_to(PACKAGE).with_suffix("").parts)))

    assert module.RULE.id == path.stem.replace("_", "-")
    assert any(rule is module.RULE for rule in EVERY_RULE)


@pytest.mark.parametrize("rule", EVERY_RULE, ids=lambda rule: rule.id)
def test_a_rule_keeps_its_promises(rule: Rule[Any]) -> None:
    judged = {"rule"} if rule in ALL_RULES else {"rule", "history"}
    assert {bases()[name].requirement.judged for name in rule.requirements} <= judged
    for words in (rule.title, rule.message, rule.reason, rule.fix):
        assert all(text.strip() for text in words)
        assert not words.zh.endswith("。")
        assert not words.en.endswith(".")
    names = {case.folder.name for case in (*discover(), *attacks.discover()) if case.rule == rule.id}
    names.update(LINES.get(rule.id, ()))
    assert any(not name.startswith("edge-") for name in names), "no case fires this rule"
    assert not rule.mends or any((CASES / rule.id).glob("*/fixed.diff")), "no case shows how it is mended"
    assert any(name.startswith("edge-") for name in names), "no case stands at this rule's edge"


def test_both_languages_use_the_same_values() -> None:
    def fields(text: str) -> set[str]:
        return {name.removesuffix("_en") for _, name, _, _ in Formatter().parse(text) if name}

    odd = [rule.id for rule in EVERY_RULE if fields(rule.message.zh) != fields(rule.message.en)]

    assert odd == []


def test_every_requirement_is_checked_or_explained() -> None:
    named = {
        "rule": {name for rule in ALL_RULES for name in rule.requirements},
        "history": {name for rule in STEP_RULES for name in rule.requirements},
    }
    unchecked = [
        one.id
        for one in requirements().requirements
        if one.judged in named and one.id not in named[one.judged] and not _out_of_sight(one)
    ]
    unexplained = [
        one.id
        for one in requirements().requirements
        if one.judged != "rule" and not (one.why_zh and one.why_en)
    ]

    assert unchecked == []
    assert unexplained == []


def _out_of_sight(one: Requirement) -> bool:
    """Whether a requirement says why no comparison of steps can show it; that one tree cannot is no such reason."""
    return one.judged == "history" and one.why_zh not in (None, "单看一个版本看不出，须比较前后两次提交")


def test_every_case_belongs_to_a_rule() -> None:
    known = {rule.id for rule in EVERY_RULE}
    folders = (*CASES.iterdir(), *attacks.ATTACKS.iterdir())

    assert [folder.name for folder in folders if folder.is_dir() and folder.name not in known] == []
    assert set(LINES) == {rule.id for rule in HISTORY_RULES}


def test_stage_names_stand_in_one_place() -> None:
    assert {one.id: (one.zh, one.en.lower()) for one in procedure().stages if one.id in STAGES} == {
        name: (zh, en.lower()) for name, (zh, en) in STAGES.items()
    }


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str) -> None:
    import click

    command = group.get_command(click.Context(group), name)

    assert command is not None
    assert command.name == name
    assert command.help


def test_tests_call_a_command_as_users_do() -> None:
    """A command keeps the help option of the first context it is asked in; alone it has no `-h`, and the reference changes."""
    alone = re.compile(r"^from tuanbiao\.cli\.(?!main)\S+ import .*\bcommand\b", re.MULTILINE)

    assert [str(path) for path in TESTS.rglob("test_*.py") if alone.search(path.read_text("utf-8"))] == []


def test_generated_files_are_fresh() -> None:
    assert generate.stale(generate.ROOT, {**generate.own(), **generate.generated()}) == []
