"""Whole numbers as Chinese texts write them."""

import re

HAN = "一二三四五六七八九"
PATTERN = rf"[0-9]{{1,3}}|[{HAN}两]?十[{HAN}]?|[{HAN}两]"
_DIGITS = {"两": 2, **{digit: at for at, digit in enumerate(HAN, start=1)}}


def numeral(text: str) -> int | None:
    """`7`, `七`, `十二`, `二十` or `两` as a number below 1000; None for anything else."""
    if not re.fullmatch(PATTERN, text):
        return None
    if text.isdecimal():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    return (_DIGITS.get(tens, 1) * 10 if ten else 0) + _DIGITS.get(ones, 0)
