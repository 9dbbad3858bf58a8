"""The way an annex is mentioned agrees with its nature."""

import re

from ....facts.annexes import mentions_of_annexes
from ....facts.mentions import Mention
from ....facts.text import drafted_text, name
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_BINDING = re.compile(r"应(?:当|该)?(?:符合|满足|遵守|执行|按照?|依照|依据)$")
_ASIDE = re.compile(r"参见$")
_NATURES = {True: Words("规范性", "normative"), False: Words("资料性", "informative")}


def check(standard: Standard, _governance: Governance) -> Findings:
    """应符合 and 应按 make an annex binding, 参见 does not; other words say nothing."""
    text = drafted_text(standard)
    if text is None:
        return
    for at, mention in mentions_of_annexes(text):
        normative, binding = text.clauses[at].normative, _is_binding(mention)
        if normative is not None and binding is not None and binding is not normative:
            clause = text.clauses[at]
            values = {"annex": name(clause), "nature": _NATURES[normative]}
            yield Finding(mention.link.span, {**values, "way": _NATURES[binding]})


def _is_binding(mention: Mention) -> bool | None:
    if mention.passage is None or mention.passage.is_aside:
        return None
    before = mention.before.rstrip()
    return True if _BINDING.search(before) else False if _ASIDE.search(before) else None


RULE = StandardRule(
    id="annex-nature",
    requirements=("gbt-1-1-annex-nature",),
    title=Words("提及附录的方式与其性质一致", "The way an annex is mentioned agrees with its nature"),
    message=Words(
        "{annex}标为{nature}附录，这里却以{way}的方式提及",
        "The text marks {annex} as {nature} and mentions it here as if it were {way}",
    ),
    reason=Words(
        "附录的性质由条文提及它的方式决定：“应符合”“应按”的是规范性附录，“参见”的是资料性附录",
        "How clauses mention an annex decides its nature: 应符合 and 应按 make it normative, 参见 informative",
    ),
    fix=Words("改附录的标题，或者改这里的措辞", "Change the annex's title, or the words here"),
    check=check,
)
