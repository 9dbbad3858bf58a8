"""Records hold no telephone numbers and no identity numbers."""

import re
from collections.abc import Iterator
from typing import Any

from ....facts.credit_code import is_valid
from ....facts.identity import is_identity_number
from ....governance import Governance
from ....parse.located import Items, Keys, Node, Scalar
from ....parse.plain import is_plain
from ....records.kind import Kind
from ....records.record import Record
from ....span import Span
from ...rule import Finding, Findings, RecordRule, Words

# Bounded, so that digests, keys and longer numbers are left alone.
_EDGE = r"(?<![0-9A-Za-z+/=_.-])"
_NUMBER = re.compile(
    rf"{_EDGE}(?:(?P<mobile>1[3-9][0-9]{{9}})|(?P<identity>[1-9][0-9]{{16}}[0-9X]))(?![0-9A-Za-z+/=_.-])"
)


def check(kind: Kind, record: Record[Any], _: Governance) -> Findings:
    """Values and prose of a record; only the text of a standard may hold any figures."""
    for span, text in _texts(record.source):
        yield from _findings(span, text)
    prose = record.prose if kind.name != "index" else None
    if prose is not None and (not is_plain(prose.text) or _NUMBER.search(prose.text)):
        for (
            block
        ) in prose.document.blocks:  # a number may be written with signs in between that are not shown
            yield from _findings(block.span, block.text)


def _findings(span: Span, text: str) -> Iterator[Finding]:
    for found in _NUMBER.finditer(text):
        if found["mobile"]:
            yield Finding(span, {"what": Words("手机号码", "a mobile number")})
        elif is_identity_number(found[0]) and not is_valid(found[0]):
            yield Finding(span, {"what": Words("公民身份号码", "a citizen's identity number")})


def _texts(node: Node) -> Iterator[tuple[Span, str]]:
    if isinstance(node, Scalar):
        if len(node.text) > 10:
            yield node.span, node.text
    elif isinstance(node, Items):
        for one in node.items:
            yield from _texts(one)
    elif isinstance(node, Keys):
        for entry in node.entries.values():
            yield from _texts(entry.value)


RULE = RecordRule(
    id="personal-information",
    requirements=("personal-information-public-records",),
    title=Words("记录不含电话和证件号码", "Records hold no telephone and no identity numbers"),
    message=Words("这里像是{what}", "This looks like {what}"),
    reason=Words(
        "克隆仓库的人都能读到，写进历史就收不回来",
        "Everybody with a clone can read it, and history does not forget",
    ),
    fix=Words(
        "删去；有原件的，只写摘要和保管机构", "Remove it; of an original give digest and custodian only"
    ),
    check=check,
)
