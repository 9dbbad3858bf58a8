"""Every heading and every caption has an id."""

from ....facts.text import written_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_CAPTIONS = {
    "table": Words("表题", "table caption"),
    "figure": Words("图题", "figure caption"),
    "formula": Words("公式", "formula"),
}


def check(standard: Standard, _governance: Governance) -> Findings:
    """A malformed id has been reported as such."""
    text = written_text(standard)
    if text is None:
        return
    malformed = {fault.span.line for fault in text.document.faults if fault.kind.startswith("heading-id-")}
    for clause in text.clauses:
        if clause.id is None and clause.span.line not in malformed:
            yield Finding(clause.span, {"what": Words("标题", "heading"), "title": clause.title})
    for caption in text.captions:
        if caption.id is None and caption.span.line not in malformed:
            yield Finding(caption.span, {"what": _CAPTIONS[caption.kind], "title": caption.title})


RULE = StandardRule(
    id="heading-id-missing",
    requirements=("format-heading-ids",),
    title=Words("标题、表题和图题都有标识", "Every heading and every caption has an id"),
    message=Words("{what}“{title}”没有标识", "The {what} “{title}” has no id"),
    reason=Words(
        "编号随增删而变，意见、引用和历次版本的比较都按标识指向章条",
        "Numbers change as clauses come and go: comments, references and comparisons find clauses by id",
    ),
    fix=Words(
        "在末尾写标识，例如“{{#clause-id}}”；用小写字母、数字和连字符",
        "Add an id at its end, such as `{{#clause-id}}`, in lower-case letters, figures and hyphens",
    ),
    check=check,
)
