"""`tuanbiao disclose`: what the national platform asks for, from the records alone."""

import csv
import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner
from msgspec import structs

from tests.cases import chamber
from tuanbiao.cli.main import group
from tuanbiao.load import load
from tuanbiao.report.platform import missing, sections
from tuanbiao.setup import disclosure
from tuanbiao.tree import MemoryTree

SLUG = "sound-a"
FOLDER = f"standards/2024/{SLUG}"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command in the sound chamber with some files changed; exit code, output, errors."""

    def call(*arguments: str, edits: dict[str, bytes | None] | None = None) -> tuple[int, str, str]:
        for path, content in {**chamber(), **(edits or {})}.items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            if content is not None:
                (tmp_path / path).write_bytes(content)
        monkeypatch.chdir(tmp_path)
        done = CliRunner().invoke(group, ["disclose", *arguments, "--as-of", "2026-06-30"])
        return done.exit_code, done.stdout, done.stderr

    return call


def edited(path: str, old: str, new: str) -> dict[str, bytes | None]:
    text = chamber()[path].decode()
    assert old in text
    return {path: text.replace(old, new, 1).encode()}


def test_a_sheet_to_copy_from(run: Run) -> None:
    code, said, errors = run(SLUG)

    assert (code, errors) == (0, "")
    lines = said.splitlines()
    assert lines[0] == "【团体信息】"
    assert "标准编号\tT/DEMO 1—2025" in lines
    assert any(line.startswith("发布日期\t2025年") for line in lines)
    assert any(line.startswith("范围\t本文件") for line in lines)
    assert lines.index("【标准信息】") < lines.index("【标准公告】") < lines.index("【自我承诺】")


def test_in_english_the_values_stay_as_the_platform_takes_them(run: Run) -> None:
    said = run(SLUG, "--lang", "en")[1]

    assert "Number\tT/DEMO 1—2025\n" in said
    assert "Status\t现行\n" in said


def test_as_data(run: Run) -> None:
    found = json.loads(run(SLUG, "--format", "json")[1])

    assert found["missing"] == []
    assert found["fields"][0] == {
        "key": "organName",
        "name": {"zh": "团体名称", "en": "Organisation"},
        "value": "示例商会",
        "required": True,
    }


def test_a_table_calculates_nothing(run: Run) -> None:
    edits = edited(f"{FOLDER}/index.md", "title_en: ", "title_en: =1+1 ")
    said = run(SLUG, "--format", "csv", edits=edits)[1]

    assert said.startswith("\ufeff")
    rows = {row[1]: row[2] for row in csv.reader(StringIO(said[1:]))}
    assert rows["英文标题"].startswith("'=1+1")


def test_what_is_missing_is_named(run: Run) -> None:
    code, said, errors = run(SLUG, edits={f"{FOLDER}/disclosure.md": None})

    assert code == 1
    assert "签署人\t（缺）" in said
    assert "缺 missing: 签署人 (Signed by)\n" in errors
    assert f"声明的各项写在 (the declaration is recorded in) {FOLDER}/disclosure.md；用 --record " in errors
    assert "依托单位名称" not in errors


def test_a_blank_declaration_promises_nothing(run: Run, tmp_path: Path) -> None:
    """What the records say is filled in; with the rest uncommented and filled in it is a record."""
    code, said, _ = run(SLUG, "--record", edits={f"{FOLDER}/disclosure.md": None})
    text = (tmp_path / FOLDER / "disclosure.md").read_text("utf-8")
    library = load(MemoryTree({**chamber(), f"{FOLDER}/disclosure.md": text.encode()}))
    laid = library.standards[SLUG].disclosure

    assert (code, said) == (0, f"{FOLDER}/disclosure.md\n")
    assert laid is not None
    assert (laid.data.number, laid.data.patents) == ("T/DEMO 1—2025", False)
    assert laid.data.document == "2025-03-20-publication-sound-a"
    assert (laid.data.commitments, laid.data.signed, laid.data.on) == (None, None, None)

    filled = re.sub("# (commitments:|  [a-z_]+: true|signed:|  by:|  on:)", r"\1", text).replace(
        "  by:", "  by: feng-yi"
    )
    filled = filled.replace("on: YYYY-MM-DD\n# evidence", "on: 2025-04-01\n# evidence")
    whole = load(MemoryTree({**chamber(), f"{FOLDER}/disclosure.md": filled.encode()}))
    signed = whole.standards[SLUG].disclosure
    assert signed is not None
    assert signed.data.commitments is not None
    assert signed.data.commitments.industrial_policy
    assert signed.data.signed is not None
    assert signed.data.signed.by == "feng-yi"

    again, _, errors = run(SLUG, "--record")
    assert (again, "已有 (exists already)" in errors) == (2, True)


def test_a_draft_is_declared_with_what_it_has() -> None:
    """A standard without number, document and answer on patents leaves them open."""
    standard = load(MemoryTree(chamber())).standards["draft-a"]
    index = structs.replace(standard.index.data, number=None, patents=None)

    text = disclosure.record(replace(standard, index=structs.replace(standard.index, data=index))).decode()

    assert "# number:" in text
    assert "# document:" in text
    assert "# patents:" in text


def test_an_output_in_a_folder_that_is_not_there_yet(run: Run, tmp_path: Path) -> None:
    assert run(SLUG, "--format", "csv", "--output", "新的/表.csv")[0] == 0
    assert (tmp_path / "新的/表.csv").is_file()


@pytest.mark.parametrize(
    ("slug", "said"),
    [("nothing", "没有标准 nothing"), ("draft-a", "draft-a 尚未发布 (is not published yet)")],
)
def test_what_cannot_be_disclosed(run: Run, slug: str, said: str) -> None:
    code, _, errors = run(slug)

    assert code == 2
    assert said in errors


def test_a_withdrawn_standard_tells_since_when() -> None:
    files = chamber()
    files["governance/chamber.md"] = (
        files["governance/chamber.md"].decode().split("registration:")[0] + "---\n"
    ).encode()
    index = files[f"{FOLDER}/index.md"].decode().replace("\nstage: publication\n", "\nstage: withdrawn\n")
    files[f"{FOLDER}/index.md"] = index.encode()
    files[f"{FOLDER}/withdrawal.md"] = "---\nreason: 不再适用\neffective: 2026-03-01\n---\n".encode()
    library = load(MemoryTree(files))

    found = sections(library, library.standards[SLUG], date(2026, 6, 30))
    assert "2026年03月01日" in {one.value for section in found for one in section.fields}
    assert {"authority", "address"} <= {one.key for one in missing(found)}
