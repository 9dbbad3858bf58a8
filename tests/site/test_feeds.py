"""Feeds and calendars as those who subscribe to them read them."""

from collections.abc import Mapping
from datetime import date, timedelta
from importlib import import_module
from typing import Any
from xml.etree.ElementTree import fromstring

import pytest
from icalendar import Calendar

from tests.cases import AS_OF
from tests.site.test_data import BASELINE, view
from tests.site.test_pages import COMMENT, SOUND, Edits
from tuanbiao.load import load
from tuanbiao.site.api.atom import NAMESPACE, NEWEST, feeds, write
from tuanbiao.site.api.happened import Event, events
from tuanbiao.site.api.public import public
from tuanbiao.site.view import View
from tuanbiao.tree import MemoryTree
from tuanbiao.words import Words

feedparser: Any = import_module("feedparser")
TAG = "tag:51110000dem000006p.tuanbiao.invalid,2026:"
EXTENDED: Edits = {
    f"{COMMENT}/consultations/1.md": (
        ("\npackage:", "\nextended: [{closes: 2026-07-20, on: 2026-06-20, reason: 节假日}]\npackage:"),
    )
}
# Back to drafting, then out for comment once more.
AGAIN: Edits = {
    f"{COMMENT}/index.md": (
        (
            "---\n\n# 前言",
            "  - to: drafting\n    on: 2026-06-12\n    reason: 重写\n  - to: consultation\n    on: 2026-06-20\n---\n\n# 前言",
        ),
    )
}


def feed(uri: str, files: Mapping[str, bytes]) -> Any:
    """A feed as feedparser reads it; it must find nothing to complain about."""
    read = feedparser.parse(files[uri])
    assert not read.bozo, read.get("bozo_exception")
    assert read.version == "atom10"
    return read


def ids(uri: str, files: Mapping[str, bytes]) -> list[str]:
    return [one.id.removeprefix(TAG) for one in feed(uri, files).entries]


def happenings(name: str, files: Mapping[str, bytes]) -> dict[str, Any]:
    """The events of a calendar by their summaries."""
    found = Calendar.from_ical(files[f"calendars/{name}.ics"].decode()).walk("VEVENT")
    return {str(one["summary"]): one for one in found}


# --- feeds ---------------------------------------------------------------------------------------------------------------


def test_a_feed_is_read_back_as_it_was_meant() -> None:
    read = feed("feeds/all.xml", public(view()))
    newest = read.entries[0]
    (one,) = [one for one in read.entries if one.id == f"{TAG}comment-a/stage-entered/consultation/1"]

    assert read.feed.title == "示例商会团体标准：全部动态"
    assert read.feed.author == "示例商会"
    assert read.feed.id == f"{TAG}feed/all"
    assert one.title == (
        "家用小型电器售后服务信息告知要求：第1轮征求意见自 2026-06-01 开始，截止 2026-07-06 24:00（北京时间）"
    )
    assert (one.published, one.updated) == ("2026-06-01T00:00:00+08:00", "2026-06-01T00:00:00+08:00")
    assert read.feed.updated == newest.updated == max(entry.updated for entry in read.entries)
    assert one.tags[0].term == "consultation"


def test_every_feed_is_sound_and_its_entries_are_its_own() -> None:
    files = public(view(added={"governance/baseline.yml": BASELINE.encode()}))
    for uri in (path for path in files if path.endswith(".xml")):
        found = ids(uri, files)
        assert len(found) == len(set(found)), uri
    for uri in ("feeds/stage/systematic-review.xml", "feeds/stage/cancelled.xml"):
        assert ids(uri, files) == []
    assert {one.split("/")[0] for one in ids("standards/sound-a.xml", files)} == {"sound-a"}
    assert {one.split("/")[0] for one in ids("feeds/industry/C292.xml", files)} == {"sound-a"}
    stage = feed("feeds/stage/drafting.xml", files)
    assert {one.tags[0].term for one in stage.entries} == {"drafting"}


def test_entering_a_stage_again_is_a_new_entry_and_the_old_one_stays() -> None:
    once = ids("feeds/stage/consultation.xml", public(view()))
    twice = ids("feeds/stage/consultation.xml", public(view(AGAIN)))

    assert twice == ["comment-a/stage-entered/consultation/2", *once]
    assert "comment-a/stage-entered/drafting/2" in ids("feeds/stage/drafting.xml", public(view(AGAIN)))


def test_ids_stay_when_the_site_moves_and_when_a_title_changes() -> None:
    renamed = {f"{COMMENT}/index.md": (("title: 家用小型电器售后服务信息告知要求", "title: 别的名称"),)}
    files = public(view())

    for other in (
        public(view(site_url="https://new.example.org/")),
        public(view(renamed)),
        public(view(EXTENDED)),
    ):
        assert set(ids("feeds/all.xml", files)) <= set(ids("feeds/all.xml", other))


def test_addresses_are_whole_only_where_the_site_has_one() -> None:
    near = feed("feeds/stage/consultation.xml", public(view()))
    far = feed("feeds/stage/consultation.xml", public(view(site_url="https://example.org/std")))

    assert near.entries[0].link == "../../standards/comment-a/index.html"
    assert far.entries[0].link == "https://example.org/std/standards/comment-a/index.html"
    assert [one.href for one in far.feed.links if one.rel == "self"] == [
        "https://example.org/std/feeds/stage/consultation.xml"
    ]


