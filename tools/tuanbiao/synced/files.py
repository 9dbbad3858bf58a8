"""The files below .github/ that follow from governance/ and from this tool alone."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import yaml
from msgspec import Struct

from ..governance import Governance
from ..words import Words
from . import ruleset
from .codeowners import codeowners
from .forms import DEADLINE, FORMS, Field, Form

CODEOWNERS = ".github/CODEOWNERS"
_PUBLIC = Words(
    "这里填写的一切都会公开，也会写入商会的标准记录。请勿填写电话、住址等个人信息；不宜公开的，请改用信函或者电子邮件。",
    "Everything written here is public and becomes part of the chamber's records. Leave out telephone numbers and addresses; "
    "what should not be public goes by letter or e-mail.",
)
_WRITTEN = "# 由 tuanbiao github sync 生成，请勿手工修改。 Written by `tuanbiao github sync`; do not edit.\n"
_PULL_REQUEST = """\
<!-- 一个合并请求只推动一个标准前进一步；程序由检查 validate 和 gate 核对。
     One pull request, one step of one standard; the checks validate and gate look at the rest. -->

## 这一步 · This step

- 标准 Standard：
- 从哪个阶段到哪个阶段 From which stage to which：
- 决议或者文件 Resolution or document：

## 合并前 · Before merging

- [ ] `tuanbiao check` 没有错误 · reports no errors
- [ ] 只改这一个标准的文件；机构、人员、会员、制度和工具的改动另行提出 · touches this standard only; protected paths change apart
- [ ] 没有个人信息 · holds no personal data
"""


class Difference(Struct, frozen=True):
    """A file that is not what it should be from `line` on; None where it is missing."""

    path: str
    line: int | None

    @property
    def message(self) -> Words:
        """What is wrong with it."""
        if self.line is None:
            return Words(f"缺少 {self.path}", f"{self.path} is missing")
        return Words(
            f"{self.path} 从第 {self.line} 行起与应有内容不同",
            f"{self.path} differs from line {self.line} on from what it should be",
        )


def desired(governance: Governance, as_of: date) -> Mapping[str, bytes]:
    """Every file that `github sync` writes: root-relative path to content."""
    texts = {
        CODEOWNERS: codeowners(governance, as_of),
        ".github/PULL_REQUEST_TEMPLATE.md": _PULL_REQUEST,
        ".github/labels.yml": _WRITTEN + _dump(labels()),
        ".github/rulesets/main.json": ruleset.as_file(),
        **{f".github/ISSUE_TEMPLATE/{form.id}.yml": _WRITTEN + _dump(issue_form(form)) for form in FORMS},
    }
    return {path: text.encode() for path, text in sorted(texts.items())}


def differences(wanted: Mapping[str, bytes], present: Mapping[str, bytes]) -> Iterator[Difference]:
    """Each wanted file that `present` lacks or has with other bytes."""
    for path, content in wanted.items():
        if path not in present:
            yield Difference(path, None)
        elif present[path] != content:
            yield Difference(path, _first_difference(content, present[path]))


def labels() -> list[dict[str, str]]:
    """The labels that forms and reminders set: name, colour, description."""
    rows = [(form.id, form.colour, f"{form.name.zh} {form.name.en}") for form in FORMS]
    rows.append((DEADLINE, "fbca04", "期限提醒，自动更新 Deadline, kept up to date by itself"))
    return [{"name": name, "color": colour, "description": description} for name, colour, description in rows]


def issue_form(form: Form) -> dict[str, Any]:
    """One form in GitHub's schema."""
    return {
        "name": f"{form.name.zh} {form.name.en}",
        "description": f"{form.about.zh} · {form.about.en}",
        "title": f"[{form.name.zh}] ",
        "labels": [form.id],
        "body": [
            {"type": "markdown", "attributes": {"value": f"{_PUBLIC.zh}\n\n{_PUBLIC.en}"}},
            *(_question(one) for one in form.fields),
        ],
    }


def _question(field: Field) -> dict[str, Any]:
    attributes: dict[str, Any] = {"label": field.heading}
    if field.help.zh:
        attributes["description"] = f"{field.help.zh} · {field.help.en}"
    kind = "textarea" if field.lines else "input"
    if field.options is not None:
        kind = "dropdown"
        attributes["options"] = list(field.choices)
    return {
        "type": kind,
        "id": field.id,
        "attributes": attributes,
        "validations": {"required": field.required},
    }


def _dump(data: Any) -> str:
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=1000)


def _first_difference(one: bytes, other: bytes) -> int:
    left, right = one.split(b"\n"), other.split(b"\n")
    pairs = enumerate(zip(left, right, strict=False), start=1)
    return next((at for at, (a, b) in pairs if a != b), min(len(left), len(right)) + 1)
