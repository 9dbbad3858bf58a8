"""The package as one ZIP file: the same files give the same bytes, and a stranger's file is read with care."""

from collections import Counter
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from ..words import Words

MAX_FILES = 100_000
MAX_BYTES = 256 << 20  # of all files together, unpacked
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the format knows no earlier one
_REGULAR = 0o100644 << 16
_CHUNK = 1 << 20


class UnreadableError(Exception):
    """The file is no package that can be read; `words` say why."""

    def __init__(self, words: Words) -> None:
        super().__init__(f"{words.zh} ({words.en})")
        self.words = words


def pack(folder: str, files: Mapping[str, bytes]) -> bytes:
    """The files below one folder, in order of path, stored as they are: no compressor decides on the bytes."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_STORED) as package:
        for path in sorted(files):
            entry = ZipInfo(f"{folder}/{path}", _FIRST_DAY)
            entry.external_attr = _REGULAR
            entry.create_system = 3  # Unix, wherever it is made
            package.writestr(entry, files[path])
    return out.getvalue()


def unpack(file: Path) -> dict[str, bytes]:
    """Every file by its path below the package's folder; nothing is written.

    Raises UnreadableError where it is no ZIP file, holds odd names, or is beyond the caps, whatever its entries claim.
    """
    try:
        with ZipFile(file) as package:
            entries = [one for one in package.infolist() if not one.is_dir()]
            _require_sound(entries)
            return _read(package, entries)
    except (BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise UnreadableError(Words("不是可以读取的 ZIP 文件", "not a ZIP file that can be read")) from error


def _require_sound(entries: list[ZipInfo]) -> None:
    names = [one.filename for one in entries]
    if len(entries) > MAX_FILES or sum(one.file_size for one in entries) > MAX_BYTES:
        raise UnreadableError(Words("文件过多或者过大", "too many files, or too large"))
    odd = [name for name in names if _is_odd(name)]
    twice = [name for name, count in Counter(names).items() if count > 1]
    if odd or twice or len({name.split("/")[0] for name in names}) != 1:
        shown = ascii((odd + twice)[:1] or names[:1])
        raise UnreadableError(Words(f"文件名不合格：{shown}", f"unfit file names: {shown}"))


def _is_odd(name: str) -> bool:
    parts = name.split("/")
    return len(parts) < 2 or any(part in ("", ".", "..") or "\\" in part for part in parts)


def _read(package: ZipFile, entries: list[ZipInfo]) -> dict[str, bytes]:
    found, left = {}, MAX_BYTES
    for one in entries:
        with package.open(one) as stream:
            data = b""
            while chunk := stream.read(_CHUNK):
                data += chunk
                if len(data) > left:
                    raise UnreadableError(Words("解开后过大", "too large when unpacked"))
        left -= len(data)
        found[one.filename.partition("/")[2]] = data
    return found
