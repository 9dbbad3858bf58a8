"""A text that has one of everything, and pictures for it."""

import struct
import zlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from tuanbiao.forms.compose import compose
from tuanbiao.forms.cover import Cover
from tuanbiao.forms.paper import Paper
from tuanbiao.parse.markdown import parse

COVER = Cover(
    ics="55.180.20",
    ccs="A 85",
    code="T/DEMO",
    numbers=("T/DEMO 8—2024",),
    replaces=("代替 T/DEMO 3—2022",),
    title="冷链包装循环箱技术要求 第1部分：通用要求",
    title_en="Technical requirements for circulation boxes",
    adopts=("（ISO 1234:2019，MOD）",),
    draft=None,
    on=date(2024, 5, 10),
    published=date(2024, 5, 10),
    effective=date(2024, 8, 1),
    publishers=("示例商会",),
)
DRAFT = replace(COVER, draft="征求意见稿", on=date(2026, 3, 2), published=None, effective=None)
TEXT = r"""# 前言 {#foreword}

本文件按照 GB/T 1.1—2020 起草。

# 引言 {#introduction}

引言的文字。

# 范围 {#scope}

本文件规定了*量*和**值**，见`code`、[网址](https://example.org/a?b=c&d)、[](#tab-a)、[](#fig-b)和[](#annex-x)。
下一行\
再下一行。[文件](other.md)和[](#nowhere)。

# 规范性引用文件 {#normative-references}

本文件没有规范性引用文件。

# 术语和定义 {#terms}

## 期限 window {#term-window}

一段时间。

注：自公告之日起算。

# 要求 {#req}

## {#c-x}

产品应有标志。

## {#c-y}

- 只有列项；
- 没有段落。

## {#c-z}

## 计算 {#c-w}

$$P = \frac{n}{N} \times 100\%$$

式中：

*P*——合格率。

$$\unknown{x}$$

注1：第一个注。

示例1：一个例子。

```
a = 1
很长的一行aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
```

按下列要求：

1. 第一项；
2. 第二项：
   1. 甲；
   2. 乙。

又：

- 甲项：
  - 子项。
- 乙项。

表：长表 {#tab-a}

| 名称 | 条件 | 温度 |
|:-:|:--|--:|
ROWS

![试验装置](figures/rig.png){#fig-a}

![试验台](figures/rig.svg){#fig-b}

![没有的图](figures/no.png){#fig-c}

文中的![小图](figures/rig.png)不排。

> 引文一段。
>
> # 引文中的标题

***

| 无题 | 表 |
|---|---|
| 1 | 2 |

表：没有表的题 {#tab-lost}

# 附录（规范性）试验方法 {#annex-x}

## 总则 {#x-general}

表：附表 {#tab-x}

| a |
|---|
| 1 |

# 附录 其他 {#annex-y}

文字。

# 参考文献 {#bibliography}

[1] GB/T 1

表：最后的题 {#tab-end}
""".replace("ROWS", "\n".join(f"| 项目{at} | 条件{at} | {at} ℃ |" for at in range(70)))
# A text that has every kind of block and of run.
EVERYTHING = (
    TEXT.replace(
        "## 总则 {#x-general}\n",
        r"""## 总则 {#x-general}

按[](#eq-part)和[](#eq-energy)计算[^settle]，$n \leqslant N$，$P_1 = \frac{n}{N}$；再次[^settle]，见[](#tab-size)。

$$E = mc^2$$ {#eq-energy}

$$s = \sqrt{\frac{1}{n-1}\sum_{i=1}^{n}\left(x_i-\bar{x}\right)^2}, \quad A = \begin{pmatrix} a & b \\ c & d \end{pmatrix}$$

表：箱体尺寸 {#tab-size}

单位为毫米

| 型号 | 长 $l$ | 宽[^wide] |
|---|---:|---:|
| 甲 | 600 | 400 |

注：尺寸在内壁测量。
""",
    )
    .replace("$$P = ", "$$\nP = ")
    .replace(r"\times 100\%$$", "\\times 100\\%\n$$ {#eq-part}")
    + r"""
[^settle]: 静置时间由供需双方商定，不少于$t$，见[^wide]。
[^wide]: 外侧的宽。
[^left]: 没有引出。
"""
)
HOSTILE = r"""# 范围 #read("/etc/passwd") {#scope}

#eval("1+1") $x^2$ \*a\* @b <c> // d /* e */ ~ ]#[ "f" \\ `#panic()` [`](https://example.org/"#x)

注：#panic("注")

- #panic("项") ]

| #panic("头") |
|---|
| ]#panic("格") |

![#panic("图")](figures/"#panic().png){#fig-a}

$$#panic("式") \text{"#panic()} "$$

$$\text{" #panic()} \#panic$$

```
" #panic()
```

# 附录（规范性）#panic("附") {#annex-x}
"""


def png(width: int = 30, height: int = 20, *, real: bool = True) -> bytes:
    """A picture of one grey; without `real` only its head says how large it is."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + b"\x80" * width) * height if real else b""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def svg(inner: str = "", attributes: str = "") -> bytes:
    """A drawing."""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="100" {attributes}>'
    return f'{head}<rect width="190" height="90"/>{inner}</svg>'.encode()


PICTURES = {"figures/rig.png": png(), "figures/rig.svg": svg("<text x='40' y='55'>试验台</text>")}


def paper(text: str = TEXT, cover: Cover = COVER, pictures: Mapping[str, bytes] = PICTURES) -> Paper:
    """The text with its cover."""
    return Paper(cover, compose(parse("index.md", text, 1)), pictures)
