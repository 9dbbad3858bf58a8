"""`tuanbiao archive` and `verify-archive`: a package that anyone can check, and every way to break one."""

import json
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner

from tests.cases import chamber
from tests.repositories import Repository, adopted
from tuanbiao.archiving import container
from tuanbiao.archiving.container import pack
from tuanbiao.archiving.contents import sums
from tuanbiao.archiving.manifest import MANIFEST, SUMS
from tuanbiao.cli.main import group

SLUG = "sound-a"
TEXT = f"standards/2024/{SLUG}/index.md"


def run(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(group, arguments)
    return done.exit_code, done.output


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """The sound chamber, adopted."""
    return adopted(tmp_path_factory.mktemp("archive"))


@pytest.fixture(scope="module")
def package(repository: Repository) -> Path:
    """The package of a published standard."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(repository.root)
        target = repository.root.parent / "package.zip"
        assert run("archive", SLUG, "--output", str(target)) == (0, f"{target}\n")
        return target


@pytest.fixture
def files(package: Path) -> dict[str, bytes]:
    """What it holds."""
    return container.unpack(package)


def test_it_holds_records_certificate_and_sums(package: Path, files: dict[str, bytes]) -> None:
    assert {TEXT, "governance/chamber.md", "certificate.json", "certificate.html", MANIFEST, SUMS} <= set(
        files
    )
    assert all(data == files[path] for path, data in chamber().items() if path in files)
    assert not any(path.startswith("standards/2026/") for path in files)
    found = json.loads(files[MANIFEST])
    assert (found["slug"], found["number"], found["day"]) == (SLUG, "T/DEMO 1—2025", "2026-06-01")
    with ZipFile(package) as opened:
        assert {one.split("/")[0] for one in opened.namelist()} == {SLUG}


def test_coreutils_agree(package: Path, tmp_path: Path) -> None:
    with ZipFile(package) as opened:
        opened.extractall(tmp_path)

    done = subprocess.run(
        ["sha256sum", "--check", "--strict", SUMS], cwd=tmp_path / SLUG, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_same_commit_gives_the_same_bytes(
    package: Path, repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository.root)
    (repository.root / "governance/stray.txt").write_text("不属于这个提交")

    assert run("archive", SLUG, "--rev", "main", "--output", str(tmp_path / "again.zip"))[0] == 0
    assert (tmp_path / "again.zip").read_bytes() == package.read_bytes()


def test_a_whole_package_is_told_so(package: Path) -> None:
    code, said = run("verify-archive", str(package), "--as-of", "2026-06-30")

    assert code == 0
    assert said.startswith("T/DEMO 1—2025 ")
    assert "份原件由商会保管，包中只有摘要" in said
    assert said.endswith("\n完整，与清单相符\n")
    assert "保存期限已届满" not in said


def test_in_english_and_after_retention(package: Path) -> None:
    code, said = run("verify-archive", str(package), "--as-of", "2090-01-01", "--lang", "en")

    assert code == 0
    assert "retention ended before 2090-01-01: " in said
    assert said.endswith("\nwhole, and in agreement with its account\n")


def rewritten(files: Mapping[str, bytes], **changes: object) -> dict[str, bytes]:
    """The package with keys of its manifest changed, and sums to match."""
    told = json.loads(files[MANIFEST]) | changes
    made = {**files, MANIFEST: json.dumps(told).encode()}
    return {**made, SUMS: sums({path: data for path, data in made.items() if path != SUMS})}


def told(tmp_path: Path, files: Mapping[str, bytes]) -> list[str]:
    """What `verify-archive` finds."""
    target = tmp_path / "changed.zip"
    target.write_bytes(pack(SLUG, files))
    code, said = run("verify-archive", str(target))
    assert code == 1, said
    assert said.endswith("不完整或者与清单不符\n")
    return [line[2:] for line in said.splitlines() if line.startswith("- ")]


def test_what_was_changed_removed_or_added_is_named(tmp_path: Path, files: dict[str, bytes]) -> None:
    files["certificate.json"] += b" "
    del files["governance/people.yml"]
    files["evil\x1b.txt"] = b""

    assert told(tmp_path, files) == [
        "certificate.json 与清单的摘要不符",
        r"多出 'evil\x1b.txt'",
        "缺少 governance/people.yml",
        "SHA256SUMS 与文件不符",
    ]


def test_a_text_that_is_not_the_one_named(tmp_path: Path, files: dict[str, bytes]) -> None:
    assert told(tmp_path, rewritten(files, text="0" * 64)) == ["标准文本与清单的文本摘要不符"]
    assert told(tmp_path, rewritten(files, slug="other")) == ["标准文本与清单的文本摘要不符"]


def test_an_archived_file_that_is_not_held(tmp_path: Path, files: dict[str, bytes]) -> None:
    row = {"file": "minutes.pdf", "sha256": "0" * 64, "retain_until": "2030-01-01", "custodian": "a"}

    assert told(tmp_path, rewritten(files, retention=[{**row, "held": True}])) == [
        "归档的 minutes.pdf 不在包中"
    ]


@pytest.mark.parametrize("manifest", [b"", b"{}", b"\xff", b'{"version": 2}'])
def test_a_package_without_its_account(tmp_path: Path, files: dict[str, bytes], manifest: bytes) -> None:
    assert told(tmp_path, {**files, MANIFEST: manifest}) == ["没有可以读取的 manifest.json"]


def test_an_account_of_another_version(tmp_path: Path, files: dict[str, bytes]) -> None:
    assert told(tmp_path, rewritten(files, version=2)) == ["没有可以读取的 manifest.json"]


@contextmanager
def zipped(target: Path) -> Iterator[ZipFile]:
    with ZipFile(target, "w") as opened:
        yield opened


@pytest.mark.parametrize(
    "names",
    [
        ("a/b", "c/d"),
        ("../a",),
        ("/a",),
        ("a",),
        ("a/../b",),
        ("a\\b/c",),
        ("a//b",),
    ],
)
def test_odd_names_are_refused(tmp_path: Path, names: tuple[str, ...]) -> None:
    target = tmp_path / "odd.zip"
    with zipped(target) as opened:
        for name in names:
            opened.writestr(name, b"")

    code, said = run("verify-archive", str(target))
    assert code == 2
    assert "文件名不合格" in said


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_comes_twice_is_refused(tmp_path: Path) -> None:
    target = tmp_path / "twice.zip"
    with zipped(target) as opened:
        opened.writestr("a/b", b"1")
        opened.writestr("a/b", b"2")

    assert "文件名不合格：['a/b']" in run("verify-archive", str(target))[1]


@pytest.mark.parametrize("content", [b"", b"PK\x05\x06", b"no zip"])
def test_what_is_no_package_is_refused(tmp_path: Path, content: bytes) -> None:
    target = tmp_path / "no.zip"
    target.write_bytes(content)

    code, said = run("verify-archive", str(target))
    assert code == 2
    assert "不是可以读取的 ZIP 文件" in said


def test_a_package_beyond_the_cap_is_refused(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "MAX_BYTES", 1000)

    assert "文件过多或者过大" in run("verify-archive", str(package))[1]


def test_sizes_that_lie_are_refused(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "MAX_BYTES", 1000)
    monkeypatch.setattr(container, "_require_sound", lambda _: None)

    assert "解开后过大" in run("verify-archive", str(package))[1]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nothing", "--output", "new.zip"), "没有标准 nothing"),
        ((SLUG, "--output", "README.md"), "README.md 已有"),
        ((SLUG, "--output", "new.zip", "--rev", "nothing"), "nothing"),
    ],
)
def test_what_cannot_be_packed(
    repository: Repository, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], said: str
) -> None:
    monkeypatch.chdir(repository.root)
    (repository.root / "README.md").touch()

    code, told_ = run("archive", *arguments)
    assert code == 2
    assert said in told_
    assert not (repository.root / "new.zip").exists()


# --- several standards ----------------------------------------------------------------------------------------------------


def test_several_go_into_a_folder(
    repository: Repository, package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository.root)
    target = tmp_path / "packages"

    names = [str(target / f"{slug}.zip") for slug in (SLUG, "comment-a")]
    assert run("archive", SLUG, "comment-a", "--output", str(target), "--dry-run")[1].splitlines() == names
    assert not target.exists()
    assert run("archive", SLUG, "comment-a", "--output", str(target))[1].splitlines() == names
    assert (target / f"{SLUG}.zip").read_bytes() == package.read_bytes()
    # Those whose procedure has come to its end; and none is written where one is there already.
    code, said = run("archive", "--all", "--output", str(target))
    assert (code, f"{SLUG}.zip 已有" in said) == (2, True)
    assert sorted(one.name for one in target.iterdir()) == ["comment-a.zip", f"{SLUG}.zip"]


@pytest.mark.parametrize("arguments", [(), ("--all", SLUG), (SLUG, "no-such")])
def test_names_or_all_and_only_what_there_is(
    repository: Repository, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.chdir(repository.root)

    assert run("archive", *arguments)[0] == 2
    assert list(repository.root.glob("*.zip")) == []
