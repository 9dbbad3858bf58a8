"""A letter that reminds somebody of deadlines."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ...concerned import Party
from ...deadlines import KINDS, Deadline, days_left, left
from ...facts.stages import NAMES
from ...governance import Governance
from .facts import day
from .model import BY_HAND, Grid, Official
from .names import Names


@dataclass(frozen=True, slots=True)
class Office(Names):
    """The chamber that writes."""

    governance: Governance


def letter(governance: Governance, party: Party, found: Sequence[Deadline], as_of: date) -> Official:
    """提醒函 to one party, unsealed, with every deadline that concerns it."""
    office = Office(governance)
    late = sum(days_left(one, as_of) < 0 for one in found)
    rows = tuple(
        (str(at), day(one.on, ""), left(days_left(one, as_of), "zh"), matter(one))
        for at, one in enumerate(found, 1)
    )
    told = f"下列 {len(found)} 项事项需要{party.name}办理" + (f"，其中 {late} 项已经逾期。" if late else "。")
    return Official(
        name="提醒函",
        head=office.chamber,
        number=BY_HAND,
        title="关于按期办理团体标准有关事项的提醒函",
        to=party.name,
        parts=(
            told,
            Grid(rows, (0, 3, 2, 6), ("序号", "期限", "还剩", "事项")),
            f"期限当日 24 时截止（北京时间）。已经办理的，请将材料送交本会；不能按期办理的，请说明理由和预计日期。联系方式：{office.address}。",
        ),
        signed=(office.chamber,),
        on=day(as_of, ""),
    )


def matter(one: Deadline) -> str:
    """What is owed: the kind of deadline, the stage that was planned, and the standard or record."""
    stage = f"，进入“{NAMES[one.key].zh}”" if one.kind == "milestone" and one.key in NAMES else ""
    about = (
        f"《{one.subject}》"
        if one.slug and one.kind not in ("appeal", "remedy", "complaint")
        else one.subject
    )
    return f"{about}：{KINDS[one.kind].zh}{stage}"
