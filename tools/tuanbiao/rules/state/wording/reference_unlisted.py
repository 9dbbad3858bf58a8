"""Every normative citation is in the list of references."""

from ....facts.numbers import identity
from ....facts.references import Catalogue, cited, entries
from ....facts.text import finished_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """From consultation on, once for each document; the standard itself needs no listing."""
    text = finished_text(standard)
    if text is None or text.find("normative-references") is None:
        return
    listed = Catalogue(entries(text, "normative-references"))
    own = identity(standard.index.data.number or "")
    seen = set()
    for one in cited(text):
        known = listed.holds(one.citation) or identity(one.citation.text) == own
        if one.normative and not known and one.citation.key not in seen:
            seen.add(one.citation.key)
            written = one.citation.text
            yield Finding(one.passage.block.at(one.citation.start, len(written)), {"number": written})


RULE = StandardRule(
    id="reference-unlisted",
    requirements=("gbt-1-1-references-listed",),
    title=Words("规范性引用的文件都列入清单", "Every normative citation is in the list of references"),
    message=Words(
        "条文引用了“{number}”，“规范性引用文件”中没有",
        "“{number}” is cited and is not among the normative references",
    ),
    reason=Words(
        "没有列出的文件，使用者不知道它是本文件的一部分",
        "Users do not know that an unlisted document is part of this one",
    ),
    fix=Words(
        "把“{number}”和它的名称列入“规范性引用文件”；只供参考的，改用“参见”并列入参考文献",
        "List “{number}” with its title; if it is for information only, write 参见 and list it in the bibliography",
    ),
    check=check,
)
