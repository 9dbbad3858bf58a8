"""What the rules on names in the foreword share: a sentence of it, or `place` where there is none, against the record."""

from collections.abc import Sequence

from ....facts.amending import amended
from ....facts.foreword import Named, same_names
from ....facts.sentences import squeeze
from ....facts.text import finished_text
from ....span import Span
from ....standard import Standard
from ...rule import Finding, Findings


def one(standard: Standard, place: Span, named: Named | None, names: Sequence[str], did: str) -> Findings:
    """A sentence 本文件由…提出。 names one of `names`; where nobody is named, that is told from consultation on."""
    if named is None and finished_text(standard) is not None:
        yield Finding(place, {"name": names[0]})
    elif named is not None and not {squeeze(name) for name in names} & set(named[1]):
        said = named[0]
        alone = said.text == f"本文件由{'、'.join(named[1])}{did}。"
        mend = amended(standard, said.span, said.written, f"本文件由{names[0]}{did}。") if alone else None
        yield Finding(said.span, {"name": names[0]}, mend=mend)


def every(
    standard: Standard,
    place: Span,
    named: Named | None,
    recorded: Sequence[tuple[str, ...]],
    lead: str,
) -> Findings:
    """A sentence 本文件起草单位：…。 names all in their order, each by any of its names; where there is none, that is told from consultation on."""
    written = named[1] if named else ()
    if (named or finished_text(standard)) and not same_names(written, recorded):
        span = named[0].span if named else place
        names = [names[0] for names in recorded]
        wanted = f"{lead}：{'、'.join(names)}。"
        mend = amended(standard, span, named[0].written, wanted) if named else None
        yield Finding(span, {"written": written or ("—",), "recorded": names}, mend=mend)
