"""Every figure that is shown lies in `figures/`."""

from ....facts.text import written_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Addresses elsewhere are no files of the standard."""
    text = written_text(standard)
    for image in text.document.images if text else ():
        if image.target not in standard.figures:
            yield Finding(image.span, {"target": image.target})


RULE = StandardRule(
    id="figure-file-missing",
    requirements=("format-figure-files",),
    title=Words("文中的图都在 figures 目录中", "Every figure that is shown lies in `figures/`"),
    message=Words(
        "图“{target}”不是本标准 figures 目录中的文件", "`{target}` is no file of this standard's `figures/`"
    ),
    reason=Words(
        "图是文本的一部分，计入文本摘要，不能缺失，也不能放在别处",
        "Figures are part of the text and of its digest: they can neither be absent nor lie elsewhere",
    ),
    fix=Words(
        "把文件放进 figures 目录，写作“figures/文件名”",
        "Put the file into `figures/` and write `figures/<name>`",
    ),
    check=check,
)
