"""What is written on a page, section by section, read from HTML that `safety.clean` has written."""

import re
from html import unescape
from typing import NamedTuple

_TAG = re.compile(r"""</?(?P<name>[a-z0-9]+)(?:"[^"]*"|[^">])*>""")
_HEADING = re.compile(r"""<h[1-6](?P<attributes>(?:"[^"]*"|[^">])*)>(?P<words>.*?)</h[1-6]>""", re.DOTALL)
_ID = re.compile(r'\bid="([^"]*)"')
# What leads around a page and says nothing of its own.
_AROUND = re.compile(
    r'<a [^>]*class="headerlink".*?</a>|<p class="(?:trail|jumps|badges|remark|hint|source)">.*?</p>'
    r'|<ol class="stages">.*?</ol>|<div class="cover">.*?</div>',
    re.DOTALL,
)
_INLINE = frozenset(
    ["a", "abbr", "code", "del", "em", "ins", "kbd", "small", "span", "strong", "sub", "sup", "time"]
)


class Section(NamedTuple):
    """A heading, the id by which it is reached, and what stands below it, one line for each block."""

    anchor: str
    heading: str
    text: str


def sections(html: str) -> list[Section]:
    """The parts of a page in their order; the first is what stands before any heading, under no heading of its own."""
    plain = _AROUND.sub("", html)
    found, anchor, heading, end = [], "", "", 0
    for one in _HEADING.finditer(plain):
        found.append(Section(anchor, heading, _lines(plain[end : one.start()])))
        known = _ID.search(one["attributes"])
        anchor, heading, end = unescape(known[1]) if known else "", _lines(one["words"]), one.end()
    found.append(Section(anchor, heading, _lines(plain[end:])))
    return [one for one in found if one.heading or one.text]


def _lines(html: str) -> str:
    """Text without its markup: a line for each block, nothing where a run of words only changes its looks."""
    bare = _TAG.sub(lambda tag: "" if tag["name"] in _INLINE else "\n", html.replace("\n", " "))
    lines = (" ".join(line.split()) for line in unescape(bare).split("\n"))
    return "\n".join(filter(None, lines))
