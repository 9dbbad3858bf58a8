"""A redline in Word: accepted it reads as the newer text, rejected as the older."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from lxml.etree import _Element  # type: ignore[import-untyped]  # brings no types

from tests.word.texts import standard, texts
from tuanbiao.forms.docx.redline import write
from tuanbiao.parse.markdown import parse
from tuanbiao.redline.blocks import Part, sections
from tuanbiao.redline.values import Side
from tuanbiao.standard import Standard

OLD, NEW = Side("a@review-1", "甲", "0" * 64), Side("a", "乙", "1" * 64)


def tracked(old: str, new: str) -> bytes:
    return write(standard(old), standard(new), OLD, NEW)


def read_as(content: bytes, dropped: str) -> list[str]:
    """The paragraphs that have words once the changes of one kind are gone, those of the other as if they were none."""
    body = docx.Document(BytesIO(content)).element.body
    for mark in list(body.iter(qn(f"w:{dropped}"))):
        parent = mark.getparent()
        if parent.tag == qn("w:trPr"):
            row = parent.getparent()
            row.getparent().remove(row)
        elif parent.tag == qn("w:rPr"):
            paragraph = parent.getparent().getparent()
            words = [one for one in paragraph if one.tag not in (qn("w:pPr"), qn(f"w:{dropped}"))]
            assert words == [], "only a paragraph that goes as a whole loses its end"
        else:
            parent.remove(mark)
    return [text for text in (_words(one) for one in body.iter(qn("w:p"))) if text]


def _words(paragraph: _Element) -> str:
    tags = (qn("w:t"), qn("w:delText"), qn("w:br"))
    return "".join("\n" if one.tag == tags[2] else one.text or "" for one in paragraph.iter(*tags))


def _said(one: Standard) -> list[str]:
    """What a reader finds in a text, paragraph by paragraph."""
    assert one.index.body is not None
    found = [one.index.data.title, one.index.data.title_en or ""]
    for section in sections(one.index.body):
        found += [section.title.text, *(text for part in section.parts for text in _of(part))]
    return [text for text in found if text]


def _of(part: Part) -> list[str]:
    return [cell.text for row in part.rows for cell in row] if part.rows else [part.text]


def accepted(content: bytes) -> list[str]:
    return read_as(content, "del")


def rejected(content: bytes) -> list[str]:
    return read_as(content, "ins")


PAIRS = {
    "words": ("# 要求 {#a}\n\n表面宜平整。\n", "# 要求 {#a}\n\n表面应平整光洁。\n"),
    "paragraphs": (
        "# 要求 {#a}\n\n甲要求在此。\n\n表面应平整。\n",
        "# 要求 {#a}\n\n表面应平整。\n\n新的一段话。\n",
    ),
    "clauses": (
        "# 要求 {#a}\n\n甲。\n\n# 试验 {#b}\n\n乙。\n",
        "# 试验 {#b}\n\n乙。\n\n# 检验 {#c}\n\n丙。\n",
    ),
    "moved": (
        "# 要求 {#a}\n\n甲。\n\n## 外观 {#a1}\n\n一。\n\n# 试验 {#b}\n\n乙。\n\n# 检验 {#c}\n\n丙。\n",
        "# 试验 {#b}\n\n乙。\n\n# 检验 {#c}\n\n丙。\n\n# 要求 {#a}\n\n甲。\n\n## 外观 {#a1}\n\n一二。\n",
    ),
    "tables": (
        "# 要求 {#a}\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n",
        "# 要求 {#a}\n\n| 甲 | 丙 |\n|---|---|\n| 1 | 5 |\n",
    ),
    "a new table": ("# 要求 {#a}\n", "# 要求 {#a}\n\n| 甲 |\n|---|\n| 1 |\n"),
    "code": ("# 要求 {#a}\n\n```\na\nb\n```\n", "# 要求 {#a}\n\n```\na\nc\n```\n"),
    "annex": (
        "# 附录（资料性）例 {#annex-a}\n\n## 甲 {#x}\n\n一。\n",
        "# 附录（规范性）例 {#annex-a}\n\n## 乙 {#x}\n\n一。\n\n# 参考文献 {#bibliography}\n\n[1] 书\n",
    ),
    "introduction": (
        "# 引言 {#introduction}\n\n## 背景 {#x}\n\n一。\n",
        "# 引言 {#introduction}\n\n## 背景 {#x}\n\n二。\n",
    ),
    "all kinds": (
        "",
        "# 要求 {#a}\n\n- 甲；\n\n> 引\n\n注：乙。\n\n示例：丙。\n\n$$x$$\n\n表：题\n\n| a |\n|---|\n",
    ),
    "nothing": ("", ""),
}


@pytest.mark.parametrize("name", PAIRS)
def test_both_texts_are_in_it(name: str) -> None:
    old, new = PAIRS[name]
    content = tracked(old, new)

    assert accepted(content) == _said(standard(new))
    assert rejected(content) == _said(standard(old))


@given(texts(), texts())
@settings(max_examples=25)
def test_both_of_any_two_texts_are_in_it(old: str, new: str) -> None:
    """Links are left out: of a reference that is the same the newer number shows, of a link the address where it changes."""
    before, after = (text.replace("[](#", "（#").replace("](https:", "（https:") for text in (old, new))
    content = tracked(before, after)

    assert "".join(accepted(content)) == "".join(_said(standard(after)))
    assert "".join(rejected(content)) == "".join(_said(standard(before)))


def test_a_text_that_passed_a_cap_is_compared_by_lines() -> None:
    long = "应" * 5000
    assert not parse("index.md", long, 1).parsed

    assert rejected(tracked(long, "# 要求 {#a}\n"))[-1] == long


def test_changes_carry_the_names_of_the_texts() -> None:
    body = docx.Document(BytesIO(tracked(*PAIRS["words"]))).element.body

    marks = [*body.iter(qn("w:ins")), *body.iter(qn("w:del"))]
    assert {one.get(qn("w:author")) for one in marks} == {"a@review-1 → a"}
    assert len({one.get(qn("w:id")) for one in marks}) == len(marks)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_another_word_processor_opens_it_with_its_changes(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(tracked(*PAIRS["clauses"]))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "odt", "--outdir", str(tmp_path), "a.docx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    subprocess.run(
        [*command[:4], "docx:MS Word 2007 XML", "--outdir", "again", "a.odt"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        timeout=120,
    )

    body = docx.Document(str(tmp_path / "again" / "a.docx")).element.body
    assert any(True for _ in body.iter(qn("w:ins")))
    assert any(True for _ in body.iter(qn("w:del")))
