"""The items of a list end in semicolons, the last in a full stop."""

from ....facts.amending import amended
from ....facts.lists import Item, Listing
from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_MARKS = "，,、；;。."


def check(standard: Standard, _governance: Governance) -> Findings:
    """The first item of each list that ends otherwise; an item may also be sentences of its own."""
    text = drafted_text(standard)
    for one in text.enumerations() if text else ():
        for at, item in enumerate(one.items):
            last, wanted = item.blocks[-1], _wanted(one, at)
            ending = last.text.rstrip()[-1:]
            if _is_judged(item) and ending not in wanted:
                start = len(last.text.rstrip()) - 1
                values = {"item": at + 1, "ending": ending, "wanted": wanted[0]}
                mend = amended(standard, last.at(start), ending, _ended(ending, wanted[0]), "safe")
                yield Finding(last.at(start), values, mend=mend)
                break


def _is_judged(item: Item) -> bool:
    """An item that goes on with a list, a table, code or a note ends elsewhere."""
    return not item.divided and all(block.kind == "item" and block.role == "text" for block in item.blocks)


def _ended(ending: str, wanted: str) -> str:
    """The last character with the right mark; behind words the mark is put, a colon leads on to something and stays."""
    if ending in _MARKS:
        return wanted
    return ending if ending in "：:" else ending + wanted


def _wanted(one: Listing, at: int) -> str:
    """The endings of an item, the usual one first."""
    if at < len(one.items) - 1:
        return "；。"
    return "。" if one.depth == 1 else "；。"


RULE = StandardRule(
    id="list-punctuation",
    requirements=("gbt-1-1-list-punctuation",),
    title=Words(
        "列项各项以分号结尾，最后一项以句号结尾", "Items of a list end in semicolons, the last in a full stop"
    ),
    message=Words(
        "列项第 {item} 项以“{ending}”结尾，应以“{wanted}”结尾",
        "Item {item} of the list ends in “{ending}” instead of “{wanted}”",
    ),
    reason=Words("列项与引语合为一句，各项之间用分号，末尾用句号", "Lead-in and items make one sentence"),
    fix=Words("在这一项末尾写“{wanted}”", "End the item in “{wanted}”"),
    check=check,
    mends=("safe",),
)
