"""Real files as people send them: workbooks, documents and texts of comments, with all that goes wrong in them."""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from docx import Document
from docx.oxml import parse_xml
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tuanbiao.synced.forms import COMMENT

HEAD = ("序号", "章条编号", "意见内容", "修改建议", "提出单位")
GOOD = (
    ("1", "4.1", "联系方式应包括网址。", "增加“网址”。", "示例丙用户集团"),
    ("2", "第6章", "更新时间偏短。", "", "示例丁大学"),
)
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
Rows = Iterable[Sequence[Any]]


def book(rows: Rows, change: Callable[[Worksheet], None] | None = None, **more: Rows) -> bytes:
    """A workbook; `more` are further sheets by name."""
    made = Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = "意见"
    for row in rows:
        sheet.append(list(row))
    if change is not None:
        change(sheet)
    for name, others in more.items():
        other = made.create_sheet(name)
        for row in others:
            other.append(list(row))
    stream = BytesIO()
    made.save(stream)
    return stream.getvalue()


def merging(*areas: str) -> Callable[[Worksheet], None]:
    """A change that merges areas."""

    def change(sheet: Worksheet) -> None:
        for area in areas:
            sheet.merge_cells(area)

    return change


def patched(content: bytes, **parts: Callable[[str], str] | str) -> bytes:
    """A package with parts rewritten or added; a name's `__` is a slash, `_` at its end `.xml`."""
    stream = BytesIO()
    changes = {name.replace("__", "/").rstrip("_") + ".xml": part for name, part in parts.items()}
    with ZipFile(BytesIO(content)) as old, ZipFile(stream, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            text = old.read(name)
            change = changes.pop(name, None)
            if callable(change):
                text = change(text.decode()).encode()
            new.writestr(name, text if change is None or callable(change) else change)
        for name, change in changes.items():
            assert isinstance(change, str)
            new.writestr(name, change)
    return stream.getvalue()


def sharing(content: bytes, more: int = 0) -> bytes:
    """A workbook whose texts stand in a part of their own, as spreadsheet programs write them; `more` are never used."""
    texts: list[str] = []

    def moved(match: re.Match[str]) -> str:
        texts.append(match[2])
        return f'<c{match[1]} t="s"><v>{len(texts) - 1}</v></c>'

    def sheet(text: str) -> str:
        return re.sub(r'<c([^>]*) t="inlineStr"><is>(.*?)</is></c>', moved, text, flags=re.DOTALL)

    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    types = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}"/></Types>'
    once = patched(content, xl__worksheets__sheet1=sheet)
    strings = "".join(f'<si>{one}<phoneticPr fontId="1"/></si>' for one in texts) + "<si><t>x</t></si>" * more
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return patched(
        once,
        xl__sharedStrings=f'<sst xmlns="{main}">{strings}</sst>',
        **{"[Content_Types]": lambda text: text.replace("</Types>", types)},
    )


def document(tables: Iterable[Rows], before: Sequence[str] = ()) -> bytes:
    """A document with tables."""
    made = Document()
    for line in before:
        made.add_paragraph(line)
    for rows in tables:
        body: Any = made.element.body
        body.insert(len(body) - 1, parse_xml(f"<w:tbl {_W}><w:tblPr/>{''.join(map(_row, rows))}</w:tbl>"))
    stream = BytesIO()
    made.save(stream)
    return stream.getvalue()


def _row(cells: Sequence[str]) -> str:
    return f"<w:tr>{''.join(map(cell, cells))}</w:tr>" if not isinstance(cells, str) else cells


def cell(text: str, properties: str = "") -> str:
    """A cell; a text that is a whole cell of WordprocessingML stays as it is."""
    if text.startswith("<w:tc>"):
        return text
    lines = "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in text.split("\n")
    )
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{lines}</w:tc>"


def above(text: str = "") -> str:
    """A cell merged with the one above."""
    return cell(text, "<w:vMerge/>")


def starts(text: str) -> str:
    """A cell that others are merged with."""
    return cell(text, '<w:vMerge w:val="restart"/>')


def table(rows: Rows, separator: str = ",", end: str = "\r\n") -> str:
    """Delimited text; cells that need quotes have them."""

    def quoted(one: Any) -> str:
        text = str(one)
        needs = separator in text or "\n" in text or '"' in text
        doubled = text.replace('"', '""')
        return f'"{doubled}"' if needs else text

    return "".join(separator.join(map(quoted, row)) + end for row in rows)


def issue(number: int, **answers: str) -> dict[str, Any]:
    """An issue as GitHub's REST interface gives it, made with the comment form."""
    said = {
        "standard": "comment-a",
        "clause": "content-basic",
        "kind": "技术 Technical",
        "text": f"议题 {number} 的意见。",
        "proposed": "",
        "from": "示例丙用户集团",
        "category": "消费使用 Consumers and users",
        **answers,
    }
    body = "\n\n".join(f"### {one.heading}\n\n{said[one.id] or '_No response_'}" for one in COMMENT.fields)
    return {
        "number": number,
        "html_url": f"https://github.com/chamber/standards/issues/{number}",
        "created_at": "2026-06-12T03:00:00Z",
        "body": body,
        "title": "意见",
    }


def as_gh(one: Mapping[str, Any]) -> dict[str, Any]:
    """The same as `gh issue list --json number,url,createdAt,body` gives it."""
    names = {"html_url": "url", "created_at": "createdAt"}
    return {names.get(key, key): value for key, value in one.items() if key != "title"}


def as_json(data: Any) -> bytes:
    """JSON as it is sent."""
    return json.dumps(data, ensure_ascii=False).encode()
