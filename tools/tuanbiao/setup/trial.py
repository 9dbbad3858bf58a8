"""A proposal on trial: what `check` would say of it among the chamber's records, before anything is written."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..check import check
from ..diagnostic import Diagnostic
from ..load import GOVERNANCE, Kept, load
from ..outcome import Session
from ..records.kinds import KINDS
from ..tree import MAX_FILE, MemoryTree, Tree
from ..words import Words
from .proposal import NewStandard, lay_down
from .question import Answers, Chamber, Question
from .questions import proposed

_INDEX = next(kind for kind in KINDS if kind.name == "index")
_LONGEST = 64
# What a draft says where nothing has been answered yet: enough to be read.
_DRAFT = {"title": "〔待填〕", "title_en": "To be filled in", "slug": "new-standard", "proposer": "unit"}


@dataclass(frozen=True, slots=True)
class Trial:
    """The chamber's own records and the standard that is revised: all that a new proposal is judged by but for its name."""

    chamber: Chamber
    tree: Tree
    kept: Kept = field(default_factory=Kept)
    memory: Session = field(default_factory=Session)

    def answered(self, question: Question, answers: Answers) -> tuple[Words, ...]:
        """What is wrong with one answer, among those given so far."""
        standard = proposed({**_DRAFT, **answers}, self.chamber)
        if question.id in ("slug", "group"):
            return tuple(self._named(standard))
        lines = {path: content.decode().split("\n") for path, content in lay_down(standard).items()}
        return tuple(
            one.message
            for one in self.said(standard)
            if one.span.line and _key(lines[one.span.path][one.span.line - 1]) in question.keys
        )

    def said(self, standard: NewStandard) -> tuple[Diagnostic, ...]:
        """Every finding in the new folder."""
        files = lay_down(standard)
        library = load(MemoryTree({**self._beside(standard), **files}), self.kept)
        found = check(library, self.chamber.as_of, self.memory)
        return tuple(one for one in found if one.span.path in files)

    def _named(self, standard: NewStandard) -> Iterator[Words]:
        if _INDEX.match(f"{standard.folder}/index.md") is None or len(standard.slug) > _LONGEST:
            yield Words(
                f"只用小写字母、数字和连字符，不超过 {_LONGEST} 个",
                f"has lower-case letters, digits and hyphens, {_LONGEST} at most",
            )
        if standard.slug in self.chamber.library.register.slugs:
            yield Words(f"{standard.slug} 已有", f"{standard.slug} exists already")

    def _beside(self, standard: NewStandard) -> dict[str, bytes]:
        former = self.chamber.library.standards.get(standard.of)
        under = (f"{GOVERNANCE}/", *((f"{former.folder}/",) if former else ()))
        wanted = (one.path for one in self.tree.files() if one.path.startswith(under))
        return {path: self.tree.read(path, MAX_FILE) for path in wanted}


def _key(line: str) -> str:
    return line.strip().removeprefix("- ").partition(":")[0]
