"""`github sync`: the files follow from governance/, byte for byte, and say so where nobody can be named."""

import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from tests.cases import chamber
from tests.forge.runner import ROOT
from tuanbiao.cli.main import group
from tuanbiao.governance import Governance
from tuanbiao.load import load
from tuanbiao.synced.codeowners import codeowners, owned, unowned
from tuanbiao.synced.files import desired, differences
from tuanbiao.synced.forms import FORMS
from tuanbiao.synced.ruleset import CHECKS
from tuanbiao.tree import MemoryTree, WorkTree

DAY = date(2026, 6, 30)
PEOPLE = "governance/people.yml"


def _governance() -> Governance:
    return load(MemoryTree(chamber())).governance


def _owners(text: str) -> dict[str, set[str]]:
    lines = [line.split() for line in text.splitlines() if line and not line.startswith("#")]
    return {path: {owner.removeprefix("@demo-") for owner in owners} for path, *owners in lines}


def _sync(*options: str) -> Result:
    return CliRunner().invoke(group, ["github", "sync", "--as-of", DAY.isoformat(), *options])


def test_paths_belong_to_the_people_of_their_body() -> None:
    found = _owners(codeowners(_governance(), DAY))

    assert found["/governance/people.yml"] == found["/tools/"] == {"qian-yi", "chen-er"}
    assert "feng-yi" in found["/governance/chamber.md"]
    assert "chen-er" not in found["/governance/procedure.yml"]


def test_every_protected_path_has_its_line_and_none_hides_another() -> None:
    paths = list(_owners(codeowners(_governance(), DAY)))

    assert paths == [path for path, _ in owned()]
    assert {"/.github/", "/requirements-github.lock", "/Makefile"} < set(paths)
    # GitHub lets the last match win.
    assert [a for a in paths for b in paths if a != b and b.startswith(a)] == []


def test_a_seat_counts_from_its_first_to_before_its_last_day() -> None:
    body = "governance/bodies/secretariat.md"
    text = chamber()[body].decode()
    left = text.replace(
        "    voting: true\n    from: 2019-01-01\n",
        "    voting: true\n    from: 2019-01-01\n    to: 2026-06-30\n",
        1,
    )
    governance = load(MemoryTree({**chamber(), body: left.encode()})).governance

    before, after = (_owners(codeowners(governance, day))["/tools/"] for day in (date(2026, 6, 29), DAY))

    assert after < before


def test_who_has_no_vote_owns_nothing() -> None:
    body = "governance/bodies/secretariat.md"
    text = chamber()[body].decode().replace("voting: true", "voting: false", 1)
    governance = load(MemoryTree({**chamber(), body: text.encode()})).governance

    assert len(_owners(codeowners(governance, DAY))["/tools/"]) == 1


def test_where_nobody_has_an_account_no_line_pretends_to_protect() -> None:
    people = re.sub(rb"  github:\n    login: .*\n    id: .*\n", b"", chamber()[PEOPLE])
    governance = load(MemoryTree({**chamber(), PEOPLE: people})).governance

    text = codeowners(governance, DAY)

    assert _owners(text) == {}
    assert "没有成员登记了 GitHub 账号" in text
    assert unowned(governance, DAY) == tuple(path for path, _ in owned())


def test_an_empty_chamber_has_files_too() -> None:
    assert "# decision\n" in desired(Governance(), DAY)[".github/CODEOWNERS"].decode()


def test_the_same_records_give_the_same_bytes() -> None:
    assert desired(_governance(), DAY) == desired(_governance(), DAY)


def test_required_checks_are_bound_to_githubs_own_app() -> None:
    document = json.loads(desired(_governance(), DAY)[".github/rulesets/main.json"])

    rules = {one["type"]: one.get("parameters") for one in document["rules"]}
    assert document["bypass_actors"] == []
    assert rules["required_status_checks"]["required_status_checks"] == [
        {"context": name, "integration_id": 15368} for name in CHECKS
    ]
    assert rules["pull_request"]["allowed_merge_methods"] == ["merge"]
    assert {"deletion", "non_fast_forward"} < set(rules)
    assert "required_linear_history" not in rules


def test_forms_name_labels_that_exist_and_ask_in_chinese_first() -> None:
    files = desired(_governance(), DAY)
    known = {one["name"] for one in yaml.safe_load(files[".github/labels.yml"])}

    for form in FORMS:
        made = yaml.safe_load(files[f".github/ISSUE_TEMPLATE/{form.id}.yml"])
        assert set(made["labels"]) <= known
        assert all(re.match(r"[\u4e00-\u9fff]", one["attributes"]["label"]) for one in made["body"][1:])
        assert len({one["id"] for one in made["body"][1:]}) == len(form.fields)


