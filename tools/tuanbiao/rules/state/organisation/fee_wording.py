"""Records speak of no disguised fees."""

import re
from collections.abc import Callable, Iterator

from ....facts.rows import rows
from ....governance import Governance
from ....span import Span
from ...rule import Finding, Findings, GovernanceRule, Words

_WORDS = re.compile("版面费|参编费|署名费|挂名费|冠名费|起草费|入编费|编委费|摊派|赞助费")
_SENTENCE = re.compile("[^。；\n]+")
# What a paper forbids it does not charge.
_DENIED = re.compile("不|禁止|无")


def check(governance: Governance) -> Findings:
    """The fee ledger and the chamber's issued documents; one finding for each sentence."""
    for text, at in _texts(governance):
        for sentence in _SENTENCE.finditer(text):
            found = _WORDS.search(text, sentence.start(), sentence.end())
            if found and not _DENIED.search(sentence[0]):
                yield Finding(at(found.start(), len(found[0])), {"word": found[0]})


def _texts(governance: Governance) -> Iterator[tuple[str, Callable[[int, int], Span]]]:
    for at, fee in rows(governance.fees):
        for key, text in (("item", fee.item), ("price", fee.price), ("payer", fee.payer)):
            yield text or "", _whole(at(key))
    for document in governance.documents.values():
        yield document.data.title, _whole(document.at("title"))
        for block in document.body.blocks if document.body else ():
            yield block.text, block.at


def _whole(span: Span) -> Callable[[int, int], Span]:
    return lambda _offset, _width: span


RULE = GovernanceRule(
    id="fee-wording",
    requirements=("custom-fee-wording",),
    title=Words("没有变相收费的字样", "Records speak of no disguised fees"),
    message=Words("出现“{word}”，疑似变相收费", "“{word}” may be a disguised fee"),
    reason=Words(
        "版面费、参编费、署名费等是团体标准中常见的变相收费",
        "Charges for pages, for taking part or for being named are the usual disguised fees",
    ),
    fix=Words(
        "确属变相收费的取消；不是的，换用准确的名称并登记在 fees.yml",
        "Drop it if it is one; else name it exactly and enter it in fees.yml",
    ),
    check=check,
)
