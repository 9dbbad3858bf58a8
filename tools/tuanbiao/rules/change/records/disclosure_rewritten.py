"""What was signed and made public changes only under a new signature, the commitments never."""

from ....change import Change
from ....facts.differences import Difference
from ....facts.kept import Free, Terms, Versions, held, loss, new_row, versions
from ....records.disclosure import Signed
from ...rule import ChangeRule, Finding, Findings, Words
from ..sides import sides

# What happens after the signature.
_LATER = ("on", "url")


def check(change: Change) -> Findings:
    """A new signature is of a later day and has evidence of its own."""
    for before, after in sides(change):
        for pair in versions(before, after, "disclosure"):
            signed = pair.before.data.signed
            if signed is None:
                continue
            again = _again(signed, pair.after.data.signed)
            found = loss(pair, Terms(_free(pair, again=again), prose=again))
            if found:
                yield Finding(found.span, {"slug": after.slug, "key": found.key, "on": signed.on})


def _again(old: Signed, new: Signed | None) -> bool:
    return new is not None and new.on > old.on and new.evidence not in (None, old.evidence)


def _free(pair: Versions, *, again: bool) -> Free:
    def free(found: Difference) -> bool:
        key = found.route[0]
        if key == "commitments":
            return False
        if key == "evidence":
            return new_row(pair.before, found)
        return again or (key in _LATER and not held(pair.before, key))

    return free


RULE = ChangeRule(
    id="disclosure-rewritten",
    requirements=("format-disclosure-fixed",),
    title=Words("已签署的公开内容不改写", "What was signed and made public is not rewritten"),
    message=Words(
        "{slug} 的自我声明公开 {on} 已经签署，又被改动：{key}",
        "The self-declaration of {slug} was signed on {on}, yet changed: {key}",
    ),
    reason=Words(
        "签署人对所公开的内容负责；签署以后改动的内容没有人承诺过",
        "Who signed answers for what was made public; nobody has promised what changed afterwards",
    ),
    fix=Words(
        "恢复原有的内容；公开的信息有变的，由签署人重新签署并附新的证据；自我承诺不变",
        "Restore it; where the information changes have it signed again, with new evidence; commitments stay",
    ),
    check=check,
)
