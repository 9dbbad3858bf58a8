"""Git, reached only here: a small hardened layer over GitPython's command object.

Names are resolved once to full object ids; nothing of a repository's own configuration can make Git run anything.
"""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
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
    """One commit of the first-parent line; `stamp` is the committer date in ISO form with its offset."""

    id: str
    parents: tuple[str, ...]
    stamp: str
    subject: str


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
        size = int(output[at:end].split(b" ")[2])
        contents[one] = output[end + 1 : end + 1 + size]
        at = end + 1 + size + 1
    return contents


def first_parents(root: Path, commit: str, *under: str) -> Iterator[tuple[Commit, Mapping[str, str]]]:
    """The first-parent line up to `commit`, newest first, with the paths below `under` that each step changed.

    Each path is given with the id of the blob that the step left there, all zeros where it deleted the file.
    """
    options = ("--first-parent", "-m", "--no-renames", "--raw", "--no-abbrev", "-z")
    form = "--format=%x01%H%x02%P%x02%cI%x02%s%x02"
    output = run(root, "log", *options, form, commit, "--", *under).decode("utf-8", "surrogateescape")
    for step in output.split("\x01")[1:]:
        identity, parents, stamp, subject, changes = step.split("\x02", 4)
        words = [word for word in changes.strip("\n").split("\0") if word]
        blobs = {
            path: meta.strip("\n").split(" ")[3] for meta, path in zip(words[::2], words[1::2], strict=False)
        }
        yield Commit(identity, tuple(parents.split()), stamp, subject), blobs


def adopting_commit(root: Path, commit: str, path: str) -> str | None:
    """The first commit of the first-parent line that holds `path`; None where the line is cut short or never does."""
    if run(root, "rev-parse", "--is-shallow-repository").strip() == b"true":
        return None
    steps = [step.id for step, _ in first_parents(root, commit, path)]
    return steps[-1] if steps else None
