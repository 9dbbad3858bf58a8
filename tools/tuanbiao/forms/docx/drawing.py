"""Pictures within a line of Word's, as large as the page allows."""

from html import escape
from io import BytesIO

from .xml import NAMESPACES, w

_WIDEST, _HIGHEST = 5_400_000, 7_200_000  # the room for a picture, in English metric units
_POINT_96 = 9525  # a pixel at 96 to the inch


def size(content: bytes) -> tuple[int, int] | None:
    """Width and height of a picture as it fits the page, in English metric units; None of a kind that Word does not show."""
    from docx.image.exceptions import (
        InvalidImageStreamError,
        UnexpectedEndOfFileError,
        UnrecognizedImageError,
    )
    from docx.image.image import Image

    try:
        image = Image.from_file(BytesIO(content))
        wide, high = image.px_width * _POINT_96, image.px_height * _POINT_96
    except (UnrecognizedImageError, InvalidImageStreamError, UnexpectedEndOfFileError):
        return None
    if not wide or not high:
        return None
    least = min(1.0, _WIDEST / wide, _HIGHEST / high)
    return max(round(wide * least), 1), max(round(high * least), 1)


def drawing(shown: tuple[str, str], words: str, name: str, extent: tuple[int, int]) -> str:
    """A picture by its number and relation, its words, the name of its file and how large it is shown."""
    told, file, uri = escape(words), escape(name), NAMESPACES["pic"]
    own, relation = shown
    wide, high = extent
    room = f'cx="{wide}" cy="{high}"'
    filled = (
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
    )
    shape = (
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {room}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
    )
    named = f'<pic:nvPicPr><pic:cNvPr id="{own}" name="{file}"/><pic:cNvPicPr/></pic:nvPicPr>'
    graphic = f'<a:graphicData uri="{uri}"><pic:pic>{named}{filled}{shape}</pic:pic></a:graphicData>'
    inside = (
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {room}/>'
        f'<wp:docPr id="{own}" name="{file}" descr="{told}"/><a:graphic>{graphic}</a:graphic></wp:inline>'
    )
    return w("r", w("drawing", inside))
