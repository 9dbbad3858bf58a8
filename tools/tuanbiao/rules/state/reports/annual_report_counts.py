"""The figures of the annual report are those of the register."""

import msgspec

from ....facts.annual import Figure, figure_name, figures
from ....governance import Governance
from ....register import Register
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, governance: Governance) -> Findings:
    """Every figure that is stated; one that is left out says nothing."""
    for year, report in governance.reports.items():
        if report.data.counts is None:
            continue
        actual = figures(register, governance, year)
        for key, stated in msgspec.structs.asdict(report.data.counts).items():
            if stated is not None and not actual[key].admits(stated):
                values = {"what": figure_name(key), "stated": stated, **_shown(actual[key])}
                yield Finding(report.at("counts", key), values)


def _shown(figure: Figure) -> dict[str, object]:
    least, most = len(figure.slugs), len(figure.slugs) + len(figure.open)
    names = list(figure.slugs)
    return {
        "actual": str(least) if least == most else Words(f"{least} 至 {most}", f"{least} to {most}"),
        "names": Words(f"（{'、'.join(names)}）", f" ({', '.join(names)})") if 0 < least <= 10 else "",
    }


RULE = RegisterRule(
    id="annual-report-counts",
    requirements=("format-report-agrees", "opinion-4-4-president-report"),
    title=Words("年度报告的数字与登记一致", "The figures of the annual report are those of the register"),
    message=Words(
        "{what}写 {stated}，登记簿为 {actual}{names}", "{what}: {stated}; the register gives {actual}{names}"
    ),
    reason=Words("报告的数字要能逐项核对", "Each figure can be counted"),
    fix=Words("改正数字，或者补正漏记的记录", "Correct the figure, or the records that were left out"),
    check=check,
)
