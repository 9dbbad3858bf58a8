"""A licence rests on a dated statement."""

from ....governance import Governance
from ....records.standard import Patent
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Refusals included: they too are the holder's word."""
    patents = standard.index.data.patents
    for at, one in enumerate(patents.list_ if patents else ()):
        missing = _missing(one) if one.licence else []
        if missing:
            span = standard.index.at("patents", "list", at, "licence")
            yield Finding(span, {"holder": one.holder, "missing": missing})


def _missing(patent: Patent) -> list[Words]:
    missing = []
    if patent.on is None:
        missing.append(Words("声明日期（on）", "its date (`on`)"))
    if not patent.evidence:
        missing.append(Words("声明的摘要（evidence）", "the digest of the statement (`evidence`)"))
    return missing


RULE = StandardRule(
    id="patent-statement",
    requirements=("gbz-43194-licence-kinds",),
    title=Words("许可声明有日期和证据", "A licence rests on a dated statement"),
    message=Words("{holder}的许可声明缺少{missing}", "The statement of {holder} lacks {missing}"),
    reason=Words(
        "许可以专利权人书面的声明为准，记录要能与原件对上",
        "A licence is what the holder states in writing, and the record has to match the original",
    ),
    fix=Words(
        "写明声明日期，把声明的 SHA-256 摘要和保管机构写入 evidence",
        "Write the date, and the SHA-256 digest and custodian of the statement in `evidence`",
    ),
    check=check,
)
