"""No file lies in `figures/` unused."""

from ....facts.text import written_text
from ....facts.translation import translation
from ....governance import Governance
from ....parse.blocks import Document
from ....span import Span
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Shown by the text or by its translation; where that cannot be read, nothing is known."""
    text, other = written_text(standard), translation(standard)
    if text is None or not (other is None or isinstance(other, Document)):
        return
    shown = {image.target for one in (text.document, other) if one for image in one.images}
    for path in sorted(standard.figures):
        if path not in shown:
            yield Finding(Span(f"{standard.folder}/{path}"), {"path": path})


RULE = StandardRule(
    id="figure-file-unused",
    requirements=("format-figure-files",),
    title=Words("figures 目录中没有多余的图", "No file lies in `figures/` unused"),
    message=Words("文中没有用到“{path}”", "The text does not show `{path}`"),
    reason=Words(
        "figures 中的文件都计入文本摘要，多余的文件会使摘要随无关的改动而变",
        "All files of `figures/` count for the text's digest, which an unused one would change for nothing",
    ),
    fix=Words(
        "在文中用“![图题]({path}){{#fig-x}}”引用，或者删去这一文件",
        "Show it by `![caption]({path}){{#fig-x}}`, or delete it",
    ),
    check=check,
)
