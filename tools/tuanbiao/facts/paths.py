"""Paths as the procedure writes them, and which files they mean."""

import re
from functools import cache

from ..records.kind import expression
from ..requirements import procedure
from ..standard import Standard
from .completion import round_at

_STAGE_OF = {"consultations": "consultation", "reviews": "technical-review", "approvals": "approval"}
_BELOW = "/**"


def resolved(pattern: str, standard: Standard, at: int) -> str:
    """The pattern with the standard's folder, and with the round that was the newest after the move at place `at`.

    A round that was never opened becomes `None`, which is no file's name.
    """
    group, slug = standard.group, standard.slug
    path = pattern.replace("{group}", group).replace("{slug}", slug)
    stage = _STAGE_OF.get(path.removeprefix(f"{standard.folder}/").partition("/")[0])
    return path.replace("{n}", str(round_at(standard, stage, at))) if stage else path


def matches(pattern: str, path: str) -> bool:
    """Whether a path is one that the pattern means; placeholders stand for any name of their kind."""
    begins = pattern.partition("{")[0].removesuffix(_BELOW)
    return path.startswith(begins) and _expression(pattern).fullmatch(path) is not None


def approvers(path: str) -> tuple[str, ...]:
    """Who approves a change of a protected path; nobody where it is not protected."""
    found = (one.approval for one in procedure().protected if any(matches(p, path) for p in one.paths))
    return next(found, ())


@cache
def _expression(pattern: str) -> re.Pattern[str]:
    whole = expression(pattern.removesuffix(_BELOW))
    return re.compile(whole + ("/.+" if pattern.endswith(_BELOW) else ""), re.DOTALL)
