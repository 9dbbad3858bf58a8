"""Documents that are cited for information are in the bibliography."""

from ....facts.numbers import identity
from ....facts.references import Catalogue, cited, entries
from ....facts.text import finished_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """From consultation on, once for each document; what is listed as normative needs no second listing."""
    text = finished_text(standard)
    if text is None:
        return
    listed = Catalogue((*entries(text, "normative-references"), *entries(text, "bibliography")))
    own = identity(standard.index.data.number or "")
    seen = {one.citation.key for one in cited(text) if one.normative}
    for one in cited(text):
        known = listed.holds(one.citation) or identity(one.citation.text) == own
        if not known and one.citation.key not in seen:
            seen.add(one.citation.key)
            written = one.citation.text
            yield Finding(one.passage.block.at(one.citation.start, len(written)), {"number": written})


RULE = StandardRule(
    id="reference-informative",
    requirements=("gbt-1-1-informative-references",),
    title=Words(
        "资料性引用的文件列入参考文献", "Documents that are cited for information are in the bibliography"
    ),
    message=Words(
        "资料性引用的“{number}”没有列入参考文献",
        "“{number}”, cited for information, is not in the bibliography",
    ),
    reason=Words(
        "读者按参考文献查找资料性引用的文件", "Readers find in the bibliography what is cited for information"
    ),
    fix=Words(
        "加一章“# 参考文献 {{#bibliography}}”，列出“{number}”和它的名称",
        "List “{number}” with its title under `# 参考文献 {{#bibliography}}`",
    ),
    check=check,
)
