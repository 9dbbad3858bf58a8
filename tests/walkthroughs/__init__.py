"""Where the walkthroughs of docs/ begin: the sound chamber, adopted in January 2026, with every step since merged one by one."""

from datetime import date
from pathlib import Path

from tests.cases import CHAMBER, read_folder
from tests.history.moments import Moment, Note
from tests.history.rewind import Life
from tests.history.steps import Step, steps
from tests.history.write import write
from tests.papers import public_key, registered
from tests.stream import git
from tuanbiao.load import load
from tuanbiao.tree import WorkTree

HERE = Path(__file__).parent
ADOPTED = Moment(date(2026, 1, 14))
SLUGS = {
    "comment-a": "appliance-service",
    "draft-a": "cutting-fluid",
    "review-a": "part-traceability",
    "sound-a": "circulation-box",
}
# The cases do not keep the text that part-traceability was consulted on: here it is the one that stands, and no comment changed it.
CONSULTED = {
    "42e318bf6ba972b0a2ae6d2b70b0ac96057d335398be11f9534ddebbb9f3d5bc": "99fd9b83349ffd3fe0cb39caf6c82abda18bfa21159581e52956f93eabe37213",
    "decision: accepted\n      change:\n        - records-period\n": "decision: rejected\n      reason: 保存时间由合同约定。\n",
}
VOTERS = ("wang-wu", "he-si", "dong-er", "song-ba")


def begin(scratch: Path, target: Path) -> None:
    """Write the repository in which the walkthroughs begin to `target`; `scratch` is an empty folder."""
    git(scratch, "init", "--quiet", "--template=", ".")
    for path, content in read_folder(CHAMBER):
        place = scratch / _named(path)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(_with_keys(_named(content.decode())).encode())
    (scratch / ".gitattributes").write_bytes((HERE.parents[1] / ".gitattributes").read_bytes())
    people = load(WorkTree(scratch)).governance.people
    assert people is not None
    write(scratch, target, _since(steps(scratch)), {one.id: one.name for one in people.data})


def _named(text: str) -> str:
    """A file or path with the names that people would give."""
    for old, new in {**SLUGS, **CONSULTED}.items():
        text = text.replace(old, new)
    return text


def _with_keys(text: str) -> str:
    """people.yml with the keys of those who will vote; other files as they are."""
    return registered(text, {person: public_key(person) for person in VOTERS})


def _since(planned: list[Step]) -> list[Step]:
    """The steps with all that is older than the adoption in one."""
    adoption = Step(ADOPTED, ("governance/adoption",))
    ignored = (HERE.parents[1] / ".gitignore").read_bytes()
    adoption.files[".gitignore"] = Life(".gitignore", ignored, ADOPTED, Note(0, "启用仓库"))
    for step in planned:
        if step.at <= ADOPTED:
            adoption.notes += step.notes
            adoption.files |= step.files
    return [adoption, *(step for step in planned if step.at > ADOPTED)]
