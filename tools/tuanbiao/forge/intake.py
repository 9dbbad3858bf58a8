"""A submitted form as records: which files it becomes, or why it cannot be taken in. All texts stay data."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from ..facts.roll import units
from ..facts.sections import clause_ids
from ..governance import Governance
from ..library import Library
from ..load import load
from ..setup.proposal import NewStandard, lay_down
from ..setup.scalars import scalar
from ..standard import Standard
from ..synced import forms
from ..tree import MemoryTree
from ..words import Words
from .answers import Refusal, Submission, about
from .comment_table import extended, read_table

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_ADDRESS = re.compile(r"https://[A-Za-z0-9./_-]{1,200}")
_ODD_TABLE = Words(
    "意见表的写法特殊，程序无法补入，请秘书处手工录入",
    "the comment table is written in a way that no program can extend; the secretariat has to enter this by hand",
)
_UNREADABLE = Words(
    "含有记录不能保存的字符，请改用常用文字",
    "it holds characters that a record cannot keep; please use common ones",
)
_TWICE = Words("这条意见已经录入", "this comment has been recorded already")


@dataclass(frozen=True, slots=True)
class Chamber:
    """What an intake looks at: the records, and the bytes of the comment tables by path."""

    library: Library
    tables: Mapping[str, bytes] = field(default_factory=dict)


def records(submission: Submission, chamber: Chamber) -> Mapping[str, bytes] | Refusal:
    """The files that the submission becomes, root-relative path to content; everything in them was read back."""
    made = _MAKERS[submission.form.id](submission, chamber)
    if isinstance(made, Refusal):
        return made
    faults = [one for one in load(MemoryTree(made)).faults if one.span.path in made]
    return Refusal((_UNREADABLE,)) if faults else made


def _proposal(sent: Submission, chamber: Chamber) -> Mapping[str, bytes] | Refusal:
    values, library = sent.values, chamber.library
    slug, proposer = values["slug"], _unit(library.governance, values["proposer"])
    if not _SLUG.fullmatch(slug) or len(slug) > 64:
        return _refused(
            sent, "slug", Words("只用小写字母、数字和连字符", "has lower-case letters, digits and hyphens")
        )
    if _known(library, slug):
        return _refused(sent, "slug", Words("已经有标准使用，请另取", "is taken, please choose another"))
    if proposer is None:
        return _refused(sent, "proposer", _NO_UNIT)
    standard = NewStandard(
        slug=slug,
        group=str(sent.on.year),
        title=values["title"],
        title_en=values["title_en"],
        proposer=proposer,
        kind=values["kind"],
        on=sent.on,
        purpose=values["purpose"],
        main_content=values["main_content"],
    )
    return lay_down(standard)


def _comment(sent: Submission, chamber: Chamber) -> Mapping[str, bytes] | Refusal:
    standard = chamber.library.standards.get(sent.values["standard"])
    if standard is None:
        return _refused(sent, "standard", _NO_STANDARD)
    if standard.index.data.stage != "consultation" or not standard.consultations:
        words = Words("现在不在征求意见阶段", "is not out for consultation")
        return _refused(sent, "standard", words)
    if sent.values["clause"] not in _clauses(standard):
        return _refused(sent, "clause", Words("在征求意见稿中没有", "is no clause of the draft"))
    number = max(standard.consultations)
    path = f"{standard.folder}/consultations/{number}.yml"
    closes = standard.consultations[number].data.binding_closes
    return _added(path, sent, closes, chamber.tables.get(path))


def _added(path: str, sent: Submission, closes: date, content: bytes | None) -> Mapping[str, bytes] | Refusal:
    table = read_table(path, content)
    if table is None:
        return Refusal((_ODD_TABLE,))
    if any(one.source == sent.url for one in table.rows):
        return Refusal((_TWICE,))
    number = max((one.no for one in table.rows), default=0) + 1
    new = extended(table, [_row(sent, number, late=sent.on > closes)])
    return Refusal((_ODD_TABLE,)) if new is None else {path: new}


def _row(sent: Submission, number: int, *, late: bool) -> dict[str, object]:
    values = sent.values
    row: dict[str, object] = {
        "no": number,
        "from": values["from"],
        "category": values["category"],
        "clause": values["clause"],
        "kind": values["kind"],
        "text": values["text"],
        "proposed": values["proposed"],
        "received": sent.on.isoformat(),
        "via": "forge",
        "late": late,
        "source": sent.url,
    }
    return {key: value for key, value in row.items() if value not in ("", False)}


def _appeal(sent: Submission, chamber: Chamber) -> Mapping[str, bytes] | Refusal:
    library = chamber.library
    appellant = _unit(library.governance, sent.values["appellant"])
    if appellant is None:
        return _refused(sent, "appellant", _NO_UNIT)
    if sent.values["standard"] and not _known(library, sent.values["standard"]):
        return _refused(sent, "standard", _NO_STANDARD)
    head = [
        f"appellant: {appellant}",
        f"matter: {sent.values['matter']}",
        f"claim: {scalar(sent.values['claim'], 2)}",
        f"filed: {sent.on.isoformat()}",
    ]
    return _numbered("appeals", library.governance, sent, head)


def _complaint(sent: Submission, chamber: Chamber) -> Mapping[str, bytes] | Refusal:
    library = chamber.library
    if sent.values["standard"] and not _known(library, sent.values["standard"]):
        return _refused(sent, "standard", _NO_STANDARD)
    head = [
        f"about: {scalar(sent.values['about'], 2)}",
        "via: repository",
        f"received: {sent.on.isoformat()}",
        f"source: {sent.values['source']}",
    ]
    return _numbered("complaints", library.governance, sent, head)


def _numbered(folder: str, governance: Governance, sent: Submission, head: list[str]) -> Mapping[str, bytes]:
    """The year's next number; a record that cannot be read still holds its own."""
    prefix = f"governance/{folder}/{sent.on.year}-"
    records = governance.appeals if folder == "appeals" else governance.complaints
    taken = {*governance.broken, *(f"governance/{folder}/{name}.md" for name in records)}
    numbers = [int(path.removeprefix(prefix)[:-3]) for path in taken if path.startswith(prefix)]
    if sent.values["standard"]:
        head = [*head, f"standard: {sent.values['standard']}"]
    origin = f"：`{sent.url}`" if _ADDRESS.fullmatch(sent.url) else ""
    text = "\n".join(
        ["---", *head, "---", "", "# 办理经过 {#course}", "", f"经代码托管平台的议题收到{origin}。", ""]
    )
    return {f"{prefix}{max(numbers, default=0) + 1}.md": text.encode()}


