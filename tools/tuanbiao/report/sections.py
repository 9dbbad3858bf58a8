"""The sections of a certificate, each as blocks; a section without content yields nothing."""

from collections.abc import Callable, Iterator

from ..certificate.model import STATES, Asked, Certificate, Counted, Stage
from ..facts.stages import NAMES
from ..facts.strength import STRENGTHS
from ..stamps import OUTCOMES
from ..words import pick
from .layout import Block, Code, Heading, Paragraph, Table

Say = Callable[[str, str], str]


def say_in(language: str) -> Say:
    """Chooses between two texts of ours."""
    return lambda zh, en: zh if language == "zh" else en


def approvals(one: Certificate, language: str) -> Iterator[Block]:
    """Every move: when, by whom, and what proves it."""
    say = say_in(language)
    strengths = {
        (stage.id, day.on): day for stage in one.stages for day in stage.days if day.key.startswith("moves")
    }
    rows = []
    for each in one.approvals:
        day = strengths.get((each.to, each.on))
        rows.append(
            (
                pick(NAMES[each.to], language),
                each.on.isoformat(),
                pick(STRENGTHS[day.strength], language) if day else "",
                each.body or "",
                Code(each.resolution or ""),
                pick(each.proof, language),
            )
        )
    if rows:
        head = (
            *(say("进入阶段", "Stage"), say("日期", "Date"), say("日期强度", "Strength")),
            *(say("批准机构", "Body"), say("决议", "Resolution"), say("证明", "Proof")),
        )
        yield Table(head, tuple(rows), "narrow")


def counted(one: Certificate, language: str) -> Iterator[Block]:
    """Windows, ballots and decisions by their figures."""
    for stage in one.stages:
        for each in stage.counted:
            yield Heading(3, pick(each.name, language))
            yield Table((), tuple(_figures(each, one.path, language)))


def _figures(each: Counted, folder: str, language: str) -> Iterator[tuple[str, ...]]:
    say = say_in(language)
    yield say("记录", "Record"), Code(_inside(each.path, folder))
    joined = ("；" if language == "zh" else "; ").join(pick(fact, language) for fact in each.facts)
    yield say("数据", "Figures"), joined
    for sum_ in each.sums:
        result = say("达到", "reached") if sum_.holds else say("未达到", "not reached")
        yield pick(sum_.name, language), f"{pick(sum_.figures, language)} → {result}"
    if each.conclusion:
        yield say("记录的结论", "Recorded conclusion"), pick(each.conclusion, language)


def texts(one: Certificate, language: str) -> Iterator[Block]:
    """The records that fix the text."""
    say = say_in(language)
    rows = tuple(
        (
            pick(each.name, language),
            Code(each.digest),
            say("相同", "same") if each.same else say("不同", "differs"),
        )
        for each in one.texts
    )
    if rows:
        head = (say("确定文本的记录", "Fixed by"), say("文本摘要", "Text digest"), say("与现文本", "As now"))
        yield Table(head, rows)


def irregularities(one: Certificate, language: str) -> Iterator[Block]:
    """Findings of the history, acknowledged or not."""
    say = say_in(language)
    rows = tuple(
        (
            Code(each.commit[:12]),
            each.on.isoformat(),
            f"{pick(each.title, language)} ({each.rule}, {each.severity})",
            Code(_inside(each.place, one.path)),
            Code(each.acknowledged) if each.acknowledged else say("未确认", "not acknowledged"),
        )
        for each in one.irregularities
    )
    if rows:
        yield Paragraph(
            say(
                "确认只说明商会知道，不改变结论，也不删去记录。",
                "An acknowledgement says that the chamber knows; it changes no verdict and erases nothing.",
            ),
            "note",
        )
        head = (
            *(say("提交", "Commit"), say("日期", "Date"), say("规则", "Rule")),
            *(say("位置", "Place"), say("确认的决议", "Acknowledged by")),
        )
        yield Table(head, rows, "found")


def requirements(one: Certificate, language: str) -> Iterator[Block]:
    """Every requirement of the Opinion and of the Regulation."""
    say = say_in(language)
    counts = [
        f"{pick(words, language)} {sum(each.state == name for each in one.requirements)}"
        for name, words in STATES.items()
    ]
    if one.requirements:
        yield Paragraph(("；" if language == "zh" else "; ").join(counts), "note")
    for document in dict.fromkeys(each.document for each in one.requirements):
        own = [each for each in one.requirements if each.document == document]
        source = pick(own[0].source, language)
        yield Heading(3, source[:1].upper() + source[1:])
        head = (
            *(say("条款", "Clause"), say("要求", "Requirement"), say("记录所示", "The records show")),
            say("规则或者原因", "Rules, or the reason"),
        )
        yield Table(head, tuple(_asked(each, language) for each in own), "asked")


