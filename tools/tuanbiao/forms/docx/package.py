"""The zip package of a Word document, the same bytes for the same parts."""

from collections.abc import Iterable, Mapping
from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from .xml import NAMESPACES, part, plain, w

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "application/vnd.openxmlformats-package"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PROPERTIES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
_KINDS = {
    "word/document.xml": f"{_WORD}.document.main+xml",
    "word/styles.xml": f"{_WORD}.styles+xml",
    "word/numbering.xml": f"{_WORD}.numbering+xml",
    "word/settings.xml": f"{_WORD}.settings+xml",
    "word/header1.xml": f"{_WORD}.header+xml",
    "word/header2.xml": f"{_WORD}.header+xml",
    "word/footer1.xml": f"{_WORD}.footer+xml",
    "word/footer2.xml": f"{_WORD}.footer+xml",
    "word/footnotes.xml": f"{_WORD}.footnotes+xml",
    "docProps/core.xml": f"{_PACKAGE}.core-properties+xml",
}
_PICTURES = {"png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif"}

# (id, kind of relation, target, whether it lies outside the package)
Relation = tuple[str, str, str, bool]


def pack(parts: Mapping[str, bytes], relations: Iterable[Relation] = ()) -> bytes:
    """The package of these parts; what belongs to the document by its place is related to it here."""
    given = tuple(relations)
    related = {target for _, _, target, _ in given}
    fixed = [
        (f"fixed{at}", path[5:-4], path[5:], False)
        for at, path in enumerate(_KINDS, start=1)
        if path in parts and path.startswith("word/") and path[5:] not in (*related, "document.xml")
    ]
    main = [("document", "officeDocument", "word/document.xml", False)]
    if "docProps/core.xml" in parts:
        main.append(("core", "", "docProps/core.xml", False))
    whole = {
        "[Content_Types].xml": _content_types(parts),
        "_rels/.rels": _related(main),
        "word/_rels/document.xml.rels": _related([*fixed, *given]),
        **parts,
    }
    return zipped(whole)


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """A zip file that says nothing of when and where it was made."""
    stream = BytesIO()
    with ZipFile(stream, "w") as package:
        for path, content in parts.items():
            info = ZipInfo(path)  # 1980-01-01
            info.compress_type = ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            info.create_system = 3
            package.writestr(info, content)
    return stream.getvalue()


def settings(*own: str, two_sided: bool = False) -> bytes:
    """`word/settings.xml`: Word of today, so that it opens no document in a mode of long ago.

    A document that is printed on both sides of its leaves has another frame and mirrored margins on even pages.
    """
    uri = "http://schemas.microsoft.com/office/word"
    mode = f'<w:compatSetting w:name="compatibilityMode" w:uri="{uri}" w:val="15"/>'
    return part(
        "settings",
        w("mirrorMargins") if two_sided else "",
        w("defaultTabStop", val=420),
        *own,
        w("evenAndOddHeaders") if two_sided else "",
        w("characterSpacingControl", val="compressPunctuation"),
        w("compat", mode),
    )


def properties(title: str, maker: str, on: date | None = None) -> bytes:
    """`docProps/core.xml`: title, maker, and a day only where one is given, so that the same text gives the same bytes."""
    made = f'<dcterms:created xsi:type="dcterms:W3CDTF">{on}T00:00:00Z</dcterms:created>' if on else ""
    inside = f"<dc:title>{plain(title)}</dc:title><dc:creator>{plain(maker)}</dc:creator>{made}"
    return f"{_HEAD}<cp:coreProperties {_PROPERTIES}>{inside}</cp:coreProperties>".encode()


def _content_types(parts: Iterable[str]) -> bytes:
    defaults = {"rels": f"{_PACKAGE}.relationships+xml", "xml": "application/xml", **_PICTURES}
    inside = [f'<Default Extension="{end}" ContentType="{kind}"/>' for end, kind in defaults.items()]
    inside += [
        f'<Override PartName="/{path}" ContentType="{_KINDS[path]}"/>' for path in parts if path in _KINDS
    ]
    return f'{_HEAD}<Types xmlns="{_TYPES}">{"".join(inside)}</Types>'.encode()


def _related(relations: Iterable[Relation]) -> bytes:
    inside = "".join(
        f'<Relationship Id="{own}" Type="{_kind(kind)}" Target="{target}"{_MODE[outside]}/>'
        for own, kind, target, outside in relations
    )
    return f'{_HEAD}<Relationships xmlns="{_RELATIONS}">{inside}</Relationships>'.encode()


_MODE = {True: ' TargetMode="External"', False: ""}


def _kind(kind: str) -> str:
    core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return f"{NAMESPACES['r']}/{kind}" if kind else core
