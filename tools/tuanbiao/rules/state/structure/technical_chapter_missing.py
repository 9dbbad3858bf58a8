"""A text has at least one chapter of technical content."""

from ....facts.text import finished_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """From consultation on; an amendment is no whole text."""
    text = finished_text(standard)
    if text is not None and standard.index.data.kind != "amendment" and text.find("technical") is None:
        yield Finding(standard.index.at("title"))


RULE = StandardRule(
    id="technical-chapter-missing",
    requirements=("gbt-1-1-core-elements",),
    title=Words("至少有一章技术内容", "A text has at least one chapter of technical content"),
    message=Words(
        "“术语和定义”之后没有技术内容的章",
        "There is no chapter of technical content after “terms and definitions”",
    ),
    reason=Words(
        "核心技术要素是必备要素，没有它就没有标准化的内容",
        "Core technical elements are required: without them nothing is standardised",
    ),
    fix=Words(
        "在“术语和定义”之后写技术内容的章", "Write the technical chapters after “terms and definitions”"
    ),
    check=check,
)
