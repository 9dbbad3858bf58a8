"""The data that the tool brings: schemas, page sources and the demonstration chamber."""

from pathlib import Path


def resources() -> Path:
    """The folder that holds `schemas/`, `site/` and the other top-level folders.

    In an installed package they lie in `tuanbiao/data`; in a checkout they are the top-level folders themselves.
    """
    packaged = Path(__file__).parent / "data"
    return packaged if packaged.is_dir() else Path(__file__).parents[2]
