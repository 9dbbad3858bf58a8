"""The rule documents were in force when a project started."""

from ....facts.activity import project_starts
from ....facts.rulebook import REQUIRED, covered, covered_on, named
from ....governance import Governance
from ....register import Register
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, governance: Governance) -> Findings:
    """The first start that lacks a point; a point that nothing covers at all is left to the rule of its group."""
    wanted = covered(governance) & set(REQUIRED)
    for start in project_starts(register):
        missing = wanted - covered_on(governance, start.on)
        if missing:
            yield Finding(start.at, {"slug": start.slug, "on": start.on, "missing": named(missing)})
            return


RULE = RegisterRule(
    id="rules-before-project",
    requirements=("opinion-3-3-management-rules", "regulation-8-procedures"),
    title=Words("立项时制度已经施行", "The rule documents were in force when a project started"),
    message=Words(
        "{slug} 于 {on} 立项时，还没有施行中的制度规定：{missing}",
        "When `{slug}` was taken up on {on}, no rule document in force covered: {missing}",
    ),
    reason=Words("先有制度，后有项目", "The rules come before the projects"),
    fix=Words(
        "施行日期写错的，改正制度文件的 effective；确实在后的，记入 irregularities.yml 并说明",
        "Correct `effective` if it is wrong; if the rules did come later, acknowledge it in irregularities.yml",
    ),
    check=check,
)
