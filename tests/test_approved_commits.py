"""Approvals of real commits: they count while what was reviewed stays the same."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.attacks import day, discover, sides
from tests.cases import chamber
from tests.repositories import Repository, adopted
from tuanbiao.approvals.github import hear
from tuanbiao.gate import Candidate, Judgement, candidate, judge
from tuanbiao.report import summary
from tuanbiao.reviewed import Reviewed

DAY = date(2026, 6, 30)
DRAFT = "standards/2026/draft-a/index.md"
MEMBERS = {"zhang-san": 900001, "li-si": 900002}
STRANGER = 999


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return adopted(tmp_path / "chamber")


def edited(old: str, new: str, path: str = DRAFT) -> dict[str, bytes | None]:
    text = chamber()[path].decode()
    assert old in text
    return {path: text.replace(old, new, 1).encode()}


def retitled(title: str) -> dict[str, bytes | None]:
    lines = chamber()[DRAFT].decode().split("\n")
    return {DRAFT: "\n".join([lines[0], f"title: {title}", *lines[2:]]).encode()}


def heard(author: int, *reviews: tuple[str, str]) -> Any:
    """What GitHub says: the author's account, and approving reviews by (person, commit)."""
    event = {"pull_request": {"user": {"id": author, "login": "someone"}}}
    listed = [
        {
            "id": at,
            "html_url": f"https://github.com/demo/standards/pull/7#pullrequestreview-{at}",
            "state": "APPROVED",
            "user": {"id": MEMBERS[person], "login": person},
            "commit_id": commit,
            "submitted_at": f"2026-06-30T09:0{at}:00Z",
        }
        for at, (person, commit) in enumerate(reviews, start=1)
    ]
    return hear(json.dumps(event).encode(), json.dumps(listed).encode())


def gate(repository: Repository, head: str, said: Any = None) -> tuple[Candidate, Judgement]:
    base = repository.git("rev-parse", "main")
    with candidate(repository.root, base, head, DAY) as found:
        return found, judge(repository.root, found, None, said)


def rules(judged: Judgement) -> list[str]:
    return sorted({one.rule for one in judged.diagnostics if one.rule.startswith("approval-")})


def test_what_is_missing_is_named_by_body_and_person(repository: Repository) -> None:
    head = repository.branch(retitled("家用净水机滤芯更换提示要求"))

    _, judged = gate(repository, head, heard(STRANGER))

    assert rules(judged) == ["approval-missing"]
    (missing,) = judged.approvals.missing
    assert "li-si" in missing.could


def test_an_approval_of_the_head_is_enough(repository: Repository) -> None:
    head = repository.branch(retitled("家用净水机滤芯更换提示要求"))

    _, judged = gate(repository, head, heard(STRANGER, ("li-si", head)))

    assert rules(judged) == []
    assert judged.approvals.given[0].persons == ("li-si",)


def test_a_new_commit_that_changes_nothing_reviewed_keeps_the_approval(repository: Repository) -> None:
    head = repository.branch(retitled("家用净水机滤芯更换提示要求"))
    repository.git("switch", "--quiet", "--detach", head)
    later = repository.commit({}, "空的提交")

    _, judged = gate(repository, later, heard(STRANGER, ("li-si", head)))

    assert rules(judged) == []


def test_an_approval_of_an_older_text_does_not_count(repository: Repository) -> None:
    head = repository.branch(retitled("家用净水机滤芯更换提示要求"))
    repository.git("switch", "--quiet", "--detach", head)
    later = repository.commit(retitled("家用净水机滤芯更换要求"), "再改")

    _, judged = gate(repository, later, heard(STRANGER, ("li-si", head)))

    assert rules(judged) == ["approval-missing", "approval-of-older-text"]


def test_a_commit_that_nobody_has_says_nothing(repository: Repository) -> None:
    head = repository.branch(retitled("家用净水机滤芯更换提示要求"))

    _, judged = gate(repository, head, heard(STRANGER, ("li-si", "0123456789" * 4)))

    assert rules(judged) == ["approval-missing", "approval-of-older-text"]


def test_a_review_that_cannot_be_read_has_no_digest(repository: Repository) -> None:
    path = "standards/2026/review-a/reviews/1.md"
    head = repository.branch({path: b"broken"})
    with candidate(repository.root, repository.git("rev-parse", "main"), head, DAY) as found:
        reviewed = Reviewed(repository.root, found.change.edits)

        assert reviewed.digest(head) is None
        assert reviewed.digest(found.base) is not None


