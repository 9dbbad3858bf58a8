"""What is recorded of a standard's use came after its publication."""

from collections.abc import Iterator
from datetime import date

from ....governance import Governance
from ....parse.located import Step
from ....records.promotion import Promotion
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_Dated = tuple[tuple[Step, ...], Words, date | None]


def check(standard: Standard, _governance: Governance) -> Findings:
    """Events may come first: a standard can be explained before it is issued."""
    promotion, publication = standard.promotion, standard.publication
    if promotion is None or publication is None:
        return
    for route, name, on in _dated(promotion.data):
        if on is not None and on < publication.data.on:
            values = {"name": name, "on": on, "published": publication.data.on}
            yield Finding(promotion.at(*route), values)


def _dated(data: Promotion) -> Iterator[_Dated]:
    for at, pact in enumerate(data.self_discipline_pacts):
        yield ("self_discipline_pacts", at, "on"), Words("自律公约", "the pact"), pact.on
    for at, citation in enumerate(data.policy_citations):
        yield ("policy_citations", at, "on"), Words("政策引用", "the policy citation"), citation.on
    for at, one in enumerate(data.transposition_applications):
        yield ("transposition_applications", at, "on"), Words("转化申请", "the application"), one.on
    for at, adopter in enumerate(data.adopters):
        yield ("adopters", at, "since"), Words("采用", "the adoption"), adopter.since
    for at, award in enumerate(data.awards):
        yield ("awards", at, "on"), Words("获奖", "the award"), award.on
    for at, effect in enumerate(data.effects):
        yield ("effects", at, "on"), Words("实施效果", "the effect"), effect.on


RULE = StandardRule(
    id="promotion-before-publication",
    requirements=("regulation-26-promotion", "format-promotion-agrees"),
    title=Words("推广记录不早于发布", "What is recorded of a standard's use came after its publication"),
    message=Words(
        "{name}的日期 {on} 早于发布日期 {published}",
        "The date of {name}, {on}, is before the publication on {published}",
    ),
    reason=Words(
        "没有发布的标准不能被采用、引用或者申请转化",
        "An unpublished standard cannot be adopted, cited or put forward",
    ),
    fix=Words("核对原件，改正日期", "Look at the originals and correct the date"),
    check=check,
)
