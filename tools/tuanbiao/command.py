"""GitPython's command object without the rest of the package."""

import sys
from functools import cache
from importlib.util import find_spec, module_from_spec
from typing import Any


@cache
def command_object() -> tuple[Any, type[Exception]]:
    """The class of GitPython that runs a command, and what it raises where Git is not installed.

    The package would import its whole object model, which nothing here uses and which takes longer than a command's own work:
    it stands in for itself unexecuted, unless somebody has imported it.
    """
    for name in ("git", "gitdb"):
        spec = find_spec(name)
        assert spec is not None
        sys.modules.setdefault(name, module_from_spec(spec))
    from git.cmd import Git
    from git.exc import GitCommandNotFound

    return Git, GitCommandNotFound
