"""A workbook as bytes that come of what it holds alone, not of the moment at which it is made."""

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from ..forms.docx.package import properties, zipped

if TYPE_CHECKING:
    from openpyxl import Workbook

_CORE = "docProps/core.xml"


def saved(book: "Workbook", title: str) -> bytes:
    """The .xlsx file; the library writes the time into its properties and beside every part."""
    stream = BytesIO()
    book.save(stream)
    with ZipFile(stream) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    return zipped({**parts, _CORE: properties(title, "")})