_NO_UNIT = Words(
    "不是已登记的单位，请写全称；尚未登记的请先与秘书处联系",
    "is no unit on record: give its full name, or ask the secretariat to record it first",
)
_NO_STANDARD = Words("不是本商会标准的文件夹名", "is not the folder's name of one of the chamber's standards")


def _refused(sent: Submission, question: str, words: Words) -> Refusal:
    label = next(one.label for one in sent.form.fields if one.id == question)
    return Refusal((about(label, words),))


def _unit(governance: Governance, name: str) -> str | None:
    """The id of a unit that is named by its id, its name or a former name; None unless exactly one is."""
    found = {
        key
        for key, unit in units(governance).items()
        if name in (key, unit.name, *(former.name for former in unit.former_names))
    }
    return found.pop() if len(found) == 1 else None


def _known(library: Library, slug: str) -> bool:
    """Whether a standard has this name, one that cannot be read or was inherited included."""
    return slug in library.register.slugs


def _clauses(standard: Standard) -> frozenset[str]:
    return frozenset({"general", "title"}) | (clause_ids(standard) or frozenset())


def accepted(paths: tuple[str, ...], *, by_hand: bool) -> str:
    """The answer when the form can be taken in; `by_hand` where no App may open a pull request."""
    listing = "\n".join(f"- `{path}`" for path in paths)
    if not by_hand:
        return (
            "收到，已写成记录并提出合并请求，由秘书处核对后合并。\n\n"
            f"Thank you: this has become a record in a pull request, which the secretariat checks and merges.\n\n{listing}\n"
        )
    return (
        "收到，秘书处将手工录入（本仓库没有配置 App，不能自动提出合并请求）。\n\n"
        "Thank you: the secretariat will enter this by hand, since no App opens pull requests here.\n\n"
        f"{listing}\n\n"
        "秘书处 secretariat：`gh api repos/OWNER/NAME/issues/N > issue.json`，`tuanbiao github intake issue.json`；"
        "成批的意见表 whole comment tables：`tuanbiao comments import`\n"
    )


def refused(refusal: Refusal) -> str:
    """The friendly answer; fixed words only, nothing of what was sent is repeated."""
    zh = "\n".join(f"- {reason.zh}" for reason in refusal.reasons)
    en = "\n".join(f"- {reason.en}" for reason in refusal.reasons)
    return (
        f"谢谢。这份表单还不能写成记录：\n\n{zh}\n\n改好后请关闭再重新打开本议题，即会再次受理。\n\n"
        f"Thank you. This form cannot become a record yet:\n\n{en}\n\n"
        "Once it is mended, close and reopen this issue, and it is taken in again.\n"
    )


_MAKERS: Mapping[str, Callable[[Submission, Chamber], Mapping[str, bytes] | Refusal]] = {
    forms.PROPOSAL.id: _proposal,
    forms.COMMENT.id: _comment,
    forms.APPEAL.id: _appeal,
    forms.COMPLAINT.id: _complaint,
}
