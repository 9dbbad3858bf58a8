"""Nothing of a candidate is executed: everything that could be is planted, also where the commands are run."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cases import AS_OF, chamber
from tests.forced import noon
from tests.stream import Commit, Stream, git

pytestmark = pytest.mark.usefixtures("untraced")
# What Python, pytest, Git or MkDocs would run where they find it; every one leaves a mark.
MODULES = (
    "conftest.py",
    "sitecustomize.py",
    "usercustomize.py",
    "yaml.py",
    "git.py",
    "click.py",
    "msgspec.py",
    "encodings.py",
    "tuanbiao.py",
    "tuanbiao/__init__.py",
    "tuanbiao/__main__.py",
    "tools/tuanbiao/__init__.py",
    "tools/tuanbiao/git.py",
    "tools/tuanbiao/cli/gate.py",
    "site/hooks.py",
    "setup.py",
)
SCRIPTS = (
    "mark.sh",
    "gpg",
    "hooks/post-checkout",
    "hooks/reference-transaction",
    "hooks/pre-auto-gc",
    ".husky/pre-push",
)
SETTINGS = """\
[core]
	fsmonitor = "{mark}"
	hooksPath = hooks
	sshCommand = "{mark}"
	pager = "{mark}"
	editor = "{mark}"
	alternateRefsCommand = "{mark}"
[diff]
	external = "{mark}"
[diff "x"]
	command = "{mark}"
	textconv = "{mark}"
[filter "x"]
	clean = "{mark}"
	smudge = "{mark}"
	process = "{mark}"
	required = true
[merge "x"]
	driver = "{mark}"
[gpg]
	program = "{mark}"
[log]
	showSignature = true
[include]
	path = .gitconfig
[alias]
	log = "!{mark}"
	rev-parse = "!{mark}"
"""
OTHERS = {
    ".gitattributes": "* filter=x diff=x merge=x\n",
    ".gitmodules": '[submodule "x"]\n\tpath = x\n\turl = ext::sh mark.sh\n\tupdate = !./mark.sh\n',
    "mkdocs.yml": "hooks: [site/hooks.py]\nplugins: [!!python/object/apply:os.system ['sh mark.sh']]\n",
    "pyproject.toml": '[build-system]\nrequires = []\nbuild-backend = "setup"\nbackend-path = ["."]\n',
    "tox.ini": "[pytest]\naddopts = -p conftest\n",
    ".envrc": "sh mark.sh\n",
    "Makefile": "$(shell sh mark.sh)\n",
}


@pytest.fixture
def planted(tmp_path: Path) -> tuple[Path, Path, str]:
    """A clone whose head is checked out, the file that would be written, and the base."""
    clone, mark = tmp_path / "clone", tmp_path / "executed"
    touch = f'#!/bin/sh\necho "$0" >> "{mark}"\n'
    leave = f"open({str(mark)!r}, 'a').write(__file__)\n"
    settings = SETTINGS.format(mark=clone / "mark.sh")
    files = {name: leave.encode() for name in MODULES} | {name: touch.encode() for name in SCRIPTS}
    files |= {name: text.encode() for name, text in OTHERS.items()}
    files |= {name: settings.encode() for name in (".gitconfig", "config", "git/config")}
    files["standards/2026/draft-a/index.md"] = (
        chamber()["standards/2026/draft-a/index.md"] + "包装宜便于回收。\n".encode()
    )
    stream, ref, when = Stream(), "refs/heads/main", noon(AS_OF)
    base = stream.commit(Commit(ref, when, "adoption", (), chamber()))
    modes = dict.fromkeys(SCRIPTS, "100755")
    head = stream.commit(Commit(ref, when + 60, "branch", [base], files, modes))
    stream.commit(Commit(ref, when + 120, "merge", [base, head], files, modes))
    ids = stream.write(tmp_path / "bare")
    git(tmp_path, "clone", "--quiet", "--no-checkout", str(tmp_path / "bare"), str(clone))
    git(clone, "checkout", "--quiet", "main")
    return clone, mark, ids[base]


COMMANDS = {
    "gate": ("gate", "--base", "{base}", "--head", "main", "--as-of", "2026-06-30"),
    "gate of a stale branch": ("gate", "--base", "main", "--head", "main^2", "--as-of", "2026-06-30"),
    "audit": ("audit",),
    "check of the commit": ("check", "--rev", "HEAD"),
    "check of the work tree": ("check",),
    "status": ("status",),
}


@pytest.mark.parametrize("hostile", [False, True], ids=["its files", "its configuration too"])
@pytest.mark.parametrize("name", COMMANDS)
def test_no_command_runs_what_it_judges(name: str, *, hostile: bool, planted: tuple[Path, Path, str]) -> None:
    clone, mark, base = planted
    if hostile:  # as if somebody had been talked into using it
        settings = (clone / ".git" / "config").read_text() + SETTINGS.format(mark=clone / "mark.sh")
        (clone / ".git" / "config").write_text(settings)
        for hook in ("post-checkout", "reference-transaction", "pre-auto-gc", "post-index-change"):
            (clone / ".git" / "hooks" / hook).parent.mkdir(exist_ok=True)
            (clone / ".git" / "hooks" / hook).write_text((clone / "mark.sh").read_text())
            (clone / ".git" / "hooks" / hook).chmod(stat.S_IRWXU)

    done = _run(clone, [word.format(base=base) for word in COMMANDS[name]])

    assert done.returncode in {0, 1}, done.stdout + done.stderr
    assert not mark.exists(), mark.read_text()


def test_the_workflows_way_of_starting_it_runs_nothing_either(planted: tuple[Path, Path, str]) -> None:
    clone, mark, base = planted
    words = [word.format(base=base) for word in COMMANDS["gate"]]

    done = subprocess.run([sys.executable, "-I", "-m", "tuanbiao", *words], cwd=clone, check=False)

    assert done.returncode in {0, 1}
    assert not mark.exists()


def test_what_is_planted_would_be_run(planted: tuple[Path, Path, str]) -> None:
    """The traps work where somebody steps into them."""
    clone, mark, _ = planted
    subprocess.run([sys.executable, "-c", "import yaml"], cwd=clone, check=False, capture_output=True)
    assert "yaml.py" in mark.read_text()
    mark.unlink()
    settings = (clone / ".git" / "config").read_text() + SETTINGS.format(mark=clone / "mark.sh")
    (clone / ".git" / "config").write_text(settings)
    subprocess.run(["git", "status"], cwd=clone, check=False, capture_output=True)
    assert "mark.sh" in mark.read_text()


def _run(clone: Path, words: list[str]) -> subprocess.CompletedProcess[str]:
    """As the console script does: with the folder of the tool on the path, and without the folder it is run in."""
    import tuanbiao

    tools = str(Path(tuanbiao.__file__).parents[1])
    start = f"import sys; sys.path.insert(0, {tools!r}); sys.argv[0] = 'tuanbiao'; from tuanbiao.cli.main import main; main()"
    own = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PYTHON"))}
    own |= {"PYTHONUTF8": "1", "XDG_CACHE_HOME": str(clone.parent / "cache")}
    return subprocess.run(
        [sys.executable, "-P", "-c", start, *words],
        cwd=clone,
        env=own,
        capture_output=True,
        text=True,
        check=False,
    )
