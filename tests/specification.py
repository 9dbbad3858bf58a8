"""What the specification says of each key, and what the record types say, in the same words."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import msgspec

from tuanbiao.records import fields, irregularities, people, rule_document, standard, units
from tuanbiao.records.kind import Kind
from tuanbiao.records.kinds import KINDS
from tuanbiao.records.schema import Schema, json_schema

TEXT = (Path(__file__).parents[1] / "standards/2026/repository-format/index.md").read_text("utf-8")

# The mappings that have a table of their own, by the names of their record types.
PARTS = {
    "Evidence": "证据",
    "Attachment": "附件",
    "Notice": "通知",
    "PublicNotice": "公开通知",
    "Sealed": "盖章",
    "Answer": "回答",
    "ChangedClause": "变动条款",
    "Published": "发布位置",
    "Remedy": "补救",
    "Mark": "标志",
}
_SCALARS: Mapping[str, Any] = {
    "行": fields.Line,
    "文": fields.Text,
    "标识": fields.Slug,
    "网址": fields.Url,
    "摘要": fields.Digest,
    "路径": fields.FilePath,
    "计数": fields.Count,
    "序数": fields.Positive,
    "年数": fields.Years,
    "年份": fields.Year,
    "比例": fields.Ratio,
    "比较": fields.Comparison,
    "布尔": bool,
    "事件日": fields.EventDay,
    "预告日": fields.AnnouncedDay,
    "期限日": fields.DueDay,
    "经过日": fields.PastDay,
    "人员": fields.PersonRef,
    "单位": fields.UnitRef,
    "机构": fields.BodyRef,
    "会议": fields.MeetingRef,
    "决议": fields.ResolutionRef,
    "文件": fields.DocumentRef,
    "标准": fields.StandardRef,
    "制度": rule_document.RuleDocumentRef,
    "提交标识": irregularities.CommitId,
    "登录名": people.Login,
    "公钥": people.PublicKey,
    "正整数": Annotated[int, msgspec.Meta(ge=1)],
    "1至9的整数": Annotated[int, msgspec.Meta(ge=1, le=9)],
    "ICS号": standard.Ics,
    "CCS号": standard.Ccs,
    "行业代码": standard.Industry,
    "信用代码": units.CreditCode,
    "团体代号": Annotated[str, msgspec.Meta(min_length=1, max_length=30)],
}
_WORDS_ONLY = ("title", "description", "x-title-en", "x-description-en", "default", "examples", "x-labels")


class Row(NamedTuple):
    """One key in a table: its type, when it is required, what it means."""

    type: str
    when: str
    meaning: str


class Key(NamedTuple):
    """One key of a record type: its type, whether it is required, its schema and that of its values."""

    type: str
    required: str
    schema: Schema
    values: Schema

    @property
    def default(self) -> str | None:
        """The value without the key, as YAML writes it; None where that is nothing."""
        found = self.schema.get("default")
        return None if found in (None, (), [], {}) else msgspec.json.encode(found).decode().strip('"')

    @property
    def labels(self) -> dict[str, str]:
        """The values of an enumeration with their Chinese names, empty where they have none."""
        labels = self.values.get("x-labels") or self.schema.get("x-labels") or {}
        return {str(one): labels.get(str(one), {}).get("zh", "") for one in self.values.get("enum", ())}


def tables() -> dict[str, dict[str, Row]]:
    """The tables of annex keys by their ids without `tab-`; each row by its key."""
    start = r"^表：[^\n]*\{#tab-((?:keys|part)-[a-z-]+)\}\n\n[^\n]*\n[|-]+\n"
    found = re.findall(start + r"((?:\|[^\n]*\n)+)", TEXT, re.MULTILINE)
    return {name: dict(map(_row, body.splitlines())) for name, body in found}


def records() -> Iterator[tuple[str, dict[str, Key]]]:
    """The keys of each kind and each part as the types have them, under the ids of their tables."""
    parts: dict[str, Schema] = {}
    for kind in KINDS:
        yield "keys-" + kind.name.replace("_", "-"), _keys_of(kind)
        parts |= json_schema(kind)["$defs"]
    for name in PARTS:
        words = re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()
        yield f"part-{words}", dict(_keys(parts[name], parts, "", "始终"))


def _row(line: str) -> tuple[str, Row]:
    key, *cells = (cell.strip() for cell in line.strip("|").split("|"))
    return key.strip("`"), Row(*cells)


def _keys_of(kind: Kind) -> dict[str, Key]:
    schema = json_schema(kind)
    prefix, top = ("", schema) if "$ref" in schema else ("[].", schema["items"])
    return dict(_keys(_named(top, schema["$defs"]), schema["$defs"], prefix, "始终"))


def _keys(
    schema: Schema, parts: Mapping[str, Schema], prefix: str, required: str
) -> Iterator[tuple[str, Key]]:
    for name, own in schema["properties"].items():
        path, value = prefix + name, _given(own)
        kind = _type(own, parts)
        while "items" in value:
            path, value = path + "[]", _given(value["items"])
        yield prefix + name, Key(kind, required if name in schema.get("required", ()) else "", own, value)
        if _reference(value) and _reference(value) not in PARTS:
            yield from _keys(_named(value, parts), parts, path + ".", "随上级")


def _type(schema: Schema, parts: Mapping[str, Schema]) -> str:
    value = _given(schema)
    if "anyOf" in value:
        return "，或者".join(_type(one, parts).replace("的列表", "列表") for one in value["anyOf"])
    if "$ref" in value:
        return PARTS.get(_reference(value), "映射")
    if "items" in value:
        return f"{_type(value['items'], parts)}的列表"
    if "enum" in value:
        return "枚举" if len(value["enum"]) > 1 or value["enum"] == [1] else f"`{value['enum'][0]}`"
    return "映射" if value["type"] == "object" else _SCALAR_OF.get(_bare(value), repr(value))


def _given(schema: Schema) -> Schema:
    """A schema without the alternative that nothing is given."""
    left = [one for one in schema.get("anyOf", ()) if one.get("type") != "null"]
    return schema if not left else left[0] if len(left) == 1 else {"anyOf": left}


def _reference(schema: Schema) -> str:
    return str(schema.get("$ref", "")).rpartition("/")[2]


def _named(schema: Schema, parts: Mapping[str, Schema]) -> Schema:
    return parts[_reference(schema)]


def _bare(schema: Schema) -> str:
    """What a schema demands, without what it says of it."""
    return repr(sorted((key, repr(one)) for key, one in schema.items() if key not in _WORDS_ONLY))


_SCALAR_OF = {_bare(msgspec.json.schema(form)): word for word, form in _SCALARS.items()}
# A number that is no line is left to the rule that says what is wrong with it.
_SCALAR_OF[_bare(msgspec.json.schema(standard.Written))] = "行"
