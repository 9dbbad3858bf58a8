"""What is disclosed is what the records say."""

from collections.abc import Iterator

from ....governance import Governance
from ....records.disclosure import Disclosure
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .disclosed import disclosed

_ANSWERS = {True: Words("涉及", "yes"), False: Words("不涉及", "no")}
_Pair = tuple[str, Words, object, object]


def check(standard: Standard, _governance: Governance) -> Findings:
    """One finding for each difference; what either side leaves out is other rules' matter."""
    disclosure = disclosed(standard)
    if disclosure is None:
        return
    for key, name, there, here in _pairs(standard, disclosure.data):
        if there is not None and here is not None and there != here:
            yield Finding(disclosure.at(key), {"name": name, "there": there, "here": here})


def _pairs(standard: Standard, data: Disclosure) -> Iterator[_Pair]:
    index = standard.index.data
    issued = standard.publication.data.document if standard.publication else None
    yield "title", Words("标准名称", "title"), data.title, index.title
    yield "number", Words("标准编号", "number"), data.number, index.number
    yield "document", Words("发布文件", "issuing document"), data.document, issued
    patents = _ANSWERS[index.patents.exist] if index.patents else None
    told = None if data.patents is None else _ANSWERS[data.patents]
    yield "patents", Words("涉及专利情况", "question of patents"), told, patents


RULE = StandardRule(
    id="disclosure-agrees",
    requirements=("format-disclosure-agrees", "regulation-19-answerable"),
    title=Words("公开的信息与标准一致", "What is disclosed is what the records say"),
    message=Words(
        "公开的{name}是“{there}”，标准的记录是“{here}”",
        "On the {name} the disclosure says “{there}”, the standard's records “{here}”",
    ),
    reason=Words(
        "商会对公开信息的真实性负责，公开的内容要与发布的标准一致",
        "The chamber answers for the truth of what it discloses, so it has to match what was issued",
    ),
    fix=Words(
        "更正平台上的信息和 disclosure.md；平台无误的，核对标准的记录",
        "Correct the platform and disclosure.md, or the standard's records if the platform is right",
    ),
    check=check,
)
