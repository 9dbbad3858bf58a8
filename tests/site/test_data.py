"""The public data: what it says, that its schemas hold, and that nothing of version 1 goes away."""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from tests.cases import AS_OF
from tests.site.test_pages import COMMENT, SOUND, Edits, library
from tuanbiao.load import load
from tuanbiao.site.api.files import FILES
from tuanbiao.site.api.public import public
from tuanbiao.site.api.schemas import schemas
from tuanbiao.site.api.tables import cell
from tuanbiao.site.history import Step
from tuanbiao.site.view import View
from tuanbiao.tree import MemoryTree

PROMISED = Path(__file__).parent / "promised.txt"
BASELINE = "- {slug: old, title: 旧标准, status: in-force, number: T/DEMO 9—2018, published: 2018-12-01, effective: 2019-01-01}\n"


def view(
    edits: Edits | None = None,
    *,
    added: Mapping[str, bytes] | None = None,
    as_of: date = AS_OF,
    site_url: str = "",
    history: Mapping[str, tuple[Step, ...]] | None = None,
) -> View:
    return View(library(edits, added), (), history or {}, as_of, site_url=site_url)


@cache
def sound() -> Mapping[str, bytes]:
    return public(view(added={"governance/baseline.yml": BASELINE.encode()}))


def read(name: str, files: Mapping[str, bytes] | None = None) -> Any:
    return json.loads((files or sound())[f"api/v1/{name}.json"])


def rows(name: str, files: Mapping[str, bytes] | None = None) -> list[dict[str, str]]:
    text = (files or sound())[f"api/v1/{name}.csv"].decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def named(name: str) -> str:
    """The schema of a file of the data."""
    return "standard" if name.startswith("standards/") else name


# --- schemas and the promise ---------------------------------------------------------------------------------------------


def data_files(files: Mapping[str, bytes]) -> Iterator[str]:
    for path in files:
        if path.startswith("api/v1/") and path.endswith(".json") and "schemas" not in path:
            yield path.removeprefix("api/v1/").removesuffix(".json")


def closed(schema: Any) -> Any:
    """The schema without room for what it does not name."""
    if isinstance(schema, dict):
        inner = {key: closed(value) for key, value in schema.items()}
        return {**inner, "additionalProperties": False} if "properties" in schema else inner
    return [closed(one) for one in schema] if isinstance(schema, list) else schema


@pytest.mark.parametrize("site_url", ["", "https://example.org/std/"])
def test_every_file_is_as_its_schema_says_and_nothing_more(site_url: str) -> None:
    files = public(view(site_url=site_url, added={"governance/baseline.yml": BASELINE.encode()}))
    validators = {
        name: Draft202012Validator(closed(schema), format_checker=FormatChecker())
        for name, schema in schemas().items()
    }

    names = sorted(data_files(files))

    assert {named(name) for name in names} == set(FILES)
    for name in names:
        assert [one.message for one in validators[named(name)].iter_errors(read(name, files))] == [], name


def test_schemas_are_published_and_say_what_a_field_is_called() -> None:
    for name, schema in schemas().items():
        Draft202012Validator.check_schema(schema)
        assert json.loads(sound()[f"api/v1/schemas/{name}.schema.json"]) == schema
        for part in schema["$defs"].values():
            for key, field in part["properties"].items():
                assert field["title"], (name, key)
                assert field["x-title-en"], (name, key)


def fields() -> Iterator[str]:
    """Every field with its type, as `standards StandardRow.slug string`."""
    for name, schema in schemas().items():
        for part, body in sorted(schema["$defs"].items()):
            for key, field in body["properties"].items():
                yield f"{name} {part}.{key} {kind(field)}"


def kind(field: Mapping[str, Any]) -> str:
    if "anyOf" in field:
        return "|".join(sorted(kind(one) for one in field["anyOf"]))
    if "$ref" in field:
        return str(field["$ref"].rpartition("/")[2])
    if "enum" in field:
        return "enum"
    return f"[{kind(field['items'])}]" if field["type"] == "array" else str(field["type"])


def test_no_field_of_version_1_goes_away_or_changes_its_type(*, update: bool) -> None:
    if update:
        kept = PROMISED.read_text("utf-8").splitlines() if PROMISED.exists() else []
        PROMISED.write_text("\n".join(dict.fromkeys([*kept, *fields()])) + "\n", "utf-8")

    assert set(PROMISED.read_text("utf-8").splitlines()) - set(fields()) == set()