def _asked(each: Asked, language: str) -> tuple[str, ...]:
    broken = (f"{found.rule} {found.commit[:12]}" for found in each.found)
    grounds = ", ".join(broken) or (pick(each.why, language) if each.why else ", ".join(each.rules))
    state = pick(STATES[each.state], language)
    return each.clause, pick(each.text, language), state, grounds if each.why else Code(grounds)


def records(one: Certificate, language: str) -> Iterator[Block]:
    """Files and dates, stage by stage."""
    say = say_in(language)
    if one.stages:
        yield Paragraph(
            say(
                "日期强度由弱到强：声明，有人写入；已记载，写入它的合并与它相符；已见证，两名不同单位的外部见证人签名；有时间戳，RFC 3161 时间戳验证通过。",
                "Strength of a date, from weak to strong: declared, somebody wrote it; recorded, the merge that brought it agrees; "
                "witnessed, two outsiders of different units signed; timestamped, an RFC 3161 timestamp verifies.",
            ),
            "note",
        )
    for stage in one.stages:
        yield Heading(3, pick(NAMES[stage.id], language))
        yield from _files(stage, one.path, language)
        yield from _days(stage, one.path, language)


def _inside(path: str, folder: str) -> str:
    return path.removeprefix(f"{folder}/")


def _files(stage: Stage, folder: str, language: str) -> Iterator[Block]:
    say = say_in(language)
    rows = tuple(
        (
            Code(_inside(each.path, folder)),
            Code(each.digest),
            f"{each.brought_on} {each.brought[:8]}",
            f"{each.completed_on} {each.completed[:8]}",
        )
        for each in stage.files
    )
    if rows:
        head = (
            say("文件", "File"),
            say("摘要", "Digest"),
            say("载入", "Brought"),
            say("最后改动", "Last changed"),
        )
        yield Table(head, rows, "files")


def _days(stage: Stage, folder: str, language: str) -> Iterator[Block]:
    say = say_in(language)
    rows = tuple(
        (
            pick(each.name, language),
            each.on.isoformat(),
            pick(STRENGTHS[each.strength], language),
            f"{each.commit_on} {each.commit[:8]}",
            Code(f"{_inside(each.path, folder)} {each.key}"),
            Code(", ".join(each.proofs)),
        )
        for each in stage.days
    )
    if rows:
        head = (
            *(say("日期", "Date"), say("值", "Value"), say("强度", "Strength")),
            *(say("载入", "Brought"), say("位置", "Place"), say("证据", "Evidence")),
        )
        cut = 6 if any(row[5] for row in rows) else 5
        yield Table(head[:cut], tuple(row[:cut] for row in rows), "days")


def withheld(one: Certificate, language: str) -> Iterator[Block]:
    """Originals that the chamber keeps."""
    say = say_in(language)
    held = (*one.minutes, *(each for stage in one.stages for each in stage.withheld))
    rows = tuple(
        (
            pick(each.kind, language),
            Code(_inside(each.path, one.path)),
            Code(each.sha256),
            each.custodian or "",
        )
        for each in held
    )
    if rows:
        yield Paragraph(
            say(
                "原件含个人信息、签名或者印章，由商会保管；仓库只有摘要。",
                "Originals with personal data, signatures or seals stay with the chamber; the repository has their digests.",
            ),
            "note",
        )
        head = (say("种类", "Kind"), say("记录", "Record"), "sha256", say("保管机构", "Kept by"))
        yield Table(head, rows)


def stamps(one: Certificate, language: str) -> Iterator[Block]:
    """The timestamps of the folder."""
    say = say_in(language)
    rows = tuple(
        (
            Code(each.file),
            pick(OUTCOMES[each.outcome], language),
            each.day.isoformat() if each.day else "",
            Code(each.digest or ""),
        )
        for each in one.stamps
    )
    if rows:
        head = (
            say("文件", "File"),
            say("结果", "Outcome"),
            say("时间", "Day"),
            say("所盖的摘要", "Digest stamped"),
        )
        yield Table(head, rows)


def unseen(one: Certificate, language: str) -> Iterator[Block]:
    """What a copy of the repository cannot show."""
    say = say_in(language)
    rows = tuple((pick(each.what, language), pick(each.why, language)) for each in one.unseen)
    if rows:
        yield Table((say("事项", "What"), say("原因", "Why")), rows)


def check(one: Certificate, language: str) -> Iterator[Block]:
    """How anybody gets the same page."""
    say = say_in(language)
    yield Paragraph(
        say(
            "任何人取得仓库的完整副本，不联网运行下列命令，应得到逐字节相同的程序证明。",
            "Whoever has a full copy of the repository gets the same certificate, byte for byte, offline, by this command.",
        )
    )
    more = "" if language == "zh" else " --lang en"
    if any(each.outcome in ("verified", "refused") for each in one.stamps):
        more += " --roots …"
    command = f"tuanbiao audit {one.head} --standard {one.slug} --format html{more}"
    yield Table((), ((say("命令", "Command"), Code(command)),))
