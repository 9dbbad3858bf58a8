"""A recount for people and for machines."""

from collections.abc import Iterator
from json import dumps
from typing import Any

from ..ballots.recount import PROOFS, Paper, Recount
from ..facts.ballot import arithmetic, entitled_to_vote, least_for
from ..facts.roll import named
from ..governance import Governance
from ..records.review import CHOICES, CONCLUSIONS
from ..standard import Standard
from ..words import Words, pick


def as_text(one: Recount, standard: Standard, governance: Governance, language: str) -> Iterator[str]:
    """Lines: who may vote, every paper, the figures, both comparisons, what does not agree."""
    say = [Words(standard.index.data.title, standard.index.data.title_en or standard.slug)]
    say.append(
        Words(
            f"第 {one.round} 次技术审查，表决 {one.ballot.opens} 至 {one.ballot.closes}，文本 {one.review.text}",
            f"review {one.round}, ballot from {one.ballot.opens} to {one.ballot.closes}, text {one.review.text}",
        )
    )
    say.append(_people(governance, one))
    yield from (pick(words, language) for words in say)
    yield from (f"  {pick(_paper(governance, paper), language)}" for paper in one.papers)
    yield from (pick(words, language) for words in (*_figures(one), *_disagreements(governance, one)))


def _people(governance: Governance, one: Recount) -> Words:
    recused = [named(governance, each) for each in one.ballot.recused]
    zh, en = "、".join(each.zh for each in recused), ", ".join(each.en for each in recused)
    return Words(
        f"名册 {len(one.ballot.roll)} 人；回避 {len(recused)} 人{'：' + zh if zh else ''}；有表决权 {one.count.entitled} 人",
        f"{len(one.ballot.roll)} on the roll; {len(recused)} recused{': ' + en if en else ''}; {one.count.entitled} entitled",
    )


def _paper(governance: Governance, paper: Paper) -> Words:
    who, (zh, en) = named(governance, paper.row.voter), CHOICES[paper.row.choice]
    proof = PROOFS[paper.proof]
    why_zh, why_en = (f"；不计：{paper.why.zh}", f"; not counted: {paper.why.en}") if paper.why else ("", "")
    return Words(
        f"{who.zh} {zh} {paper.row.on}（{proof.zh}{why_zh}）",
        f"{who.en} {en.lower()} {paper.row.on} ({proof.en}{why_en})",
    )


def _figures(one: Recount) -> Iterator[Words]:
    count = one.count
    yield Words(
        f"出席 {count.attending} 人；同意 {count.for_}、不同意 {count.against}、弃权 {count.abstain}、无效 {count.invalid}、未投 {count.unreturned}",
        f"{count.attending} attending; {count.for_} for, {count.against} against, {count.abstain} abstained, {count.invalid} invalid, {count.unreturned} not returned",
    )
    for zh, en, of, holds in (
        ("有表决权人数", "those entitled", count.entitled, one.of_entitled),
        ("出席人数", "those attending", count.attending, one.of_attending),
    ):
        sum_, least = arithmetic(count.for_, of, one.share), least_for(of, one.share)
        yield Words(
            f"按{zh}：{sum_}，至少需 {least} 票，{'达到' if holds else '未达到'} {one.share}",
            f"of {en}: {sum_}, {least} needed, {'enough' if holds else 'too few'} for {one.share}",
        )
    yield _conclusion(one)


def _conclusion(one: Recount) -> Words:
    zh, en = CONCLUSIONS["passed" if one.passes else "failed"]
    recorded = CONCLUSIONS[one.review.conclusion] if one.review.conclusion else ("尚无", "none yet")
    return Words(
        f"计票结果：{zh}；记录的结论：{recorded[0]}", f"count: {en.lower()}; recorded: {recorded[1].lower()}"
    )


def _disagreements(governance: Governance, one: Recount) -> Iterator[Words]:
    for person in one.left_out:
        who = named(governance, person)
        yield Words(
            f"{who.zh}的签名在目录中而没有记录", f"the signature of {who.en} lies in the folder unrecorded"
        )
    withheld = sum(paper.proof == "withheld" for paper in one.papers)
    if withheld:
        yield Words(
            f"{withheld} 张票的原件未公开，只能核对摘要",
            f"the evidence of {withheld} votes is withheld: only its digest can be compared",
        )


def as_json(one: Recount, standard: Standard) -> str:
    """The recount as one JSON document, version 1."""
    count = one.count
    document = {
        "version": 1,
        "standard": standard.slug,
        "path": standard.reviews[one.round].path,
        "round": one.round,
        "text": one.review.text,
        "opens": one.ballot.opens.isoformat(),
        "closes": one.ballot.closes.isoformat(),
        "roll": list(one.ballot.roll),
        "recused": list(one.ballot.recused),
        "entitled": sorted(entitled_to_vote(one.ballot)),
        "attending": count.attending,
        "count": {
            "for": count.for_,
            "against": count.against,
            "abstain": count.abstain,
            "invalid": count.invalid,
            "unreturned": count.unreturned,
        },
        "share": str(one.share),
        "of_entitled": _share(one, count.entitled, holds=one.of_entitled),
        "of_attending": _share(one, count.attending, holds=one.of_attending),
        "result": "passed" if one.passes else "failed",
        "recorded": one.review.conclusion,
        "votes": [_vote(paper) for paper in one.papers],
        "left_out": list(one.left_out),
    }
    return dumps(document, ensure_ascii=False, indent=2)


def _share(one: Recount, of: int, *, holds: bool) -> dict[str, Any]:
    share = one.share
    return {
        "left": share.denominator * one.count.for_,
        "right": share.numerator * of,
        "needed": least_for(of, share),
        "holds": holds,
    }


def _vote(paper: Paper) -> dict[str, Any]:
    return {
        "voter": paper.row.voter,
        "choice": paper.row.choice,
        "on": paper.row.on.isoformat(),
        "late": paper.row.late,
        "proof": paper.proof,
        "counted": paper.why is None,
        "why": paper.why._asdict() if paper.why else None,
    }
