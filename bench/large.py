#!/usr/bin/env python3
"""Builds the site of a made-up chamber with N standards, in both languages: `bench/large.py N DIR`.

Every standard is the sound one of the tests under a number, a title and classes of its own; nothing is checked, since the
records of copies contradict each other. Prints processor seconds, pages, and the largest pages in bytes.
"""

import json
import os
import sys
import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from shutil import copyfile, copytree

from msgspec.structs import replace as changed

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tools"), str(ROOT / "bench")]

from corpus import Made, standards  # noqa: E402 - this repository's own, from wherever it is started

from tuanbiao.library import Library  # noqa: E402
from tuanbiao.load import load  # noqa: E402
from tuanbiao.site import build  # noqa: E402
from tuanbiao.site.view import View  # noqa: E402
from tuanbiao.standard import Standard  # noqa: E402
from tuanbiao.tree import WorkTree  # noqa: E402

MODEL = "sound-a"
FIRST = date(2016, 1, 4)
SHOWN = 5


def multiplied(library: Library, count: int) -> Library:
    """The library with so many copies of its sound standard beside the others."""
    model = library.standards[MODEL]
    made = {f"s{number}": one for number, one in enumerate(standards(count), 1)}
    held: dict[str, Standard] = {}

    def read(slug: str) -> Standard | None:
        if slug not in made:
            return library.read_standard(slug)
        if slug not in held:
            held[slug] = _copy(model, slug, made[slug])
        return held[slug]

    return changed(
        library,
        folder_ids={**library.folder_ids, **dict.fromkeys(made, "")},
        folder_files={**library.folder_files, **{slug: {} for slug in made}},
        read_standard=read,
    )


def _copy(model: Standard, slug: str, made: Made) -> Standard:
    number = int(slug[1:])
    index = model.index.data
    classes = {
        "ics": f"{1 + number % 97:02}.{10 * (1 + number % 19):03}",
        "ccs": f"{chr(65 + number % 24)}{number % 99:02}",
    }
    data = changed(
        index,
        title=made.title,
        title_en=made.title_en,
        number=made.number,
        industry=f"C{100 + number % 300}",
        **classes,
    )
    published = model.publication
    assert published is not None
    day = FIRST + timedelta(days=number * 3 % 3800)
    return replace(
        model,
        slug=slug,
        index=changed(model.index, data=data),
        publication=changed(published, data=changed(published.data, on=day, effective=day)),
    )


def main() -> int:
    """Build, and say what it took and how large pages became."""
    count, folder = int(sys.argv[1]), Path(sys.argv[2]).resolve()
    copytree(ROOT / "tests/chamber", folder)
    copytree(ROOT / "site", folder / "site")
    copyfile(ROOT / "mkdocs.yml", folder / "mkdocs.yml")

    def read(root: Path, as_of: date, settings: build.Settings) -> View:
        return View(multiplied(load(WorkTree(root)), count), (), {}, as_of, site_url=settings.site_url)

    build.read = read
    os.chdir(folder)
    from tuanbiao.cli.site import command

    begun = time.process_time()
    command(["build", "--as-of", "2026-11-24"], standalone_mode=False)
    spent = time.process_time() - begun
    pages = sorted(
        ((path.stat().st_size, str(path)) for path in Path("build/site").rglob("*.html")), reverse=True
    )
    print(json.dumps({"seconds": round(spent, 1), "pages": len(pages), "largest": pages[:SHOWN]}, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
