"""A server that is nothing but Git: the hook as it is put there, real pushes, and the page that tells how."""

import os
import re
import subprocess
import sys
from pathlib import Path
from shutil import copytree

import pytest

from tests.cases import chamber, lay
from tests.stream import git

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "any-git-server.md"
Run = subprocess.CompletedProcess[str]


class Place:
    """A home with the tool on its path, a server and a clone with the adoption pushed."""

    def __init__(self, home: Path) -> None:
        self.home, self.server, self.clone = home, home / "srv" / "standards.git", home / "standards"
        tool = home / "bin" / "tuanbiao"
        tool.parent.mkdir(exist_ok=True)
        tool.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m tuanbiao "$@"\n')
        tool.chmod(0o755)
        settings = f'[url "{home}/srv/"]\n\tinsteadOf = git.example.org:\n[user]\n\tname = 张三\n\temail = z@example.org\n'
        (home / ".gitconfig").write_text(settings, "utf-8")
        self.server.parent.mkdir(exist_ok=True)
        self._own = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        self._own |= {"HOME": str(home), "XDG_CACHE_HOME": str(home / "cache"), "GIT_CONFIG_NOSYSTEM": "1"}
        self._own |= {"DRAFT": "standards/2026/draft-a/index.md"}
        self._own |= {"PATH": f"{tool.parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}

    def sh(self, script: str, where: Path | None = None, **more: str) -> Run:
        """What a shell says that stops at the first command that fails."""
        return subprocess.run(
            ["bash", "-euc", script],
            cwd=where or self.clone,
            env=self._own | more,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="surrogateescape",
            check=False,
        )

    def do(self, script: str, where: Path | None = None, **more: str) -> str:
        """The output of commands that succeed."""
        done = self.sh(script, where, **more)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def refused(self, push: str) -> str:
        """What the server says of a push that it does not take; the line stays, and nothing is left of it."""
        line, objects = self.line(), self.objects()
        done = self.sh(push)
        assert done.returncode == 1, done.stdout + done.stderr
        assert "pre-receive hook declined" in done.stderr
        assert (self.line(), self.objects()) == (line, objects)
        return done.stderr

    def line(self) -> bytes:
        """Where the server's references stand."""
        return git(self.server, "for-each-ref")

    def objects(self) -> list[str]:
        """The server's objects."""
        return sorted(path.as_posix() for path in (self.server / "objects").rglob("*") if path.is_file())


def blocks() -> list[tuple[bool, str]]:
    """The page's commands in their order, and whether they are refused."""
    found = re.findall(r"```sh( refused)?\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    return [(bool(refused), commands) for refused, commands in found]


def _empty(home: Path) -> Place:
    made = Place(home)
    lay(made.clone, chamber())
    return made


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """Before anything was done."""
    return _empty(tmp_path)


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """After the page's first two steps."""
    made = _empty(tmp_path_factory.mktemp("once"))
    (_, server), (_, adoption), *_ = blocks()
    made.do(_here(server, made), made.home)
    made.do(adoption)
    return made.home


@pytest.fixture
def adopted(once: Path, tmp_path: Path) -> Place:
    """The same in a place of its own."""
    return Place(Path(copytree(once, tmp_path / "home", symlinks=True)))


def _here(commands: str, place: Place) -> str:
    return commands.replace("/srv/git", str(place.server.parent))


def test_the_page_does_what_it_says(place: Place) -> None:
    where = place.home
    for refused, commands in blocks():
        done = place.sh(f"{_here(commands, place)}\npwd", where)
        if refused:
            assert done.returncode == 1
            assert "consultation-rewritten" in done.stderr
        else:
            assert done.returncode == 0, commands + done.stdout + done.stderr
            where = Path(done.stdout.splitlines()[-1])
    assert "共 3 步" in place.do("tuanbiao audit origin/main", where)


BRANCH = "git switch -qc work; echo 一段。 >> $DRAFT; git commit -qam work; git switch -q main"
MERGE = f"{BRANCH}; git merge -q --no-ff --no-edit work"


def _dated(seconds: int) -> str:
    return f"{BRANCH}; GIT_COMMITTER_DATE=@$(($(date +%s) + {seconds})) git merge -q --no-ff --no-edit work"


REFUSED = {
    "a bad change": (MERGE.replace("$DRAFT", "governance/fees.yml"), "main", "yaml"),
    "a record removed": (
        (
            "git switch -qc work; git rm -q governance/strategy.md; git commit -qm x; git switch -q main;"
            "git merge -q --no-ff --no-edit work"
        ),
        "main",
        "governance-removed",
    ),
    "a direct commit": (f"{BRANCH}; git merge -q --ff-only work", "main", "history-merges"),
    "a squash": (f"{BRANCH}; git merge -q --squash work; git commit -qm squash", "main", "history-merges"),
    "an old merge": (_dated(-90_000), "main", "push-clock"),
    "a merge of tomorrow": (_dated(90_000), "main", "push-clock"),
    "an evil merge": (
        f"{BRANCH}; git merge -q --no-ff --no-commit work; echo 夹带 >> README.md; git add README.md; git commit -qm m",
        "main",
        "merge-faithful",
    ),
    "a stale branch": (
        (
            f"{MERGE}; git switch -qc late HEAD~1; echo x > README.md; git add .; git commit -qm late;"
            "git switch -q main; git merge -q --no-ff --no-edit late"
        ),
        "main",
        "merge-up-to-date",
    ),
    "the deletion of the line": ("true", ":main", "主线不能删除"),
    "replaced objects": (f"{MERGE}; git replace HEAD HEAD~1", "refs/replace/*", "refs/replace/"),
    "a good merge with replaced objects": (
        f"{MERGE}; git replace HEAD HEAD~1",
        "main refs/replace/*",
        "refs/replace/",
    ),
    "a bad step under a good one": (
        (
            "git switch -qc bad; echo '- x' >> governance/fees.yml; git commit -qam bad; git switch -q main;"
            "git merge -q --no-ff --no-edit bad; git switch -qc good; git checkout -q HEAD~1 governance/fees.yml;"
            "git commit -qm good; git switch -q main; git merge -q --no-ff --no-edit good"
        ),
        "main",
        "fees.yml",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_the_server_refuses(name: str, adopted: Place) -> None:
    made, what, says = REFUSED[name]
    adopted.do(made)

    assert says in adopted.refused(f"git push origin {what}")


def test_the_line_goes_neither_back_nor_sideways(adopted: Place) -> None:
    adopted.do(f"{MERGE}; git push -q origin main")

    assert "强制推送" in adopted.refused("git push --force origin HEAD~1:main")
    adopted.do("git switch -q --orphan other; git commit -q --allow-empty -m other")
    assert "强制推送" in adopted.refused("git push --force origin other:main")
    adopted.do("git switch -qc foxtrot main~1; git commit -q --allow-empty -m x; git merge -q --no-edit main")
    assert "强制推送" in adopted.refused("git push origin foxtrot:main")


def test_a_good_merge_is_taken(adopted: Place) -> None:
    adopted.do(f"{MERGE}; git push -q origin main")

    assert git(adopted.server, "rev-parse", "main") == git(adopted.clone, "rev-parse", "main")


def test_other_branches_are_free(adopted: Place) -> None:
    """Nobody judges them, whatever they are called and hold."""
    adopted.do(f"{BRANCH}; git push -q origin work work:refs/tags/t")
    adopted.do("git push -q origin work:$(printf 'refs/heads/\\377') ; git push -q origin :work")
    adopted.do("git push -q --force origin main~0:refs/heads/main2")


def test_an_adoption_with_errors_is_refused(place: Place) -> None:
    (_, server), *_ = blocks()
    place.do(_here(server, place), place.home)
    (place.clone / "governance" / "members.yml").unlink()
    place.do(
        "git init -qb main; git add .; git commit -qm x; git remote add origin git.example.org:standards.git"
    )

    assert "错误" in place.refused("git push origin main")


def test_what_came_before_the_adoption_does_not_matter(place: Place) -> None:
    """An empty repository with a page about itself adopts the format by a commit of its own."""
    (_, server), *_ = blocks()
    place.do(_here(server, place), place.home)
    place.do("git init -qb main; git remote add origin git.example.org:standards.git")
    place.do("echo x > README.md; git add README.md; git commit -qm 1; echo y > README.md; git commit -qam 2")
    place.do("git add .; git commit -qm adoption; git push -q origin main")


@pytest.mark.parametrize(
    "subject", ["\x1b[31mred", "\x07\x01\x02", "\u202e"], ids=["escape", "control", "direction"]
)
def test_a_subject_does_not_steer_the_terminal(subject: str, adopted: Place) -> None:
    adopted.do('echo x > README.md; git add .; git commit -qm "x$SUBJECT"', SUBJECT=subject)

    assert subject not in adopted.refused("git push origin main")


def test_a_log_of_a_hook_is_quiet_where_nothing_is_wrong(adopted: Place) -> None:
    assert "remote:" not in adopted.sh(f"{MERGE}; git push origin main").stderr
