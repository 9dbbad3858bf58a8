"""A standard has its ICS and CCS codes."""

from ....facts.text import finished_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_CODES = {"ics": "ICS", "ccs": "CCS"}


def check(standard: Standard, _governance: Governance) -> Findings:
    """From consultation on; the form of the codes is part of the schema."""
    if finished_text(standard) is None:
        return
    index = standard.index.data
    for key, name in _CODES.items():
        if (index.ics if key == "ics" else index.ccs) is None:
            yield Finding(standard.index.at("title"), {"key": key, "name": name})


RULE = StandardRule(
    id="classification-missing",
    requirements=("gbt-1-1-cover-fields", "gbt-1-1-ccs", "regulation-15-cover"),
    title=Words("标准有ICS号和CCS号", "A standard has its ICS and CCS codes"),
    message=Words("没有{name}号", "The {name} code is missing"),
    reason=Words(
        "封面标明ICS号和CCS号，平台也按它们分类",
        "The cover gives both codes, and standards are classified by them",
    ),
    fix=Words("在文件头写 {key}", "Write `{key}` in the front matter"),
    check=check,
)
