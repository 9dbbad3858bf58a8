"""An amendment has the number of the amended standard with XG."""

from ....facts.links import base_number, by_slug, made_here
from ....facts.numbers import DASH, parse_own, straighten
from ....governance import Governance
from ....records.parts import GENESES
from ....register import Register, Row
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, _governance: Governance) -> Findings:
    """Both ways: an amendment has XG, and nothing else has."""
    known = by_slug(register)
    for row in made_here(register):
        wanted = _wanted(row, known.get(row.amends or ""))
        if wanted and wanted != row.number:
            zh, en = GENESES[row.kind]
            values = {"kind": Words(zh, en.lower()), "number": row.number, "wanted": wanted}
            yield Finding(row.number_at, values)


def _wanted(row: Row, amended: Row | None) -> str | None:
    number = parse_own(row.number) if row.number else None
    if number is None or row.number is None:
        return None
    if row.kind != "amendment":
        return base_number(row.number)
    if amended is None or amended.number is None:
        return None
    return f"{straighten(amended.number)}/XG{number.amendment or 1}{DASH}{number.issued}"


RULE = RegisterRule(
    id="amendment-number",
    requirements=("format-amendment",),
    title=Words(
        "修改单用所修改标准的编号加 XG", "An amendment has the number of the amended standard with XG"
    ),
    message=Words(
        "类型为“{kind}”，编号“{number}”应写作“{wanted}”",
        "The kind is {kind}; the number `{number}` should read `{wanted}`",
    ),
    reason=Words(
        "修改单不占新的顺序号，写作 T/DEMO 2—2025/XG1—2027，使用者才知道它改的是哪一版",
        "An amendment takes no sequence number of its own; T/DEMO 2—2025/XG1—2027 tells which edition it changes",
    ),
    fix=Words("改为“{wanted}”", "Write `{wanted}`"),
    check=check,
)
