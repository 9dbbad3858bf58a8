"""A new chamber's repository, laid down from the demonstration chamber's own folders."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

from ..resources import resources

# What is the same for every chamber, copied as it is.
COPIED = (
    "schemas",
    "site",
    "mkdocs.yml",
    "Makefile",
    "pyproject.toml",
    "requirements.lock",
    "requirements-github.lock",
    "requirements-word.lock",
    ".gitattributes",
    ".gitignore",
    ".editorconfig",
    ".devcontainer",
    ".vscode",
    ".github/workflows/audit.yml",
    ".github/workflows/calendar.yml",
    ".github/workflows/gate.yml",
    ".github/workflows/intake.yml",
    ".github/workflows/merge-group.yml",
    ".github/workflows/publish.yml",
    ".github/workflows/regate.yml",
    ".github/workflows/review.yml",
    ".github/workflows/validate.yml",
)
# What a rule document or body of the demonstration chamber says of that chamber alone.
_OWN_KEYS = (
    "doc_no",
    "adopted",
    "effective",
    "document",
    "replaces",
    "members",
    "staff",
    "internal",
    "established",
    "dissolved",
    "resolution",
)
_SKIPPED = re.compile(r"__pycache__|\.pyc$|^data$")


@dataclass(frozen=True, slots=True)
class NewChamber:
    """What only the new chamber can say of itself."""

    name: str
    name_en: str
    code: str
    credit_code: str


def lay_down(chamber: NewChamber) -> Mapping[str, bytes]:
    """Every file of the new repository: root-relative path to content."""
    source = resources()
    contents: dict[str, bytes] = {}
    for path in COPIED:
        contents.update(_walk(source.joinpath(*path.split("/")), path))
    contents.update(_walk(Path(__file__).parents[1], "tools/tuanbiao"))
    contents["tools/LICENSE"] = _licence(source)
    contents.update(_governance(source, chamber))
    contents["README.md"] = _readme(chamber).encode()
    return contents


def _licence(source: Path) -> bytes:
    """The tool's own licence, which goes with every copy: in a chamber's repository, in the tool's, in a package."""
    for place in (source / "tools" / "LICENSE", source / "LICENSE"):
        if place.is_file():
            return place.read_bytes()
    held = [one for one in distribution("tuanbiao").files or () if one.name == "LICENSE"]
    return held[0].read_binary()


def _walk(place: Path, path: str) -> Iterator[tuple[str, bytes]]:
    if place.is_file():
        yield path, place.read_bytes()
        return
    for inner in sorted(place.iterdir(), key=lambda one: one.name):
        if not _SKIPPED.search(inner.name):
            yield from _walk(inner, f"{path}/{inner.name}")


def _governance(source: Path, chamber: NewChamber) -> Iterator[tuple[str, bytes]]:
    own = (source / "governance" / "chamber.md").read_text("utf-8")
    called, code = _field(own, "name"), re.escape(_field(own, "code"))
    coded = re.compile(rf"(?<![A-Z0-9]){code}(?![A-Z0-9])")
    yield "governance/chamber.md", _chamber(chamber).encode()
    for folder in ("rules", "bodies"):
        for path, content in _walk(source / "governance" / folder, f"governance/{folder}"):
            text = without(content.decode("utf-8"), _OWN_KEYS)
            text = coded.sub(lambda _: chamber.code, text)
            yield path, text.replace(called, chamber.name).encode()
    for name in ("units", "members", "people", "baseline", "irregularities"):
        yield f"governance/{name}.yml", b"[]\n"


def without(text: str, keys: tuple[str, ...]) -> str:
    """Front matter without some of its top-level keys and what stands below them."""
    head, fence, body = text.partition("\n---\n")
    kept = []
    dropping = False
    for line in head.split("\n"):
        if not line.startswith((" ", "-")) or line == "---":
            dropping = line.split(":")[0] in keys
        if not dropping:
            kept.append(line)
    return "\n".join(kept) + fence + body


def _field(text: str, key: str) -> str:
    found = re.search(rf"^{key}: (.+)$", text, re.MULTILINE)
    assert found is not None
    return found[1]


def _chamber(chamber: NewChamber) -> str:
    return f"""---
format: 1
name: {chamber.name}
name_en: {chamber.name_en}
code: {chamber.code}
credit_code: "{chamber.credit_code}"
status: active
---

# {chamber.name} {{#about}}

"""


def _readme(chamber: NewChamber) -> str:
    return f"""# {chamber.name}的团体标准

这个仓库是{chamber.name}（社会团体代号 {chamber.code}）的全部标准工作。

```sh
tuanbiao check      # 还缺什么、错在哪里
tuanbiao new        # 逐项询问，新建一个标准提案
make site           # 检查并生成公开网站 build/site/index.html
```

# Group standards of {chamber.name_en}

This repository holds all standards work of {chamber.name_en} (code {chamber.code}). `tuanbiao check` says what is missing,
`tuanbiao new` asks for a proposal, `make site` builds the public site.
"""
