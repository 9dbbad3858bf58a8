"""Who cites a clause, table or figure of another document dates the citation."""

import re

from ....facts.references import cited
from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_PLACE = re.compile(
    r"\s?(?:中的|中|的)?\s?(?P<place>第\s?[0-9]{1,2}\s?章|附录\s?[A-Z](?![A-Za-z])|[表图]\s?(?:[A-Z]\.)?[0-9]{1,2}(?![0-9A-Za-z])"
    r"|(?:[A-Z]|[0-9]{1,2})(?:\.[0-9]{1,2})+(?![0-9A-Za-z]))"
)


def check(standard: Standard, _governance: Governance) -> Findings:
    """A number right behind the document's own."""
    text = drafted_text(standard)
    for one in cited(text) if text else ():
        match = _PLACE.match(one.passage.plain, one.citation.end)
        if match and one.citation.year is None:
            span = one.passage.block.at(one.citation.start, len(one.citation.text))
            yield Finding(span, {"number": one.citation.text, "place": match["place"]})


RULE = StandardRule(
    id="reference-undated",
    requirements=("gbt-1-1-references-dated",),
    title=Words("引用具体条文时注日期", "Who cites a clause of another document dates the citation"),
    message=Words(
        "引用了“{number}”的“{place}”，没有注年份", "“{place}” of “{number}” is cited without a year"
    ),
    reason=Words(
        "不注日期指最新版本，新版的编号可能已经不同",
        "Without a year the latest edition is meant, where the number may have changed",
    ),
    fix=Words(
        "写成“{number}—年份”，清单中也注年份；或者不提编号",
        "Write “{number}—year”, in the list as well, or do not name the number",
    ),
    check=check,
)
