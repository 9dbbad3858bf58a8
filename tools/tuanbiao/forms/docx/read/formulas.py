"""Word's own formulas (OMML) to LaTeX, by pandoc, which knows them best."""

import json
import subprocess
from collections.abc import Iterator, Sequence
from typing import Any
from xml.etree import ElementTree as ET

from ..package import pack
from ..xml import NAMESPACES, part, w

_SECONDS = 60


def latex(formulas: Sequence[ET.Element]) -> list[str]:
    """Each `m:oMath` as LaTeX; empty where pandoc finds none in it."""
    if not formulas:
        return []
    paragraphs = (w("p", _written(one)) for one in formulas)
    document = pack({"word/document.xml": part("document", w("body", *paragraphs))})
    read = json.loads(_pandoc(["--from=docx", "--to=json"], document))
    found = [" ".join(_maths(block)).strip() for block in read["blocks"]]
    return found if len(found) == len(formulas) else _one_by_one(formulas)


def _one_by_one(formulas: Sequence[ET.Element]) -> list[str]:
    """An empty formula leaves no paragraph, so that they can no longer be counted off."""
    return [found for one in formulas for found in (latex([one]) if len(formulas) > 1 else [""])]


def _maths(node: Any) -> Iterator[str]:
    if isinstance(node, dict) and node.get("t") == "Math":
        yield str(node["c"][1])
    elif isinstance(node, dict):
        yield from _maths(node.get("c"))
    elif isinstance(node, list):
        for one in node:
            yield from _maths(one)


def _written(math: ET.Element) -> str:
    for prefix, uri in NAMESPACES.items():
        ET.register_namespace(prefix, uri)
    math.tail = None
    return ET.tostring(math, encoding="unicode")


def _pandoc(arguments: list[str], feed: bytes) -> bytes:
    """Run pandoc where it may read no file and reach no network."""
    import pypandoc  # type: ignore[import-untyped]  # brings no types

    command = [pypandoc.get_pandoc_path(), "--sandbox", *arguments]
    done = subprocess.run(command, input=feed, capture_output=True, check=True, timeout=_SECONDS)  # noqa: S603
    return done.stdout
