"""What an editor is given: schemas that fit the records, and snippets whose text passes the check."""

import json
import re
from collections.abc import Iterator, Mapping
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator, Draft202012Validator

from tests.cases import AS_OF, KEPT, chamber, memory, read_folder
from tuanbiao import report
from tuanbiao.check import check
from tuanbiao.editor.container import IMAGE, PORT
from tuanbiao.editor.files import EXTENSIONS, editor_files, schema_places, tasks
from tuanbiao.editor.kinds import record_snippets
from tuanbiao.editor.snippet import Snippet, choice, stop
from tuanbiao.editor.text import TEXT
from tuanbiao.load import load
from tuanbiao.records.kinds import KINDS
from tuanbiao.setup.chamber import COPIED
from tuanbiao.tree import MemoryTree

ROOT = Path(__file__).parents[2]
DRAFT = "standards/2026/draft-a/index.md"
_STOP = re.compile(
    r"\\(?P<escaped>[$}\\])"
    r"|\$\{(?P<at>\d+)(?::(?P<default>(?:\\.|\$\w+|[^}\\$])*)|\|(?P<offered>(?:\\.|[^|\\])*)\|)?\}"
    r"|\$(?P<end>\d+)|\$(?P<variable>[A-Z_]+)"
)
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
_CLOCK = {"CURRENT_YEAR": "2026", "CURRENT_MONTH": "06", "CURRENT_DATE": "15"}


def expand(body: str, values: Mapping[int, str] | None = None) -> str:
    """What a snippet comes to when every place is left as it is offered, or filled in with `values`."""
    held = {str(at): value for at, value in (values or {}).items()}

    def one(match: re.Match[str]) -> str:
        if match["escaped"]:
            return match["escaped"]
        if match["variable"]:
            return _CLOCK[match["variable"]]
        if match["end"]:
            return held.get(match["end"], "")
        given = match["default"] if match["default"] is not None else (match["offered"] or "").split(",")[0]
        return held.setdefault(match["at"], _STOP.sub(one, given))

    return _STOP.sub(one, body)


def snippet(name: str) -> Snippet:
    (found,) = (one for one in TEXT if one.name.zh == name)
    return found


# --- the text ------------------------------------------------------------------------------------------------------------

CLAUSE = "监测记录宜保存3年。\n"
ANNEX = "# 附录（规范性）监测的频次和限值"
Edits = tuple[tuple[str, str], ...]
# Where a snippet goes that does not simply stand behind a clause, and what the text then needs elsewhere; {} is the snippet.
PLACES: dict[str, Edits] = {
    "章": ((ANNEX, "{}\n" + ANNEX),),
    "规范性引用文件": (
        ("GB/T 6144　合成切削液\n", "{}\nGB/T 6144　合成切削液\n"),
        (CLAUSE, "标志应符合GB/T 191的规定。\n"),
    ),
    "规范性引用文件，注日期": (
        ("GB/T 6144　合成切削液\n", "{}\nGB/T 6144　合成切削液\n"),
        (CLAUSE, "编号应符合GB/T 1.1—2020中第6章的规定。\n"),
    ),
    "术语条目": (("本文件没有需要界定的术语和定义。\n", "下列术语和定义适用于本文件。\n\n{}"),),
    "附录": (
        ("样品应在设备运行30 min后从液箱中部抽取。\n", "样品应在设备运行30 min后从液箱中部抽取。\n\n{}"),
        (CLAUSE, "记录应符合[](#annex-name)的规定。\n"),
    ),
}
FILLED = {
    "引用本文件的条、表、图": {1: "use-items"},
    "术语条目": {1: "切削液", 2: "cutting fluid"},
    "正文的骨架": {
        1: "示例辛材料有限公司",
        2: "示例商会技术委员会",
        3: "示例辛材料有限公司、示例乙科技有限公司、示例丙用户集团、示例丁大学、示例戊检测认证中心、示例己市场监管研究所",
        4: "宋八、李四、何四、赵六、孙七、周八",
    },
}
FIGURE = "standards/2026/draft-a/figures/name.png"


@pytest.mark.parametrize("one", TEXT, ids=lambda one: one.name.en)
def test_a_text_that_was_written_by_snippets_passes(one: Snippet) -> None:
    text = chamber()[DRAFT].decode()
    written = expand(one.body, FILLED.get(one.name.zh))
    if one.name.zh == "正文的骨架":
        text = text[: text.index("# 前言")] + written
    for old, new in PLACES.get(one.name.zh, ((CLAUSE, CLAUSE + "\n{}"),)):
        assert text.count(old) == 1 or one.name.zh == "正文的骨架"
        text = text.replace(old, new.replace("{}", written))
    files = {**chamber(), DRAFT: text.encode()}
    if one.name.zh == "图":
        files[FIGURE] = PNG

    found = check(load(MemoryTree(files), KEPT), AS_OF, memory())

    assert [(each.rule, each.message.zh) for each in found] == []


