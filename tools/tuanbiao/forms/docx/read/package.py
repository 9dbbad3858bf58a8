"""The zip package of a .docx file from a stranger: capped, without entities, nothing fetched, nothing run."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from posixpath import join, normpath
from xml.etree import ElementTree as ET
from zipfile import BadZipFile, ZipFile

from .names import PLACE, W
from .tracked import reject
from .values import FindingKind, Notes, RefusedError

MAX_FILE = 50_000_000  # bytes as it comes
MAX_PARTS = 5_000
MAX_XML = 24_000_000  # bytes of one part, unpacked
MAX_ALL = 40_000_000  # of all parts that are read
MAX_MARKUP = 800_000  # angle brackets of one part; an element costs some hundred bytes
MAX_DEPTH = 150
MAX_PICTURE = 8_000_000  # as of any file of a chamber
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DECLARATION = re.compile("<!(?:DOCTYPE|ENTITY)")
_MAIN = "/officeDocument"


@dataclass(frozen=True, slots=True)
class Related:
    """What a document is related to: a part of the package or, `outside`, an address."""

    kind: str
    target: str
    outside: bool


class Package:
    """The parts of a document; each is read when it is asked for, and all of them together are capped.

    The tracked changes of the authors `without` are undone; every paragraph is given its place in its part.
    """

    def __init__(self, content: bytes, notes: Notes, without: frozenset[str] = frozenset()) -> None:
        self._zip = _opened(content)
        self._without = without
        self._names = {name.lower(): name for name in self._zip.namelist()}
        self._read = 0
        start = [one.target for one in self._relations("").values() if one.kind.endswith(_MAIN)]
        self.main = start[0] if start else "word/document.xml"
        if self.main.lower() not in self._names:
            raise RefusedError("压缩包里没有 Word 文档", "the package holds no Word document")
        self.related = self._relations(self.main)
        self._told(notes)

    def xml(self, path: str) -> ET.Element | None:
        """A part as a tree; None where there is none."""
        if path.lower() not in self._names:
            return None
        content = self._bytes(path, MAX_XML)
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise RefusedError(f"{path} 不是 UTF-8", f"{path} is not UTF-8") from None
        if _DECLARATION.search(text):
            raise RefusedError(f"{path} 带有 DOCTYPE 或实体声明", f"{path} declares a DOCTYPE or entities")
        root = _parsed(path, text)
        for place, one in enumerate(root.iter(f"{W}p"), 1):
            one.set(PLACE, str(place))
        if self._without:
            reject(root, self._without)
        return root

    def part(self, kind: str) -> ET.Element | None:
        """The part of one kind that the document is related to, such as `styles`."""
        for one in self.related.values():
            if one.kind.endswith(f"/{kind}") and not one.outside:
                return self.xml(one.target)
        return None

    def picture(self, path: str) -> bytes | None:
        """The bytes of a picture; None where it is too large or not there."""
        if path.lower() not in self._names:
            return None
        try:
            return self._bytes(path, MAX_PICTURE)
        except RefusedError:
            return None

    def _bytes(self, path: str, limit: int) -> bytes:
        """No more than the limit is ever unpacked, whatever the package says of its size."""
        try:
            with self._zip.open(self._names[path.lower()]) as stream:
                content = stream.read(limit + 1)
        except (BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError) as error:
            raise RefusedError(f"{path} 无法解压：{error}", f"{path} cannot be unpacked: {error}") from None
        self._read += len(content)
        if len(content) > limit or self._read > MAX_ALL:
            raise RefusedError(
                f"{path} 解压后过大（上限 {limit // 1_000_000} MB）", f"{path} is too large when unpacked"
            )
        return content

    def _relations(self, path: str) -> dict[str, Related]:
        folder, _, name = path.rpartition("/")
        root = self.xml(f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels")
        found = {}
        for one in root if root is not None else ():
            target, outside = one.get("Target", ""), one.get("TargetMode") == "External"
            whole = target if outside else normpath(join("/", folder, target)).lstrip("/")
            found[one.get("Id", "")] = Related(one.get("Type", ""), whole, outside)
        return found

    def _told(self, notes: Notes) -> None:
        """What is in the package and is left alone, by name."""
        for lower, name in sorted(self._names.items()):
            if lower.endswith(("vbaproject.bin", "vbadata.xml")) or "/activex/" in lower:
                notes.found("ignored", f"宏 {name} 未读取，也未运行", f"macro {name}: neither read nor run")
            elif "/embeddings/" in lower:
                notes.found("lost", f"嵌入的文件 {name} 未读取", f"embedded file {name} was not read")
        related = (self._relations(_owner(name)) for name in self._names.values() if name.endswith(".rels"))
        for one in (one for each in related for one in each.values()):
            if one.outside and not one.kind.endswith("/hyperlink"):
                kind = one.kind.rpartition("/")[2]
                lost: FindingKind = "lost" if kind in ("image", "oleObject", "frame") else "ignored"
                notes.found(lost, f"外部内容（{kind}）{one.target} 未取回", f"outside {kind} was not fetched")


def _parsed(path: str, text: str) -> ET.Element:
    if text.count("<") > MAX_MARKUP:
        raise RefusedError(f"{path} 的元素过多", f"{path} has too many elements")
    try:
        root = ET.fromstring(text)  # noqa: S314 - without DOCTYPE there are no entities
    except ET.ParseError as error:
        raise RefusedError(f"{path} 不是完好的 XML：{error}", f"{path} is no sound XML: {error}") from None
    if _depth(root) > MAX_DEPTH:
        raise RefusedError(f"{path} 的嵌套过深", f"{path} is nested too deep")
    return root


def _opened(content: bytes) -> ZipFile:
    if len(content) > MAX_FILE:
        raise RefusedError(
            f"文件超过 {MAX_FILE // 1_000_000} MB", f"the file is over {MAX_FILE // 1_000_000} MB"
        )
    if content.startswith(_OLE):
        raise RefusedError(
            "这是旧的 .doc 格式，或者加了密码：请在 Word 中另存为不加密的 .docx",
            "this is the old .doc format or has a password: save it as .docx without one",
        )
    try:
        package = ZipFile(BytesIO(content))
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        raise RefusedError("这不是 .docx 文件", "this is no .docx file") from None
    if len(package.infolist()) > MAX_PARTS:
        raise RefusedError(f"压缩包中超过 {MAX_PARTS} 个文件", f"the package holds over {MAX_PARTS} files")
    return package


def _owner(name: str) -> str:
    """The part that relations belong to."""
    folder, _, file = name.removesuffix(".rels").rpartition("/")
    return f"{folder.removesuffix('_rels')}{file}"


def _depth(root: ET.Element) -> int:
    """How deep elements are nested, without going deep itself."""
    deepest, level = 0, [root]
    while level and deepest <= MAX_DEPTH:
        deepest += 1
        level = [child for one in level for child in one]
    return deepest


def values(root: ET.Element | None) -> Mapping[str, ET.Element]:
    """The children of a part by their `w:id`; nothing where there is no part."""
    return {one.get(f"{W}id", ""): one for one in root} if root is not None else {}
