"""What was mended in a file, as a patch that Git can apply."""

import re
from difflib import unified_diff

_LINE = re.compile(r"[^\n]*\n|[^\n]+")  # Git ends a line at LF alone


def difference(path: str, before: bytes, after: bytes, context: int = 3) -> str:
    """A unified diff of two versions of a file."""
    old, new = (_LINE.findall(one.decode("utf-8", "replace")) for one in (before, after))
    lines = unified_diff(old, new, f"a/{path}", f"b/{path}", n=context)
    return "".join(one if one.endswith("\n") else f"{one}\n\\ No newline at end of file\n" for one in lines)
