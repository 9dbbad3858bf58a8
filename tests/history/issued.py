"""After the decision: publication, disclosure, use, review, end, and the archive."""

from collections.abc import Iterator
from dataclasses import replace

from tuanbiao.records.promotion import Mark

from .moments import Birth, Moment, Note
from .rewind import Life
from .story import Story, grown, later, rows, told
from .texts import TOLD_LATER, drafted

PUBLISHED = Note(80, "发布", decided=True)
DISCLOSED = Note(50, "自我声明公开")
USED = Note(30, "记录推广应用")
REVIEW_OPENED = Note(60, "启动复审")
REVIEW_CONCLUDED = Note(61, "完成复审", decided=True)
ENDED = Note(80, "终止或者废止", decided=True)
ARCHIVED = Note(20, "归档")
KEPT = Note(20, "保存证据", "drafter")
TRANSLATED = Note(40, "增加英文版")
MARKS = ("trademark", "collective_mark", "certification_mark", "geographical_indication")


def issued(story: Story) -> Iterator[Life]:
    """The files that a standard has once it is decided, and those that accompany all its life."""
    yield from _publication(story)
    yield from _promotion(story)
    yield from _systematic_reviews(story)
    yield from _endings(story)
    yield from _archive(story)
    yield from _raw(story)


def _publication(story: Story) -> Iterator[Life]:
    record, disclosure = story.standard.publication, story.standard.disclosure
    if record:
        yield story.life(record.path, Moment(record.data.on), PUBLISHED)
    if disclosure and disclosure.data.on:
        yield story.life(disclosure.path, Moment(disclosure.data.on), DISCLOSED)


def _promotion(story: Story) -> Iterator[Life]:
    record = story.standard.promotion
    if record is None:
        return
    data = record.data
    births: list[Birth] = []
    for name in MARKS:
        mark: Mark | None = getattr(data, name)
        births += later((), name, mark.on if mark else None, USED)
    births += grown(("self_discipline_pacts",), (one.on for one in data.self_discipline_pacts), USED)
    births += grown(("policy_citations",), (one.on for one in data.policy_citations), USED)
    applied = (one.on for one in data.transposition_applications)
    births += grown(("transposition_applications",), applied, USED)
    births += grown(("adopters",), (one.since for one in data.adopters), USED)
    births += grown(("events",), (one.on for one in data.events), USED)
    births += grown(("awards",), (one.on for one in data.awards), USED)
    births += grown(("effects",), (one.on for one in data.effects), USED)
    yield story.life(record.path, min(birth.at for birth in births), USED, births)


def _systematic_reviews(story: Story) -> Iterator[Life]:
    for record in story.standard.systematic_reviews.values():
        data = record.data
        assert data.opened is not None
        born = Moment(data.opened)
        # The conclusion is merged together with the paper that announces it.
        ended = story.issued(data.document, data.on) if data.on else None
        closing = "findings for against abstain on conclusion reason resolution document replacement evidence"
        births = later((), closing, ended, REVIEW_CONCLUDED)
        prose = told(TOLD_LATER["systematic-review"], ended, born, REVIEW_CONCLUDED)
        yield replace(story.life(record.path, born, REVIEW_OPENED, births), bodies=prose)


def _endings(story: Story) -> Iterator[Life]:
    for record, stage in (
        (story.standard.withdrawal, "withdrawn"),
        (story.standard.cancellation, "cancelled"),
    ):
        at = story.entered(stage)
        if record and at:
            yield story.life(record.path, at, ENDED)


def _archive(story: Story) -> Iterator[Life]:
    record = story.standard.archive
    if record:
        days = [entry.archived for entry in record.data]
        yield story.life(record.path, Moment(min(days)), ARCHIVED, rows((), days, ARCHIVED))


def _raw(story: Story) -> Iterator[Life]:
    """Figures and evidence came with the draft; a translation when the standard's record of it says."""
    standard = story.standard
    for inner in (path for path in standard.files if path.startswith(("figures/", "evidence/"))):
        at = drafted(standard)
        assert at is not None
        yield story.life(f"{standard.folder}/{inner}", at, KEPT)
    if standard.translation is not None:
        days = [one.on for one in standard.index.data.international if one.activity == "translation"]
        on = next(day for day in days if day)
        yield story.life(f"{standard.folder}/index.en.md", Moment(on), TRANSLATED)
