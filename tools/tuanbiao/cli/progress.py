"""How far long work has come: on a terminal alone, on stderr, and gone when the work is done."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any, TypeVar

import click

from ..words import Words

T = TypeVar("T")
_SHORT = 20  # less is over before anyone looks
_DRAWN = 200  # times at most: drawing must not slow the work
AUDITING = Words("核对历史", "auditing")
_GONE = "\x1b[1A\x1b[2K"  # the bar's own line, which has just ended


def following(words: Words) -> Callable[[Iterable[T], int], Iterator[T]]:
    """A function that hands on items while it shows how many of `length` are done."""

    def follow(items: Iterable[T], length: int) -> Iterator[T]:
        with counting(words, length) as done:
            for one in items:
                yield one
                done()

    return follow


@contextmanager
def filling(words: Words) -> Iterator[Callable[[int], None]]:
    """The same where how many there are is known only with the first of them: a function that is told so each time."""
    with ExitStack() as stack:
        counted: list[Callable[[], None]] = []

        def done(length: int) -> None:
            if not counted:
                counted.append(stack.enter_context(counting(words, length)))
            counted[0]()

        yield done


@contextmanager
def counting(words: Words, length: int) -> Iterator[Callable[[], None]]:
    """A function to be called for each of `length` things that are done."""
    if length < _SHORT or not sys.stderr.isatty():
        yield lambda: None
        return
    bar: Any
    with click.progressbar(
        length=length,
        label=f"{words.zh} {words.en}",
        file=sys.stderr,
        show_pos=True,
        update_min_steps=max(1, length // _DRAWN),
    ) as bar:
        yield lambda: bar.update(1)
    if sys.platform != "win32":
        sys.stderr.write(_GONE)
        sys.stderr.flush()