def test_equal_records_give_equal_bytes() -> None:
    assert public(view()) == public(view())


def test_nothing_at_all_is_also_a_chamber() -> None:
    files = public(View(load(MemoryTree({})), (), {}, AS_OF))

    assert read("standards", files)["standards"] == []
    assert read("meta", files)["chamber"] is None
    assert read("members", files)["members"] == []


# --- what it says --------------------------------------------------------------------------------------------------------


def test_a_standard_in_one_line() -> None:
    (row,) = [one for one in read("standards")["standards"] if one["slug"] == "sound-a"]

    assert row["number"] == "T/DEMO 1—2025"
    assert (row["stage"], row["status"]) == ("publication", "in-force")
    assert row["page"] == "standards/sound-a/index.html"
    assert row["data"] == "api/v1/standards/sound-a.json"
    assert row["comments_until"] is None


def test_an_inherited_standard_has_a_line_and_no_file() -> None:
    (row,) = [one for one in read("standards")["standards"] if one["slug"] == "old"]

    assert (row["inherited"], row["page"], row["data"], row["published"]) == (True, None, None, "2018-12-01")
    assert "api/v1/standards/old.json" not in sound()


def test_a_standard_that_replaces_another_is_named_on_both_sides() -> None:
    edits = {
        f"{SOUND}/index.md": (
            ("text_access:", "replaces: [{number: T/DEMO 9—2018, extent: full}]\ntext_access:"),
        )
    }
    files = public(view(edits, added={"governance/baseline.yml": BASELINE.encode()}))
    rows_ = {one["slug"]: one for one in read("standards", files)["standards"]}

    assert rows_["sound-a"]["replaces"] == [{"number": "T/DEMO 9—2018", "extent": "full"}]
    assert rows_["old"]["replaced_by"] == ["sound-a"]
    assert rows_["old"]["status"] == "superseded"
    (event,) = [one for one in read("events", files)["events"] if one["kind"] == "replaced"]
    assert (event["slug"], event["text"]["zh"], event["page"]) == ("old", "被 T/DEMO 1—2025 代替", None)


def test_an_open_systematic_review_is_the_ninth_stage() -> None:
    record = b"---\ndue: 2026-06-01\nopened: 2026-06-01\n---\n"
    files = public(view(added={f"{SOUND}/systematic-reviews/2026.md": record}))
    (row,) = [one for one in read("standards", files)["standards"] if one["slug"] == "sound-a"]

    assert row["stage"] == "systematic-review"
    assert read("standards/sound-a", files)["systematic_reviews"][0]["due"] == "2026-06-01"
    assert any(one["kind"] == "systematic-review-opened" for one in read("events", files)["events"])


def test_the_closing_day_is_the_same_everywhere() -> None:
    edits = {
        f"{COMMENT}/consultations/1.md": (
            ("\npackage:", "\nextended: [{closes: 2026-07-20, on: 2026-06-20, reason: 节假日}]\npackage:"),
        )
    }
    files = public(view(edits))
    (round_,) = [one for one in read("consultations", files)["consultations"] if one["slug"] == "comment-a"]
    (row,) = [one for one in read("standards", files)["standards"] if one["slug"] == "comment-a"]

    assert (round_["closes"], round_["first_closes"], round_["state"]) == ("2026-07-20", "2026-07-06", "open")
    assert row["comments_until"] == "2026-07-20"
    assert read("standards/comment-a", files)["consultations"] == [round_]
    assert "截止 2026-07-20 24:00" in files["calendars/consultations.ics"].decode().replace("\r\n ", "")


@pytest.mark.parametrize(
    ("day", "state"),
    [("2026-05-31", "coming"), ("2026-06-01", "open"), ("2026-07-06", "open"), ("2026-07-07", "closed")],
)
def test_a_round_is_open_from_its_first_to_its_last_day(day: str, state: str) -> None:
    files = public(view(as_of=date.fromisoformat(day)))
    (round_,) = [one for one in read("consultations", files)["consultations"] if one["slug"] == "comment-a"]
    (row,) = [one for one in read("standards", files)["standards"] if one["slug"] == "comment-a"]

    assert round_["state"] == state
    assert row["comments_until"] == (None if state == "closed" else "2026-07-06")


