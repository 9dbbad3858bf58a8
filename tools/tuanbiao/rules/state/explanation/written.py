"""How a rule asks for a section of the explanatory report."""

from collections.abc import Callable

from ....facts.moves import ever
from ....facts.sections import is_written
from ....governance import Governance
from ....parse.blocks import Document
from ....standard import Standard
from ...rule import Finding, Findings


def written(own: str) -> Callable[[Standard, Governance], Findings]:
    """A check that the section says something, once a draft went out for comments."""

    def check(standard: Standard, _: Governance) -> Findings:
        prose = report_prose(standard)
        if prose is not None and standard.explanatory_report and not is_written(prose, own):
            yield Finding(standard.explanatory_report.at())

    return check


def report_prose(standard: Standard) -> Document | None:
    """The report's prose where it is to be judged."""
    report = standard.explanatory_report
    prose = report.body if report and ever(standard, "open-consultation") else None
    return prose if prose and prose.parsed else None
