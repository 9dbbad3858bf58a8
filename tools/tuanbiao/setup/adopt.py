"""A list of earlier standards, taken into governance/baseline.yml."""

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import date

import yaml

from ..facts.numbers import parse_own, straighten

HEADERS = {
    "number": ("number", "标准编号", "编号"),
    "title": ("title", "标准名称", "名称", "中文标题"),
    "title_en": ("title_en", "英文名称", "英文标题"),
    "published": ("published", "发布日期"),
    "effective": ("effective", "实施日期"),
    "withdrawn": ("withdrawn", "废止日期"),
    "last_review": ("last_review", "复审日期", "最近复审日期"),
    "document": ("document", "发布文件", "文号", "发布文号"),
    "status": ("status", "状态", "标准状态"),
}
_STATUSES = {
    "现行": "in-force",
    "即将实施": "upcoming",
    "被代替": "superseded",
    "废止": "withdrawn",
    "在研": "in-progress",
}
_DATES = ("published", "effective", "withdrawn", "last_review")


class ListError(ValueError):
    """The list cannot be taken over; the message names the row."""


def read_list(content: bytes) -> list[dict[str, str]]:
    """The rows of a CSV list as baseline entries; raises ListError at the first row that cannot be read."""
    table = csv.DictReader(io.StringIO(_decode(content)))
    columns = _columns(table.fieldnames or ())
    return [_entry(row, columns, line) for line, row in enumerate(table, start=2)]


def as_baseline(entries: Iterable[Mapping[str, str]]) -> bytes:
    """The entries as governance/baseline.yml."""
    rows = list(entries)
    text = yaml.safe_dump(rows, allow_unicode=True, sort_keys=False, width=1000)
    return _unquote_dates(text).encode()


def _unquote_dates(text: str) -> str:
    """Dates are plain scalars in this format."""
    lines = []
    for line in text.split("\n"):
        key, separator, value = line.partition(": ")
        dated = separator and key.strip(" -") in _DATES
        lines.append(f"{key}: {value.strip(chr(39))}" if dated else line)
    return "\n".join(lines)


def _decode(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return content.decode("gb18030")
    except UnicodeDecodeError:
        raise ListError("既不是 UTF-8 也不是 GB18030 (neither UTF-8 nor GB18030)") from None


def _columns(names: Iterable[str]) -> dict[str, str]:
    known = {synonym: key for key, synonyms in HEADERS.items() for synonym in synonyms}
    columns = {known[name.strip()]: name for name in names if name and name.strip() in known}
    for needed in ("number", "title"):
        if needed not in columns:
            synonyms = "、".join(HEADERS[needed])
            raise ListError(f"第 1 行缺少列：{synonyms} 之一 (row 1 lacks one of these columns)")
    return columns


def _entry(row: Mapping[str, str | None], columns: Mapping[str, str], line: int) -> dict[str, str]:
    values = {key: (row.get(name) or "").strip() for key, name in columns.items()}
    number = parse_own(straighten(values["number"]))
    if number is None:
        raise ListError(f"第 {line} 行的编号“{values['number']}”写法不对 (row {line}: malformed number)")
    entry = {"slug": _slug(values["number"]), "title": values["title"]}
    entry["status"] = _STATUSES.get(values.get("status", ""), values.get("status") or "in-force")
    entry["number"] = straighten(values["number"])
    for key in ("title_en", "document"):
        if values.get(key):
            entry[key] = values[key]
    for key in _DATES:
        if values.get(key):
            entry[key] = _day(values[key], line)
    return entry


def _slug(number: str) -> str:
    return "-".join(
        straighten(number).lower().replace("t/", "t ").replace("\u2014", " ").replace(".", " ").split()
    )


def _day(text: str, line: int) -> str:
    plain = text.replace("年", "-").replace("月", "-").replace("日", "").replace("/", "-").replace(".", "-")
    try:
        year, month, day = (int(part) for part in plain.split("-"))
        return date(year, month, day).isoformat()
    except ValueError:
        raise ListError(f"第 {line} 行的“{text}”不是日期 (row {line}: not a date)") from None
