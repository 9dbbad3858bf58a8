"""Git, reached only here: a small hardened layer over GitPython's command object.

Names are resolved once to full object ids; nothing of a repository's own configuration can make Git run anything.
"""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

_HARDENED = (
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.attributesFile=/dev/null",
    "core.quotePath=false",
    "protocol.allow=never",
    "safe.bareRepository=all",
)
_ENVIRONMENT = {
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "LC_ALL": "C.UTF-8",
}
_OBJECT_ID = re.compile(r"(?:[0-9a-f]{40}|[0-9a-f]{64})\Z")


class GitError(Exception):
    """Git refused; the message is Git's own."""


@dataclass(frozen=True, slots=True)
class TreeEntry:
    """One file of a commit: mode as Git writes it, object id, path."""

    mode: str
    id: str
    path: str


@dataclass(frozen=True, slots=True)
class Commit:
    """One commit of the first-parent line; `seconds` is the committer date in seconds since 1970."""

    id: str
    parents: tuple[str, ...]
    tree: str
    seconds: int
    subject: str


@dataclass(frozen=True, slots=True)
class Changed:
    """One path that differs, with what lies there on either side; None where there is nothing."""

    path: str
    before: TreeEntry | None
    after: TreeEntry | None


def scrub_environment() -> None:
    """Remove every GIT_* variable of this process; called once at start."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        del os.environ[name]


def run(root: Path, *arguments: str, stdin: bytes = b"") -> bytes:
    """The output of one Git command in `root`; raises GitError with Git's message."""
    from git.cmd import Git
    from git.exc import GitCommandError, GitCommandNotFound

    command = [
        "git",
        "--no-replace-objects",
        *(word for item in _HARDENED for word in ("-c", item)),
        *arguments,
    ]
    with TemporaryFile() as feed:
        feed.write(stdin)
        feed.seek(0)
        try:
            output = Git(str(root)).execute(
                command, istream=feed, stdout_as_string=False, strip_newline_in_stdout=False, env=_ENVIRONMENT
            )
        except GitCommandNotFound as error:
            raise GitError("git is not installed") from error
        except GitCommandError as error:
            raise GitError(str(error.stderr).strip() or str(error)) from error
    return bytes(output)


def is_repository(root: Path) -> bool:
    """Whether `root` lies in a work tree that Git accepts."""
    try:
        return run(root, "rev-parse", "--is-inside-work-tree").strip() == b"true"
    except GitError:
        return False


def resolve(root: Path, name: str) -> str:
    """The full id of the commit that `name` names."""
    found = (
        run(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
        .decode()
        .strip()
    )
    if not _OBJECT_ID.match(found):
        raise GitError(f"not a commit: {name}")
    return found


def work_tree_paths(root: Path, *under: str) -> list[str]:
    """Tracked and untracked, not ignored, paths below `under`, relative to `root`."""
    output = run(root, "ls-files", "-co", "--exclude-standard", "--deduplicate", "-z", "--", *under)
    return [raw.decode("utf-8", "surrogateescape") for raw in output.split(b"\0") if raw]


def tree_entries(root: Path, commit: str, *under: str) -> Iterator[TreeEntry]:
    """Every entry of a commit below `under`, submodules and links included."""
    for raw in run(root, "ls-tree", "-r", "-z", "--full-tree", commit, "--", *under).split(b"\0"):
        if raw:
            meta, _, path = raw.partition(b"\t")
            mode, _, object_id = meta.decode().split(" ")
            yield TreeEntry(mode, object_id, path.decode("utf-8", "surrogateescape"))


def blobs(root: Path, ids: Iterable[str]) -> dict[str, bytes]:
    """The contents of blobs by object id, read in one batch."""
    wanted = list(dict.fromkeys(ids))
    output = run(
        root, "cat-file", "--batch", "--buffer", stdin="".join(f"{one}\n" for one in wanted).encode()
    )
    contents = {}
    at = 0
    for one in wanted:
        end = output.index(b"\n", at)
        words = output[at:end].split(b" ")
        if words[1] != b"blob":
            raise GitError(f"no such file content in this repository: {one}")
        size = int(words[2])
        contents[one] = output[end + 1 : end + 1 + size]
        at = end + 1 + size + 1
    return contents


def line(root: Path, commit: str) -> list[Commit]:
    """The first-parent line up to `commit`, oldest first."""
    form = "--format=%H%n%P%n%T%n%ct%n%s"
    output = run(root, "log", "--first-parent", "-z", form, "--end-of-options", commit, "--")
    found = []
    for entry in output.decode("utf-8", "replace").split("\0"):
        if entry:
            identity, parents, tree, seconds, subject = entry.split("\n", 4)
            found.append(Commit(identity, tuple(parents.split()), tree, int(seconds), subject.strip("\n")))
    return found[::-1]


def changes(root: Path, commits: Iterable[Commit]) -> Iterator[tuple[Commit, tuple[Changed, ...]]]:
    """What each commit changes against its first parent, a commit without parents against nothing."""
    wanted = list(commits)
    feed = "".join(f"{one.id} {one.parents[0]}\n" if one.parents else f"{one.id}\n" for one in wanted)
    options = ("--stdin", "--root", "-r", "--raw", "-z", "--no-renames", "--no-abbrev")
    words = iter(run(root, "diff-tree", *options, stdin=feed.encode()).split(b"\0"))
    found: dict[str, list[Changed]] = {one.id: [] for one in wanted}
    current: list[Changed] = []
    for word in words:
        if word.startswith(b":"):
            current.append(_changed(word, next(words)))
        elif word:
            current = found[word.decode()]
    return ((one, tuple(found[one.id])) for one in wanted)


def difference(root: Path, base: str, head: str) -> tuple[Changed, ...]:
    """Every path that differs between two commits or trees, given by their full ids."""
    options = ("-r", "--raw", "-z", "--no-renames", "--no-abbrev")
    words = iter(run(root, "diff-tree", *options, "--end-of-options", base, head).split(b"\0"))
    return tuple(_changed(word, next(words)) for word in words if word)


def _changed(meta: bytes, path: bytes) -> Changed:
    old_mode, new_mode, old, new, _ = meta.decode().removeprefix(":").split(" ")
    return Changed(path.decode("utf-8", "surrogateescape"), _side(old_mode, old), _side(new_mode, new))


def _side(mode: str, identity: str) -> TreeEntry | None:
    return TreeEntry(mode, identity, "") if identity.strip("0") else None
