"""The workflows, run: what they fetch, what they call, what a stranger's files can do to them."""

import json
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.cases import chamber
from tests.forge.conftest import Repository
from tests.forge.github import FakeGitHub, served, settings
from tests.forge.payloads import payload
from tests.forge.runner import Forge, Outcome, steps
from tuanbiao.clock import today
from tuanbiao.load import load
from tuanbiao.synced.files import desired
from tuanbiao.synced.forms import COMMENT
from tuanbiao.tree import MemoryTree

pytestmark = pytest.mark.usefixtures("untraced")
TABLE = "standards/2026/comment-a/consultations/1.yml"
REVIEWS = ("api --paginate --slurp repos/chamber/standards/pulls/1/reviews", 0, "[[]]")
PULL = (
    "api repos/chamber/standards/pulls/1",
    0,
    json.dumps({"number": 1, "user": {"id": 900099, "login": "a-stranger"}}),
)
# Files that take over a Python or a Git which runs in the pull request's folder.
POISON = {
    "yaml.py": b"raise SystemExit('taken over')\n",
    "sitecustomize.py": b"raise SystemExit('taken over')\n",
    "tuanbiao/__init__.py": b"raise SystemExit('taken over')\n",
    "requirements.lock": b"evil==1\n",
    ".gitattributes": b"* filter=evil\n",
    "mkdocs.yml": b"hooks: [yaml.py]\n",
    "site/theme/main.html": b"{{ cycler.__init__.__globals__.os.abort() }}\n",
}


def _opened(repository: Repository, head: str, **more: Any) -> dict[str, Any]:
    values = {"number": 1, "head": {"sha": head}, "base": {"sha": repository.base}, **more}
    return payload("pull_request$opened", {"number": 1, "pull_request": values})


def _has(place: Path, content: bytes) -> bool:
    return place.exists() and place.read_bytes() == content


def _in_workspace(outcome: Outcome, *words: str) -> int:
    return subprocess.run(["git", *words], cwd=outcome.workspace, capture_output=True, check=False).returncode


def test_validate_passes_a_sound_pull_request(forge: Forge, repository: Repository) -> None:
    head, merge = repository.propose({"README.md": b"# x\n"})

    outcome = forge.run("validate.yml", "validate", _opened(repository, head), sha=merge)

    assert outcome.failures == []
    assert "0 个错误" in outcome.summary
    assert outcome.call("tuanbiao", "check")[:4] == ["tuanbiao", "check", "--rev", merge]
    previewed = outcome.call("tuanbiao", "site", "preview")
    assert previewed[3:7] == ["--base", repository.base, "--head", merge]
    assert (Path(previewed[7]) / "changes.html").is_file()
    assert "## 预览：这一改动" in outcome.summary
    assert outcome.summary.endswith("[下载预览 · Download the preview](https://github.com/an/artifact)\n")


def test_validate_shows_findings_at_their_lines(forge: Forge, repository: Repository) -> None:
    head, merge = repository.propose({"governance/fees.yml": b"- &a x\n"})

    outcome = forge.run("validate.yml", "validate", _opened(repository, head), sha=merge)

    assert outcome.failures
    assert "::error file=governance/fees.yml,line=1,col=3,title=yaml-anchor::" in outcome.output(
        "--format github"
    )
    assert "yaml-anchor" in outcome.summary
    assert "## 没有预览 · No preview" in outcome.summary
    assert "Download the preview" not in outcome.summary


@pytest.mark.parametrize(("name", "job"), [("validate.yml", "validate"), ("gate.yml", "gate")])
def test_nothing_of_a_pull_request_runs_or_lies_in_the_way(
    forge: Forge, repository: Repository, name: str, job: str
) -> None:
    head, merge = repository.propose(POISON)
    forge = replace(forge, answers=[REVIEWS])

    outcome = forge.run(name, job, _opened(repository, head), sha=merge)

    assert outcome.failures == []
    assert not [path for path, content in POISON.items() if _has(outcome.workspace / path, content)]
    assert _in_workspace(outcome, "cat-file", "-e", f"{head}^{{commit}}") == 0


def test_the_gate_gets_both_full_ids_the_event_and_the_reviews(forge: Forge, repository: Repository) -> None:
    head, merge = repository.propose({"README.md": b"# x\n"})
    forge = replace(forge, answers=[REVIEWS])

    # A title is text of a stranger: it reaches the gate in the event's file alone.
    event = _opened(repository, head, title='"; exit 0; $(touch taken) `touch taken`')
    outcome = forge.run("gate.yml", "gate", event, sha=merge)

    call = outcome.call("tuanbiao", "gate")
    assert call[2:6] == ["--base", repository.base, "--head", head]
    shown = next(one for one in outcome.calls if "--preview" in one)
    assert shown[shown.index("--preview") + 1] == f"{event['pull_request']['html_url']}/checks"
    assert json.loads(Path(call[7]).read_text("utf-8")) == event
    assert json.loads(Path(call[9]).read_text("utf-8")) == [[]]
    assert call[-2:] == ["--format", "github"]
    assert not (outcome.workspace / "taken").exists()