def test_every_place_of_a_snippet_is_numbered_in_order() -> None:
    for one in (*TEXT, *record_snippets()):
        numbers = [int(match["at"]) for match in _STOP.finditer(one.body) if match["at"]]
        new = list(dict.fromkeys(numbers))
        assert new == list(range(1, len(new) + 1)), one.key


def test_marks_are_escaped() -> None:
    assert expand(stop(1, "$a {b} \\c")) == "$a {b} \\c"
    assert choice(2, ("a,b", "c|d")) == r"${2|a\,b,c\|d|}"


# --- records -------------------------------------------------------------------------------------------------------------

KEYS = {"group": "2026", "slug": "new-a", "id": "new-a", "year": "2031", "n": "1", "date": "2026-06-15"}


@pytest.mark.parametrize("one", tuple(record_snippets()), ids=lambda one: one.name.en)
def test_a_record_that_was_begun_by_a_snippet_can_be_read(one: Snippet) -> None:
    kind = next(kind for kind in KINDS if one.prefixes == (kind.zh, kind.name.replace("_", "-")))
    path = kind.path.format(**KEYS)

    faults = [
        fault for fault in load(MemoryTree({path: expand(one.body).encode()})).faults if fault.span.line
    ]

    assert faults == []


# --- schemas -------------------------------------------------------------------------------------------------------------


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2 as editors read it: days are texts, and only true and false are truths."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - the library's own name
        first: [
            (tag, form) for tag, form in rows if tag in ("tag:yaml.org,2002:int", "tag:yaml.org,2002:null")
        ]
        for first, rows in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


CoreLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("true|false"), list("tf"))


def rows() -> Iterator[tuple[str, str, bytes]]:
    """Every YAML file of the demonstration and of the sound chamber, with the schema that an editor takes."""
    demonstration = {
        f"{folder}/{path}": content
        for folder in ("governance", "standards", "schemas")
        for path, content in read_folder(ROOT / folder)
    }
    for files in (demonstration, chamber()):
        for path, content in files.items():
            if path.endswith(".yml"):
                (schema,) = (one for one, place in schema_places().items() if fits(path, place))
                yield path, schema, content


def fits(path: str, place: str) -> bool:
    """Whether a glob whose stars do not reach over a slash matches."""
    return path.count("/") == place.count("/") and fnmatch(path, place)


def test_schemas_fit_every_record_by_the_places_that_an_editor_is_told() -> None:
    seen = set()
    for path, schema, content in rows():
        form = json.loads((ROOT / schema).read_text("utf-8"))
        data = yaml.load(content, CoreLoader)
        # Editors know the older draft as well as this one.
        for validator in (Draft202012Validator, Draft7Validator):
            assert [error.message for error in validator(form).iter_errors(data)] == [], path
        seen.add(schema)
    assert seen == set(schema_places())


# --- the list of problems, and the container --------------------------------------------------------------------------------


def test_findings_come_into_the_list_of_problems() -> None:
    files = {**chamber(), "governance/fees.yml": "- &a 甲\n".encode()}
    tree = MemoryTree(files)
    found = check(load(tree, KEPT), AS_OF, memory())
    lines = report.render("text", found, report.Context(language="zh", as_of=AS_OF, tree=tree)).splitlines()
    matchers = tasks()["tasks"][0]["problemMatcher"]

    listed = [
        (matcher["severity"], *match.groups()[:4])
        for line in lines
        for matcher in matchers
        if (match := re.match(matcher["pattern"]["regexp"], line))
    ]

    placed = [one for one in found if one.span.line]
    assert ("error", "governance/fees.yml", "1", "3", "yaml-anchor") in listed
    assert len(listed) == len(placed)


def test_the_container_is_pinned_asks_for_no_secret_and_installs_by_hashes() -> None:
    container: dict[str, Any] = json.loads(editor_files()[".devcontainer/devcontainer.json"])

    assert re.fullmatch(r"[a-z.]+(/[a-z]+)+:1-3\.1[1-9]-\w+", IMAGE)
    assert container["image"] == IMAGE
    assert not {"secrets", "mounts", "runArgs", "privileged", "features", "initializeCommand"} & set(
        container
    )
    assert container["postCreateCommand"].endswith("make .venv/papers")
    assert ".venv/papers: .venv/installed" in (ROOT / "Makefile").read_text("utf-8")
    assert container["forwardPorts"] == [PORT]
    assert container["customizations"]["vscode"]["extensions"] == list(EXTENSIONS)


def test_a_new_chamber_gets_them_too() -> None:
    assert {".vscode", ".devcontainer"} <= set(COPIED)
    for path, text in editor_files().items():
        assert (ROOT / path).read_text("utf-8") == text
