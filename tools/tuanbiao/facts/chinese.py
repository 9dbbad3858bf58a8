"""Chinese characters in a text; an expression with their whole range takes a millisecond to compile, and this none."""

_FIRST, _LAST = "\u4e00", "\u9fff"


def is_chinese(text: str) -> bool:
    """Whether a text is one Chinese character."""
    return len(text) == 1 and _FIRST <= text <= _LAST
