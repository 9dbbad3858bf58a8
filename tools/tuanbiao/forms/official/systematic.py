"""The papers of a systematic review: the table of its conclusion, and the announcement."""

from collections.abc import Mapping

from ...records.systematic_review import CONCLUSIONS, METHODS, SystematicReview
from .facts import Facts, chosen, day, named, said
from .model import Grid, Official, blank

_SIGNS: Mapping[bool, str] = {True: "☑", False: "□"}


def table(facts: Facts) -> Official:
    """复审结论表."""
    review, issued = reviewed(facts), facts.standard.publication
    rows = (
        ("标准编号", said(facts.index.number, "标准编号")),
        ("标准名称", facts.index.title),
        ("发布日期", day(issued.data.on if issued else None, "发布日期")),
        ("实施日期", day(issued.data.effective if issued else None, "实施日期")),
        ("应复审日期", day(review.due if review else None, "应复审日期")),
        ("启动日期", day(review.opened if review else None, "启动日期")),
        ("复审机构", _body(facts)),
        ("复审方式", chosen(review.method if review else None, METHODS, "复审方式")),
        ("复审简况", said(review and review.findings, "复审简况")),
        ("表决", _counted(review)),
        ("复审结论", _conclusion(review)),
        ("理由", said(review and review.reason, "理由")),
        *_replacement(review),
    )
    return Official(
        name="复审结论表",
        title="团体标准复审结论表",
        parts=(Grid(rows, (1, 4)),),
        signed=(_body(facts),),
        on=day(review.on if review else None, "结论日期"),
    )


def announcement(*several: Facts) -> Official:
    """复审结论公告."""
    first = several[0]
    review = reviewed(first)
    document = first.document(review.document if review else None)
    return Official(
        name="复审结论公告",
        head=first.chamber,
        number=first.number(review.document if review else None),
        title=f"关于{named(several)}团体标准复审结论的公告",
        parts=("经复审，现将结论公告如下。", *map(_announced, several)),
        signed=(first.chamber,),
        on=day(document.on if document else review.on if review else None, "成文日期"),
    )


def reviewed(facts: Facts) -> SystematicReview | None:
    """The newest systematic review."""
    found = facts.standard.systematic_reviews
    return found[max(found)].data if found else None


_SAID = {
    "confirmed": "继续有效，编号和年代号不变。",
    "revise": "修订；修订后的标准实施以前，现行标准继续有效。",
    "withdraw": "废止，废止日期另行公告。",
}


def _announced(facts: Facts) -> str:
    review = reviewed(facts)
    result = _SAID[review.conclusion] if review and review.conclusion else f"{blank('复审结论')}。"
    return f"{said(facts.index.number, '标准编号')}{facts.title}：{result}"


def _body(facts: Facts) -> str:
    review = reviewed(facts)
    return facts.body(review.body if review else None, "复审机构")


def _counted(review: SystematicReview | None) -> str:
    if review is None or review.for_ is None:
        return "—"
    return f"同意 {review.for_}、反对 {review.against or 0}、弃权 {review.abstain or 0}"


def _conclusion(review: SystematicReview | None) -> str:
    if review is None or review.conclusion is None:
        return blank("复审结论")
    return "　　".join(f"{_SIGNS[key == review.conclusion]} {zh}" for key, (zh, _) in CONCLUSIONS.items())


def _replacement(review: SystematicReview | None) -> tuple[tuple[str, str], ...]:
    is_revised = review is not None and review.conclusion == "revise"
    return (("修订项目", said(review and review.replacement, "修订项目")),) if is_revised else ()
