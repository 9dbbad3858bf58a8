"""Pictures and other things that are drawn or embedded in a paragraph."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from .names import OFFICE, WP, A, R, V, W
from .package import Package
from .values import Notes, Piece

_DRAWN = {
    "chart": ("图表（Chart）", "chart"),
    "diagram": ("SmartArt 图形", "SmartArt drawing"),
    "wordprocessingShape": ("形状", "shape"),
    "wordprocessingGroup": ("组合图形", "group of shapes"),
    "wordprocessingCanvas": ("绘图画布", "drawing canvas"),
}


def drawing(node: ET.Element, package: Package, notes: Notes) -> Iterator[Piece]:
    """The pictures of a drawing; of what is no picture only that it was there."""
    blips = [one.get(f"{R}embed", "") or one.get(f"{R}link", "") for one in node.iter(f"{A}blip")]
    properties = next(node.iter(f"{WP}docPr"), None)
    told = properties.get("descr", "") if properties is not None else ""
    for own in blips:
        yield from _picture(own, told, package, notes)
    if not blips and next(node.iter(f"{W}txbxContent"), None) is None:
        data = next(node.iter(f"{A}graphicData"), None)
        kind = (data.get("uri", "") if data is not None else "").rpartition("/")[2]
        zh, en = _DRAWN.get(kind, ("绘图对象", "drawing"))
        notes.found("lost", f"{zh}未读入，请改成图片", f"{en} was not read; make it a picture")


def embedded(node: ET.Element, package: Package, notes: Notes) -> Iterator[Piece]:
    """The pictures of an older drawing; of an embedded object what kind it was."""
    ole = next(node.iter(f"{OFFICE}OLEObject"), None)
    kind = ole.get("ProgID", "") if ole is not None else ""
    if kind.startswith(("Equation", "MathType")):
        notes.found("lost", f"公式对象（{kind}）未转换，请重写", f"formula object ({kind}) was not converted")
    elif kind:
        notes.found("lost", f"嵌入对象（{kind}）未读入", f"embedded object ({kind}) was not read")
    for one in () if kind else node.iter(f"{V}imagedata"):
        yield from _picture(one.get(f"{R}id", ""), "", package, notes)


def _picture(own: str, told: str, package: Package, notes: Notes) -> Iterator[Piece]:
    related = package.related.get(own)
    if related is None or related.outside:
        notes.found("lost", "链接的图片没有存在文件里", "a linked picture is not in the file")
    else:
        yield Piece("image", " ".join(told.split()), related.target)