def test_a_round_that_the_standard_has_left_is_closed_whatever_its_day() -> None:
    (round_,) = [one for one in read("consultations")["consultations"] if one["slug"] == "review-a"]

    assert round_["state"] == "closed"


def test_dates_are_as_strong_as_the_steps_that_brought_them() -> None:
    moves = tuple((move.to, move.on.isoformat()) for move in library().standards["sound-a"].index.data.moves)
    steps = (
        Step("a" * 40, date(2024, 3, 8), "one", moves[:1]),
        Step("b" * 40, date(2025, 6, 1), "all", moves),
    )
    files = public(view(history={"sound-a": steps}))
    first, second, *_ = read("standards/sound-a", files)["moves"]

    assert (first["strength"], first["recorded"], first["commit"]) == ("recorded", "2024-03-08", "a" * 40)
    assert (second["strength"], second["recorded"]) == ("declared", "2025-06-01")
    found = {one["id"].partition("2026:")[2]: one for one in read("events", files)["events"]}
    assert found["sound-a/stage-entered/proposal/1"]["recorded"] == "2024-03-08"
    assert found["sound-a/stage-entered/drafting/1"]["recorded"] == "2025-06-01"


def test_a_count_is_told_when_the_ballot_is_over() -> None:
    (over,) = read("standards/sound-a")["reviews"]
    (open_,) = read("standards/review-a")["reviews"]

    assert over["count"]["entitled"] >= over["count"]["for"] > 0
    assert open_["count"] is None
    assert open_["conclusion"] is None


def test_members_are_periods() -> None:
    edits = {"governance/members.yml": (("unit: unit-b\n", "unit: unit-b\n  left: 2026-06-30\n"),)}
    (one,) = [one for one in read("members", public(view(edits)))["members"] if one["unit"] == "unit-b"]

    assert (one["left"], one["current"]) == ("2026-06-30", False)


def test_what_the_data_comes_from_and_where_it_lies() -> None:
    files = public(view(site_url="https://example.org/std"))
    about = read("meta", files)
    top = "https://example.org/std/"

    assert about["chamber"]["code"] == "DEMO"
    assert about["licence_page"] == f"{top}governance/rules/copyright-and-marks.html"
    for one in about["files"]:
        assert one["address"].removeprefix(top) in files
    assert read("standards", files)["standards"][0]["page"].startswith(top)


# --- tables --------------------------------------------------------------------------------------------------------------


def test_tables_say_what_the_lists_say() -> None:
    for name in ("standards", "consultations", "events", "members"):
        whole = read(name)[name]
        table = rows(name)
        assert [list(one) for one in table] == [list(one) for one in whole]
        for line, fact in zip(table, whole, strict=True):
            assert {key: value for key, value in line.items() if isinstance(fact[key], str)} == {
                key: value for key, value in fact.items() if isinstance(value, str)
            }


def test_a_spreadsheet_reads_chinese_and_lines_end_as_the_format_asks() -> None:
    content = sound()["api/v1/standards.csv"]

    assert content.startswith(b"\xef\xbb\xbfslug,number,")
    assert content.count(b"\n") == content.count(b"\r\n")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "＝1", " =1", "\t=1", "\r=1", "\u00a0=1", "－1"])
def test_nothing_in_a_table_is_run(text: str) -> None:
    assert cell(text) == f"'{text}"


def test_a_hostile_title_is_text_in_the_table() -> None:
    title = '=HYPERLINK("http://x")'
    edits = {f"{COMMENT}/index.md": (("title: 家用小型电器售后服务信息告知要求", f"title: '{title}'"),)}
    (row,) = [one for one in rows("standards", public(view(edits))) if one["slug"] == "comment-a"]

    assert row["title"] == f"'{title}"


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, ""), (True, "true"), (False, "false"), (0, "0"), (date(2026, 1, 2), "2026-01-02")],
)
def test_values_in_a_table(value: object, text: str) -> None:
    assert cell(value) == text


# --- what happened -------------------------------------------------------------------------------------------------------


