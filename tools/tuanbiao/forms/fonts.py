"""The fonts of Chinese papers, found once on this machine."""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ..words import Words

if TYPE_CHECKING:
    from typst import Fonts

# In order of preference: what a Linux distribution packages, what Adobe names the same faces, Windows, macOS.
SONG = ("Noto Serif CJK SC", "Source Han Serif SC", "SimSun", "Songti SC", "STSong", "FandolSong")
HEI = ("Noto Sans CJK SC", "Source Han Sans SC", "SimHei", "Heiti SC", "STHeiti", "FandolHei")
MISSING = Words(
    "没有中文字体：请安装 Noto CJK（Debian、Ubuntu：apt install fonts-noto-cjk；其他系统：https://github.com/notofonts/noto-cjk），"
    "或宋体和黑体",
    "no Chinese font: install Noto CJK (Debian, Ubuntu: apt install fonts-noto-cjk; "
    "elsewhere: https://github.com/notofonts/noto-cjk), or SimSun and SimHei",
)


@dataclass(frozen=True, slots=True)
class Faces:
    """The families that stand for 宋体 and 黑体; where only one of them is there, it stands for both."""

    song: str
    hei: str


@cache
def fonts() -> "Fonts":
    """Every font of this machine and those that Typst brings."""
    from typst import Fonts

    return Fonts(include_system_fonts=True, include_embedded_fonts=True)


def faces() -> Faces | None:
    """The faces that papers are set in; None where the machine has no Chinese font."""
    families = frozenset(fonts().families())
    song, hei = (next((one for one in names if one in families), None) for names in (SONG, HEI))
    found = song or hei
    return Faces(song or found, hei or found) if found else None
