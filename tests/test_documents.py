"""What README and docs/ tell: commands with options that exist, files that are there, every page within reach of README."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import click
import pytest

from tuanbiao.cli.main import group

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
# Decisions tell what was chosen then and are not rewritten when a name changes; the reference of commands is their own help.
TOLD = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md")),
    *(
        one
        for one in sorted(DOCS.rglob("*.md"))
        if one.parent.name != "decisions" and one.name != "commands.md"
    ),
    *sorted((ROOT / "site/pages").rglob("*.md")),
]
HERE = [one for one in TOLD if "site" not in one.parts]  # the site's own links are proved when it is built
CODE = re.compile(r"^ *```.*?\n(.*?)^ *```$|`([^`\n]+)`", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\]\(([^)#\s]+)[^)]*\)")
PLACE = re.compile(
    r"(?:tools|tests|site|schemas|docs|bench|cli|facts|records|report|rules|\.github|\.vscode)/[\w./-]*\w"
)
ROOTS = (ROOT, ROOT / "tools/tuanbiao")


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def codes(path: Path) -> Iterator[str]:
    """What a page shows as code, in blocks and within lines."""
    for block, span in CODE.findall(path.read_text("utf-8")):
        yield block or span


def calls(code: str) -> Iterator[list[str]]:
    """The words behind each `tuanbiao`, up to what the shell takes for the end of a command."""
    for line in code.replace("\\\n", " ").splitlines():
        for told in re.split(r"(?<![\w.-])tuanbiao(?= )", line)[1:]:
            yield re.findall(r"[^\s\[\]'\"{}|]+", re.split(r" [#>|&] |&&|;", told)[0])


def unknown(words: list[str]) -> Iterator[str]:
    """The words of a call that are no command's name, no option's, and no choice of the option before them."""
    command: click.Command = group
    choices: Sequence[str] = ()
    for word in words:
        name = re.match("-*[a-z]?[a-z-]*", word)
        assert name is not None
        if choices and word not in choices:
            yield word
        choices = ()
        if name[0].startswith("-") and name[0].strip("-"):
            options = {one: each for each in command.params for one in (*each.opts, *each.secondary_opts)}
            if name[0] not in {*options, "-h", "--help"}:
                yield name[0]
            kind = options[name[0]].type if name[0] in options else None
            choices = kind.choices if isinstance(kind, click.Choice) else ()
        elif isinstance(command, click.Group):
            found = command.get_command(click.Context(command), name[0])
            if found is None:
                yield word
                return
            command = found


@pytest.mark.parametrize("path", TOLD, ids=named)
def test_commands_and_options_exist(path: Path) -> None:
    told = [words for code in codes(path) for words in calls(code)]

    assert [(words, wrong) for words in told for wrong in unknown(words)] == []


def test_what_does_not_exist_is_found() -> None:
    (words,) = calls("GH_TOKEN=x tuanbiao check --rve HEAD  # tuanbiao")

    assert list(unknown(words)) == ["--rve"]
    assert list(unknown(["comments", "exprot", "a"])) == ["exprot"]
    assert list(unknown(["chekc"])) == ["chekc"]
    assert list(unknown(["check", "--format", "pdf", "--lang", "en"])) == ["pdf"]


@pytest.mark.parametrize("path", HERE, ids=named)
def test_files_and_targets_exist(path: Path) -> None:
    text = CODE.sub("", path.read_text("utf-8"))
    links = {one for one in LINK.findall(text) if ":" not in one}
    places = {
        one for code in codes(path) if "\n" not in code for one in PLACE.findall(code) if code.startswith(one)
    }
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))

    assert [one for one in sorted(links) if not (path.parent / one).exists()] == []
    assert [one for one in sorted(places) if not any((root / one).exists() for root in ROOTS)] == []
    assert {
        one for code in codes(path) for one in re.findall(r"^make ([a-z]+)", code, re.MULTILINE)
    } <= targets


def test_every_page_is_within_reach_of_the_readme() -> None:
    """A link to a folder reaches what lies in it."""
    reached: set[Path] = set()
    waiting = [ROOT / "README.md"]
    while waiting:
        one = waiting.pop()
        if one not in reached:
            reached.add(one)
            if one.is_dir():
                waiting += one.iterdir()
            elif one.suffix == ".md" and (one.parent == ROOT or DOCS in one.parents):
                found = LINK.findall(CODE.sub("", one.read_text("utf-8")))
                waiting += [(one.parent / link).resolve() for link in found]

    assert [named(one) for one in sorted(DOCS.rglob("*")) if one.is_file() and one not in reached] == []


def test_the_readme_lists_every_page() -> None:
    listed = {(ROOT / link).resolve() for link in LINK.findall((ROOT / "README.md").read_text("utf-8"))}

    assert [
        named(one)
        for one in sorted(DOCS.rglob("*.md"))
        if one.parent.name != "decisions" and one not in listed
    ] == []