def test_the_gate_fails_when_the_reviews_cannot_be_read(forge: Forge, repository: Repository) -> None:
    head, merge = repository.propose({"README.md": b"# x\n"})
    forge = replace(forge, answers=[("api", 1, "")])

    outcome = forge.run("gate.yml", "gate", _opened(repository, head), sha=merge)

    assert outcome.failures


def _queued(repository: Repository, merge: str, **more: str) -> dict[str, Any]:
    group = {
        "base_sha": repository.base,
        "head_sha": merge,
        "head_ref": f"refs/heads/gh-readonly-queue/main/pr-1-{repository.base}",
        **more,
    }
    return payload("merge_group$checks_requested", {"merge_group": group})


@pytest.mark.parametrize("job", ["validate", "gate"])
def test_the_queue_judges_by_its_own_base(forge: Forge, repository: Repository, job: str) -> None:
    _, merge = repository.propose({"README.md": b"# x\n"})
    forge = replace(forge, answers=[REVIEWS, PULL])

    outcome = forge.run("merge-group.yml", job, _queued(repository, merge), sha=merge)

    assert outcome.failures == []
    assert not (outcome.workspace / "README.md").exists()
    assert merge in outcome.call("tuanbiao")


@pytest.mark.parametrize("job", ["validate", "gate"])
@pytest.mark.parametrize("wrong", [{"base_sha": ""}, {"base_sha": "main"}, {"head_sha": ""}])
def test_a_queue_without_a_base_fails_before_anything_else(
    forge: Forge, repository: Repository, job: str, wrong: dict[str, str]
) -> None:
    _, merge = repository.propose({"README.md": b"# x\n"})

    outcome = forge.run("merge-group.yml", job, _queued(repository, merge, **wrong), sha=merge)

    assert outcome.failures
    assert outcome.calls == []


def _pushed(before: str, after: str) -> dict[str, Any]:
    return payload("push$event", {"before": before, "after": after, "created": False})


def test_a_push_is_audited_by_what_stood_there_before(forge: Forge, repository: Repository) -> None:
    _, after = repository.propose({**POISON, "README.md": b"# x\n"})
    repository.git("push", "--quiet", "origin", f"{after}:main")

    outcome = forge.run("audit.yml", "pushed", _pushed(repository.base, after), sha=after)

    assert outcome.failures == []
    assert not (outcome.workspace / "yaml.py").exists()
    assert outcome.call("tuanbiao", "audit")[2] == after


def test_a_direct_push_fails_the_audit(forge: Forge, repository: Repository) -> None:
    after = repository.commit({"README.md": b"# x\n"}, "main")

    outcome = forge.run("audit.yml", "pushed", _pushed(repository.base, after), sha=after)

    assert "title=history-merges::" in outcome.failures[0].stdout


def test_a_rewritten_main_branch_fails_the_audit(forge: Forge, repository: Repository) -> None:
    repository.git("switch", "--quiet", "--orphan", "other")
    after = repository.commit({**chamber(), "README.md": b"# x\n"}, "refs/heads/other")

    outcome = forge.run("audit.yml", "pushed", _pushed(repository.base, after), sha=after)

    assert outcome.failures[0].run.startswith("git merge-base")


def test_the_whole_history_is_audited_weekly(forge: Forge, repository: Repository) -> None:
    outcome = forge.run("audit.yml", "history", {}, sha=repository.base, event_name="schedule")

    assert outcome.call("tuanbiao", "audit")[2] == repository.base


def test_a_review_runs_the_gate_of_its_commit_again(forge: Forge, repository: Repository) -> None:
    event = payload("workflow_run$completed", {"workflow_run": {"head_sha": repository.base}})
    runs = (f"api repos/chamber/standards/commits/{repository.base}/check-runs?check_name=gate", 0, "7\n7\n")
    forge = replace(forge, answers=[runs, ("run watch 7", 0, ""), ("run rerun 7", 0, "")])

    outcome = forge.run("regate.yml", "regate", event)

    assert outcome.failures == []
    assert outcome.calls[1:] == [["gh", "run", "watch", "7"], ["gh", "run", "rerun", "7"]]


def test_without_a_gate_there_is_nothing_to_run_again(forge: Forge, repository: Repository) -> None:
    event = payload("workflow_run$completed", {"workflow_run": {"head_sha": repository.base}})

    outcome = replace(forge, answers=[("api", 0, "")]).run("regate.yml", "regate", event)

    assert outcome.failures == []
    assert len(outcome.calls) == 1


