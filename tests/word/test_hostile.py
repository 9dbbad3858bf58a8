"""Files that are no drafts: each is refused with its reason, quickly, and nothing is fetched, expanded or run."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from tests.word.drafts import rezipped
from tests.word.texts import word
from tuanbiao.forms.docx.package import pack
from tuanbiao.forms.docx.read import package
from tuanbiao.forms.docx.read.draft import read
from tuanbiao.forms.docx.read.values import RefusedError
from tuanbiao.forms.docx.xml import part, w

_DOCUMENT = "word/document.xml"
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _with(content: bytes) -> bytes:
    return rezipped(word("# 范围 {#scope}\n"), {_DOCUMENT: content})


def _zip(files: dict[str, bytes]) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return stream.getvalue()


def _entities(encoding: str = "utf-8") -> bytes:
    lines = ['<!DOCTYPE w [<!ENTITY a "ha">', *(f'<!ENTITY a{at} "{"&a;" * 10}">' for at in range(9)), "]>"]
    head = f'<?xml version="1.0" encoding="{encoding}"?>'
    return (head + "".join(lines) + f"<w:document {_W}><w:body>&a8;</w:body></w:document>").encode(encoding)


def _encrypted() -> bytes:
    content = bytearray(_zip({_DOCUMENT: b"<a/>" * 10}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + offset] |= 1
    return bytes(content)


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "不是 .docx"),
    "text": (lambda: b"draft", "不是 .docx"),
    "old format": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "另存为"),
    "cut off": (lambda: word("# 范围 {#scope}\n")[:-40], "不是 .docx"),
    "another package": (lambda: _zip({"mimetype": b"application/epub+zip"}), "没有 Word 文档"),
    "zip bomb": (lambda: _with(b" " * (package.MAX_XML + 1)), "过大"),
    "many files": (lambda: _zip({f"a{at}": b"" for at in range(package.MAX_PARTS + 1)}), "个文件"),
    "encrypted": (_encrypted, "无法解压"),
    "entities": (lambda: _with(_entities()), "DOCTYPE"),
    "entities in UTF-16": (lambda: _with(_entities("utf-16")), "不是 UTF-8"),
    "an outside entity": (
        lambda: _with(f'<!DOCTYPE w SYSTEM "file:///etc/passwd"><w:document {_W}/>'.encode()),
        "DOCTYPE",
    ),
    "no XML": (lambda: _with(b"<w:document"), "不是完好的 XML"),
    "many elements": (
        lambda: _with(f"<w:document {_W}>{'<w:p/>' * (package.MAX_MARKUP + 1)}</w:document>".encode()),
        "元素过多",
    ),
    "deep": (lambda: _with(part("document", w("body", "<w:p>" * 5000 + "</w:p>" * 5000))), "过深"),
    "no body": (lambda: pack({_DOCUMENT: part("document")}), "没有正文"),
    "large": (lambda: bytes(package.MAX_FILE + 1), "超过"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_is_refused(name: str) -> None:
    make, reason = HOSTILE[name]

    with pytest.raises(RefusedError, match=reason):
        read(make())


def test_parts_are_capped_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MAX_ALL", 1000)

    with pytest.raises(RefusedError, match="过大"):
        read(word("# 范围 {#scope}\n"))


def test_names_that_lead_elsewhere_are_only_names() -> None:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rel1" Type="x/image" Target="../../../../etc/passwd"/></Relationships>'
    )
    drawing = '<w:r><w:drawing><a:blip r:embed="rel1"/></w:drawing></w:r>'
    made = pack({_DOCUMENT: part("document", w("body", w("p", drawing)))})

    draft = read(rezipped(made, {"word/_rels/document.xml.rels": relations.encode()}))

    assert draft.figures == {}
    assert [one.kind for one in draft.findings if "etc/passwd" in one.what.zh] == ["lost"]


def test_odd_numbers_are_no_trouble() -> None:
    odd = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="-9"/><w:numId w:val="99999999999999"/></w:numPr></w:pPr>'
        "<w:r><w:t>甲</w:t></w:r></w:p>"
        '<w:tbl><w:tr><w:trPr><w:gridBefore w:val="999999"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>'
        "<w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p>'
        '<w:p><w:r><w:t>丙</w:t></w:r><w:commentRangeEnd w:id="7"/></w:p>'
    )

    draft = read(pack({_DOCUMENT: part("document", w("body", odd))}))

    assert draft.text.startswith("甲\n")
    assert draft.text.endswith("丙\n")


def test_styles_based_on_each_other_end() -> None:
    ring = "".join(
        f'<w:style w:type="paragraph" w:styleId="{one}"><w:name w:val="{one}"/><w:basedOn w:val="{other}"/></w:style>'
        for one, other in (("a", "b"), ("b", "a"))
    )
    body = w("body", '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>')

    assert (
        read(pack({_DOCUMENT: part("document", body), "word/styles.xml": part("styles", ring)})).text
        == "甲\n"
    )
