"""A standard's folder, judged part by part: a part is judged again only where a file that it looked at has changed."""

from collections.abc import Iterator
from functools import partial

from msgspec import Struct

from ..governance import Governance
from ..library import Library
from ..outcome import Ground, Judge, Outcome, joined, remembered
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
    found = [remembered(folder.ground, part.key, part.judge) for part in (*folder.records(), *folder.texts())]
    seen.update(path for one in found for path in one.seen if not path.startswith("standards/"))
    return joined(found)


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

    def records(self) -> Iterator[Part]:
        """The themes that look at a standard's records, and its row."""
        if self.standard is not None:
            for theme in STANDARD_THEMES:
                if theme not in TEXT_THEMES:
                    yield self._part(theme, partial(self._theme, theme, self.standard))
            yield self._part("row", partial(self._row, self.standard))

    def texts(self) -> Iterator[Part]:
        """What a text cites, the themes that read it, and each file by itself: its form, and its record where that is a standard's."""
        if self.standard is not None:
            yield self._cited(self.standard)
            for theme in TEXT_THEMES:
                yield self._part(theme, partial(self._theme, theme, self.standard))
        for path, identity in self.library.folder_files[self.slug].items():
            if self.standard is None:
                yield self._part(f"form {path} {identity}", partial(self._form, path))
            else:
                yield self._part(f"{path} {identity}", partial(self._file, path, self.standard))

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
