"""Once the panel is appointed who drafted is settled."""

from ....change import Change
from ....facts.kept import FIXED, Terms, Versions, loss, only, versions
from ....records.kinds import KINDS
from ...rule import ChangeRule, Finding, Findings, Words
from ..sides import sides
from .credit import freeze, frozen


def check(change: Change) -> Findings:
    """Drafting units, drafters and patents, and the list of participants; each file once."""
    kinds = [kind.name for kind in KINDS if kind.path in freeze().paths]
    for before, after in sides(change):
        number = frozen(before)
        if number is None:
            continue
        index = loss(Versions(0, before.index, after.index), terms())
        files = [loss(pair, FIXED) for kind in kinds for pair in versions(before, after, kind)]
        for found in (index, *files):
            if found:
                yield Finding(found.span, {"slug": after.slug, "round": number, "key": found.key})


def terms() -> Terms:
    """What may still change in index.md."""
    return Terms(only(*freeze().keys), prose=True)


RULE = ChangeRule(
    id="credit-frozen",
    requirements=("format-credit-block", "regulation-14-recusal"),
    title=Words("审查组成立以后署名和参编名单不变", "Once the panel is appointed who drafted is settled"),
    message=Words(
        "{slug} 第 {round} 次审查的审查组已经成立，又改动了：{key}",
        "The panel of review {round} of {slug} is appointed, yet this was changed: {key}",
    ),
    reason=Words(
        "回避按审查组成立时的名单计算；以后增删的人不是没有回避，就是没有起草",
        "Recusal goes by the list as the panel was appointed; who comes or goes later either voted or did not draft",
    ),
    fix=Words(
        "恢复原有的内容；确需改动的，退回起草",
        "Restore it; if it has to change, take the standard back to drafting",
    ),
    check=check,
)