def test_an_inherited_standard_that_is_replaced_leads_to_the_list_of_those() -> None:
    edits = {
        f"{SOUND}/index.md": (
            ("text_access:", "replaces: [{number: T/DEMO 9—2018, extent: full}]\ntext_access:"),
        )
    }
    files = public(view(edits, added={"governance/baseline.yml": BASELINE.encode()}))
    (entry,) = [one for one in feed("feeds/all.xml", files).entries if one.id == f"{TAG}old/replaced/sound-a"]

    assert entry.link == "../governance/baseline.html"


def test_what_xml_cannot_hold_is_left_out_and_what_it_treats_as_special_is_escaped() -> None:
    title = r'title: "<b>甲</b> & \x01\uFFFE乙 ]]>"'
    edits = {f"{COMMENT}/index.md": (("title: 家用小型电器售后服务信息告知要求", title),)}
    files = public(view(edits))
    root = fromstring(files["standards/comment-a.xml"])

    assert root.findtext(f"{{{NAMESPACE}}}title") == "示例商会团体标准：<b>甲</b> & 乙 ]]>"


def test_a_feed_of_all_holds_the_newest_and_that_of_a_standard_everything() -> None:
    made = view()
    one = events(made)[0]
    many = tuple(
        Event(
            "effective",
            str(at),
            one.on,
            one.recorded,
            one.slug,
            None,
            "名称",
            "drafting",
            "C38",
            Words("一", "one"),
        )
        for at in range(NEWEST + 1)
    )
    found = {feed_.name: feed_ for feed_ in feeds(made, many)}

    assert len(found["all"].events) == len(found["stage/drafting"].events) == NEWEST
    assert len(found[f"standard/{one.slug}"].events) == NEWEST + 1


def test_a_chamber_without_a_record_has_feeds_too() -> None:
    made = View(load(MemoryTree({})), (), {}, AS_OF)
    (everything, *_) = feeds(made, events(made))
    read = feedparser.parse(write(made, everything))

    assert (read.feed.author, read.feed.updated) == ("商会", "2026-06-30T00:00:00+08:00")


# --- calendars -----------------------------------------------------------------------------------------------------------


def test_a_window_lasts_from_its_opening_to_the_end_of_its_closing_day() -> None:
    one = happenings("consultations", public(view()))["征求意见：家用小型电器售后服务信息告知要求"]

    assert (one["dtstart"].dt, one["dtend"].dt) == (date(2026, 6, 1), date(2026, 7, 7))
    assert one["sequence"] == 0
    assert "url" not in one


def test_an_extended_window_keeps_its_uid_and_raises_its_sequence() -> None:
    name = "征求意见：家用小型电器售后服务信息告知要求"
    before = happenings("consultations", public(view()))[name]
    after = happenings("consultations", public(view(EXTENDED)))[name]

    assert before["uid"] == after["uid"]
    assert (before["sequence"], after["sequence"]) == (0, 1)
    assert after["dtend"].dt == date(2026, 7, 21)


def test_ballots_and_meetings_are_told_with_their_pages() -> None:
    files = public(view(site_url="https://example.org/", as_of=date(2025, 6, 1)))
    ballots, meetings = happenings("ballots", files), happenings("meetings", files)
    one = ballots["技术审查表决：循环物流周转箱标识要求"]

    assert str(one["url"]) == "https://example.org/standards/sound-a/index.html#_review-1"
    assert any(
        str(held["url"]) == "https://example.org/governance/meetings/2025-02-20-council.html"
        for held in meetings.values()
    )
    assert not any("张三" in str(held["description"]) for held in meetings.values())


def test_the_next_systematic_review_moves_when_one_is_concluded() -> None:
    record = b"---\ndue: 2026-06-01\nopened: 2026-05-01\non: 2026-06-10\nconclusion: confirmed\n---\n"
    (before,) = happenings("reviews", public(view())).values()
    (after,) = happenings(
        "reviews", public(view(added={f"{SOUND}/systematic-reviews/2026.md": record}))
    ).values()

    assert before["uid"] == after["uid"]
    assert (before["sequence"], after["sequence"]) == (0, 1)
    assert before["dtstart"].dt < after["dtstart"].dt


def test_the_calendar_of_all_holds_the_others_and_what_takes_effect() -> None:
    files = public(view(as_of=date(2025, 6, 1)))
    everything = {str(one["uid"]) for one in happenings("all", files).values()}

    for name in ("consultations", "ballots", "meetings", "reviews"):
        assert {str(one["uid"]) for one in happenings(name, files).values()} <= everything
    assert any(name.startswith("实施：") for name in happenings("all", files))


def test_what_only_concerns_the_secretariat_is_in_no_calendar() -> None:
    names = {name.partition("：")[0] for name in happenings("all", public(view()))}

    assert names <= {
        "征求意见",
        "技术审查表决",
        "会议",
        "应复审",
        "参编报名截止",
        "实施",
        "旧版过渡期结束",
        "废止生效",
    }


@pytest.mark.parametrize(("days", "there"), [(366, True), (367, False)])
def test_what_is_long_over_leaves_the_calendar(*, days: int, there: bool) -> None:
    found = happenings("consultations", public(view(as_of=date(2026, 7, 6) + timedelta(days=days))))

    assert ("征求意见：家用小型电器售后服务信息告知要求" in found) is there


def test_the_first_days_of_the_calendar_have_calendars_too() -> None:
    assert happenings("consultations", public(view(as_of=date.min)))
