"""Texts of strangers as YAML scalars: whatever they hold, they are read back as exactly that text."""

from json import dumps


def quoted(text: str) -> str:
    """A double-quoted scalar, so that no text is read as anything but text."""
    return dumps(text, ensure_ascii=False)


def scalar(text: str, indent: int) -> str:
    """A quoted scalar, or for several lines a literal block whose lines stand `indent` columns in.

    The text has LF line ends, no control characters and no blank at the end of a line or at either end.
    """
    if "\n" not in text:
        return quoted(text)
    margin = " " * indent
    return "|-\n" + "\n".join(margin + line if line else "" for line in text.split("\n"))
