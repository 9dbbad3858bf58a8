"""`github doctor`: each setting that opens a way past the gate is named."""

import json
import sys
from collections.abc import Callable
from typing import Any

import pytest
from click.testing import CliRunner, Result
from githubkit_schemas.latest.models import ReposOwnerRepoRulesetsPostBody
from pydantic import ValidationError

from tests.forge.github import FakeGitHub
from tuanbiao.cli import github_client
from tuanbiao.cli.github_client import connect
from tuanbiao.cli.main import group
from tuanbiao.synced.ruleset import ruleset

Change = Callable[[dict[str, Any]], object]


def _doctor(*options: str) -> Result:
    return CliRunner().invoke(group, ["github", "doctor", "--repo", "chamber/standards", *options])


def _settings() -> dict[str, bool | None]:
    rows = json.loads(_doctor("--format", "json").stdout)["settings"]
    return {row["name"]["en"]: row["good"] for row in rows}


def test_sound_settings_pass(github: FakeGitHub) -> None:
    done = _doctor()

    assert done.exit_code == 0, done.output
    assert set(_settings().values()) == {True}
    assert "[正常] 必需检查 gate: 来自 GitHub Actions" in done.stdout
    assert {method for method, _ in github.requests} == {"GET"}


def _rule(answers: dict[str, Any], kind: str) -> dict[str, Any]:
    (found,) = [one for one in answers["/rules/branches/main"] if one["type"] == kind]
    parameters: dict[str, Any] = found.setdefault("parameters", {})
    return parameters


def _drop(answers: dict[str, Any], kind: str) -> None:
    answers["/rules/branches/main"] = [one for one in answers["/rules/branches/main"] if one["type"] != kind]


def _set(path: str, **values: Any) -> Change:
    return lambda answers: answers[path].update(values)


def _pull(**values: Any) -> Change:
    return lambda answers: _rule(answers, "pull_request").update(values)


def _checks(*checks: dict[str, Any]) -> Change:
    return lambda answers: _rule(answers, "required_status_checks").update(
        required_status_checks=list(checks)
    )


VALIDATE = {"context": "validate", "integration_id": 15368}


WAYS: list[tuple[Change, str]] = [
    (lambda answers: _drop(answers, "deletion"), "main cannot be deleted"),
    (lambda answers: _drop(answers, "non_fast_forward"), "main cannot be force-pushed"),
    (lambda answers: _drop(answers, "pull_request"), "pull request rule require_code_owner_review"),
    (_pull(allowed_merge_methods=["merge", "squash"]), "pull request rule allowed_merge_methods"),
    (_pull(require_code_owner_review=False), "pull request rule require_code_owner_review"),
    (_pull(require_last_push_approval=False), "pull request rule require_last_push_approval"),
    (_pull(dismiss_stale_reviews_on_push=False), "pull request rule dismiss_stale_reviews_on_push"),
    (_pull(required_approving_review_count=0), "pull request rule required_approving_review_count"),
    (_checks(VALIDATE), "required check gate"),
    (_checks(VALIDATE, {"context": "gate"}), "required check gate"),
    (
        lambda answers: _rule(answers, "required_status_checks").update(
            strict_required_status_checks_policy=False
        ),
        "up to date with main before merging",
    ),
    (
        _set("/rulesets/1", bypass_actors=[{"actor_type": "RepositoryRole", "actor_id": 5}]),
        "nobody bypasses the rules",
    ),
    (_set("", allow_squash_merge=True), "merge method allow_squash_merge"),
    (_set("", allow_merge_commit=False), "merge method allow_merge_commit"),
    (
        _set("/actions/permissions/workflow", default_workflow_permissions="write"),
        "default permissions of workflow tokens",
    ),
    (
        _set("/actions/permissions/workflow", can_approve_pull_request_reviews=True),
        "workflows may approve pull requests",
    ),
    (_set("/pages", build_type="legacy"), "source of the site"),
    (lambda answers: answers.update({"/labels": answers["/labels"][1:]}), "issue labels"),
]


