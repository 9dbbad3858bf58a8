"""A joint standard names every other chamber once, and one leads."""

from collections import Counter

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Without another chamber that leads, this one does."""
    index = standard.index
    own = governance.chamber.data.code if governance.chamber else None
    seen = Counter[str]()
    leads = 0
    for at, one in enumerate(index.data.joint):
        leads += one.role == "lead"
        if one.code == own:
            problem = Words("是本商会自己的代号", "is this chamber's own code")
        elif seen[one.code]:
            problem = Words("已经列过", "has been listed already")
        elif one.role == "lead" and leads > 1:
            problem = Words("是第二个牵头团体", "is that of a second leader")
        else:
            problem = None
        seen[one.code] += 1
        if problem is not None:
            yield Finding(index.at("joint", at, "code"), {"code": one.code, "problem": problem})


RULE = StandardRule(
    id="joint-chambers",
    requirements=("regulation-23-joint", "format-joint"),
    title=Words(
        "联合发布的各团体只列一次，一个牵头", "A joint standard names every other chamber once, and one leads"
    ),
    message=Words("联合发布的团体代号“{code}”{problem}", "The code “{code}” in `joint` {problem}"),
    reason=Words(
        "joint 列出本商会以外的各个团体，每个团体一个编号、一次批准、一份文件",
        "`joint` lists the chambers besides this one, each with one number, one approval and one document",
    ),
    fix=Words(
        "改正 joint；没有其他团体牵头的，本商会牵头",
        "Correct `joint`; where no other chamber leads, this one does",
    ),
    check=check,
)
