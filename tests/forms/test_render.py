"""`tuanbiao render` in a real repository with a history."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from tests.forms.sample import png
from tests.forms.test_typeset import pages
from tests.repositories import Repository, changed_after_consultation
from tuanbiao.cli import emit
from tuanbiao.cli.main import group
from tuanbiao.forms import pdf
from tuanbiao.forms.compose import compose
from tuanbiao.forms.cover import cover
from tuanbiao.forms.paper import Paper, writer
from tuanbiao.load import load
from tuanbiao.tree import WorkTree

ROOT = Path(__file__).parents[2]
FOLDER = "standards/2026/comment-a"
FIGURE = "\n![图样](figures/a.png){#fig-a}\n"
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """The sound chamber, in which a text was changed after its consultation."""
    return changed_after_consultation(tmp_path).root


@pytest.fixture
def run(repository: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `tuanbiao render` in the repository; its exit code and what it says."""
    monkeypatch.chdir(repository)

    def call(*arguments: str) -> tuple[int, str]:
        done = CliRunner().invoke(group, ["render", *arguments])
        return done.exit_code, done.output

    return call


def test_the_text_as_it_stands(run: Run, repository: Path) -> None:
    assert run("comment-a", "--to", "pdf", "--output", "a.pdf") == (0, "")

    found = "".join(pages((repository / "a.pdf").read_bytes()))
    assert "（征求意见稿）" in found
    assert "本文件规定家用" in found


def test_the_text_of_a_stage(run: Run, repository: Path) -> None:
    assert run("comment-a", "--to", "html", "--stage", "consultation-1", "--output", "a.html") == (0, "")

    assert "本文件规定了家用" in (repository / "a.html").read_text("utf-8")


def test_a_pipe_gets_the_bytes(repository: Path) -> None:
    words = [sys.executable, "-m", "tuanbiao", "render", "sound-a", "--to", "pdf"]
    done = subprocess.run(words, cwd=repository, env={**os.environ}, capture_output=True, check=True)

    assert done.stdout.startswith(b"%PDF-1.7")
    assert done.stdout.endswith(b"%%EOF")


def test_a_terminal_does_not(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = SimpleNamespace(stdout=SimpleNamespace(isatty=lambda: True))
    monkeypatch.setattr(emit, "sys", screen)

    code, said = run("comment-a", "--to", "html")

    assert code == 2
    assert "--output" in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nothing", "--to", "pdf"), "没有标准 nothing"),
        (("comment-a", "--to", "pdf", "--stage", "review-9"), "没有 review-9 的文本"),
        (("comment-a", "--to", "pages"), "pages"),
        (("comment-a",), "--to"),
    ],
)
def test_what_cannot_be_done_is_told(arguments: tuple[str, ...], said: str, run: Run) -> None:
    code, output = run(*arguments)

    assert code == 2
    assert said in output


def test_a_text_that_cannot_be_read(run: Run, repository: Path) -> None:
    with (repository / FOLDER / "index.md").open("a", encoding="utf-8") as stream:
        stream.write("\n" + "长" * 5000 + "\n")

    code, output = run("comment-a", "--to", "pdf")

    assert code == 2
    assert f"读不出 {FOLDER}/index.md 的正文" in output


def test_why_no_pdf_could_be_made(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "faces", lambda: None)

    code, output = run("comment-a", "--to", "pdf")

    assert code == 2
    assert "fonts-noto-cjk" in output


def _draw(repository: Path, picture: bytes, message: str) -> None:
    index = repository / FOLDER / "index.md"
    if FIGURE not in index.read_text("utf-8"):
        index.write_text(index.read_text("utf-8") + FIGURE, "utf-8")
    (repository / FOLDER / "figures").mkdir(exist_ok=True)
    (repository / FOLDER / "figures/a.png").write_bytes(picture)
    Repository(repository).commit({}, message)


def test_figures_are_those_of_the_text(run: Run, repository: Path) -> None:
    """From the folder for the text as it stands, from the history for an earlier one."""
    from tuanbiao.earlier import figures

    old, new = png(10, 10), png(20, 20)
    _draw(repository, old, "Draw")
    before = load(WorkTree(repository)).standards["comment-a"]
    _draw(repository, new, "Draw again")
    now = load(WorkTree(repository)).standards["comment-a"]

    assert figures(now, repository) == {"figures/a.png": new}
    assert figures(before, repository) == {"figures/a.png": old}
    assert run("comment-a", "--to", "html", "--output", "a.html") == (0, "")
    assert "data:image/png" in (repository / "a.html").read_text("utf-8")


def test_figures_that_are_nowhere_are_left_out(
    repository: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    from tuanbiao.earlier import figures

    _draw(repository, png(), "Draw")
    standard = load(WorkTree(repository)).standards["comment-a"]

    assert figures(standard, tmp_path_factory.mktemp("elsewhere")) == {}


PUBLISHED = [
    "cold-chain-circulation-box",
    "cold-chain-circulation-box-amendment-1",
    "lithium-battery-transport-marking",
    "lithium-battery-transport-marking-2026",
    "pallet-repair-grading",
    "prepared-dish-cold-delivery",
    "homestay-linen-laundry",
    "robot-maintenance",
]


def test_every_published_standard_of_the_demonstration_is_set() -> None:
    library = load(WorkTree(ROOT))
    published = [one for one in library.standards.values() if one.publication]
    assert {one.slug for one in published} >= set(PUBLISHED)

    for standard in published:
        assert standard.index.body is not None
        front = cover(standard, standard, library.governance, None, standard.index.data.moves[-1].on)
        paper = Paper(front, compose(standard.index.body), {})
        found = pages(writer("pdf")(paper))
        assert f"{front.published}发布" in found[0]
        assert all(number.replace(" ", "") in found[2] for number in front.numbers)
        assert f"<title>{front.number}" in writer("html")(paper).decode()


def test_several_are_set_into_a_folder(run: Run, repository: Path) -> None:
    every = ["comment-a", "draft-a", "review-a", "sound-a"]

    assert run("--all", "--to", "html", "--output", "texts", "--dry-run")[1].split() == [
        str(Path("texts") / f"{slug}.html") for slug in sorted(every, key=lambda one: (one != "sound-a", one))
    ]
    assert not (repository / "texts").exists()
    assert run("draft-a", "sound-a", "--to", "html", "--output", "texts")[0] == 0
    assert sorted(one.name for one in (repository / "texts").iterdir()) == ["draft-a.html", "sound-a.html"]
    code, said = run("--all", "--to", "html", "--output", "texts")
    assert (code, "已有，没有写入任何文件" in said) == (2, True)
    chosen = run("--all", "--stage", "publication", "--to", "html", "--output", "issued")
    assert chosen == (0, f"{Path('issued') / 'sound-a.html'}\n")


@pytest.mark.parametrize("arguments", [(), ("--all", "draft-a"), ("--all",), ("draft-a", "sound-a")])
def test_several_need_a_folder_and_names_or_all(run: Run, arguments: tuple[str, ...]) -> None:
    assert run(*arguments, "--to", "html")[0] == 2


def test_a_dry_run_of_one_names_its_file(run: Run) -> None:
    assert run("draft-a", "--to", "html", "--dry-run") == (0, "draft-a.html\n")
