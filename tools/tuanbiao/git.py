"""Git, reached only here: a small hardened layer over GitPython's command object.

Names are resolved once to full object ids; nothing of a repository's own configuration can make Git run anything.
"""

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import NamedTuple

_HARDENED = (
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.attributesFile=/dev/null",
    "core.quotePath=false",
    "log.showSignature=false",
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
_NOWHERE: dict[str, str] = {}
_SCRUBBED: dict[str, str] = {}
_INDEX = "GIT_INDEX_FILE"
_PLACES = ("GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES")
_OBJECTS: ContextVar[dict[str, str]] = ContextVar("objects", default=_NOWHERE)
_OBJECT_ID = re.compile(r"(?:[0-9a-f]{40}|[0-9a-f]{64})\Z")


class GitError(Exception):
    """Git refused; the message is Git's own."""


class TreeEntry(NamedTuple):
    """One file of a commit: mode as Git writes it, object id, path."""

    mode: str
    id: str
    path: str


class Commit(NamedTuple):
    """One commit of the first-parent line; `seconds` is the committer date in seconds since 1970, 0 where Git reads none."""

    id: str
    parents: tuple[str, ...]
    tree: str
    seconds: int
    subject: str


class Changed(NamedTuple):
    """One path that differs, with what lies there on either side; None where there is nothing."""

    path: str
    before: TreeEntry | None
    after: TreeEntry | None


def scrub_environment() -> None:
    """Remove every GIT_* variable of this process; called once at start."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        _SCRUBBED[name] = os.environ.pop(name)


@contextmanager
def objects_in(root: Path, folder: Path) -> Iterator[None]:
    """Within, new objects are written to `folder` and found there as well: nothing is added to the repository."""
    around = _OBJECTS.get()
    others = [around[name] for name in _PLACES if name in around]
    token = _OBJECTS.set({})
    try:
        others.append(os.fsdecode(_path(root, "objects")))
        _OBJECTS.set(dict(zip(_PLACES, (str(folder), os.pathsep.join(others)), strict=True)))
        yield
    finally:
        _OBJECTS.reset(token)


def quarantine() -> Path | None:
    """Where the objects of a push lie while it is judged; None outside a server's hook."""
    found = _SCRUBBED.get(_PLACES[0])
    return Path(found) if found else None


def run(
    root: Path, *arguments: str, stdin: bytes = b"", accept: tuple[int, ...] = (0,), index: Path | None = None
) -> bytes:
    """The output of one Git command in `root`, of a given index; raises GitError with Git's message where it ends with another code."""
    from tempfile import TemporaryFile

    from .command import command_object

    git, not_found = command_object()
    hardened = [word for item in _HARDENED for word in ("-c", item)]
    command = ["git", "--no-replace-objects", *hardened, *arguments]
    with TemporaryFile() as feed:
        feed.write(stdin)
        feed.seek(0)
        try:
            code, output, complaint = git(str(root)).execute(
                command,
                istream=feed,
                stdout_as_string=False,
                strip_newline_in_stdout=False,
                with_extended_output=True,
                with_exceptions=False,
                env=_ENVIRONMENT | _OBJECTS.get() | ({_INDEX: str(index)} if index else {}),
            )
        except not_found as error:
            raise GitError("git is not installed") from error
    if code not in accept:
        raise GitError(complaint.strip() or f"git {arguments[0]}: {code}")
    assert isinstance(output, bytes)
    return output


def is_repository(root: Path) -> bool:
    """Whether `root` lies in a work tree that Git accepts."""
    try:
        return run(root, "rev-parse", "--is-inside-work-tree").strip() == b"true"
    except GitError:
        return False


def is_inside(folder: Path) -> bool:
    """Whether Git finds a repository, bare or not, at or above `folder`."""
    try:
        return bool(run(folder, "rev-parse", "--git-dir").strip())
    except GitError:
        return False


def resolve(root: Path, name: str) -> str:
    """The full id of the commit that `name` names."""
    return resolve_all(root, name)[0]


def resolve_all(root: Path, *names: str) -> list[str]:
    """The full ids of the commits that names stand for; raises GitError for the first that names none."""
    found = _ids(root, (f"{one}^{{commit}}".replace("\n", " ") for one in names))
    for name, one in zip(names, found, strict=True):
        if not _OBJECT_ID.match(one):
            raise GitError(f"没有提交 {name} (no such commit)")
    return found


def _ids(root: Path, names: Iterable[str]) -> list[str]:
    """What Git says that each name stands for, asked in one batch."""
    feed = "".join(f"{one}\n" for one in names).encode("utf-8", "surrogateescape")
    output = run(root, "cat-file", "--batch-check=%(objectname)", stdin=feed)
    return output.decode("utf-8", "surrogateescape").split("\n")[:-1]


def index(root: Path) -> Path:
    """The index that is committed next; Git names a hook one of its own where `git commit` is given paths."""
    return Path(_SCRUBBED.get(_INDEX) or os.fsdecode(_path(root, "index")))


def is_ancestor(root: Path, older: str, newer: str) -> bool:
    """Whether `newer` holds all of `older`'s history; both are full ids."""
    return run(root, "rev-list", "--max-count=1", "--end-of-options", older, f"^{newer}").strip() == b""


def merged_tree(root: Path, base: str, head: str) -> tuple[str, tuple[str, ...]]:
    """The tree that merging `head` into `base` gives, with the paths that conflict; writes objects."""
    options = ("--write-tree", "-z", "--name-only", "--no-messages")
    output = run(root, "merge-tree", *options, base, head, accept=(0, 1))
    tree, *paths = [word.decode("utf-8", "surrogateescape") for word in output.split(b"\0") if word]
    return tree, tuple(paths)


def head_branch(root: Path) -> str:
    """The full name of the branch that a repository's HEAD names."""
    return run(root, "symbolic-ref", "HEAD").decode().strip()


def _path(root: Path, inner: str) -> bytes:
    """Where a file of Git's own lies."""
    return run(root, "rev-parse", "--path-format=absolute", "--git-path", inner).strip()


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
    feed = "".join(f"{one}\n" for one in wanted).encode()
    output = run(root, "cat-file", "--batch", "--buffer", stdin=feed)
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


def line(
    root: Path, commit: str, *under: str, since: str | None = None, most: int | None = None
) -> list[Commit]:
    """The first-parent line up to `commit`, oldest first: what touches `under` and comes after `since`, the newest `most`."""
    # Without it Git would follow other parents where the first one does not differ below `under`.
    form = ("--no-patch", "--encoding=UTF-8", "-z", "--format=%H%n%P%n%T%n%ct%n%s")
    options = ("--first-parent", "--full-history", "-m", *form)
    count = [f"--max-count={most}"] if most else []
    left_out = [f"^{since}"] if since else []
    output = run(root, "log", *options, *count, "--end-of-options", commit, *left_out, "--", *under)
    found = []
    for entry in output.decode("utf-8", "replace").split("\0"):
        if entry:
            identity, parents, tree, seconds, subject = entry.split("\n", 4)
            at = int(seconds or 0)
            found.append(Commit(identity, tuple(parents.split()), tree, at, subject.strip("\n")))
    return found[::-1]


def parents(root: Path, commit: str) -> dict[str, tuple[str, ...]]:
    """The parents of every commit that `commit` rests on, itself included."""
    rows = (row.split() for row in run(root, "rev-list", "--parents", commit).decode().splitlines())
    return {one: tuple(others) for one, *others in rows}


def trees(root: Path, commits: Iterable[str]) -> dict[str, str]:
    """The ids of commits' trees, read in one batch."""
    wanted = list(dict.fromkeys(commits))
    return dict(zip(wanted, _ids(root, (f"{one}^{{tree}}" for one in wanted)), strict=True))


def changes(
    root: Path, commits: Iterable[Commit], *under: str
) -> Iterator[tuple[Commit, tuple[Changed, ...]]]:
    """What each commit changes (below `under`) against its first parent, a commit without parents against nothing."""
    wanted = list(commits)
    feed = "".join(f"{one.id} {one.parents[0]}\n" if one.parents else f"{one.id}\n" for one in wanted)
    options = ("--stdin", "--root", "-r", "--raw", "-z", "--no-renames", "--no-abbrev")
    words = iter(run(root, "diff-tree", *options, "--", *under, stdin=feed.encode()).split(b"\0"))
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
    sides = ((old_mode, old), (new_mode, new))
    before, after = (TreeEntry(mode, one, "") if one.strip("0") else None for mode, one in sides)
    return Changed(path.decode("utf-8", "surrogateescape"), before, after)
