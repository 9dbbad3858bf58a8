"""Formulas between LaTeX and Word's own form (OMML), both ways by pandoc, which knows them best."""

import json
import subprocess
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any
from xml.etree import ElementTree as ET
from zipfile import ZipFile

from .package import pack
from .xml import NAMESPACES, part, w

_SECONDS = 60
_M = f"{{{NAMESPACES['m']}}}"
_W = f"{{{NAMESPACES['w']}}}"


def omml(formulas: Sequence[str]) -> dict[str, str]:
    """Each LaTeX formula as an `m:oMath` element; those that pandoc cannot read are not in it."""
    wanted = sorted(set(formulas))
    if not wanted:
        return {}
    blocks = [{"t": "Para", "c": [{"t": "Math", "c": [{"t": "InlineMath"}, one]}]} for one in wanted]
    document = {"pandoc-api-version": [1, 23, 1], "meta": {}, "blocks": blocks}
    made = _pandoc(["--from=json", "--to=docx", "--output=-"], json.dumps(document).encode())
    with ZipFile(BytesIO(made)) as package:
        body = ET.fromstring(package.read("word/document.xml"))[0]  # noqa: S314 - what pandoc made
    found = (paragraph.find(f".//{_M}oMath") for paragraph in body.iter(f"{_W}p"))
    return {
        one: _written(math)
        for one, math in zip(wanted, found, strict=False)
        if math is not None and len(math)
    }


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
