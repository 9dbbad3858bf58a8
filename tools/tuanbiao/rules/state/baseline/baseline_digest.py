"""An inherited standard has the digest of the issued file, or says that there is none."""

from ....governance import Governance
from ....parse.located import Items, Keys
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """An explicit null says that the original is lost."""
    baseline = governance.baseline
    if baseline is None or not isinstance(baseline.source, Items):
        return
    for place, (node, one) in enumerate(zip(baseline.source.items, baseline.data, strict=True)):
        unsaid = isinstance(node, Keys) and "digest" not in node.entries
        if unsaid and one.status != "in-progress":
            yield Finding(baseline.at(place), {"title": one.title})


RULE = GovernanceRule(
    id="baseline-digest",
    requirements=("format-baseline-digest",),
    title=Words("承接的标准有文件摘要", "An inherited standard has the digest of its file"),
    message=Words(
        "《{title}》没有印发文件的摘要（digest）", "{title} has no digest of the issued file (`digest`)"
    ),
    reason=Words(
        "有摘要，才能核对日后看到的文本是不是当时印发的",
        "With it, a text seen later can be told from the issued one",
    ),
    fix=Words(
        "写入 sha256；没有原件的写 digest: null",
        "Give its sha256; write `digest: null` if the original is lost",
    ),
    check=check,
)
