"""Snippets for the text of a standard: each, filled in, is written as `check` asks."""

from ..words import Words
from .snippet import Snippet, stop

TEXT = (
    Snippet(
        Words("章", "Chapter"),
        ("章", "chapter"),
        "# ${1:章标题} {#${2:chapter-id}}\n\n${3:产品}应${4:符合规定}。\n",
    ),
    Snippet(
        Words("条", "Clause"),
        ("条", "clause"),
        "## ${1:条标题} {#${2:clause-id}}\n\n${3:产品}应${4:符合规定}。\n",
    ),
    Snippet(
        Words("要求：应、不应", "Requirement: shall"),
        ("应", "要求", "shall"),
        "${1:产品}${2|应,不应|}${3:符合规定}。\n",
    ),
    Snippet(
        Words("推荐：宜、不宜", "Recommendation: should"),
        ("宜", "推荐", "should"),
        "${1:供方}${2|宜,不宜|}${3:保存记录}。\n",
    ),
    Snippet(
        Words("允许：可、不必", "Permission: may"),
        ("可", "允许", "may"),
        "${1:供方}${2|可,不必|}${3:另行标注}。\n",
    ),
    Snippet(
        Words("能力：能、不能", "Capability: can"),
        ("能", "能力", "can"),
        "${1:该方法}${2|能,不能|}${3:区分各类产品}。\n",
    ),
    Snippet(
        Words("引用本文件的条、表、图", "Reference to a clause"), ("见", "ref"), "[](#${1:clause-id})$0\n"
    ),
    Snippet(Words("注", "Note"), ("注", "note"), "注：${1:说明}。\n"),
    Snippet(Words("几条注", "Several notes"), ("注1", "notes"), "注1：${1:说明}。\n\n注2：${2:说明}。\n"),
    Snippet(Words("示例", "Example"), ("示例", "example"), "示例：${1:内容}。\n"),
    Snippet(
        Words("脚注", "Footnote"),
        ("脚注", "footnote"),
        "${1:产品}应${2:静置}[^${3:mark}]${4:后取样}。\n\n[^${3}]: ${5:静置时间由供需双方商定}。\n",
    ),
    Snippet(
        Words("列项，有先后", "Lettered list"),
        ("列项", "list"),
        "${1:产品}应：\n\n1. ${2:第一项}；\n2. ${3:第二项}。\n",
    ),
    Snippet(
        Words("列项，无先后", "Dashed list"),
        ("破折号列项", "dashes"),
        "${1:产品}应包括：\n\n- ${2:第一项}；\n- ${3:第二项}。\n",
    ),
    Snippet(
        Words("表", "Table"),
        ("表", "table"),
        "${1:尺寸}应符合[](#tab-${2:name})的规定。\n\n表：${3:表题} {#tab-${2}}\n\n"
        "| ${4:项目} | ${5:指标} |\n|---|---|\n| ${6:甲} | ${7:1} |\n| ${8:乙} | ${9:2} |\n",
    ),
    Snippet(
        Words("表，有单位和表注", "Table with unit and note"),
        ("表注", "table-note"),
        "${1:尺寸}应符合[](#tab-${2:name})的规定。\n\n表：${3:表题} {#tab-${2}}\n\n单位为${4|毫米,千克,秒,摄氏度|}\n\n"
        "| ${5:型号} | ${6:长} |\n|---|---:|\n| ${7:甲} | ${8:600} |\n| ${9:乙} | ${10:400} |\n\n注：${11:尺寸在内壁测量}。\n",
    ),
    Snippet(
        Words("图", "Figure"),
        ("图", "figure"),
        "${1:装置}应符合[](#fig-${2:name})的规定。\n\n![${3:图题}](figures/${2}.png){#fig-${2}}\n",
    ),
    Snippet(
        Words("公式", "Formula"),
        ("公式", "formula"),
        "${1:合格率}应按[](#eq-${2:name})计算。\n\n\\$\\$\n${3:P} = "
        + stop(4, r"\frac{n}{N}")
        + "\n\\$\\$ {#eq-${2}}\n\n式中：\n\n"
        "\\$${3}\\$ ——${1}；\n\n\\$${5:n}\\$ ——${6:合格的件数}；\n\n\\$${7:N}\\$ ——${8:检验的件数}。\n",
    ),
    Snippet(
        Words("术语条目", "Term"),
        ("术语", "term"),
        "## ${1:术语} ${2:English term} {#term-${3:name}}\n\n${4:定义，能够在文中代替术语}。\n",
    ),
    Snippet(
        Words("规范性引用文件", "Normative reference"),
        ("引用文件", "normative"),
        "${1:GB/T 191}　${2:包装储运图示标志}\n",
    ),
    Snippet(
        Words("规范性引用文件，注日期", "Normative reference, dated"),
        ("注日期引用", "normative-dated"),
        "${1:GB/T 1.1}—${2:2020}　${3:标准化工作导则　第1部分：标准化文件的结构和起草规则}\n",
    ),
    Snippet(
        Words("附录", "Annex"),
        ("附录", "annex"),
        "# 附录（${1|规范性,资料性|}）${2:附录标题} {#annex-${3:name}}\n\n${4:正文，文中应提及本附录}。\n",
    ),
    Snippet(
        Words("正文的骨架", "Frame of a text"),
        ("骨架", "frame"),
        "# 前言 {#foreword}\n\n"
        "本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。\n\n"
        "请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。\n\n"
        "本文件由${1:提出单位}提出。\n\n本文件由${2:归口机构}归口。\n\n本文件起草单位：${3:单位、单位}。\n\n"
        "本文件主要起草人：${4:姓名、姓名}。\n\n"
        "# 范围 {#scope}\n\n本文件规定了${5:对象的方面}。\n\n本文件适用于${6:何处、何人}。\n\n"
        "# 规范性引用文件 {#normative-references}\n\n本文件没有规范性引用文件。\n\n"
        "# 术语和定义 {#terms}\n\n本文件没有需要界定的术语和定义。\n\n"
        "# ${7:要求} {#${8:requirements}}\n\n${9:产品}应${10:符合规定}。\n",
    ),
)
