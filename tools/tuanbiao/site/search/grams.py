"""Text as a search compares it: without case, width, accents and spaces, cut into pieces that overlap."""

import re
import unicodedata

_DASHES = frozenset("\u2010\u2011\u2012\u2013\u2014\u2015\u2212")
_ASCII = re.compile(r"[!-~]{3,}")


class _Forms(dict[int, str]):
    """Each character in the form that is compared, made when it is first met."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKD", chr(code)).lower()
        form = "".join("-" if one in _DASHES else one for one in plain if _counts(one))
        self[code] = form
        return form


def _counts(character: str) -> bool:
    """Spaces, accents and what cannot be seen are left out."""
    return unicodedata.category(character)[0] not in "ZM" and unicodedata.category(character) not in (
        "Cc",
        "Cf",
    )


_FORMS = _Forms({ord("\n"): "\n"})


def normal(text: str) -> str:
    """Lines in the form that is compared; site/assets/search.js does the same, character by character."""
    return text.translate(_FORMS)


def grams(text: str) -> set[str]:
    """Of lines in that form every character, every pair within a line, and every three of ASCII.

    A text contains what is searched only if it has all pieces of it: nothing can be missed, wherever words begin and end.
    """
    found = set(text)
    found.update(map(str.__add__, text, text[1:]))
    for run in _ASCII.findall(text):
        found.update(map("".join, zip(run, run[1:], run[2:], strict=False)))
    return {piece for piece in found if "\n" not in piece}