def test_no_two_forms_are_asked_alike() -> None:
    assert len({tuple(field.heading for field in form.fields) for form in FORMS}) == len(FORMS)


def test_forms_keep_githubs_schema(tmp_path: Path) -> None:
    files = desired(_governance(), DAY)
    for form in FORMS:
        (tmp_path / f"{form.id}.yml").write_bytes(files[f".github/ISSUE_TEMPLATE/{form.id}.yml"])
    tool = str(Path(sys.executable).parent / "check-jsonschema")

    words = [tool, "--builtin-schema", "vendor.github-issue-forms", *map(str, tmp_path.glob("*.yml"))]
    done = subprocess.run(words, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout


def test_this_repositorys_own_files_are_in_step() -> None:
    governance = load(WorkTree(ROOT)).governance
    wanted = desired(governance, date(2026, 11, 26))

    assert list(differences(wanted, {path: (ROOT / path).read_bytes() for path in wanted})) == []


def test_writing_then_checking_is_clean(inside: Path) -> None:
    written = _sync()
    again = _sync()
    checked = _sync("--check")

    assert written.exit_code == again.exit_code == checked.exit_code == 0, written.output
    assert ".github/CODEOWNERS" in written.stdout.splitlines()
    assert (again.stdout, checked.stdout) == ("", "")
    assert [path.name for path in inside.iterdir() if path.name.startswith(".tuanbiao")] == []


def test_checking_names_each_different_file_and_writes_nothing(inside: Path) -> None:
    _sync()
    owners = inside / ".github" / "CODEOWNERS"
    owners.write_text(owners.read_text("utf-8").replace("@demo-chen-er ", ""), "utf-8")
    (inside / ".github" / "labels.yml").unlink()
    (inside / ".github" / "PULL_REQUEST_TEMPLATE.md").write_bytes(b"")
    kept = owners.read_bytes()

    zh, en = _sync("--check"), _sync("--check", "--lang", "en")

    assert zh.exit_code == en.exit_code == 1
    assert re.fullmatch(
        r"\.github/CODEOWNERS 从第 \d+ 行起与应有内容不同\n"
        r"\.github/PULL_REQUEST_TEMPLATE\.md 从第 1 行起与应有内容不同\n"
        r"缺少 \.github/labels\.yml\n",
        zh.stdout,
    )
    assert ".github/labels.yml is missing" in en.stdout
    assert owners.read_bytes() == kept


def test_an_appended_line_is_a_difference(inside: Path) -> None:
    _sync()
    owners = inside / ".github" / "CODEOWNERS"
    owners.write_bytes(owners.read_bytes() + b"/tools/ @stranger\n")

    assert _sync("--check").exit_code == 1
    assert _sync().stdout == ".github/CODEOWNERS\n"
    assert b"stranger" not in owners.read_bytes()


def test_line_ends_of_a_windows_work_tree_are_no_difference(inside: Path) -> None:
    _sync()
    owners = inside / ".github" / "CODEOWNERS"
    owners.write_bytes(owners.read_bytes().replace(b"\n", b"\r\n"))

    assert _sync("--check").exit_code == 0


def test_a_new_chamber_has_its_files_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ["--name", "某商会", "--name-en", "Some Chamber", "--code", "ABC"]
    done = CliRunner().invoke(
        group, ["init", str(tmp_path / "new"), *names, "--credit-code", "51110000DEM000006P"]
    )
    monkeypatch.chdir(tmp_path / "new")

    assert done.exit_code == 0, done.output
    assert _sync("--check").exit_code == 0
    assert (tmp_path / "new/.github/workflows/gate.yml").is_file()


def test_nobody_to_name_is_said(inside: Path) -> None:
    (inside / PEOPLE).write_bytes(re.sub(rb"  github:\n    login: .*\n    id: .*\n", b"", chamber()[PEOPLE]))

    done = _sync("--lang", "en")

    assert done.exit_code == 0
    assert f"{len(tuple(owned()))} protected paths have no code owner" in done.stderr


@pytest.mark.parametrize("arguments", [["sync"], ["calendar"], ["intake", "pyproject.toml"]])
def test_outside_a_chamber_the_way_in_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").touch()

    done = CliRunner().invoke(group, ["github", *arguments])

    assert done.exit_code == 2
    assert "tuanbiao init" in done.stderr
