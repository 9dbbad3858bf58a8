"""A standard's folder, judged part by part: a part is judged again only where a file that it looked at has changed."""

from collections.abc import Iterable, Iterator
from functools import partial

from msgspec import Struct

from ..governance import Governance
from ..library import Library
from ..outcome import Ground, Judge, Outcome, Remembered, joined, remembered
from ..rules.state.themes import STANDARD_THEMES, TEXT_THEMES
from ..standard import Standard
from ..summary import summarise
from ..trace import watch, watch_standard
from .record import judge_faults, judge_file
from .standard import judge_theme, waivers_of


class Part(Struct, frozen=True):
    """What is judged by itself, and under which name it is remembered."""

    key: str
    judge: Judge


def judge_folder(library: Library, slug: str, chamber: Ground, seen: set[str]) -> Outcome:
    """What the rules say of the files of a folder, and its row; what that rests on of the chamber is noted in `seen`."""
    folder = folder_of(library, slug, chamber)
    found = folder.judged((*folder.records(), *folder.texts()))
    seen.update(path for one in found for path in one.seen if not path.startswith("standards/"))
    return joined(found)


def judge_records(library: Library, slug: str, chamber: Ground) -> Outcome:
    """All of it that does not read texts, which is what the register needs of a folder."""
    folder = folder_of(library, slug, chamber)
    return joined(folder.judged(folder.records()))


def folder_of(library: Library, slug: str, chamber: Ground) -> "Folder":
    """The parts of the folder of `slug`."""
    ground = Ground(chamber.memory, {**chamber.files, **library.folder_files[slug]})
    return Folder(library, slug, library.standards.get(slug), ground)


class Folder(Struct, frozen=True):
    """The parts of a folder; one whose slug is another's is no standard, is known by its path, and remembered apart."""

    library: Library
    slug: str
    standard: Standard | None
    ground: Ground

    def judged(self, parts: Iterable[Part]) -> list[Remembered]:
        """What the parts come to, or what is remembered of them."""
        return [remembered(self.ground, part.key, part.judge) for part in parts]

    def records(self) -> Iterator[Part]:
        """The themes that look at a standard's records, its row, and each file by itself."""
        if self.standard is not None:
            for theme in STANDARD_THEMES:
                if theme not in TEXT_THEMES:
                    yield self._part(theme, partial(self._theme, theme, self.standard))
            yield self._part("row", partial(self._row, self.standard))
        for path in self.library.folder_files[self.slug]:
            yield self._by_itself(path)

    def texts(self) -> Iterator[Part]:
        """The themes that read texts."""
        if self.standard is not None:
            for theme in TEXT_THEMES:
                yield self._part(theme, partial(self._theme, theme, self.standard))

    def markdown(self) -> Iterator[Part]:
        """Everything that Markdown has to be parsed for, first what records() waits for."""
        if self.standard is not None:
            yield self._cited(self.standard)
        for path in self.library.folder_files[self.slug]:
            if path.endswith(".md"):
                yield self._by_itself(path)
        yield from self.texts()

    def _by_itself(self, path: str) -> Part:
        """A file's form, and its record where that is a standard's."""
        identity = self.library.folder_files[self.slug][path]
        if self.standard is None:
            return self._part(f"form {path} {identity}", partial(self._form, path))
        return self._part(f"{path} {identity}", partial(self._file, path, self.standard))

    def _part(self, name: str, judge: Judge) -> Part:
        return Part(f"{name} of {self.slug}", judge)

    def _cited(self, standard: Standard) -> Part:
        return self._part("cites", partial(self._cites, standard))

    def _form(self, path: str, _: set[str]) -> Outcome:
        return Outcome(tuple(judge_faults(self.library.read_record(path)[1])))

    def _file(self, path: str, standard: Standard, seen: set[str]) -> Outcome:
        waivers = waivers_of(watch_standard(standard, seen))
        return judge_file(self.library, path, self._governance(seen), waivers)

    def _theme(self, theme: str, standard: Standard, seen: set[str]) -> Outcome:
        return Outcome(tuple(judge_theme(theme, watch_standard(standard, seen), self._governance(seen))))

    def _row(self, standard: Standard, seen: set[str]) -> Outcome:
        part = self._cited(standard)
        cited = remembered(self.ground, part.key, part.judge)
        seen.update(cited.seen)
        return Outcome(
            rows=(summarise(watch_standard(standard, seen), self._governance(seen), cited.outcome.cites),)
        )

    def _cites(self, standard: Standard, seen: set[str]) -> Outcome:
        from ..facts.references import own_citations  # it reads texts, which few changes touch

        cites = own_citations(watch_standard(standard, seen), self._governance(seen))
        return Outcome(cites=tuple(cites))

    def _governance(self, seen: set[str]) -> Governance:
        return watch(self.library.governance, seen)