@pytest.mark.parametrize(("change", "name"), WAYS, ids=[f"{at}-{name}" for at, (_, name) in enumerate(WAYS)])
def test_each_open_way_is_named(github: FakeGitHub, change: Change, name: str) -> None:
    change(github.answers)

    assert {key for key, good in _settings().items() if good is False} >= {name}
    assert _doctor().exit_code == 1


def test_an_owner_that_github_cannot_find_is_named_with_its_line(github: FakeGitHub) -> None:
    error = {"line": 5, "column": 1, "kind": "Unknown owner", "message": "m", "path": ".github/CODEOWNERS"}
    github.answers["/codeowners/errors"] = {"errors": [error]}

    assert "[bad] errors of CODEOWNERS: 5: Unknown owner" in _doctor("--lang", "en").stdout


def test_a_check_of_the_chambers_own_app_is_good(github: FakeGitHub) -> None:
    _checks(VALIDATE, {"context": "gate", "integration_id": 4711})(github.answers)

    done = _doctor("--lang", "en")

    assert (done.exit_code, "required check gate: from the app 4711" in done.stdout) == (0, True)


def test_what_only_administrators_see_is_unknown_and_no_fault(github: FakeGitHub) -> None:
    seen = {"": github.answers[""], "/labels": github.answers["/labels"]}
    for key in ("allow_merge_commit", "allow_squash_merge", "allow_rebase_merge"):
        del seen[""][key]
    github.answers = seen

    done = _doctor()

    assert done.exit_code == 0
    assert "[不明] 没有人可以绕过规则: 看不到\n    → 用管理员的令牌再查一次" in done.stdout


def test_labels_beyond_the_first_page_are_seen(github: FakeGitHub) -> None:
    filler = dict(github.answers["/labels"][0], name="x")
    github.answers["/labels"] = [*[filler] * 150, *github.answers["/labels"]]

    assert _settings()["issue labels"] is True


def test_a_ruleset_without_its_exceptions_is_unknown(github: FakeGitHub) -> None:
    del github.answers["/rulesets/1"]["bypass_actors"]

    assert _settings()["nobody bypasses the rules"] is None


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--repo", "chamber"], "OWNER/NAME"),
        (["--repo", "a/b/c"], "OWNER/NAME"),
        (["--repo", "chamber/standards"], "没有这个仓库"),
        ([], "--repo"),
    ],
)
def test_mistakes_of_the_caller_are_told(
    github: FakeGitHub, monkeypatch: pytest.MonkeyPatch, options: list[str], said: str
) -> None:
    monkeypatch.delenv("GITHUB_REPOSITORY", raising=False)
    github.answers = {}

    done = CliRunner().invoke(group, ["github", "doctor", *options])

    assert done.exit_code == 2
    assert said in done.stderr


def test_what_github_refuses_is_told_as_it_is(github: FakeGitHub) -> None:
    github.answers["/pages"] = 500

    done = _doctor()

    assert done.exit_code == 2
    assert "GitHub: " in done.stderr


def test_the_token_and_the_address_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GH_TOKEN", "secret")
    monkeypatch.delenv("GITHUB_TOKEN", raising=False)
    monkeypatch.setenv("GITHUB_API_URL", "https://git.example.org/api/v3")

    client = connect()

    assert client.auth.token == "secret"
    assert str(client.config.base_url) == "https://git.example.org/api/v3/"


def test_without_the_extra_the_way_to_get_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "githubkit", None)

    done = _doctor()

    assert done.exit_code == 2
    assert "requirements-github.lock" in done.stderr


def test_a_fault_of_ours_is_not_taken_for_githubs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(github_client, "connect", lambda: None)

    assert isinstance(_doctor().exception, AttributeError)


def test_the_ruleset_is_one_that_github_accepts() -> None:
    ReposOwnerRepoRulesetsPostBody.model_validate(ruleset())
    with pytest.raises(ValidationError):
        ReposOwnerRepoRulesetsPostBody.model_validate({**ruleset(), "rules": [{"type": "no_such_rule"}]})
