"""What records that refer to another show: its name, linked where it has a page."""

from ..facts.numbers import identity
from ..facts.resolutions import decision
from ..register import Row
from ..words import Words
from .markup import badge, code, escape
from .view import Page, standard_uri

STANDARDS = Words("标准", "Standards")  # what the menu calls all of them


def refer(page: Page, kind: str, value: str) -> str:
    """The record of `kind` (as schemas name it) that `value` refers to; its id where there is none."""
    found = _KINDS[kind](page, value) if kind in _KINDS else ""
    return found or code(value)


def unit(page: Page, value: str) -> str:
    """A unit by name."""
    known = page.view.units.get(value)
    return escape(page.called(known.name, known.name_en)) if known else ""


def person(page: Page, value: str) -> str:
    """A person by name; only for those who act in public: office holders, signers, drafters who are credited."""
    known = page.view.people.get(value)
    return escape(page.called(known.name, known.name_en)) if known else code(value)


def body(page: Page, value: str) -> str:
    """A body with its page."""
    known = page.view.library.governance.bodies.get(value)
    return page.link(body_called(page, value), f"governance/bodies/{value}.md") if known else ""


def body_called(page: Page, value: str) -> str:
    """What a body is called, not yet markup; its id where there is none."""
    known = page.view.library.governance.bodies.get(value)
    return page.called(known.data.name, known.data.name_en) if known else value


def meeting(page: Page, value: str) -> str:
    """A meeting with its page."""
    known = page.view.library.governance.meetings.get(value)
    return page.link(known.data.title or value, f"governance/meetings/{value}.md") if known else ""


def resolution(page: Page, value: str) -> str:
    """A resolution at its place in its meeting."""
    found = decision(page.view.library.governance, value)
    if found is None:
        return ""
    name, _, own = value.partition("#")
    day = found.resolution.on or found.meeting.data.held_on
    whose, on = body_called(page, found.meeting.data.body), day.isoformat()
    text = page.say(f"{whose} {on} 决议", f"{whose}, resolution of {on}")
    return page.link(text, f"governance/meetings/{name}.md", f"_{own}")


def document(page: Page, value: str) -> str:
    """An official document by its number, with its page."""
    known = page.view.library.governance.documents.get(value)
    return page.link(known.data.doc_no, f"governance/documents/{value}.md") if known else ""


def rule_document(page: Page, value: str) -> str:
    """One of the chamber's rule documents, with its page."""
    known = page.view.library.governance.rules.get(value)
    return page.link(known.data.title, f"governance/rules/{value}.md") if known else ""


def standard(page: Page, value: str) -> str:
    """A standard by number and title, with its page where it is not an inherited one."""
    row = page.view.rows.get(value)
    if row is None:
        return ""
    text = " ".join(filter(None, (row.number, title(page, row))))
    return page.link(text, standard_uri(value)) if value in page.view.library.standards else escape(text)


def title(page: Page, row: Row) -> str:
    """The title of a standard, not yet markup."""
    return page.called(row.title, row.title_en)


def status_badge(page: Page, row: Row) -> str:
    """The derived status in a box."""
    return badge(page.label(page.view.status_words(row)), page.view.status(row))


def numbered(page: Page, number: str) -> str:
    """A standard by its number, with its page where it is one of ours."""
    row = page.view.numbers.get(identity(number))
    if row is None or row.slug not in page.view.library.standards:
        return escape(number)
    return page.link(number, standard_uri(row.slug))


_KINDS = {
    "unit": unit,
    "body": body,
    "meeting": meeting,
    "resolution": resolution,
    "document": document,
    "rule-document": rule_document,
    "standard": standard,
}
