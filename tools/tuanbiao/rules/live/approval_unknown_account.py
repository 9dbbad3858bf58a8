"""Approvals come from accounts that people.yml knows."""

from difflib import get_close_matches

from ...approvals.count import Approvals
from ...change import Change
from ...facts.roll import named, people
from ...governance import Governance
from ...words import Words
from ..rule import ApprovalRule, Finding, Findings
from .ignored import PLACE, ignored


def check(change: Change, approvals: Approvals) -> Findings:
    """By the numeric id; a known login with another id is another account."""
    governance = change.base.governance
    for one in ignored(approvals, "unknown-account"):
        account = one.account
        yield Finding(
            PLACE,
            {"login": account.login, "id": account.id, "hint": _hint(governance, account.login)},
        )


def _hint(governance: Governance, login: str) -> Words:
    """The known login that is nearest, with its person and id."""
    logins = {one.github.login: one for one in people(governance).values() if one.github}
    close = get_close_matches(login.lower(), [each.lower() for each in logins], n=1)
    found = next((one for each, one in logins.items() if close and each.lower() == close[0]), None)
    if found is None or found.github is None:
        return Words("", "")
    name, known = named(governance, found.id), found.github
    return Words(
        f"；最接近的是{name.zh}的 {known.login}（{known.id}）",
        f"; the nearest is {known.login} ({known.id}) of {name.en}",
    )


RULE = ApprovalRule(
    id="approval-unknown-account",
    requirements=("format-approval-counted",),
    title=Words("评审的账号在人员记录中", "Approvals come from accounts that people.yml knows"),
    message=Words(
        "账号 {login}（{id}）不在此前的人员记录中，其同意不计入{hint}",
        "The account {login} ({id}) is not in people.yml as it was before; its approval does not count{hint}",
    ),
    reason=Words(
        "账号以数字标识对应到人，登录名可以转给他人",
        "The numeric id tells who it is; a login may change hands",
    ),
    fix=Words(
        "先以另一次合并在 people.yml 中登记账号，或者用已登记的账号评审",
        "Enter the account in people.yml by a merge of its own, or review by the account that is known",
    ),
    check=check,
)
