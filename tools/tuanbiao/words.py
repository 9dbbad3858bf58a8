"""Texts in both languages, Chinese first."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple


class Words(NamedTuple):
    """One text in both languages."""

    zh: str
    en: str


def pick(words: Words, language: str) -> str:
    """The text in `zh` or `en`."""
    return words.zh if language == "zh" else words.en


def capital(text: str) -> str:
    """The text as it begins a heading or a label."""
    return text[:1].upper() + text[1:]


def counted(number: int, noun: str) -> str:
    """So many of what is named by a noun in English."""
    return f"{number} {noun}" + ("" if number == 1 else "s")


def fill(words: Words, values: Mapping[str, object]) -> Words:
    """Both templates with the values put in, each value in the template's language."""
    return Words(
        words.zh.format_map({key: shown(value, "zh") for key, value in values.items()}),
        words.en.format_map({key: shown(value, "en") for key, value in values.items()}),
    )


def shown(value: object, language: str) -> str:
    """A value as text: dates as YYYY-MM-DD, lists joined in the language's way."""
    if isinstance(value, Words):
        return pick(value, language)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str) or not isinstance(value, Iterable):
        return str(value)
    separator = "、" if language == "zh" else ", "
    return separator.join(shown(one, language) for one in value)
