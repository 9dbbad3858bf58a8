"""Files that follow from the records come with what they follow from; gate and audit see it alike."""

import os
import subprocess
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.cases import chamber, lay
from tests.stepping import put
from tuanbiao import git
from tuanbiao.audit import audit
from tuanbiao.change import Edit
from tuanbiao.gate import candidate, judge
from tuanbiao.load import load
from tuanbiao.synced.files import CODEOWNERS, desired
from tuanbiao.synced.step import synced
from tuanbiao.tree import File, MemoryTree, blob_id

DAY = date(2026, 6, 30)
PEOPLE = "governance/people.yml"
LOGIN = (PEOPLE, ("login: demo-qian-yi", "login: demo-qian-yi-2"))


def _files(*, forged: bool) -> dict[str, bytes]:
    """The chamber after an account was renamed, with owners to match."""
    files = put(chamber(), *LOGIN)
    owners = desired(load(MemoryTree(files)).governance, DAY)[CODEOWNERS]
    return {**files, CODEOWNERS: owners + (b"* @demo-qian-yi\n" if forged else b"")}


def _commit(root: Path, files: dict[str, bytes], message: str, day: date) -> None:
    lay(root, files)
    _git(root, day, "add", "--all")
    _git(root, day, "commit", "--quiet", "--message", message)


def _git(root: Path, day: date, *words: str) -> None:
    person = ["-c", "user.name=张三", "-c", "user.email=zhang-san@example.com"]
    stamp = {"GIT_COMMITTER_DATE": f"{day}T12:00:00+08:00", "GIT_AUTHOR_DATE": f"{day}T12:00:00+08:00"}
    subprocess.run(["git", *person, *words], cwd=root, env={**_ENVIRONMENT, **stamp}, check=True)


_ENVIRONMENT = {"PATH": os.environ["PATH"], "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null"}


@pytest.mark.parametrize("forged", [False, True])
def test_gate_and_audit_except_the_same_files(tmp_path: Path, *, forged: bool) -> None:
    before = DAY - timedelta(days=1)
    _git(tmp_path, before, "init", "--quiet", "--initial-branch=main")
    _commit(tmp_path, dict(chamber()), "Adopt the format", before)
    _git(tmp_path, DAY, "checkout", "--quiet", "-b", "account")
    _commit(tmp_path, _files(forged=forged), "Rename an account", DAY)
    base, head = (git.resolve(tmp_path, name) for name in ("main", "account"))
    with candidate(tmp_path, base, head, DAY) as found:
        gate = [one.rule for one in judge(tmp_path, found).diagnostics]
    _git(tmp_path, DAY, "checkout", "--quiet", "main")
    _git(tmp_path, DAY, "merge", "--quiet", "--no-ff", "--no-edit", "account")
    walked = [one.rule for one in audit(tmp_path, git.resolve(tmp_path, "main")).diagnostics]

    assert ("mixed-change" in gate) is forged
    assert ("mixed-change" in walked) is forged


def test_only_a_plain_file_with_the_very_bytes_counts() -> None:
    library = load(MemoryTree(chamber()))
    content = desired(library.governance, DAY)[CODEOWNERS]

    def edit(mode: str, identity: str) -> Edit:
        return Edit(CODEOWNERS, None, File(CODEOWNERS, mode, identity))

    assert synced([edit("100644", blob_id(content))], library, DAY) == {CODEOWNERS}
    assert synced([edit("100755", blob_id(content))], library, DAY) == set()
    assert synced([edit("100644", blob_id(content + b"\n"))], library, DAY) == set()
    assert synced([Edit(CODEOWNERS, File(CODEOWNERS), None)], library, DAY) == set()
    assert synced([], library, DAY) == set()
