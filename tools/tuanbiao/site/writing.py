"""How a standard's text is written: what is typed, and what becomes of it, by the same steps as the texts themselves."""

import html
from collections.abc import Iterator

from ..parse.markdown import parse
from ..words import Words
from .markup import Markdown, box, document, escape, heading
from .prose import render
from .text import setting
from .view import Page, View

URI = "guides/writing.md"
_EXAMPLES = (
    (
        "clauses",
        Words("章、条和引用", "Chapters, clauses and references"),
        "# 要求 {#requirements}\n\n## 外观 {#appearance}\n\n表面应平整，无裂纹。\n按[](#requirements)检查。\n\n## 尺寸 {#size}\n\n尺寸应符合设计文件的规定。\n",
    ),
    (
        "terms",
        Words("术语条目", "Terms"),
        "# 术语和定义 {#terms}\n\n下列术语和定义适用于本文件。\n\n## 循环箱 circulation box {#term-box}\n\n可以重复使用的包装箱。\n",
    ),
    (
        "lists",
        Words("列项", "Lists"),
        "箱体应：\n\n1. 能够叠放，层数不少于：\n    1. 空箱 6 层；\n    2. 满箱 3 层；\n2. 有把手。\n\n标志包括：\n\n- 名称；\n- 编号。\n",
    ),
    (
        "tables",
        Words("表，单位和表注", "Tables, their unit and notes"),
        "表：箱体尺寸 {#tab-size}\n\n单位为毫米\n\n| 型号 | 长 | 宽 |\n|---|---:|---:|\n| 甲 | 600 | 400 |\n| 乙 | 400 | 300 |\n\n注：尺寸在内壁测量。\n",
    ),
    ("figures", Words("图", "Figures"), "![试验装置](figures/rig.png){#fig-rig}\n"),
    (
        "formulas",
        Words("公式", "Formulas"),
        "合格率按[](#eq-rate)计算：\n\n$$\nP = \\frac{n}{N} \\times 100\\ \\%\n$$ {#eq-rate}\n\n式中：\n\n$P$ ——合格率；\n\n$n$ ——合格的件数，$n \\leqslant N$；\n\n$N$ ——检验的件数。\n",
    ),
    (
        "notes",
        Words("注、示例和脚注", "Notes, examples and footnotes"),
        "样品应静置[^settle]后取样。\n\n注：静置有利于温度均匀。\n\n示例：静置 30 min。\n\n[^settle]: 静置时间由供需双方商定。\n",
    ),
    (
        "annexes",
        Words("附录", "Annexes"),
        "# 附录（资料性）记录表的格式 {#annex-record}\n\n## 格式 {#record-form}\n\n记录表的格式见[](#tab-record)。\n\n表：记录表 {#tab-record}\n\n| 日期 | 结果 |\n|---|---|\n| 2026-06-01 | 合格 |\n",
    ),
)


def writing_page(view: View) -> tuple[str, Markdown]:
    """Address and Markdown of the page."""
    page = Page(view, URI)
    title = page.say("正文的写法", "How a text is written")
    lead = page.say(
        "上面怎样写，下面就怎样排：编号、引用和脚注由系统计算，公式用 LaTeX 书写。",
        "What is typed, and what becomes of it below: numbers, references and footnotes are computed, formulas are LaTeX.",
    )
    return URI, document(title, _parts(page, title, lead))


def _parts(page: Page, title: str, lead: str) -> Iterator[str]:
    yield page.trail((page.say("参与", "Take part"), "guides/index.md"))
    yield f"# {escape(title)}"
    yield f"{escape(lead)}\n{{: .lead }}"
    for name, words, source in _EXAMPLES:
        yield heading(2, escape(page.pick(words)), f"_{name}")
        yield f"<pre><code>{html.escape(source.strip(), quote=False)}</code></pre>"
        text = parse(URI, source, 1)
        pictures = {"figures/rig.png": page.to("assets/example.png")}
        yield box("gb", render(text, setting(pictures), numbered=True))
