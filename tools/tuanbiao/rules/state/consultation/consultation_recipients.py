"""A consultation among members reaches every member."""

from ....facts.notices import unit_names, untold
from ....facts.roll import members_on
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Those who are members on the opening day; a public consultation reaches everybody."""
    for number, notice in standard.consultations.items():
        data = notice.data
        if data.scope != "members" or data.notice is None:
            continue
        left_out = untold(governance, data.notice.to, data.opens)
        if left_out:
            values = {
                "round": number,
                "opens": data.opens,
                "members": len(members_on(governance, data.opens)),
                "count": len(left_out),
                "units": unit_names(governance, left_out),
            }
            yield Finding(notice.at("notice", "to"), values)


RULE = StandardRule(
    id="consultation-recipients",
    requirements=("opinion-3-4-consultation-scope", "opinion-2-open-to-members", "regulation-9-open-fair"),
    title=Words("在会员范围内征求意见的，发给全体会员", "A consultation among members reaches every member"),
    message=Words(
        "第 {round} 轮开始当日（{opens}）有会员 {members} 家，通知缺 {count} 家：{units}",
        "Of {members} members on {opens}, when round {round} opened, the notice left out {count}: {units}",
    ),
    reason=Words(
        "征求意见或者在全体会员范围内，或者向社会公开，只发给部分会员两样都不是",
        "A draft goes to all members or to the public; what reaches only some members is neither",
    ),
    fix=Words(
        "补发通知并延期，使这些会员也有规定的日数；或者改为向社会公开，另开一轮",
        "Tell them and extend the window so that they too have their days, or open a public round",
    ),
    check=check,
)
