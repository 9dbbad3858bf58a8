"""Who must approve a change of a protected path, as GitHub's CODEOWNERS file."""

from collections.abc import Iterator
from datetime import date

from ..facts.bodies import standing
from ..facts.roll import people, within
from ..governance import Governance
from ..records.body import Body
from ..records.record import Record
from ..requirements import procedure

# The records know nothing of the owners of the tool's files: the coordination body answers for them.
_OWNERS = ("owners", "coordination")
_HEAD = """\
# 由 tuanbiao github sync 按 governance/ 生成，请勿手工修改。
# Written by `tuanbiao github sync` from governance/; do not edit.
"""


def codeowners(governance: Governance, as_of: date) -> str:
    """The whole file: for each protected path the GitHub logins of those who sit in its body on `as_of`.

    A path whose body has nobody with a login gets a comment instead of an owner: GitHub would take a line without owners
    for “anyone may approve”, and another body's people are not entitled to.
    """
    logins = {kind: _logins(governance, kind, as_of) for kind in ("decision", "coordination")}
    return _HEAD + "\n".join(_lines(governance, logins)) + "\n"


def owned() -> Iterator[tuple[str, str]]:
    """Each protected path as GitHub's pattern, with the kind of body that approves a change of it."""
    for one in procedure().protected:
        (approver,) = one.approval
        kind = approver.replace(*_OWNERS)
        yield from (("/" + path.removesuffix("**"), kind) for path in one.paths)


def unowned(governance: Governance, as_of: date) -> tuple[str, ...]:
    """The protected paths for which nobody can be named."""
    return tuple(path for path, kind in owned() if not _logins(governance, kind, as_of))


def _lines(governance: Governance, logins: dict[str, tuple[str, ...]]) -> Iterator[str]:
    previous = ""
    for path, kind in owned():
        if kind != previous:
            yield f"\n# {_names(governance, kind)}"
            if not logins[kind]:
                yield "# 没有成员登记了 GitHub 账号，以下路径没有代码所有者。"
                yield "# No member has a GitHub account on record: these paths have no code owner."
        previous = kind
        owners = " ".join(f"@{login}" for login in logins[kind])
        yield f"{path} {owners}" if owners else f"# {path}"


def _names(governance: Governance, kind: str) -> str:
    bodies = _bodies(governance, kind)
    return "、".join(body.data.name for _, body in bodies) or kind


def _bodies(governance: Governance, kind: str) -> list[tuple[str, Record[Body]]]:
    return sorted(standing(governance, kind).items())


def _logins(governance: Governance, kind: str, as_of: date) -> tuple[str, ...]:
    known = people(governance)
    found = {
        account.login
        for _, body in _bodies(governance, kind)
        for name in _sitting(body.data, as_of)
        if name in known and (account := known[name].github)
    }
    return tuple(sorted(found, key=str.lower))


def _sitting(body: Body, as_of: date) -> Iterator[str]:
    return (seat.person for seat in body.members if seat.voting and within(as_of, seat.from_, seat.to))
