"""The sound chamber with one of its standards taken back to an earlier stage, all later records still there."""

import re
from collections.abc import Iterable

from tests.cases import chamber
from tuanbiao.forms.official.facts import Facts
from tuanbiao.load import load
from tuanbiao.tree import MemoryTree

SOUND = "standards/2024/sound-a"


def rewound(folder: str, stage: str) -> dict[str, bytes]:
    """The files with the standard of a folder at a stage; its moves after that are gone."""
    path = f"{folder}/index.md"
    text = chamber()[path].decode()
    head, moves, rest = text.partition("\nmoves:\n")
    listed, mark, prose = rest.partition("\n---\n")
    steps = re.split(r"\n(?=  - to: )", listed)
    last = max(at for at, step in enumerate(steps) if step.lstrip().startswith(f"- to: {stage}"))
    head = re.sub(r"(?m)^stage: .*$", f"stage: {stage}", head)
    return {**chamber(), path: (head + moves + "\n".join(steps[: last + 1]) + mark + prose).encode()}


def facts(stage: str, before: str, without: Iterable[str] = (), **changed: tuple[str, str]) -> Facts:
    """The sound standard on its way from `before` into `stage`, less some of its files, with words of others changed."""
    files = rewound(SOUND, before)
    for name in without:
        del files[f"{SOUND}/{name}"]
    for name, (old, new) in changed.items():
        path = f"{SOUND}/{name.replace('_', '/')}.md"
        text = files[path].decode()
        assert old in text, (path, old)
        files[path] = text.replace(old, new).encode()
    library = load(MemoryTree(files))
    return Facts(library.standards["sound-a"], library.governance, stage)
