"""A witness's statement has its form and its signature."""

from ....facts.witnesses import doubt, testimonies
from ....governance import Governance
from ....span import Span
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Each statement in the folder, whatever it is used for."""
    for one in testimonies(standard):
        why = doubt(standard, governance, one)
        if why:
            yield Finding(Span(f"{standard.folder}/{one.file}"), {"file": one.file, "why": why})


RULE = StandardRule(
    id="witness-signature",
    requirements=("format-witnesses",),
    title=Words("见证声明有规定的形式和签名", "A witness's statement has its form and its signature"),
    message=Words("{file} 不能作为见证：{why}", "{file} is no testimony: {why}"),
    reason=Words(
        "见证声明写明谁在何时从哪个网址取得了什么；没有本人签名，谁都可以写",
        "A statement says who fetched what from which address and when; without its signature anybody could write it",
    ),
    fix=Words(
        "放入见证人原来的声明和签名，字节不能有任何改动",
        "Put in the statement and the signature as the witness made them, every byte unchanged",
    ),
    check=check,
)