def test_nothing_has_happened_that_lies_ahead() -> None:
    before = read("events", public(view(as_of=date(2026, 5, 31))))["events"]

    assert max(one["on"] for one in before) <= "2026-05-31"
    assert not any(one["slug"] == "comment-a" and one["stage"] == "consultation" for one in before)


def test_a_round_closes_the_day_after_its_last() -> None:
    last = date(2026, 7, 6)
    for as_of, times in ((last, 0), (last + timedelta(days=1), 1)):
        found = read("events", public(view(as_of=as_of)))["events"]
        closed_ = [one for one in found if (one["slug"], one["kind"]) == ("comment-a", "consultation-closed")]
        assert len(closed_) == times


def test_an_extension_is_an_event() -> None:
    edits = {
        f"{COMMENT}/consultations/1.md": (
            ("\npackage:", "\nextended: [{closes: 2026-07-20, on: 2026-06-20, reason: 节假日}]\npackage:"),
        )
    }
    found = [one for one in read("events", public(view(edits)))["events"] if one["slug"] == "comment-a"]

    assert (found[0]["kind"], found[0]["on"]) == ("consultation-extended", "2026-06-20")
    assert found[0]["text"]["zh"] == "第1轮征求意见延期至 2026-07-20 24:00（北京时间）"
    assert "截止 2026-07-06" in found[1]["text"]["zh"]


def test_a_withdrawal_is_told_when_it_is_decided_and_when_it_takes_effect() -> None:
    edits = {
        f"{SOUND}/index.md": (
            ("stage: publication", "stage: withdrawn"),
            ("---\n\n# 前言", "  - to: withdrawn\n    on: 2026-05-01\n---\n\n# 前言"),
        )
    }
    record = b"---\nreason: no longer used\neffective: 2026-06-15\n---\n"
    files = public(view(edits, added={f"{SOUND}/withdrawal.md": record}))
    found = {
        one["kind"]: one for one in reversed(read("events", files)["events"]) if one["stage"] == "withdrawn"
    }

    assert found["stage-entered"]["on"] == "2026-05-01"
    assert found["withdrawal-effective"]["on"] == "2026-06-15"
    (row,) = [one for one in read("standards", files)["standards"] if one["slug"] == "sound-a"]
    assert (row["status"], row["withdrawn"]) == ("withdrawn", "2026-06-15")


def test_a_concluded_systematic_review_is_told() -> None:
    record = b"---\ndue: 2026-06-01\nopened: 2026-05-01\non: 2026-06-10\nconclusion: confirmed\n---\n"
    files = public(view(added={f"{SOUND}/systematic-reviews/2026.md": record}))
    (one,) = [one for one in read("events", files)["events"] if one["kind"] == "systematic-review-concluded"]

    assert one["text"] == {"zh": "2026年复审结论：继续有效", "en": "systematic review of 2026: confirmed"}


def test_what_is_not_concluded_has_not_happened() -> None:
    panel = "panel: {appointed_by: secretariat, on: 2026-05-01, chair: wu-jiu, members: []}"
    added = {
        "standards/2026/draft-a/reviews/1.md": f"---\nform: meeting\n{panel}\ntext: {'a' * 64}\n---\n",
        "standards/2026/draft-a/approvals/1.md": f"---\nbody: council\ntext: {'a' * 64}\n---\n",
        f"{SOUND}/systematic-reviews/2026.md": "---\ndue: 2026-06-01\n---\n",
    }
    files = public(view(added={path: text.encode() for path, text in added.items()}))
    kinds = {one["kind"] for one in read("events", files)["events"] if one["slug"] == "draft-a"}

    assert kinds == {"stage-entered"}
    assert not any(one["kind"].startswith("systematic") for one in read("events", files)["events"])
    assert read("standards/draft-a", files)["reviews"][0]["votes"] == []
    assert read("standards/draft-a", files)["approvals"][0]["conclusion"] is None
    assert "技术审查表决：" in files["calendars/ballots.ics"].decode()
    assert "draft-a" not in files["calendars/ballots.ics"].decode()


def test_a_standard_that_names_its_own_number_is_not_replaced_by_itself() -> None:
    edits = {
        f"{SOUND}/index.md": (
            ("text_access:", "replaces: [{number: T/DEMO 1—2025, extent: full}]\ntext_access:"),
        )
    }

    assert not any(one["kind"] == "replaced" for one in read("events", public(view(edits)))["events"])