def test_files_of_the_chamber_are_reviewed_as_they_are(repository: Repository) -> None:
    first = repository.branch({"governance/fees.yml": b"[] # none\n"})
    other = repository.branch({"governance/fees.yml": b"[] # still none\n"})
    with candidate(repository.root, repository.git("rev-parse", "main"), first, DAY) as found:
        reviewed = Reviewed(repository.root, found.change.edits)

        assert len({reviewed.digest(first), reviewed.digest(other), reviewed.digest(found.base)}) == 3


def test_before_the_adoption_there_is_nothing_to_judge_by(tmp_path: Path) -> None:
    repository = adopted(tmp_path / "empty", {"README.md": b"# x\n"})
    head = repository.branch(dict(chamber()))

    found, judged = gate(repository, head)

    assert found.adopts
    assert judged.diagnostics == ()


def test_a_reviewer_sees_the_next_step_first(repository: Repository) -> None:
    head = repository.branch(retitled("家用净水机滤芯更换提示要求"))
    with candidate(repository.root, repository.git("rev-parse", "main"), head, DAY) as found:
        asked = judge(repository.root, found, None, heard(STRANGER))
        given = judge(repository.root, found, None, heard(STRANGER, ("li-si", head)))
        unasked = judge(repository.root, found)
        shown = [list(summary.render(found, one, "zh")) for one in (asked, given, unasked)]
        preview = "https://example.org/pull/1/checks"
        english = "\n".join(summary.render(found, asked, "en", "https://example.org/site/", preview))

    assert [lines[0] for lines in shown] == [
        "## 下一步：还缺 1 项同意\n",
        "## 可以合入\n",
        "## 规则都已满足；同意没有核对\n",
    ]
    assert shown[0][1].startswith("- 还缺：标准编制机构")
    assert "李四" in shown[0][1]
    assert "李四" in shown[1][1]
    assert "《家用净水机滤芯更换提示要求》：1 个文件" in "\n".join(shown[0])
    assert "《家用净水机滤芯更换提示要求》的文本：0 个章条有差别：插入 " in "\n".join(shown[0])
    assert "/checks" not in "\n".join(shown[0])
    assert f"- [Preview of the pages, and redlines of the texts]({preview})" in english
    assert english.startswith("## Next: 1 approvals are missing")
    assert "(https://example.org/site/reference/rules/approval-missing.html)" in english


def test_a_reviewer_sees_errors_before_approvals(repository: Repository) -> None:
    head = repository.branch({"governance/fees.yml": b"- &a x\n", **retitled("新名称")})
    with candidate(repository.root, repository.git("rev-parse", "main"), head, DAY) as found:
        lines = list(summary.render(found, judge(repository.root, found, None, heard(STRANGER)), "zh"))

    assert lines[0].startswith("## 下一步：先改正 ")
    assert any("其他文件：governance/fees" in line for line in lines)


@pytest.mark.parametrize(
    ("on", "left"),
    [(DAY, "还有 6 日"), (date(2026, 7, 6), "还有 0 日"), (date(2026, 7, 7), "已经截止")],
)
def test_a_reviewer_sees_how_long_the_window_is(repository: Repository, on: date, left: str) -> None:
    path = "standards/2026/comment-a/consultations/1.yml"
    head = repository.branch({path: chamber()[path].rstrip() + b"\n# x\n"})
    with candidate(repository.root, repository.git("rev-parse", "main"), head, on) as found:
        lines = "\n".join(summary.render(found, judge(repository.root, found), "zh"))

    assert (
        f"征求意见第 1 轮：2026-06-01 至 2026-07-06，35 日（至少 30 日），{left}；开始的一步最迟应于 2026-06-06 合入"
        in lines
    )


def test_a_reviewer_sees_the_votes_and_the_arithmetic(tmp_path: Path) -> None:
    (attack,) = [one for one in discover() if one.name == "ballot-closed-early/edge-closing-day"]
    found_sides = sides(attack)
    repository = adopted(tmp_path / "closing", found_sides.base)
    changed = {path: body for path, body in found_sides.head.items() if found_sides.base.get(path) != body}
    head = repository.branch(dict(changed))
    with candidate(repository.root, repository.git("rev-parse", "main"), head, day(attack)) as found:
        judged = judge(repository.root, found)
        chinese, english = ("\n".join(summary.render(found, judged, one)) for one in ("zh", "en"))

    assert "| 投票人 | 意见 | 日期 | 证据摘要 |" in chinese
    assert "有表决权的：4 × " in chinese
    assert "of those attending: 4 × " in english
