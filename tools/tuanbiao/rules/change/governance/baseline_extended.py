"""A later discovery enters the baseline only by resolution of the decision body."""

from ....change import Change
from ....parse.located import place
from ...rule import ChangeRule, Finding, Findings, Words
from .ledgers import rows
from .unresolved import unresolved


def check(change: Change) -> Findings:
    """A resolution that is not known is reported as such."""
    for row in rows(change, "baseline"):
        if row.after is not None and row.before is None:
            fault = unresolved(change, row.after)
            if fault is not None:
                yield Finding(place(row.after, ("resolution",)), {"slug": row.shown, "fault": fault})


RULE = ChangeRule(
    id="baseline-extended",
    requirements=("format-baseline-closed",),
    title=Words("补录承接的标准须经决议", "What is found later is inherited by resolution"),
    message=Words("补录了承接的标准 {slug}，{fault}", "The inherited standard {slug} was entered later, {fault}"),
    reason=Words(
        "承接的标准不必走程序，随意补录就可以绕过程序",
        "An inherited standard has passed no procedure here; entered at will, it would go round the procedure",
    ),
    fix=Words(
        "提交决策机构决议，在 resolution 写明，并在该决议的 adopts 列出 governance/baseline.yml",
        "Have the decision body resolve it, name the resolution, and list governance/baseline.yml under its `adopts`",
    ),
    check=check,
)
