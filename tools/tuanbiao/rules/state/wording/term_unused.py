"""A term that is defined is used in the text."""

from ....facts.terms import terms
from ....facts.text import Element, finished_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_USING: tuple[Element, ...] = ("introduction", "scope", "terms", "technical", "annex")


def check(standard: Standard, _governance: Governance) -> Findings:
    """From consultation on, anywhere outside its own entry, titles of clauses included."""
    text = finished_text(standard)
    if text is None:
        return
    titles = [one.title for one in text.clauses if one.kind != "term"]
    everything = "\n".join([*titles, *(one.block.text for one in text.of(*_USING))])
    for term in terms(text):
        own = "\n".join(one.block.text for one in text.under[term.at])
        if term.names and not any(everything.count(name) > own.count(name) for name in term.names):
            yield Finding(term.clause.span, {"term": term.names[0]})


RULE = StandardRule(
    id="term-unused",
    requirements=("gbt-1-1-terms-used",),
    title=Words("所界定的术语在文中使用", "A term that is defined is used in the text"),
    message=Words("术语“{term}”在文中没有使用", "The term “{term}” is not used in the text"),
    reason=Words(
        "只界定文中用到的术语，没有用到的使读者误以为有关",
        "Only terms that the text uses are defined; others mislead",
    ),
    fix=Words("在条文中使用这一术语，或者删去条目", "Use the term in a clause, or delete the entry"),
    check=check,
)
