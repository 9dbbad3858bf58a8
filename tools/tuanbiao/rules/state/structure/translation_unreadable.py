"""A translation can be read."""

from ....facts.translation import translation
from ....governance import Governance
from ....parse.fault import Fault
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_WHY = {
    "file-too-large": Words("文件过大", "the file is too large"),
    "not-utf-8": Words("不是 UTF-8", "it is not UTF-8"),
    "front-matter-unclosed": Words("文件头没有结束行", "its front matter is not closed"),
}
_OTHERWISE = Words(
    "正文超过解析的限度或者含有控制字符", "its prose passes a limit or holds control characters"
)


def check(standard: Standard, _governance: Governance) -> Findings:
    """Its bytes are kept as they are, so that nothing else has told."""
    fault = translation(standard)
    if isinstance(fault, Fault):
        yield Finding(fault.span, {"why": _WHY.get(fault.kind, _OTHERWISE)})


RULE = StandardRule(
    id="translation-unreadable",
    requirements=("format-translation-agrees",),
    title=Words("译文能够读取", "A translation can be read"),
    message=Words("译文无法读取：{why}", "The translation cannot be read: {why}"),
    reason=Words(
        "读不出的译文无法与原文对照，也无法发布", "What cannot be read can neither be compared nor published"
    ),
    fix=Words(
        "存成 UTF-8 的 Markdown，写法与 index.md 的正文相同",
        "Save it as Markdown in UTF-8, written like the text of index.md",
    ),
    check=check,
)
