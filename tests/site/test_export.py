"""What `export public` writes, and that nothing private is in it."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.cases import AS_OF, chamber, lay, read_folder
from tests.site.test_data import view
from tests.site.test_pages import COMMENT, SOUND
from tuanbiao.site.api.export import exported, pictures
from tuanbiao.site.api.head import heads
from tuanbiao.site.api.public import public

DAY = ("--as-of", AS_OF.isoformat())
REVIEW = f"{SOUND}/reviews/1.md"
COMMENTS = "consultations/1.yml"
KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPrivateKeyOfNobodyInParticular000000000000000"
# Who and what is told nowhere: kind → the value that no output may hold.
PRIVATE = {
    "a forge's login": "demo-zhang-san",
    "an account's number": "900001",
    "a signing key": KEY.split()[1],
    "a person's id": "wu-jiu",
    "a voter without consent": "吴九",
    "another voter, in a reason": "梁七",
    "a commenter without consent": "某独立顾问",
    "where a comment was sent from": "https://letters.example.org/77",
    "a note on evidence": "原件在档案柜三号",
    "a word on a comment": "转自某某的电话",
    "who keeps up opposition": "某反对企业",
    "who came to a meeting": "董二",
    "who took part without being credited": "luo-liu",
}
WITHHELD = ("保密条款甲乙丙", "不公开的主要内容", "对保密条款的意见")


def private() -> dict[str, bytes]:
    """The sound chamber, full of what is nobody's business; the text of comment-a is public, that of sound-a is as before."""
    files = chamber()

    def edit(path: str, *pairs: tuple[str, str]) -> None:
        text = files[path].decode()
        for old, new in pairs:
            assert old in text, (path, old)
            text = text.replace(old, new, 1)
        files[path] = text.encode()

    edit(
        "governance/people.yml",
        ("    id: 900001\n", f"    id: 900001\n  keys: [{{key: '{KEY}', from: 2019-01-01}}]\n"),
    )
    edit(
        REVIEW,
        ("sustained_opposition: []", "sustained_opposition: [{by: 某反对企业, clause: title, matter: 名称}]"),
        ("      choice: for\n", "      choice: for\n      reason: 本人吴九同意，梁七也同意。\n"),
    )
    edit(
        f"{SOUND}/{COMMENTS}",
        ("from: 示例丙用户集团", "from: 某独立顾问"),
        (
            "text: 字符高度8 mm",
            "source: https://letters.example.org/77\n    remark: 转自某某的电话\n    text: 某独立顾问认为字符高度8 mm",
        ),
        (
            "        custodian: secretariat\n",
            "        custodian: secretariat\n        note: 原件在档案柜三号\n",
        ),
        ("reason: 射频标签", "reason: 与某独立顾问商量以后，射频标签"),
    )
    # Whoever is credited with a draft is named there.
    for slug, person, name in (("comment-a", "wu-jiu", "吴九"), ("review-a", "liang-qi", "梁七")):
        edit(f"standards/2026/{slug}/index.md", (f"  - {person}\n", "  - zhang-san\n"), (name, "张三"))
    return files


def withheld() -> dict[str, bytes]:
    """The same with the text of sound-a not public."""
    files = private()
    text = files[f"{SOUND}/index.md"].decode()
    text = text.replace("text_access: full", "text_access: none").replace(
        "main_content: 规定了", "main_content: 不公开的主要内容"
    )
    files[f"{SOUND}/index.md"] = f"{text}\n保密条款甲乙丙。\n".encode()
    made = files[f"{SOUND}/{COMMENTS}"].decode()
    files[f"{SOUND}/{COMMENTS}"] = made.replace(
        "proposed: 将字符高度", "proposed: 对保密条款的意见，将字符高度"
    ).encode()
    return files


def outputs(files: Mapping[str, bytes]) -> dict[str, str]:
    """Everything that goes out: the export, the site's data, the heads of its pages."""
    made = view(added=files, site_url="https://example.org/")
    told = {**exported(made), **public(made)}
    return {**{uri: content.decode() for uri, content in told.items()}, **heads(made)}


