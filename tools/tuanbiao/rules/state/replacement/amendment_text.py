"""The text of an amendment says which standard it amends."""

from ....facts.citations import citations
from ....facts.links import base_number, is_own
from ....facts.numbers import identity
from ....facts.stages import reached
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """From consultation on; before the number is assigned any own number will do."""
    index = standard.index
    if index.data.kind != "amendment" or index.prose is None or not reached(standard, "consultation"):
        return
    cited = {identity(one.text) for one in citations(index.prose.text)}
    amended = base_number(index.data.number) if index.data.number else None
    named = identity(amended) in cited if amended else any(is_own(one, governance) for one in cited)
    if not named:
        unknown = Words("所修改标准的编号", "the number of the amended standard")
        yield Finding(index.at("amends"), {"amended": amended or unknown})


RULE = StandardRule(
    id="amendment-text",
    requirements=("format-amendment",),
    title=Words("修改单的正文写明所修改的标准", "The text of an amendment says which standard it amends"),
    message=Words("修改单的正文没有提到{amended}", "The text of the amendment does not mention {amended}"),
    reason=Words(
        "修改单单独印发，读者从正文知道修改的是哪一项标准的哪些章条",
        "An amendment is issued by itself; its text has to tell which clauses of which standard change",
    ),
    fix=Words(
        "在正文中写明编号，例如“T/DEMO 2—2022的5.3增加一段：……”",
        "Write the number in the text, for example “T/DEMO 2—2022 的 5.3 增加一段：……”",
    ),
    check=check,
)
