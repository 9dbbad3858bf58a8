"""Every output format says the same findings, in its own form."""

import json
from datetime import date
from html import unescape
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft7Validator, Draft202012Validator
from markdown_it import MarkdownIt

from tests.cases import AS_OF, chamber
from tuanbiao.check import check
from tuanbiao.diagnostic import Diagnostic
from tuanbiao.load import load
from tuanbiao.report import FORMATS, Context, render
from tuanbiao.report.markdown import escape
from tuanbiao.report.schema import SCHEMAS
from tuanbiao.tree import MemoryTree

NPM = Path(__file__).parents[1] / "npm" / "node_modules"
SARIF = NPM / "@microsoft" / "jest-sarif" / "lib" / "schemas" / "sarif-2.1.0-rtm.5.json"
HOSTILE = "甲 %0A::error::x, | `a` <b> @everyone [x](javascript:1)"


@given(st.text(st.sampled_from("aB9_甲 *`~[](){}<>|#!\\&;/.:-=+"), max_size=12))
@example("_a_b_ a_b a__b 甲_b_ &lt; &#60; a&b;")
def test_a_text_in_markdown_is_no_markup(text: str) -> None:
    """In the middle of a line, where lists and headings do not begin."""
    rendered = MarkdownIt("commonmark").enable(["strikethrough", "table"]).renderInline(f"x {escape(text)} x")

    assert unescape(rendered) == f"x {text} x"


def test_ids_stay_as_they_are() -> None:
    assert escape("doc_no 与 lead_unit") == "doc_no 与 lead_unit"


@pytest.fixture(scope="module")
def tree() -> MemoryTree:
    """The chamber with a few faults."""
    files = dict(chamber())
    files["governance/fees.yml"] = f'- item: "{HOSTILE}"\n  colour: 红\n'.encode()
    files["governance/plans/计划.md"] = b"---\n---\n"
    return MemoryTree(files)


@pytest.fixture(scope="module")
def diagnostics(tree: MemoryTree) -> tuple[Diagnostic, ...]:
    return check(load(tree), AS_OF)


@pytest.fixture(params=["zh", "en"])
def context(request: pytest.FixtureRequest, tree: MemoryTree) -> Context:
    return Context(language=request.param, as_of=AS_OF, tree=tree)


@pytest.mark.parametrize("form", FORMATS)
def test_every_finding_is_in_every_format(
    form: str, diagnostics: tuple[Diagnostic, ...], context: Context
) -> None:
    text = render(form, diagnostics, context)

    assert len(diagnostics) > 1
    assert all(one.rule.replace("-", "\\-") in text or one.rule in text for one in diagnostics)


def test_json_keeps_its_schema(diagnostics: tuple[Diagnostic, ...], context: Context) -> None:
    document = json.loads(render("json", diagnostics, context))

    Draft202012Validator(SCHEMAS["report"]).validate(document)
    assert document["as_of"] == "2026-06-30"
    assert sum(document["summary"].values()) == len(diagnostics)


def test_sarif_keeps_the_published_schema(diagnostics: tuple[Diagnostic, ...], context: Context) -> None:
    document = json.loads(render("sarif", diagnostics, context))

    schema = json.loads(SARIF.read_text("utf-8"))
    assert list(Draft7Validator(schema).iter_errors(document)) == []
    assert len(document["runs"][0]["results"]) == len(diagnostics)


def test_github_lines_cannot_be_broken_out_of(diagnostics: tuple[Diagnostic, ...], context: Context) -> None:
    lines = render("github", diagnostics, context).split("\n")

    assert len(lines) == len(diagnostics)
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in lines)
    assert lines == sorted(
        lines, key=lambda line: ("::error", "::warning", "::notice").index(line.split(" ")[0])
    )


def test_markdown_shows_texts_as_texts(diagnostics: tuple[Diagnostic, ...], context: Context) -> None:
    text = render("markdown", diagnostics, context)

    assert "<b>" not in text
    assert "@everyone" not in text
    assert "](javascript" not in text


def test_text_points_at_the_place() -> None:
    files = {**chamber(), "governance/fees.yml": "- 项目: 甲\n".encode()}
    tree = MemoryTree(files)
    text = render("text", check(load(tree), AS_OF), Context(language="zh", as_of=AS_OF, tree=tree))

    assert "     1 | - 项目: 甲\n       |   ^^^^\n" in text


def test_colour_is_asked_for(diagnostics: tuple[Diagnostic, ...], context: Context) -> None:
    plain = render("text", diagnostics, context)
    context.colour = True

    assert "\x1b[" not in plain
    assert "\x1b[31m" in render("text", diagnostics, context)


def test_an_empty_report_is_a_report(context: Context) -> None:
    assert render("text", (), context).startswith(("通过", "passed"))
    assert render("github", (), context) == ""
    assert json.loads(render("json", (), context))["diagnostics"] == []


def test_the_day_is_a_parameter(tree: MemoryTree) -> None:
    context = Context(language="zh", as_of=date(2030, 1, 1), tree=tree)

    assert json.loads(render("json", (), context))["as_of"] == "2030-01-01"
