"""A standard's folder, judged part by part: a part is judged again only where a file that it looked at has changed."""

from collections.abc import Callable, Iterator
from functools import partial

from msgspec import Struct

from ..governance import Governance
from ..library import Library
from ..outcome import Ground, Outcome, Remembered, joined, remembered
from ..rules.state.themes import STANDARD_THEMES
from ..standard import Standard
from ..summary import summarise
from ..trace import watch, watch_standard
from .record import judge_faults, judge_file
from .standard import judge_theme, waivers_of


def judge_folder(library: Library, slug: str, chamber: Ground, seen: set[str]) -> Outcome:
    """What the rules say of the files of a folder, and its row; what that rests on of the chamber is noted in `seen`."""
    ground = Ground(chamber.memory, {**chamber.files, **library.folder_files[slug]})
    standard = library.standards.get(slug)
    folder = _Folder(library, slug, ground)
    parts = (*folder.files(standard), *(folder.whole(standard) if standard else ()))
    seen.update(path for part in parts for path in part.seen if not path.startswith("standards/"))
    return joined(parts)


class _Folder(Struct, frozen=True):
    """The parts of a folder; one whose slug is another's is known by its path, and what is remembered of it apart."""

    library: Library
    slug: str
    ground: Ground

    def files(self, standard: Standard | None) -> Iterator[Remembered]:
        """Each file by itself: its form, and its record where that is a standard's."""
        for path, identity in self.library.folder_files[self.slug].items():
            if standard is None:
                yield self._remembered(f"form {path} {identity}", partial(self._form, path))
            else:
                yield self._remembered(f"{path} {identity}", partial(self._file, path, standard))

    def whole(self, standard: Standard) -> Iterator[Remembered]:
        """The rules of each theme, and the row."""
        for theme in STANDARD_THEMES:
            yield self._remembered(theme, partial(self._theme, theme, standard))
        yield self._remembered("row", partial(self._row, standard))

    def _remembered(self, part: str, judge: Callable[[set[str]], Outcome]) -> Remembered:
        return remembered(self.ground, f"{part} of {self.slug}", judge)

    def _form(self, path: str, _: set[str]) -> Outcome:
        return Outcome(tuple(judge_faults(self.library.read_record(path)[1])))

    def _file(self, path: str, standard: Standard, seen: set[str]) -> Outcome:
        waivers = waivers_of(watch_standard(standard, seen))
        return judge_file(self.library, path, self._governance(seen), waivers)

    def _theme(self, theme: str, standard: Standard, seen: set[str]) -> Outcome:
        return Outcome(tuple(judge_theme(theme, watch_standard(standard, seen), self._governance(seen))))

    def _row(self, standard: Standard, seen: set[str]) -> Outcome:
        cited = self._remembered("cites", partial(self._cites, standard))
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
