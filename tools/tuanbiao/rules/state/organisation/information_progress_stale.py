"""What members read of the progress is not older than the last move."""

from ....facts.activity import last_move
from ....governance import Governance
from ....register import Register
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, governance: Governance) -> Findings:
    """Pages that this repository builds are always up to date."""
    chamber = governance.chamber
    information = chamber.data.information if chamber else None
    progress = information.progress if information else None
    last = last_move(register)
    if chamber is None or progress is None or progress.generated or last is None:
        return
    on, slug = last
    if progress.updated is None or progress.updated < on:
        values = {"updated": progress.updated or _UNSAID, "on": on, "slug": slug}
        yield Finding(chamber.at("information", "progress", "updated"), values)


_UNSAID = Words("未写明的日期", "an unstated day")
RULE = RegisterRule(
    id="information-progress-stale",
    requirements=("gbt-20004-1-members-informed",),
    title=Words("进展信息是最新的", "The progress information is up to date"),
    message=Words(
        "工作进展信息更新于{updated}，此后 {slug} 在 {on} 进入新的阶段",
        "The progress information dates from {updated}; `{slug}` moved later, on {on}",
    ),
    reason=Words("过时的进展信息使会员错过参与的机会", "Members miss their chance to take part"),
    fix=Words(
        "更新后改写 information.progress.updated，或者改用本仓库生成的页面（generated: true）",
        "Update it and its `updated`, or point to the pages that this repository builds (`generated: true`)",
    ),
    check=check,
)