@pytest.mark.parametrize("what", PRIVATE)
def test_nothing_private_is_in_any_output(what: str) -> None:
    value = PRIVATE[what]
    assert any(value.encode() in content for content in private().values()), "the chamber must hold it"

    for files in (private(), withheld()):
        assert [uri for uri, text in outputs(files).items() if value in text] == []


@pytest.mark.parametrize("value", WITHHELD)
def test_nothing_of_a_withheld_text_is_in_any_output(value: str) -> None:
    assert any(value.encode() in content for content in withheld().values())

    assert [uri for uri, text in outputs(withheld()).items() if value in text] == []


def test_what_may_be_told_is_told_under_other_names() -> None:
    text = outputs(private())["api/v1/standards/sound-a.json"]

    assert "意见方 1认为字符高度8 mm" in text
    assert "与意见方 1商量以后" in text
    assert '"voter": "审查人 1"' in text
    assert "本人审查人" in text


def test_consent_opens_a_name() -> None:
    files = private()
    people = files["governance/people.yml"].decode()
    files["governance/people.yml"] = people.replace(
        "  name: 吴九\n", "  name: 吴九\n  consent: {on: 2024-01-01, votes: true}\n"
    ).encode()

    assert '"voter": "吴九"' in outputs(files)["api/v1/standards/sound-a.json"]


def test_the_rules_open_every_name() -> None:
    files = private()
    policy = files["governance/procedure.yml"].decode()
    files["governance/procedure.yml"] = policy.replace(
        "    number_sequence:", "    votes_open: true\n    number_sequence:"
    ).encode()

    assert '"voter": "审查人' not in outputs(files)["api/v1/standards/sound-a.json"]


def test_texts_are_there_where_they_may_be_read() -> None:
    made = exported(view())

    assert {path for path in made if path.endswith("text.md")} == {
        "standards/sound-a/text.md",
        "standards/comment-a/text.md",
    }
    text = made["standards/sound-a/text.md"].decode()
    assert text.startswith("# T/DEMO 1—2025 循环物流周转箱标识要求\n\nMarking requirements")
    assert "标识方法 { #marking }" in text
    assert set(made) - set(public(view())) == {path for path in made if path.endswith("text.md")}


def test_pictures_go_with_the_texts_that_may_be_read() -> None:
    shown = view(added={f"{COMMENT}/figures/a.png": b"a", "standards/2026/draft-a/figures/b.png": b"b"})

    assert pictures(shown) == {"standards/comment-a/figures/a.png": f"{COMMENT}/figures/a.png"}


# --- the command ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def root(tmp_path: Path) -> Path:
    lay(tmp_path / "chamber", chamber())
    return tmp_path / "chamber"


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tuanbiao", "export", "public", *arguments, *DAY],
        cwd=root,
        env={**os.environ, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_a_folder_is_written_whole(root: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    done = run(root, "../out", "--site-url", "https://example.org/std")

    assert done.returncode == 0, done.stderr
    expected = exported(view(site_url="https://example.org/std"))
    assert dict(read_folder(tmp_path / "out")) == expected
    assert done.stderr == f"{len(expected)} 个文件 files: ../out\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["chamber", "out"]


def test_a_folder_that_holds_something_is_left_alone(root: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine").write_text("a", "utf-8")

    assert run(root, "../out").returncode == 2
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine"]


def test_records_with_errors_are_not_exported(root: Path, tmp_path: Path) -> None:
    (root / "governance/units.yml").write_text("- id: unit-a\n", "utf-8")
    done = run(root, "../out")

    assert done.returncode == 1
    assert "governance/units.yml" in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("url", ["example.org", "javascript:alert(1)", "https://a/?q=1", "https://"])
def test_an_address_that_is_none_is_the_callers_mistake(root: Path, url: str) -> None:
    done = run(root, "../out", "--site-url", url)

    assert done.returncode == 2
    assert url in done.stderr
