"""The chamber's fixed files are there."""

from ....governance import Governance
from ....span import Span
from ...rule import Finding, Findings, GovernanceRule, Words

# What has rules of its own (fees, strategy, liaisons, supervision) is not repeated here.
_FILES = {
    "chamber": "governance/chamber.md",
    "policy": "governance/procedure.yml",
    "units": "governance/units.yml",
    "members": "governance/members.yml",
    "people": "governance/people.yml",
}


def check(governance: Governance) -> Findings:
    """Files that exist but cannot be read are left to the rules of form."""
    for name, path in _FILES.items():
        if getattr(governance, name) is None and path not in governance.broken:
            yield Finding(Span(path), {"path": path})


RULE = GovernanceRule(
    id="required-file",
    requirements=("format-required-files",),
    title=Words("治理目录有必备的文件", "The chamber's fixed files are there"),
    message=Words("缺少 {path}", "`{path}` is missing"),
    reason=Words(
        "商会、程序参数、单位、会员和人员是其他规则判断的依据",
        "The other rules judge by the chamber, its policy, units, members and people",
    ),
    fix=Words("建立 {path}，没有条目时写 []", "Add `{path}`; write [] where there are no entries"),
    check=check,
)
