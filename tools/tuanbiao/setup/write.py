"""Writing new files: all of them or none, and never over an existing one."""

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory


def existing(root: Path, paths: Mapping[str, bytes]) -> list[str]:
    """Those of the paths that are already there."""
    return [path for path in paths if (root / path).exists()]


def write_new(root: Path, contents: Mapping[str, bytes]) -> None:
    """Write every file first to a temporary folder beside its place, then rename; nothing may exist yet."""
    assert not existing(root, contents)
    write(root, contents)


def write(root: Path, contents: Mapping[str, bytes]) -> None:
    """The same over files that may exist; they are put in place in the order given."""
    root.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=root, prefix=".tuanbiao-") as folder:
        staged = Path(folder)
        for path, content in contents.items():
            (staged / path).parent.mkdir(parents=True, exist_ok=True)
            (staged / path).write_bytes(content)
        for path in contents:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (staged / path).replace(root / path)
