"""Workbooks and documents are zip archives of XML: what is looked at before any library reads one."""

import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from ..words import Words
from .sheet import UnreadableError, too_large

_MAX_FILE, _MAX_TEXT = 32_000_000, 8_000_000
_MAX_PARTS = 4_000
_MAX_ALL, _MAX_XML = 96_000_000, 32_000_000  # unpacked; 2,000 comments take about 3 MB of XML
# Tags that parts may have together: what libraries keep of one, and how long they take for it, is many times its length.
_MAX_TAGS = {
    "xl/worksheets/": 1_000_000,
    "xl/sharedStrings": 400_000,
    "word/document": 1_600_000,
    "": 100_000,
}
_CHUNK = 1 << 16
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BINARY = {
    _OLE: Words(
        "这是带密码的文件，或者旧版 .xls、.doc：请去掉密码，另存为 .xlsx 或 .docx",
        "this has a password, or is an old .xls or .doc: remove the password, save it as .xlsx or .docx",
    ),
    b"%PDF": Words(
        "这是 PDF，其中的表格读不出：请索取 Word 或 Excel 文件",
        "this is a PDF, whose tables cannot be read: ask for the Word or Excel file",
    ),
    b"{\\rtf": Words("这是 RTF：请另存为 .docx", "this is RTF: save it as .docx"),
}
_PARTS = {
    "xl/workbook.xml": "xlsx",
    "word/document.xml": "docx",
}
_OTHERS = {
    "xl/workbook.bin": Words("这是 .xlsb：请另存为 .xlsx", "this is .xlsb: save it as .xlsx"),
    "content.xml": Words(
        "这是 OpenDocument：请另存为 .xlsx 或 .docx", "this is OpenDocument: save it as .xlsx or .docx"
    ),
}
_ODD = Words(
    "这个文件打不开，可能已损坏：请重新保存", "this file cannot be opened, it may be damaged: save it again"
)


def kind_of(content: bytes) -> str:
    """`xlsx`, `docx` or `text`, by content, not by name; a package that is one was looked through."""
    for start, words in _BINARY.items():
        if content.startswith(start):
            raise UnreadableError(words)
    zipped = content.startswith(b"PK\x03\x04")
    most = _MAX_FILE if zipped else _MAX_TEXT
    if len(content) > most:
        raise UnreadableError(Words(f"文件大于 {most} 字节", f"the file has more than {most} bytes"))
    if not zipped:
        return "text"
    try:
        with ZipFile(BytesIO(content)) as package:
            kind = _kind(package)
            _look_through(package)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError):
        raise UnreadableError(_ODD) from None
    return kind


def _kind(package: ZipFile) -> str:
    names = set(package.namelist())
    kind = next((kind for part, kind in _PARTS.items() if part in names), None)
    if kind is None:
        raise UnreadableError(next((words for part, words in _OTHERS.items() if part in names), _ODD))
    return kind


def _look_through(package: ZipFile) -> None:
    """What its parts say they unpack to, which is the most that is ever read of them, then what the XML is made of."""
    parts = package.infolist()
    texts = [one for one in parts if one.filename.endswith((".xml", ".rels"))]
    sizes = (sum(one.file_size for one in parts), sum(one.file_size for one in texts))
    if len(parts) > _MAX_PARTS or sizes[0] > _MAX_ALL or sizes[1] > _MAX_XML:
        raise too_large()
    tags = dict.fromkeys(_MAX_TAGS, 0)
    for one in texts:
        tags[next(start for start in _MAX_TAGS if one.filename.startswith(start))] += _tags(package, one)
    if any(tags[start] > most for start, most in _MAX_TAGS.items()):
        raise too_large()


def _tags(package: ZipFile, part: ZipInfo) -> int:
    """How many tags a part has; a document type could define entities, and no office program writes one."""
    tags = 0
    tail = b""
    with package.open(part) as stream:
        while piece := stream.read(_CHUNK):
            window = tail + piece
            if (
                b"<!DOCTYPE" in window
                or b"<!ENTITY" in window
                or piece.startswith((b"\xff\xfe", b"\xfe\xff"))
            ):
                raise UnreadableError(_ODD)
            tags += piece.count(b"<")
            tail = piece[-16:]
    return tags
