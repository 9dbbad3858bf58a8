"""Which pictures are shown."""

import pytest

from tests.forms.sample import png, svg
from tuanbiao.forms import pictures
from tuanbiao.forms.pictures import is_safe, media

JPEG = b"\xff\xd8\xff\xe0\x00\x04\x00\x00\xff\xc0\x00\x0b\x08\x00\x14\x00\x1e\x01\x00\x00\x00"


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("a.png", png()),
        ("A.PNG", png()),
        ("a.jpg", JPEG),
        ("a.jpeg", JPEG),
        ("a.svg", svg()),
        ("a.svg", svg("<!-- c --><style>rect { fill: url(#g) }</style><g id='g'/><use xlink:href='#g'/>")),
        ("a.svg", svg("<text>说明</text>", 'style="fill: none"')),
    ],
)
def test_shown(path: str, content: bytes) -> None:
    assert is_safe(path, content)


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("a.gif", b"GIF89a"),
        ("a", png()),
        ("a.png", b""),
        ("a.png", b"\x89PNG\r\n\x1a\n"),
        ("a.png", JPEG),
        ("a.png", png(0, 5, real=False)),
        ("a.png", png(100_000, 100_000, real=False)),
        ("a.jpg", png()),
        ("a.jpg", JPEG[:4]),
        ("a.jpg", b"\xff\xd8\xff\xe0\x00\x02rest of it"),
        ("a.svg", b"<svg/>"),
        ("a.svg", b"<svg"),
        ("a.svg", b"\xff\xfe\x00"),
        ("a.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]>' + svg()),
        ("a.svg", b'<?xml-stylesheet href="a.css"?>' + svg()),
        ("a.svg", svg("<script>1</script>")),
        ("a.svg", svg("<SCRIPT xmlns='http://www.w3.org/1999/xhtml'>1</SCRIPT>")),
        ("a.svg", svg("<foreignObject/>")),
        ("a.svg", svg("<a xlink:href='#b'/>")),
        ("a.svg", svg("<animate/>")),
        ("a.svg", svg(attributes='onload="1"')),
        ("a.svg", svg("<image href='file:///etc/passwd'/>")),
        ("a.svg", svg("<image xlink:href='https://example.org/a.png'/>")),
        ("a.svg", svg("<image href='data:image/svg+xml,x'/>")),
        ("a.svg", svg("<style>@import 'a.css'</style>")),
        ("a.svg", svg("<rect style='fill: url(https://example.org/a)'/>")),
        ("a.svg", svg("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>")),
        ("a.svg", svg("<use id='a' href='#b'/><use href='#a'/>")),
    ],
)
def test_not_shown(path: str, content: bytes) -> None:
    assert not is_safe(path, content)


def test_drawings_have_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MAX_ELEMENTS", 3)

    assert is_safe("a.svg", svg("<g/>"))
    assert not is_safe("a.svg", svg("<g/><g/>"))


def test_media_types() -> None:
    assert media("figures/a.SVG") == "image/svg+xml"
    assert media("figures/a.bmp") is None
