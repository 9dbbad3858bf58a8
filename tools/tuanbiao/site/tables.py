"""What a table needs so that everyone can read it: a frame that scrolls on its own, and headers that say what they head."""

import re

_CELL = re.compile(r"<th(?=[ >])(?![^>]*\bscope=)")


def frame(html: str) -> str:
    """The page's content with every table in a frame, so that a wide one never widens the page."""
    scoped = _CELL.sub('<th scope="col"', html)
    return scoped.replace("<table>", '<div class="scroll"><table>').replace("</table>", "</table></div>")
