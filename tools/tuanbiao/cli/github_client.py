"""The one place that reaches GitHub: reads settings and issues, carries out a plan of reminders."""

import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from ..forge.calendar import Action
from ..forge.settings import Live
from ..synced.files import labels
from ..synced.forms import DEADLINE

if TYPE_CHECKING:
    from githubkit import GitHub, Response

_HIDDEN = (401, 403, 404)
_PAGE = 100


def connect() -> "GitHub[Any]":
    """A client with the token of GITHUB_TOKEN or GH_TOKEN, without one where neither is set."""
    try:
        from githubkit import GitHub
    except ImportError:
        raise click.UsageError(
            "需要 githubkit：pip install 'tuanbiao[github]'，或 pip install --require-hashes -r requirements-github.lock "
            "(githubkit is needed)"
        ) from None
    token = os.environ.get("GITHUB_TOKEN") or os.environ.get("GH_TOKEN")
    base = os.environ.get("GITHUB_API_URL", "https://api.github.com")
    return GitHub(token, base_url=base, http_cache=False, auto_retry=False)


def split(repository: str) -> tuple[str, str]:
    """Owner and name of `OWNER/NAME`."""
    owner, slash, name = repository.partition("/")
    if not (owner and slash and name) or "/" in name:
        raise click.UsageError(f"{repository}: 请写成 OWNER/NAME (write OWNER/NAME)")
    return owner, name


def settings(client: "GitHub[Any]", owner: str, name: str) -> Live:
    """GitHub's answers about one repository; what it refuses to tell stays None."""
    rest = client.rest
    repository = _asked(lambda: rest.repos.get(owner, name))
    if repository is None:
        raise click.UsageError(
            f"{owner}/{name}: 没有这个仓库，或令牌看不到它 (no such repository, or not to be seen)"
        )
    branch = repository["default_branch"]
    rules = _asked(lambda: rest.repos.get_branch_rules(owner, name, branch, per_page=100))
    ids = dict.fromkeys(one["ruleset_id"] for one in rules or () if "ruleset_id" in one)
    found = (_asked(partial(rest.repos.get_repo_ruleset, owner, name, one)) for one in ids)
    owners = _asked(lambda: rest.repos.codeowners_errors(owner, name))
    permissions = rest.actions.get_github_actions_default_workflow_permissions_repository
    return Live(
        repository=repository,
        rules=rules,
        rulesets=tuple(one or {} for one in found),
        workflow=_asked(lambda: permissions(owner, name)),
        pages=_asked(lambda: rest.repos.get_pages(owner, name)),
        owner_errors=None if owners is None else owners["errors"],
        labels=[
            one for page in _pages(partial(rest.issues.list_labels_for_repo, owner, name)) for one in page
        ],
    )


def reminders(client: "GitHub[Any]", owner: str, name: str) -> Iterator[Any]:
    """Every issue under the reminders' label, open or closed, in pages."""
    return _pages(partial(client.rest.issues.list_for_repo, owner, name, state="all", labels=DEADLINE))


def carry_out(client: "GitHub[Any]", owner: str, name: str, actions: Iterable[Action]) -> None:
    """Create, update and close; the first refusal ends it, and the next run goes on from there."""
    issues = client.rest.issues
    # Without its label an issue would not be found again, and tomorrow there would be a second one.
    if _asked(partial(issues.get_label, owner, name, DEADLINE)) is None:
        row = next(one for one in labels() if one["name"] == DEADLINE)
        issues.create_label(owner, name, name=DEADLINE, color=row["color"], description=row["description"])
    for one in actions:
        if one.do == "create":
            assert one.title is not None
            assert one.body is not None
            issues.create(owner, name, title=one.title, body=one.body, labels=[DEADLINE])
        elif one.do == "update":
            assert one.number is not None
            issues.update(owner, name, one.number, title=one.title, body=one.body, state="open")
        else:
            assert one.number is not None
            issues.update(owner, name, one.number, state="closed", state_reason="completed")


def _asked(call: "Callable[[], Response[Any, Any]]") -> Any:
    from githubkit.exception import RequestFailed

    try:
        return call().json()
    except RequestFailed as error:
        if error.response.status_code in _HIDDEN:
            return None
        raise


def _pages(call: "Callable[..., Response[Any, Any]]") -> Iterator[Any]:
    page = 1
    while True:
        rows = call(per_page=_PAGE, page=page).json()
        yield rows
        if len(rows) < _PAGE:
            return
        page += 1
