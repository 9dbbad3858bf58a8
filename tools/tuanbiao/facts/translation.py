"""The translation of a text (`index.en.md`), kept as bytes and read only where a rule asks."""

from functools import lru_cache

from ..parse.blocks import Document
from ..parse.fault import Fault
from ..parse.frontmatter import Split, split
from ..parse.markdown import parse
from ..parse.source import decode
from ..records.kinds import KINDS, TRANSLATION
from ..standard import Standard

_MAX_BYTES = next(one.max_bytes for one in KINDS if one.name == "index")


def translation(standard: Standard) -> Document | Fault | None:
    """The translation's prose, what keeps it from being read, or None where there is none."""
    content = standard.translation
    return None if content is None else _read(f"{standard.folder}/{TRANSLATION}", content)


@lru_cache(maxsize=1)
def _read(path: str, content: bytes) -> Document | Fault:
    source = decode(path, content, _MAX_BYTES)
    if source.text is None:
        return source.faults[-1]
    parts = split(path, source.text)
    if isinstance(parts, Fault) and parts.kind == "front-matter-missing":
        parts = Split("", source.text, 1)
    if isinstance(parts, Fault):
        return parts
    document = parse(path, parts.body, parts.body_line)
    return document if document.parsed else document.faults[0]
