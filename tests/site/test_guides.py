"""The guides written by hand: both languages say the same things, and what they name exists."""

import re
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import click
import pytest

from tests.site.conftest import ROOT
from tuanbiao.cli.main import group
from tuanbiao.parse.yaml import read
from tuanbiao.records.kinds import KINDS
from tuanbiao.records.schema import convert
from tuanbiao.rules.every import EVERY_RULE

CHINESE = ROOT / "site/pages/guides"
ENGLISH = ROOT / "site/pages/en/guides"
NAMES = sorted(path.stem for path in CHINESE.glob("*.md"))
GUIDES = [folder / f"{name}.md" for folder in (CHINESE, ENGLISH) for name in NAMES]
SECTIONS = ["top", "who", "need", "steps", "example", "next", "mistakes", "offline", "questions"]
# What the first example of a guide is a record of.
EXAMPLES = {"propose": "proposal", "review": "reviews", "publish": "publication", "appeal": "appeals"}
HEAVIEST = 60_000


def anchors(path: Path) -> list[str]:
    return re.findall(r"^#+ .*\{#([a-z]+)\}$", prose(path), re.MULTILINE)


def prose(path: Path) -> str:
    return re.sub(r"^```.*?^```$", "", path.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)


def fenced(path: Path, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", path.read_text("utf-8"), re.DOTALL | re.MULTILINE)


def links(path: Path) -> list[str]:
    return re.findall(r"\]\(([^)]+)\)", path.read_text("utf-8"))


def test_every_guide_is_there_in_both_languages() -> None:
    assert sorted(path.stem for path in ENGLISH.glob("*.md")) == NAMES
    assert {"propose", "draft", "comment", "review", "vote", "publish", "appeal", "run"} < set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_have_the_same_sections_links_and_commands(name: str) -> None:
    chinese, english = CHINESE / f"{name}.md", ENGLISH / f"{name}.md"
    assert anchors(chinese) == anchors(english) == (SECTIONS if name != "index" else anchors(chinese))
    rules = [[link for link in links(one) if "reference/rules" in link] for one in (chinese, english)]
    assert rules[0] == rules[1]
    assert commands(chinese) == commands(english)
    assert fenced(chinese, "yaml") == fenced(english, "yaml")


def commands(path: Path) -> list[str]:
    return sorted(set(re.findall(r"\btuanbiao ([a-z-]+(?: [a-z]+)?)", path.read_text("utf-8"))))


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_a_guide_names_exists(path: Path) -> None:
    known = {rule.id for rule in EVERY_RULE}
    assert {link.split("/")[-1][:-3] for link in links(path) if "/reference/rules/" in link} <= known | {
        "index"
    }
    for line in commands(path):
        first, *rest = line.split()
        command = group.get_command(click.Context(group), first)
        assert command is not None, line
        if rest and isinstance(command, click.Group):
            assert command.get_command(click.Context(command), rest[0]) is not None, line


@pytest.mark.parametrize(("name", "kind"), EXAMPLES.items())
def test_an_example_is_a_sound_record(name: str, kind: str) -> None:
    found = next(one for one in KINDS if one.name == kind)
    node, faults = read("example.yml", fenced(CHINESE / f"{name}.md", "yaml")[0], found.max_events)
    assert node is not None
    assert not faults
    assert convert(found, node)[1] == ()


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: str(path.relative_to(ROOT)))
def test_pictures_are_small_lie_here_and_say_what_they_show(path: Path) -> None:
    for alt, target in re.findall(r"!\[(.*?)\]\((.*?)\)", path.read_text("utf-8")):
        picture = (path.parent / target).resolve()
        assert len(alt) > 10
        assert picture.stat().st_size <= HEAVIEST
        if picture.suffix == ".svg":
            assert {part.tag.partition("}")[2] for part in ET.parse(picture).iter()} <= {
                "svg",
                "title",
                "desc",
                "rect",
                "circle",
                "path",
                "text",
            }


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: str(path.relative_to(ROOT)))
def test_headings_do_not_skip_a_level(path: Path) -> None:
    levels = [len(marks) for marks in re.findall(r"^(#+) ", prose(path), re.MULTILINE)]
    assert all(after <= before + 1 for before, after in pairwise(levels))
