"""The credit record of the chamber (信用记录) as data: a pure function of what the site is made from."""

from collections import Counter
from collections.abc import Iterator

from ...certificate.model import Certificate
from ...diagnostic import Severity
from ...facts.credit import Breach, Declaration, breaches, declarations
from ...records.described import fields_of
from ...records.disclosure import Commitments
from ...register import Row
from ...rules.every import EVERY_RULE
from ..view import View
from .credited import BreachFact, CheckFact, CommitmentsFact, DeclarationFact, RulesFact
from .files import ChamberFact, Credit
from .model import VERSION, Texts
from .place import page_address


def credit(view: View) -> Credit:
    """The whole record, those that come last first; nobody is named but who signs for the chamber."""
    record = view.library.governance.chamber
    return Credit(
        version=VERSION,
        as_of=view.as_of,
        chamber=chamber(view),
        status=record.data.status if record else None,
        commit=view.commit,
        declarations=tuple(_declarations(view)),
        rules=_rules(view),
        checks=tuple(_checks(view)),
        breaches=tuple(_breaches(view)),
    )


def chamber(view: View) -> ChamberFact | None:
    """The chamber as it is registered."""
    record = view.library.governance.chamber
    if record is None:
        return None
    one = record.data
    return ChamberFact(
        name=one.name, name_en=one.name_en, code=one.code, credit_code=one.credit_code, website=one.website
    )


def _declarations(view: View) -> Iterator[DeclarationFact]:
    made = declarations(view.library.standards.values(), view.library.register, view.as_of)
    for one in sorted(made, key=lambda one: (str(one.data.on), one.standard.slug), reverse=True):
        yield _declaration(view, one)


def _declaration(view: View, one: Declaration) -> DeclarationFact:
    data, index, signed = one.data, one.standard.index.data, one.data.signed
    given = {
        name: bool(data.commitments and getattr(data.commitments, name)) for name in fields_of(Commitments)
    }
    signer = view.people.get(signed.by) if signed else None
    assert data.on is not None
    return DeclarationFact(
        slug=one.standard.slug,
        number=index.number,
        title=index.title,
        title_en=index.title_en,
        text=one.standard.text,
        platform=data.platform,
        on=data.on,
        url=data.url,
        level=data.level,
        commitments=CommitmentsFact(**given),
        signed_by=signer.name if signer else None,
        signed_on=signed.on if signed else None,
        ended=one.ended,
        page=page_address(view, one.standard.slug),
    )


def _rules(view: View) -> RulesFact:
    found = Counter(one.severity for one in view.diagnostics)
    return RulesFact(
        rules=len(EVERY_RULE),
        errors=found[Severity.ERROR],
        warnings=found[Severity.WARNING],
        notes=found[Severity.INFO],
    )


def _checks(view: View) -> Iterator[CheckFact]:
    issued = [row for row in view.library.register.rows if row.published and row.published <= view.as_of]
    for row in sorted(issued, key=lambda row: (str(row.published), row.slug), reverse=True):
        yield _check(view, row, view.certificates.get(row.slug))


def _check(view: View, row: Row, one: Certificate | None) -> CheckFact:
    states = Counter(each.state for each in one.requirements) if one else None
    assert row.published is not None
    return CheckFact(
        slug=row.slug,
        number=row.number,
        title=row.title,
        title_en=row.title_en,
        published=row.published,
        declared=row.disclosed is not None,
        verdict=one.verdict if one else "inherited" if row.inherited else None,
        checked=one.as_of if one else None,
        commit=one.head if one else None,
        steps=one.steps if one else None,
        kept=states["kept"] + states["noted"] if states else None,
        broken=states["broken"] if states else None,
        page=view.address(f"standards/{row.slug}/certificate.html") if one else None,
    )


def _breaches(view: View) -> Iterator[BreachFact]:
    told = (*_findings(view), *breaches(view.library.governance, view.as_of))
    for one in sorted(told, key=lambda one: str(one.on or ""), reverse=True):
        yield BreachFact(
            kind=one.kind,
            key=one.key,
            on=one.on,
            what=Texts(zh=one.what.zh, en=one.what.en),
            told=one.told,
            slug=one.standard,
            rule=one.rule,
            commit=one.commit,
            measures=one.measures,
            due=one.due,
            corrected=one.corrected,
        )


def _findings(view: View) -> Iterator[Breach]:
    """The errors that the history holds of a standard and nobody has acknowledged yet."""
    for slug, one in view.certificates.items():
        for each in one.irregularities:
            if each.severity == Severity.ERROR.word and each.acknowledged is None:
                key = f"{slug}-{each.commit[:10]}-{each.rule}"
                yield Breach("finding", key, each.on, each.title, None, slug, each.rule, each.commit)
