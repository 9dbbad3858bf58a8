"""The answer on patents and the list agree."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_ANSWERS = {True: Words("涉及专利", "patents exist"), False: Words("不涉及专利", "no patents exist")}


def check(standard: Standard, _governance: Governance) -> Findings:
    """Yes needs a list, no needs none."""
    patents = standard.index.data.patents
    if patents is not None and patents.exist is not bool(patents.list_):
        values = {"answer": _ANSWERS[patents.exist], "count": len(patents.list_)}
        yield Finding(standard.index.at("patents", "exist"), values)


RULE = StandardRule(
    id="patents-list",
    requirements=("regulation-16-patents-disclosed",),
    title=Words("专利情况与清单一致", "The answer on patents and the list agree"),
    message=Words(
        "写的是{answer}，而清单中有 {count} 项", "It says that {answer} (entries in the list: {count})"
    ),
    reason=Words(
        "涉及必要专利的，应当及时披露是哪些专利", "Essential patents have to be disclosed in time, one by one"
    ),
    fix=Words(
        "涉及专利的写 exist: true 并列出；不涉及的写 exist: false、list: []",
        "Write `exist: true` and list them, or `exist: false` with `list: []`",
    ),
    check=check,
)
