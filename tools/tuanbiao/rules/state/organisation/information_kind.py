"""Rules that ask for each of the five kinds of information."""

from ....governance import Governance
from ....records.chamber import Information
from ...rule import Finding, Findings, GovernanceRule, Words


def information_rule(*, key: str, name: Words, requirements: tuple[str, ...]) -> GovernanceRule:
    """A rule that finds one kind of information with no place where members can read it."""

    def check(governance: Governance) -> Findings:
        chamber = governance.chamber
        if chamber is not None and getattr(chamber.data.information or Information(), key) is None:
            yield Finding(chamber.at("information"))

    return GovernanceRule(
        id=f"information-{key.replace('_', '-')}",
        requirements=(
            *requirements,
            "gbt-20004-1-members-informed",
            "gbt-20004-1-principles",
            "law-18-information",
        ),
        title=Words(f"向会员提供{name.zh}信息", f"Members are informed of the {name.en}"),
        message=Words(
            f"没有写明向会员提供“{name.zh}”信息的位置",
            f"No place is given where members learn of the {name.en}",
        ),
        reason=Words(
            "应向所有会员提供组织机构、运行机制、决策规则、标准制定程序和工作进展五方面的信息",
            "All members are given five kinds of information: organisation, mechanism, decision rules, procedure, progress",
        ),
        fix=Words(
            f"在 chamber.md 的 information.{key} 写明 where 和 audience",
            f"Give `where` and `audience` under `information.{key}` in chamber.md",
        ),
        check=check,
    )
