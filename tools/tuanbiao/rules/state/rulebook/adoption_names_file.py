"""A resolution that adopts something names its file."""

from ....facts.adoptions import adoptions
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """A resolution that is not known is reported as such."""
    for one in adoptions(governance):
        if one.decision is not None and one.record.path not in one.decision.resolution.adopts:
            values = {"resolution": one.resolution, "path": one.record.path}
            yield Finding(one.record.at(*one.route, "resolution"), values)


RULE = GovernanceRule(
    id="adoption-names-file",
    requirements=("format-adoption-resolution",),
    title=Words("决议列出所通过的文件", "A resolution names the files that it adopts"),
    message=Words(
        "决议 {resolution} 的 adopts 没有列出 {path}",
        "The resolution {resolution} does not list `{path}` under `adopts`",
    ),
    reason=Words("决议只通过它列出的文件", "A resolution adopts nothing that it does not name"),
    fix=Words(
        "改正 resolution，或者在该决议的 adopts 列出文件",
        "Correct `resolution`, or list the file under the resolution's `adopts`",
    ),
    check=check,
)
