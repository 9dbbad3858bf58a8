"""What a live repository's settings are, compared with what the gate relies on."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..synced.files import labels
from ..synced.ruleset import ACTIONS_APP, CHECKS, pull_request
from ..words import Words

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Live:
    """GitHub's own answers; None where it refused to tell (most settings show themselves to administrators only)."""

    repository: Json | None = None
    rules: Sequence[Json] | None = None
    rulesets: Sequence[Json] = ()
    workflow: Json | None = None
    pages: Json | None = None
    owner_errors: Sequence[Json] | None = None
    labels: Sequence[Json] = ()


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: as it should be or not (None: not to be seen), what was found, and what to do otherwise."""

    name: Words
    found: Words
    advice: Words
    good: bool | None


_UNSEEN = Words("看不到", "not to be seen")
_IMPORT = Words(
    "在仓库 Settings → Rules → Rulesets 中导入 .github/rulesets/main.json",
    "import .github/rulesets/main.json under Settings → Rules → Rulesets",
)
_AS_ADMIN = Words("用管理员的令牌再查一次", "look again with an administrator's token")


def examine(live: Live) -> Iterator[Setting]:
    """Every setting, the ones that stop a forged merge first."""
    yield from _branch(live)
    yield _bypass(live.rulesets, live.rules)
    yield from _merging(live.repository)
    yield from _workflow(live.workflow)
    yield _owners(live.owner_errors)
    yield _pages(live.pages)
    yield _labels(live.labels)


def _branch(live: Live) -> Iterator[Setting]:
    rules = live.rules
    for kind, words in (
        ("deletion", Words("主分支不能删除", "main cannot be deleted")),
        ("non_fast_forward", Words("主分支不能强制推送", "main cannot be force-pushed")),
    ):
        yield _judged(words, _IMPORT, good=None if rules is None else bool(_parameters(rules, kind)))
    for key, value in pull_request().items():
        if value is not False:
            yield _pull_request(rules, key, value)
    yield _strict(rules)
    for name in CHECKS:
        yield _check(rules, name)


def _parameters(rules: Sequence[Json], kind: str) -> list[Json]:
    return [one.get("parameters") or {} for one in rules if one.get("type") == kind]


def _pull_request(rules: Sequence[Json] | None, key: str, value: object) -> Setting:
    words = Words(f"合并请求规则 {key}", f"pull request rule {key}")
    if rules is None:
        return _unseen(words)
    found = [one[key] for one in _parameters(rules, "pull_request") if key in one]
    good = any(one >= value if isinstance(value, int) else one == value for one in found)
    shown = "、".join(map(str, found)) or "—"
    return Setting(words, Words(shown, shown), _IMPORT, good=good)


def _strict(rules: Sequence[Json] | None) -> Setting:
    words = Words("合并前须与主分支同步", "up to date with main before merging")
    if rules is None:
        return _unseen(words)
    policies = _parameters(rules, "required_status_checks")
    return _judged(
        words, _IMPORT, good=any(one.get("strict_required_status_checks_policy") for one in policies)
    )


def _check(rules: Sequence[Json] | None, name: str) -> Setting:
    """A required check counts only when it is bound to an app: else anything may report under its name."""
    words = Words(f"必需检查 {name}", f"required check {name}")
    if rules is None:
        return _unseen(words)
    apps = [
        check.get("integration_id")
        for one in _parameters(rules, "required_status_checks")
        for check in one.get("required_status_checks", ())
        if check.get("context") == name
    ]
    bound = [one for one in apps if one is not None]
    if not bound:
        shown = Words("没有要求", "not required") if not apps else Words("任何来源都算数", "from any source")
        return Setting(words, shown, _IMPORT, good=False)
    if ACTIONS_APP in bound:
        shown = Words("来自 GitHub Actions", "from GitHub Actions")
    else:
        shown = Words(f"来自应用 {bound[0]}", f"from the app {bound[0]}")
    return Setting(words, shown, _IMPORT, good=True)


def _bypass(rulesets: Sequence[Json], rules: Sequence[Json] | None) -> Setting:
    words = Words("没有人可以绕过规则", "nobody bypasses the rules")
    advice = Words("清空规则集的 Bypass list", "empty the ruleset's bypass list")
    if rules is None or any("bypass_actors" not in one for one in rulesets):
        return _unseen(words)
    count = sum(len(one["bypass_actors"]) for one in rulesets)
    return Setting(words, Words(f"{count} 个例外", f"{count} exceptions"), advice, good=count == 0)


def _merging(repository: Json | None) -> Iterator[Setting]:
    advice = Words(
        "Settings → General → Pull Requests 中只留 merge commits",
        "leave only merge commits under Settings → General",
    )
    for key, wanted in (
        ("allow_merge_commit", True),
        ("allow_squash_merge", False),
        ("allow_rebase_merge", False),
    ):
        words = Words(f"合并方式 {key}", f"merge method {key}")
        yield _equal(repository, key, words, advice, wanted=wanted)
    branch = Words("默认分支", "default branch")
    yield _equal(
        repository, "default_branch", branch, Words("改名为 main", "rename it to main"), wanted="main"
    )


def _workflow(workflow: Json | None) -> Iterator[Setting]:
    advice = Words(
        "Settings → Actions → General → Workflow permissions 中选只读，并取消批准合并请求的权限",
        "choose read-only under Settings → Actions → General → Workflow permissions, without approving pull requests",
    )
    words = Words("工作流令牌的默认权限", "default permissions of workflow tokens")
    yield _equal(workflow, "default_workflow_permissions", words, advice, wanted="read")
    words = Words("工作流可以批准合并请求", "workflows may approve pull requests")
    yield _equal(workflow, "can_approve_pull_request_reviews", words, advice, wanted=False)


def _owners(errors: Sequence[Json] | None) -> Setting:
    words = Words("CODEOWNERS 的错误", "errors of CODEOWNERS")
    advice = Words(
        "给所列账号写权限，改正 people.yml 中的登录名，再运行 tuanbiao github sync",
        "give the accounts write access, mend the logins in people.yml, then run `tuanbiao github sync`",
    )
    if errors is None:
        return _unseen(words)
    shown = "; ".join(f"{one.get('line')}: {one.get('kind')}" for one in errors) or "0"
    return Setting(words, Words(shown, shown), advice, good=not errors)


def _pages(pages: Json | None) -> Setting:
    advice = Words(
        "Settings → Pages → Source 选 GitHub Actions", "choose GitHub Actions under Settings → Pages → Source"
    )
    return _equal(pages, "build_type", Words("网站的来源", "source of the site"), advice, wanted="workflow")


def _labels(present: Sequence[Json]) -> Setting:
    words = Words("议题标签", "issue labels")
    advice = Words("按 .github/labels.yml 建立标签", "create the labels of .github/labels.yml")
    names = {one.get("name") for one in present}
    missing = ", ".join(one["name"] for one in labels() if one["name"] not in names)
    found = Words(f"缺少 {missing}", f"missing: {missing}") if missing else Words("齐全", "all there")
    return Setting(words, found, advice, good=not missing)


def _equal(answer: Json | None, key: str, words: Words, advice: Words, *, wanted: object) -> Setting:
    if answer is None or answer.get(key) is None:
        return _unseen(words)
    shown = str(answer[key])
    return Setting(words, Words(shown, shown), advice, good=answer[key] == wanted)


def _judged(words: Words, advice: Words, *, good: bool | None) -> Setting:
    if good is None:
        return _unseen(words)
    return Setting(words, Words("是", "yes") if good else Words("否", "no"), advice, good=good)


def _unseen(words: Words) -> Setting:
    return Setting(words, _UNSEEN, _AS_ADMIN, good=None)