def comment(**values: str) -> str:
    """The body of an issue that the comment form makes."""
    given = {
        "standard": "comment-a",
        "clause": "general",
        "kind": "技术 Technical",
        "text": "建议写明期限。",
        "from": "某单位",
        "category": "消费使用 Consumers and users",
        **values,
    }
    parts = (f"### {one.heading}\r\n\r\n{given.get(one.id, '_No response_')}" for one in COMMENT.fields)
    return "\r\n\r\n".join(parts)


def _issue(body: str) -> dict[str, Any]:
    issue = {
        "number": 7,
        "html_url": "https://github.com/chamber/standards/issues/7",
        "created_at": "2026-06-30T02:00:00Z",
        "body": body,
    }
    return payload("issues$opened", {"issue": issue})


ANSWERED = ("issue comment 7 --repo chamber/standards --body-file", 0, "")


def test_a_form_becomes_a_pull_request(forge: Forge, repository: Repository) -> None:
    hostile = "$(touch taken); `touch taken`\n'; exit 1 #\n<script>${{ secrets.X }}</script>"
    answers = [("pr view", 1, ""), ("pr create", 0, ""), ANSWERED]
    forge = replace(forge, answers=answers, variables={"APP_CLIENT_ID": "Iv1"})

    outcome = forge.run("intake.yml", "intake", _issue(comment(text=hostile)), sha=repository.base)

    assert outcome.failures == []
    assert not (outcome.workspace / "taken").exists()
    pushed = repository.git_in(repository.origin, "show", f"intake/issue-7:{TABLE}")
    assert "    text: |-\n      $(touch taken); `touch taken`\n" in pushed
    assert repository.git_in(repository.origin, "diff", "--name-only", "main", "intake/issue-7") == TABLE
    assert outcome.call("gh", "pr", "create")[3:7] == ["--base", "main", "--head", "intake/issue-7"]


def test_a_form_that_cannot_be_taken_in_is_answered(forge: Forge, repository: Repository) -> None:
    forge = replace(forge, answers=[ANSWERED], variables={"APP_CLIENT_ID": "Iv1"})

    outcome = forge.run("intake.yml", "intake", _issue(comment(text="x\u202ey")), sha=repository.base)

    assert outcome.failures == []
    answer = Path(outcome.call("gh", "issue", "comment")[-1]).read_text("utf-8")
    assert "改变文字方向" in answer
    assert "\u202e" not in answer


def test_without_an_app_the_answer_tells_the_way_by_hand(forge: Forge, repository: Repository) -> None:
    outcome = replace(forge, answers=[ANSWERED]).run(
        "intake.yml", "intake", _issue(comment()), sha=repository.base
    )

    assert outcome.failures == []
    assert "tuanbiao comments import" in Path(outcome.call("gh", "issue", "comment")[-1]).read_text("utf-8")
    assert _in_workspace(outcome, "diff", "--quiet") == 0


def test_an_issue_without_a_form_is_left_alone(forge: Forge, repository: Repository) -> None:
    outcome = forge.run("intake.yml", "intake", _issue("你好"), sha=repository.base)

    assert outcome.failures == []
    assert [call for call in outcome.calls if call[0] == "gh"] == []


def test_the_calendar_keeps_its_issues_and_looks_after_code_owners(
    forge: Forge, repository: Repository
) -> None:
    fake = FakeGitHub(settings())
    written = desired(load(MemoryTree(chamber())).governance, today())
    head = repository.commit(written, "main")
    with served(fake) as address:
        outcome = replace(forge, api=address).run("calendar.yml", "calendar", {}, sha=head)

    assert outcome.failures == []
    assert {one["state"] for one in fake.issues} == {"open"}
    assert ("POST", "/issues") in fake.requests


def test_a_seat_that_ended_turns_the_calendar_red(forge: Forge, repository: Repository) -> None:
    with served(FakeGitHub(settings())) as address:
        outcome = replace(forge, api=address).run("calendar.yml", "calendar", {}, sha=repository.base)

    assert [step.run for step in outcome.failures] == ["python -I -m tuanbiao github sync --check"]


def test_the_site_is_attested_by_the_digest_of_all_its_files(tmp_path: Path) -> None:
    site = tmp_path / "build" / "site"
    (site / "a b").mkdir(parents=True)
    (site / "index.html").write_text("x", "utf-8")
    (site / "a b" / "甲.html").write_text("y", "utf-8")
    lines = [step["run"] for step in steps("publish.yml") if step.get("working-directory") == "build/site"]
    output = tmp_path / "output"

    for line in lines:
        environment = {"PATH": "/usr/bin:/bin", "GITHUB_OUTPUT": str(output)}
        subprocess.run(["bash", "-e", "-c", line], cwd=site, env=environment, check=True)

    listed = (site / "SHA256SUMS").read_text("utf-8")
    assert [line.split("  ")[1] for line in listed.splitlines()] == ["./a b/甲.html", "./index.html"]
    assert (
        subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=site, check=False).returncode
        == 0
    )
    assert output.read_text("utf-8").startswith("digest=sha256:")
