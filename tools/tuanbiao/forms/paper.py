"""A standard ready to be written in any format, and the writers by format."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module

from .composition import Blocks
from .cover import Cover

# format → the module here whose `write` makes it, imported when it is asked for.
WRITERS: Mapping[str, str] = {"pdf": "typeset", "html": "page", "docx": "docx.write"}


@dataclass(frozen=True, slots=True)
class Paper:
    """A cover, the text as it is set, and its pictures by path in the standard's folder (`figures/a.png`)."""

    cover: Cover
    blocks: Blocks
    pictures: Mapping[str, bytes]


def writer(form: str) -> Callable[[Paper], bytes]:
    """What makes a file of this format."""
    write: Callable[[Paper], bytes] = import_module(f".{WRITERS[form]}", __package__).write
    return write
