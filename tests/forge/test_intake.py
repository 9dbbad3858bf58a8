"""Issue forms become records: every text comes back as it was sent, and what cannot be kept is refused in plain words."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cases import chamber
from tuanbiao.check import check
from tuanbiao.cli.main import group
from tuanbiao.diagnostic import Severity
from tuanbiao.forge.answers import Refusal, Submission, issue_of
from tuanbiao.forge.answers import read as read_issue
from tuanbiao.forge.comment_table import extended, read_table
from tuanbiao.forge.intake import Chamber, records
from tuanbiao.load import load
from tuanbiao.synced.forms import APPEAL, COMMENT, COMPLAINT, FORMS, PROPOSAL, Form
from tuanbiao.tree import MemoryTree

URL = "https://github.com/chamber/standards/issues/7"
TABLE = "standards/2026/comment-a/consultations/1.yml"
DAY = date(2026, 7, 1)
SOUND = load(MemoryTree(chamber()))
GIVEN: dict[str, dict[str, str]] = {
    "proposal": {
        "title": "某产品 要求",
        "title_en": "Requirements for something",
        "slug": "something",
        "kind": "制定 New",
        "proposer": "unit-a",
        "purpose": "目的\n\n  意义",
    },
    "comment": {
        "standard": "comment-a",
        "clause": "general",
        "kind": "技术 Technical",
        "text": "意见。",
        "from": "某单位",
        "category": "消费使用 Consumers and users",
    },
    "appeal": {"appellant": "unit-a", "matter": "征求意见 Consultation", "claim": "请求重新处理。"},
    "complaint": {"about": "反映。", "source": "社会公众 Public"},
}


def _body(form: Form, **values: str) -> str:
    answers = {**GIVEN[form.id], **values}
    return "\r\n\r\n".join(
        f"### {one.heading}\r\n\r\n{answers.get(one.id, '_No response_')}" for one in form.fields
    )


def _event(body: str | None, **more: Any) -> dict[str, Any]:
    issue = {"number": 7, "html_url": URL, "created_at": "2026-06-30T17:00:00Z", "body": body}
    return {"action": "opened", "issue": {**issue, **more}}


def _read(event: Mapping[str, Any]) -> Submission | Refusal | None:
    issue = issue_of(event)
    assert issue is not None
    return read_issue(issue)


def _made(
    form: Form, files: Mapping[str, bytes] | None = None, **values: str
) -> Mapping[str, bytes] | Refusal:
    sent = _read(_event(_body(form, **values)))
    if isinstance(sent, Refusal):
        return sent
    assert sent is not None
    contents = {**chamber(), **(files or {})}
    library = load(MemoryTree(contents)) if files else SOUND
    return records(sent, Chamber(library, contents))


def _refusal(form: Form, values: Mapping[str, str], files: Mapping[str, bytes] | None = None) -> str:
    made = _made(form, files, **values)
    assert isinstance(made, Refusal)
    return "\n".join(reason.zh for reason in made.reasons)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_a_form_becomes_records_without_an_error(form: Form) -> None:
    made = _made(form)

    assert not isinstance(made, Refusal), made
    before = {(one.rule, one.span) for one in check(SOUND, DAY)}
    after = check(load(MemoryTree({**chamber(), **made})), DAY)
    errors = [one for one in after if one.severity is Severity.ERROR and (one.rule, one.span) not in before]
    assert errors == []


def test_a_comment_is_the_tables_next_row() -> None:
    made = _made(COMMENT, proposed="改为 30 日。")

    assert isinstance(made, dict)
    assert made[TABLE].startswith(chamber()[TABLE])
    row = yaml.load(made[TABLE], Loader=yaml.BaseLoader)["comments"][-1]
    assert row == {
        "no": "2",
        "from": "某单位",
        "category": "user",
        "clause": "general",
        "kind": "technical",
        "text": "意见。",
        "proposed": "改为 30 日。",
        "received": "2026-07-01",
        "via": "forge",
        "source": URL,
    }


def test_a_comment_after_the_close_is_kept_and_marked() -> None:
    notice = "standards/2026/comment-a/consultations/1.md"
    files = {notice: chamber()[notice].replace(b"closes: 2026-07-06", b"closes: 2026-06-30")}

    made = _made(COMMENT, files)

    assert isinstance(made, dict)
    assert yaml.safe_load(made[TABLE])["comments"][-1]["late"] is True


def test_the_same_issue_is_recorded_once() -> None:
    made = _made(COMMENT)
    assert isinstance(made, dict)

    assert "已经录入" in _refusal(COMMENT, {}, made)


def test_a_proposal_is_the_folder_that_new_lays_down() -> None:
    made = _made(PROPOSAL, main_content="内容")

    assert isinstance(made, dict)
    assert set(made) == {"standards/2026/something/index.md", "standards/2026/something/proposal.md"}
    standard = load(MemoryTree({**chamber(), **made})).standards["something"]
    assert standard.proposal is not None
    proposal = standard.proposal.data.attempts[0].project_proposal
    assert proposal is not None
    assert (proposal.purpose, proposal.main_content) == ("目的\n\n  意义", "内容")


@pytest.mark.parametrize("name", ["unit-a", "示例甲"])
def test_a_unit_is_known_by_its_id_or_its_name(name: str) -> None:
    units = "governance/units.yml"
    files = {units: b"- {id: unit-a, name: \xe7\xa4\xba\xe4\xbe\x8b\xe7\x94\xb2, category: producer}\n"}

    made = _made(APPEAL, files, appellant=name)

    assert isinstance(made, dict)
    assert b"appellant: unit-a\n" in made["governance/appeals/2026-1.md"]


def test_a_name_that_two_units_bore_is_no_answer() -> None:
    content = "- {id: a, name: 甲, category: other}\n- {id: b, name: 乙, category: other, former_names: [{name: 甲}]}\n"

    assert "“申诉会员”不是已登记的单位" in _refusal(
        APPEAL, {"appellant": "甲"}, {"governance/units.yml": content.encode()}
    )


@pytest.mark.parametrize(
    ("form", "folder"), [(APPEAL, "appeals"), (COMPLAINT, "complaints")], ids=["appeal", "complaint"]
)
def test_numbers_run_on_within_the_year_even_past_what_cannot_be_read(form: Form, folder: str) -> None:
    files = {f"governance/{folder}/2026-9.md": b"broken", f"governance/{folder}/2025-20.md": b"broken"}

    made = _made(form, files, standard="sound-a")

    assert isinstance(made, dict)
    (path,) = made
    assert path == f"governance/{folder}/2026-10.md"
    assert b"standard: sound-a\n" in made[path]
    assert URL.encode() in made[path]


def test_an_odd_address_is_left_out() -> None:
    sent = _read(_event(_body(COMPLAINT), html_url="https://x/`{#y}"))
    assert isinstance(sent, Submission)

    made = records(sent, Chamber(SOUND))

    assert isinstance(made, dict)
    assert b"`{#y}" not in next(iter(made.values()))


REFUSED: list[tuple[Form, dict[str, str], str]] = [
    (COMMENT, {"standard": "nowhere"}, "“标准”不是本商会标准的文件夹名"),
    (COMMENT, {"standard": "sound-a"}, "“标准”现在不在征求意见阶段"),
    (COMMENT, {"clause": "no-such"}, "“标准章条”在征求意见稿中没有"),
    (COMMENT, {"kind": "别的"}, "“意见类型”不是所列的选项"),
    (COMMENT, {"text": ""}, "“意见内容”没有填写"),
    (COMMENT, {"from": "甲\r\n乙"}, "“提出单位”应为一行"),
    (COMMENT, {"from": "甲" * 1001}, "“提出单位”应为一行"),
    (COMMENT, {"text": "甲" * 20_001}, "“意见内容”不应超过 20000 字"),
    (COMMENT, {"text": "甲" * 100_000}, "过长"),
    (COMMENT, {"text": "x\u202ey"}, "改变文字方向"),
    (COMMENT, {"text": "x\x00y"}, "控制字符"),
    (COMMENT, {"text": "x\u2028y"}, "控制字符"),
    (COMMENT, {"text": "x\ry"}, "回车符"),
    (COMMENT, {"text": "\ud800"}, "不成字符"),
    (COMMENT, {"text": "x\uffff"}, "补入"),
    (APPEAL, {"claim": "x\uffff"}, "记录不能保存"),
    (COMMENT, {"text": "x\n### 标准 Standard\ny"}, "相同的标题行"),
    (PROPOSAL, {"slug": "../../etc"}, "“短名”只用小写字母"),
    (PROPOSAL, {"slug": "a" * 65}, "“短名”只用小写字母"),
    (PROPOSAL, {"slug": "sound-a"}, "“短名”已经有标准使用"),
    (PROPOSAL, {"proposer": "nobody"}, "“提案单位”不是已登记的单位"),
    (PROPOSAL, {"kind": "修改单 Amendment"}, "“制修订”不是所列的选项"),
    (APPEAL, {"standard": "nowhere"}, "“标准”不是本商会标准"),
    (COMPLAINT, {"standard": "nowhere"}, "“标准”不是本商会标准"),
]


@pytest.mark.parametrize(
    ("form", "values", "said"), REFUSED, ids=[f"{form.id}-{at}" for at, (form, _, _) in enumerate(REFUSED)]
)
def test_what_cannot_be_recorded_is_told_in_plain_words(
    form: Form, values: dict[str, str], said: str
) -> None:
    assert said in _refusal(form, values)


def test_nothing_of_what_was_sent_is_repeated() -> None:
    refusal = _made(COMMENT, standard="@everyone", clause="<script>", kind="![x](y)")

    assert isinstance(refusal, Refusal)
    assert not any(word in str(refusal) for word in ("@everyone", "script", "![x]"))


@pytest.mark.parametrize("body", [None, "", "你好", "### 别的\n\nx", "先说一句\n### 标准 Standard\nx"])
def test_other_issues_are_no_forms(body: str | None) -> None:
    assert _read(_event(body)) is None


def test_a_bare_issue_will_do() -> None:
    assert isinstance(_read(_event(_body(COMPLAINT))["issue"]), Submission)


_TEXTS = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cn", "Cf", "Zl", "Zp"]) | st.just("\n"), min_size=1
)
_NASTY = st.sampled_from(
    ["- a: b", "---", "...", "&a *b !!c", "'", '"', "#", "|-", "%YAML", "{", "[", "\t", "no", "~"]
)


@given(
    parts=st.lists(_TEXTS | _NASTY, min_size=1, max_size=8), joint=st.sampled_from(["", " ", "\n", "\n  "])
)
@settings(max_examples=150)
def test_every_text_comes_back_as_it_was_sent(parts: list[str], joint: str) -> None:
    sent = _read(_event(_body(COMMENT, text=f"x{joint.join(parts)}x", proposed=f"y{joint.join(parts)}y")))
    assert isinstance(sent, Submission)

    made = records(sent, Chamber(SOUND, chamber()))

    assert isinstance(made, dict), made
    table = read_table(TABLE, made[TABLE])
    assert table is not None
    assert (table.rows[-1].text, table.rows[-1].proposed) == (sent.values["text"], sent.values["proposed"])
    claim = _read(_event(_body(APPEAL, claim=sent.values["text"])))
    assert isinstance(claim, Submission)
    files = records(claim, Chamber(SOUND))
    assert isinstance(files, dict)
    assert load(MemoryTree(files)).governance.appeals["2026-1"].data.claim == sent.values["text"]


ROW = {
    "no": 9,
    "from": "甲",
    "clause": "general",
    "kind": "general",
    "text": "x",
    "received": "2026-06-30",
    "via": "forge",
}
_OLD = "no: 1, from: 甲, clause: general, kind: general, text: x, received: 2026-06-01, via: form"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (None, "comments:\n  - no: 9\n"),
        ("sent: 1\n", "sent: 1\ncomments:\n  - no: 9\n"),
        ("comments: []\n", "comments:\n  - no: 9\n"),
        ("comments: [ ]  # none yet\nsent: 1\n", "comments:  # none yet\n  - no: 9\n"),
        ("comments:\nsent: 1", "comments:\n  - no: 9\n"),
        (f"comments:\n- {{{_OLD}}}\n\n# after\nsent: 1\n", f"comments:\n- {{{_OLD}}}\n- no: 9\n"),
        (f"comments:\n    - {{{_OLD}}}\n", f"    - {{{_OLD}}}\n    - no: 9\n"),
    ],
)
def test_a_row_goes_where_the_list_ends(before: str | None, after: str) -> None:
    table = read_table(TABLE, None if before is None else before.encode())
    assert table is not None

    made = extended(table, [ROW])

    assert made is not None
    assert after in made.decode()


@pytest.mark.parametrize(
    "before",
    [
        "{comments: []}\n",
        f"comments: [{{{_OLD}}}]\n",
        "comments: [\n]\n",
        f"comments:\n  - {{{_OLD}}}\n...\n",
        "comments: null_like\n",
        "- a\n",
        "comments: [\n",
        "\x00",
        "colour: red\n",
    ],
)
def test_a_table_written_oddly_is_left_to_people(before: str) -> None:
    assert "手工录入" in _refusal(COMMENT, {}, {TABLE: before.encode()})


def test_a_table_that_is_full_is_left_to_people() -> None:
    row = f"  - {{{_OLD}}}\n"
    full = b"comments:\n" + row.encode() * 38_000

    assert read_table(TABLE, full) is None or "手工录入" in _refusal(COMMENT, {}, {TABLE: full})


@pytest.mark.parametrize(
    "event",
    [
        {},
        {"issue": 1},
        {"number": "7", "html_url": URL, "created_at": "2026-06-30T17:00:00Z"},
        {"number": 7, "html_url": None, "created_at": "2026-06-30T17:00:00Z"},
        {"number": 7, "html_url": URL},
        {"number": 7, "html_url": URL, "created_at": "yesterday"},
        {"number": 7, "html_url": URL, "created_at": "2026-06-30T17:00:00"},
    ],
    ids=str,
)
def test_what_is_no_issue_is_the_callers_mistake(inside: Path, event: dict[str, Any]) -> None:
    done = _intake(inside, event)

    assert done.exit_code == 2
    assert "不是 GitHub 的 JSON" in done.stderr


def _intake(folder: Path, event: object, *options: str) -> Result:
    (folder / "event.json").write_text(json.dumps(event), "utf-8")
    return CliRunner().invoke(group, ["github", "intake", "event.json", *options])


def test_the_command_writes_the_records_and_the_answer(inside: Path) -> None:
    done = _intake(inside, _event(_body(PROPOSAL)), "--answer", "answer.md")

    assert done.exit_code == 0, done.output
    paths = done.stdout.splitlines()
    assert all((inside / path).is_file() for path in paths)
    answer = (inside / "answer.md").read_text("utf-8")
    assert all(f"- `{path}`" in answer for path in paths)


def test_the_command_refuses_without_writing(inside: Path) -> None:
    before = {path: path.read_bytes() for path in inside.rglob("*") if path.is_file()}

    done = _intake(inside, _event(_body(COMMENT, standard="nowhere")))

    (inside / "event.json").unlink()
    assert done.exit_code == 1
    assert "不是本商会标准的文件夹名" in done.stderr
    assert {path: path.read_bytes() for path in inside.rglob("*") if path.is_file()} == before


def test_by_hand_only_the_answer_is_written(inside: Path) -> None:
    done = _intake(inside, _event(_body(PROPOSAL)), "--answer", "answer.md", "--by-hand")

    assert done.exit_code == 0
    assert "tuanbiao github intake issue.json" in (inside / "answer.md").read_text("utf-8")
    assert not (inside / "standards/2026/something").exists()


def test_no_form_is_no_error(inside: Path) -> None:
    done = _intake(inside, _event("你好"), "--answer", "answer.md")

    assert done.exit_code == 0
    assert not (inside / "answer.md").exists()


def test_the_table_on_disk_is_extended(inside: Path) -> None:
    done = _intake(inside, _event(_body(COMMENT)))

    assert done.stdout == f"{TABLE}\n"
    assert (inside / TABLE).read_bytes().startswith(chamber()[TABLE])
