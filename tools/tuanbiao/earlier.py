"""The texts that a standard had at its stages, from the folder or from the history."""

from pathlib import Path

from . import git
from .digest import file_digest
from .past import Past
from .standard import Standard
from .tree import MAX_FILE, WorkTree


def recorded(standard: Standard) -> dict[str, str]:
    """The digests of the texts that a standard's records name, by stage and round (`consultation-1`)."""
    found = {f"consultation-{round_}": one.data.text for round_, one in standard.consultations.items()}
    found |= {f"review-{round_}": one.data.text for round_, one in standard.reviews.items()}
    found |= {f"approval-{round_}": one.data.text for round_, one in standard.approvals.items()}
    return found | ({"publication": standard.publication.data.text} if standard.publication else {})


def at_stage(standard: Standard, stage: str, root: Path, revision: str = "HEAD") -> Standard | None:
    """The standard as it was when it had the text of a stage; None where no record names one, or the history lacks it."""
    digest = recorded(standard).get(stage)
    if digest is None or digest == standard.text:
        return standard if digest else None
    try:
        return Past(root, git.resolve(root, revision), (standard.folder,)).texts.get(digest)
    except git.GitError:
        return None


def figures(standard: Standard, root: Path, revision: str = "HEAD") -> dict[str, bytes]:
    """The files of figures/ that belong to a text, from the folder or from the history; what is in neither is left out."""
    places = {f"{standard.folder}/{path}": digest for path, digest in standard.figures.items()}
    here = (WorkTree(root).read(place, MAX_FILE) for place in places if (root / place).is_file())
    known = {file_digest(content): content for content in here}
    missing = [place for place, digest in places.items() if digest not in known]
    if missing and git.is_repository(root):
        line = git.line(root, git.resolve(root, revision), *missing)
        changes = git.changes(root, line, *missing)
        ids = {one.after.id for _, changed in changes for one in changed if one.after}
        known |= {file_digest(content): content for content in git.blobs(root, ids).values()}
    return {path: known[digest] for path, digest in standard.figures.items() if digest in known}
