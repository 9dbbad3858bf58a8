"""Windows, ballots and decisions with their arithmetic, as the facts count them."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date

from ..ballots.recount import PROOFS, Recount, recount
from ..facts.ballot import arithmetic, compares, least_for
from ..facts.rounds import opening, policy_of
from ..facts.windows import counted, least_days
from ..governance import Governance
from ..records.approval import CONCLUSIONS as DECIDED
from ..records.approval import Approval
from ..records.consultation import SCOPES
from ..records.policy import BASES, ApprovalRules
from ..records.record import Record
from ..records.review import CONCLUSIONS, METHODS
from ..standard import Standard
from ..words import Words
from .model import Counted, Sum

_BEFORE = Words(
    "启用仓库之前已经结束，按所写日期计算",
    "over before the repository was adopted, counted from the dates as written",
)


def windows(standard: Standard, governance: Governance, arrived: Mapping[str, date]) -> Iterator[Counted]:
    """Every round of consultation; `arrived` gives the day on which each record came, by path."""
    for number, record in sorted(standard.consultations.items()):
        data = record.data
        opened = opening(standard, "consultation", number)
        least = least_days(governance, opened.on if opened else data.opens)
        window = counted(data, data.binding_closes, arrived.get(record.path), least)
        sign = "≥" if window.long_enough else "<"
        scope = Words(*SCOPES[data.scope])
        extended = Words(f"延期 {len(data.extended)} 次", f"extended {len(data.extended)} times")
        yield Counted(
            Words(f"第 {number} 轮征求意见", f"Consultation, round {number}"),
            record.path,
            (
                Words(f"范围：{scope.zh}", f"scope: {scope.en.lower()}"),
                Words(
                    f"开始 {data.opens}，截止 {data.binding_closes}",
                    f"opens {data.opens}, closes {data.binding_closes}",
                ),
                *((extended,) if data.extended else ()),
                *(() if record.path in arrived else (_BEFORE,)),
            ),
            (
                Sum(
                    Words("期限（开始当日不计入）", "window (the opening day is not counted)"),
                    Words(
                        f"{window.start} 至 {window.closes} 为 {window.days} 日 {sign} {window.least} 日",
                        f"{window.start} to {window.closes}: {window.days} days {sign} {window.least} days",
                    ),
                    window.long_enough,
                ),
            ),
        )


def reviews(standard: Standard, governance: Governance) -> Iterator[Counted]:
    """Every technical review, with its ballot counted again where there was one."""
    for number, record in sorted(standard.reviews.items()):
        data = record.data
        again = recount(standard, governance, number)
        method = METHODS[data.method] if data.method else ("尚无", "None yet")
        facts = [Words(f"决定方式：{method[0]}", f"method: {method[1].lower()}")]
        if data.attended is not None:
            facts.append(Words(f"出席 {len(data.attended)} 人", f"{len(data.attended)} attended"))
        facts += _papers(again) if again else ()
        # Sums say something once the votes are in.
        sums = tuple(_shares(again)) if again and data.conclusion else ()
        yield Counted(
            Words(f"第 {number} 次技术审查", f"Technical review {number}"),
            record.path,
            tuple(facts),
            sums,
            Words(*CONCLUSIONS[data.conclusion]) if data.conclusion else None,
        )


def _papers(one: Recount) -> Iterator[Words]:
    count, ballot = one.count, one.ballot
    yield Words(f"表决 {ballot.opens} 至 {ballot.closes}", f"ballot from {ballot.opens} to {ballot.closes}")
    yield Words(
        f"名册 {len(ballot.roll)} 人，回避 {len(ballot.recused)} 人，有表决权 {count.entitled} 人，出席 {count.attending} 人",
        f"{len(ballot.roll)} on the roll, {len(ballot.recused)} recused, {count.entitled} entitled, {count.attending} attending",
    )
    yield Words(
        f"同意 {count.for_}、不同意 {count.against}、弃权 {count.abstain}、无效 {count.invalid}、未投 {count.unreturned}",
        f"{count.for_} for, {count.against} against, {count.abstain} abstained, {count.invalid} invalid, {count.unreturned} not returned",
    )
    proofs = Counter(paper.proof for paper in one.papers)
    shown = [(PROOFS[name], number) for name, number in sorted(proofs.items())]
    if shown:
        yield Words(
            "表决票的证明：" + "，".join(f"{words.zh} {number} 张" for words, number in shown),
            "what proves the votes: " + ", ".join(f"{number} {words.en}" for words, number in shown),
        )


def _shares(one: Recount) -> Iterator[Sum]:
    of_entitled = Words("占有表决权人数（意见 三（四））", "of those entitled (the Opinion, III(4))")
    of_attending = Words("占出席人数（管理规定 第十四条）", "of those attending (the Regulation, article 14)")
    for name, of, holds in (
        (of_entitled, one.count.entitled, one.of_entitled),
        (of_attending, one.count.attending, one.of_attending),
    ):
        sum_, least = arithmetic(one.count.for_, of, one.share), least_for(of, one.share)
        yield Sum(name, Words(f"{sum_}，至少需 {least} 票", f"{sum_}, {least} needed"), holds)


def decisions(standard: Standard, governance: Governance) -> Iterator[Counted]:
    """Every decision of the decision body, by its own rules of procedure."""
    for number, record in sorted(standard.approvals.items()):
        data = record.data
        policy = policy_of(governance, standard, "approval", number)
        yield Counted(
            Words(f"第 {number} 次批准", f"Approval {number}"),
            record.path,
            tuple(_votes(data)),
            tuple(_rules(record, policy.approval)) if policy and data.conclusion else (),
            Words(*DECIDED[data.conclusion]) if data.conclusion else None,
        )


def _votes(data: Approval) -> Iterator[Words]:
    if data.expected is not None and data.present is not None:
        yield Words(
            f"应到 {data.expected} 人，实到 {data.present} 人",
            f"{data.expected} expected, {data.present} present",
        )
    if data.for_ is not None:
        yield Words(
            f"同意 {data.for_}、反对 {data.against or 0}、弃权 {data.abstain or 0}",
            f"{data.for_} for, {data.against or 0} against, {data.abstain or 0} abstained",
        )
    if data.legal_review is not None:
        zh, en = DECIDED[data.legal_review.conclusion]
        yield Words(f"合法性审查：{zh}", f"examination of lawfulness: {en.lower()}")


def _rules(record: Record[Approval], rules: ApprovalRules) -> Iterator[Sum]:
    data = record.data
    if data.present is not None and data.expected is not None:
        yield Sum(
            Words("法定人数", "quorum"),
            _compared(data.present, data.expected, rules.quorum),
            compares(data.present, data.expected, rules.quorum),
        )
    of = data.expected if rules.of == "all" else data.present
    if data.for_ is not None and of is not None and data.form != "consensus":
        zh, en = BASES[rules.of]
        yield Sum(
            Words(f"多数（{zh}）", f"majority ({en.lower()})"),
            _compared(data.for_, of, rules.majority),
            compares(data.for_, of, rules.majority),
        )


def _compared(part: int, whole: int, comparison: str) -> Words:
    return Words(f"{part}/{whole}，要求 {comparison}", f"{part}/{whole}, {comparison} asked")
