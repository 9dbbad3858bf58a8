"""Writing files and folders whole: first to a temporary folder, then by renaming."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory


def existing(root: Path, paths: Mapping[str, bytes]) -> list[str]:
    """Those of the paths that are already there."""
    return [path for path in paths if (root / path).exists()]


def write_new(root: Path, contents: Mapping[str, bytes]) -> None:
    """Write every file, all of them or none; nothing may exist yet."""
    assert not existing(root, contents)
    write(root, contents)


def write(root: Path, contents: Mapping[str, bytes]) -> None:
    """The same over files that may exist; they are put in place in the order given."""
    root.mkdir(parents=True, exist_ok=True)
    replace(root, contents)


def replace(root: Path, contents: Mapping[str, bytes]) -> None:
    """Write every file first to a temporary folder beside its place, then rename; existing ones are replaced."""
    replace_each(root, contents.items())


def replace_each(root: Path, contents: Iterable[tuple[str, bytes]]) -> None:
    """The same for files that are made one after another: only one is held at a time, and none is put in place before all are."""
    with TemporaryDirectory(dir=root, prefix=".tuanbiao-") as folder:
        staged, paths = Path(folder), []
        for path, content in contents:
            (staged / path).parent.mkdir(parents=True, exist_ok=True)
            (staged / path).write_bytes(content)
            paths.append(path)
        for path in paths:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (staged / path).replace(root / path)


def write_folder(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write a folder that does not exist yet or is empty: it is there with all files, or not at all."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=folder.parent, prefix=".tuanbiao-") as place:
        staged = Path(place) / "whole"
        for path, content in contents.items():
            (staged / path).parent.mkdir(parents=True, exist_ok=True)
            (staged / path).write_bytes(content)
        if folder.exists():
            folder.rmdir()
        staged.rename(folder)
