"""Texts and documents that stall or crash the usual readers; all just inside or far outside the caps."""


def broken(text: str) -> str:
    """`text` in lines and paragraphs just inside the caps."""
    lines = [text[start : start + 4000] for start in range(0, len(text), 4000)]
    return "\n".join(line + "\n" * (number % 400 == 399) for number, line in enumerate(lines))


_TEXTS = {
    "brackets": broken("[" * 500_000),
    "links": broken("[a](" * 125_000),
    "links-below-cap": broken("[a](" * 19_000),
    "images": broken("![" * 9_000),
    "open-brackets-below-cap": broken("a [b" * 19_000),
    "emphasis": broken("*a **b" * 80_000),
    "emphasis-below-cap": broken("*a **b" * 6_000),
    "underlines-below-cap": broken("_a" * 19_000),
    "cdata": broken("<![CDATA[" * 55_000),
    "cdata-below-cap": broken("<![CDATA[" * 4_900),
    "tags-below-cap": broken("<a " * 19_000),
    "addresses-below-cap": broken("<a@b.c" * 19_000),
    "items": "- 甲\n" * 9_999,
    "headings": "# 甲 {#a}\n" * 9_999,
    "table": "|a|b|\n|-|-|\n" + "|a|b|\n" * 6_000,
    "wide-table": "|" + "a|" * 2_000 + "\n|" + "-|" * 2_000 + "\n" + "|\n" * 9_000,
    "nested-lists": "".join("  " * level + "- a\n" for level in range(690)),
    "nested-quotes": "> " * 2_000 + "\n",
}
TEXTS = {name: text[:512_000] for name, text in _TEXTS.items()}

DOCUMENTS = {
    "open-brackets": "[" * 100_000,
    "dashes": "- " * 60_000,
    "braces": "{a: " * 60_000,
    "question-marks": "? " * 60_000,
    "aliases": "a: &a [x,x]\n" + "".join(f"b{at}: [*a,*a,*a]\n" for at in range(9)),
    "many-values": "[" + "x," * 120_000 + "]",
    "many-keys": "".join(f"k{at}: v\n" for at in range(20_000)),
    "long-number": "a: " + "9" * 200_000,
    "quoted": "a: '" + "''" * 100_000 + "'",
}
