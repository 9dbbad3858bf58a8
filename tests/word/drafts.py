"""Drafts as people make them in Word, each with a defect that a reader of drafts must cope with; made anew for every test."""

import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm

_NAMESPACES = nsdecls("w", "r", "a", "wp", "pic", "m")
_W14 = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
_MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
DRAFTS: dict[str, Callable[[], bytes]] = {}


def draft(make: Callable[[Document], None]) -> Callable[[Document], None]:
    """Adds a draft to the corpus under the name of the function that makes it."""

    def made() -> bytes:
        document = docx.Document()
        make(document)
        return saved(document)

    DRAFTS[make.__name__.replace("_", "-")] = made
    return make


def saved(document: Document) -> bytes:
    """The bytes of the file."""
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def raw(document: Document, *paragraphs: str) -> None:
    """Append elements as they stand in `word/document.xml`."""
    for one in paragraphs:
        head, _, rest = one.partition(">")
        close = head.endswith("/")
        opened = f"{head.rstrip('/')} {_NAMESPACES} {_W14} {_MC}{'/' if close else ''}>"
        document.element.body.insert(-1, parse_xml(opened + rest))


def p(*runs: str, style: str = "") -> str:
    """A paragraph of runs; plain text is a run of its own."""
    inside = "".join(
        one if one.startswith("<") else f'<w:r><w:t xml:space="preserve">{one}</w:t></w:r>' for one in runs
    )
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{inside}</w:p>"


def part(document: Document, kind: str, root: str, inside: str) -> None:
    """A part beside the document, such as its footnotes."""
    content = f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {_NAMESPACES}>{inside}</w:{root}>'
    mime = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{root}+xml"
    made = Part(PackURI(f"/word/{root}.xml"), mime, content.encode(), document.part.package)
    document.part.relate_to(
        made, f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"
    )


def png(colour: int = 0) -> bytes:
    """A picture of eight by eight pixels."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        checked = struct.pack(">I", zlib.crc32(kind + content))
        return struct.pack(">I", len(content)) + kind + content + checked

    rows = b"".join(b"\0" + bytes([colour] * 8) for _ in range(8))
    header = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def styled(document: Document, names: list[str], *, numbered: bool = False) -> None:
    """Paragraph styles of those names, numbered by one list in turn of their levels."""
    for level, name in enumerate(names):
        style = document.styles.add_style(name, 1)
        if numbered:
            properties = style.element.get_or_add_pPr()
            properties.append(
                parse_xml(f'<w:numPr {_NAMESPACES}><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>')
            )


@draft
def template_styles(document: Document) -> None:
    """The usual template: every number is automatic, annexes break their lines by hand."""
    styled(document, ["标准文件_章标题", "标准文件_一级条标题", "标准文件_二级条标题"], numbered=True)
    styled(
        document,
        [
            "标准文件_前言、引言标题",
            "标准文件_段",
            "标准文件_附录标识",
            "标准文件_附录章标题",
            "标准文件_一级无",
        ],
    )
    styled(
        document, ["标准文件_正文表标题", "标准文件_注：", "标准文件_列项——（一级）", "标准文件_封面标准名称"]
    )
    document.add_paragraph("循环箱", style="标准文件_封面标准名称")
    document.add_paragraph("前  言", style="标准文件_前言、引言标题")
    document.add_paragraph("　　本文件按照GB/T 1.1—2020的规定起草。", style="标准文件_段")
    document.add_paragraph("循环箱")
    document.add_paragraph("范围", style="标准文件_章标题")
    document.add_paragraph("本文件规定了循环箱的要求。", style="标准文件_段")
    document.add_paragraph("要求", style="标准文件_章标题")
    document.add_paragraph("外观", style="标准文件_一级条标题")
    document.add_paragraph("表面应平整。颜色应均匀。", style="标准文件_段")
    document.add_paragraph("材料", style="标准文件_一级条标题")
    document.add_paragraph("箱体", style="标准文件_二级条标题")
    document.add_paragraph("箱体应符合以下要求：", style="标准文件_段")
    document.add_paragraph("——无裂纹；", style="标准文件_段")
    document.add_paragraph("——无气味。", style="标准文件_段")
    document.add_paragraph("目测检查。", style="标准文件_注：")
    document.add_paragraph("规格", style="标准文件_正文表标题")
    _table(document, [["代号", "容积"], ["B20", "18 L"]])
    document.add_paragraph("\n（规范性）\n试验方法", style="标准文件_附录标识")
    document.add_paragraph("设备", style="标准文件_附录章标题")
    document.add_paragraph("温度计。", style="标准文件_段")


@draft
def typed_numbers(document: Document) -> None:
    """Word's headings with numbers typed before the titles, captions and notes with typed numbers."""
    document.add_heading("前  言", 1)
    document.add_paragraph("本文件由示例甲制造有限公司提出。")
    document.add_heading("1　范围", 1)
    document.add_paragraph("本文件规定了外观。")
    document.add_heading("4 要求", 1)
    document.add_heading("4.2 外观", 2)
    document.add_heading("4.2.1 颜色", 3)
    document.add_paragraph("颜色应均匀，见表 1。")
    document.add_paragraph("表 1　颜色", style="Caption")
    _table(document, [["等级", "色差"], ["A", "≤ 2"]])
    document.add_paragraph("注 1：色差按 CIELAB 计算。")
    document.add_paragraph("注 2 ： 只用于平面。")
    document.add_paragraph("表1给出了颜色的等级。")
    document.add_heading("附 录 A（规范性附录）试验方法", 1)
    document.add_heading("A.1 设备", 2)
    document.add_paragraph("天平。")
    document.add_heading("参考文献", 1)
    document.add_paragraph("[1] GB/T 191　包装储运图示标志")


@draft
def no_styles(document: Document) -> None:
    """Nothing but plain paragraphs: bold chapters, numbers and marks of items typed by hand."""
    for title in ("1 范围", "2 规范性引用文件"):
        document.add_paragraph().add_run(title).bold = True
        document.add_paragraph("本文件没有规范性引用文件。" if "2" in title else "本文件规定了要求。")
    document.add_paragraph().add_run("3 要求").bold = True
    document.add_paragraph("3.1 外观")
    document.add_paragraph("产品应符合下列要求：")
    for item in ("a) 表面平整；", "b) 无毛刺，其中：", "1) 边缘无毛刺；", "2) 孔内无毛刺；", "c) 无锈蚀。"):
        document.add_paragraph(item)
    document.add_paragraph("3.2 每批产品应检验 3 件，抽样按随机方法进行，检验结果应记录并保存。")
    document.add_paragraph("20 件以下的批应全部检验。")
    document.add_paragraph("附录A（资料性）检验记录")
    document.add_paragraph("附录A给出了记录的式样。")


@draft
def both_numbers(document: Document) -> None:
    """Automatic numbers and typed ones besides; a title that begins with a figure keeps it."""
    styled(document, ["章标题", "一级条标题"], numbered=True)
    document.add_paragraph("范围", style="章标题")
    document.add_paragraph("要求", style="章标题")
    document.add_paragraph("2.1 外观", style="一级条标题")
    document.add_paragraph("应平整。")
    document.add_paragraph("5G 终端", style="一级条标题")
    document.add_paragraph("应支持。")


@draft
def merged_cells(document: Document) -> None:
    """Cells merged in both directions, several paragraphs in a cell, a table within a table, a bar."""
    document.add_heading("尺寸", 1)
    document.add_paragraph("表1 尺寸")
    table = document.add_table(4, 3)
    table.cell(0, 0).merge(table.cell(1, 0)).text = "代号"
    table.cell(0, 1).merge(table.cell(0, 2)).text = "尺寸"
    table.cell(1, 1).text, table.cell(1, 2).text = "长", "宽"
    table.cell(2, 0).text, table.cell(2, 1).text = "B20", "400"
    table.cell(2, 1).add_paragraph("公差±2")
    table.cell(2, 2).text = "a|b"
    table.cell(3, 0).text = "B40"
    inner = table.cell(3, 1).add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "内", "外"
    document.add_paragraph("单位为毫米。")


@draft
def pictures(document: Document) -> None:
    """A picture with its caption, the same once more within a line, one that no browser shows, one that lies elsewhere."""
    document.add_heading("结构", 1)
    document.add_paragraph("结构见图 1。")
    document.add_picture(BytesIO(png()), width=Cm(3))
    document.add_paragraph("图 1  箱体结构")
    paragraph = document.add_paragraph("标志")
    paragraph.add_run().add_picture(BytesIO(png()), width=Cm(1))
    paragraph.add_run("应清晰。")
    document.add_picture(BytesIO(png(200)), width=Cm(3))
    outside = document.part.relate_to("https://example.org/a.png", RELATIONSHIP_TYPE.IMAGE, is_external=True)
    blip = f'<a:graphic><a:graphicData uri="x"><pic:pic><pic:blipFill><a:blip r:link="{outside}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>'
    raw(document, p(f"<w:r><w:drawing><wp:inline>{blip}</wp:inline></w:drawing></w:r>"))
    drawing = Part(PackURI("/word/media/image9.emf"), "image/x-emf", b"EMF", document.part.package)
    inside = document.part.relate_to(drawing, RELATIONSHIP_TYPE.IMAGE)
    blip = blip.replace(f'r:link="{outside}"', f'r:embed="{inside}"')
    raw(document, p(f"<w:r><w:drawing><wp:inline>{blip}</wp:inline></w:drawing></w:r>"))


_FRACTION = "<m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f>"


@draft
def formulas(document: Document) -> None:
    """Word's own formulas within a line and set apart, an empty one, and an object of an older editor."""
    document.add_heading("计算", 1)
    raw(
        document,
        p(
            "含量按式 ",
            f"<m:oMath><m:r><m:t>x=</m:t></m:r>{_FRACTION}</m:oMath>",
            " 计算，价格 $5 不变，合计 $6。",
        ),
        p(f"<m:oMathPara><m:oMath><m:r><m:t>y=</m:t></m:r>{_FRACTION}</m:oMath></m:oMathPara>"),
        p("空的 ", "<m:oMath></m:oMath>", "。"),
        p(
            '<w:r><w:object><o:OLEObject Type="Embed" ProgID="Equation.DSMT4"/></w:object></w:r>',
            "为旧公式。",
        ),
    )


@draft
def footnotes(document: Document) -> None:
    """Footnotes in the text and in a table, brackets behind their numbers, a reference to one, an endnote, one that is not there."""
    document.add_heading("要求", 1)
    note = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    bracket = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>{}</w:t></w:r>'
    marked = f'<w:bookmarkStart w:id="9" w:name="_Ref9"/>{note.format(2)}<w:bookmarkEnd w:id="9"/>{bracket.format(")")}'
    raw(
        document,
        p("应符合规定", marked, "。"),
        p("应平整", '<w:r><w:endnoteReference w:id="2"/></w:r>', "。"),
    )
    again = (
        f'<w:fldSimple w:instr=" NOTEREF _Ref9 \\f ">{bracket.format(1)}</w:fldSimple>{bracket.format(")")}'
    )
    nowhere = f'<w:fldSimple w:instr="NOTEREF _Ref8">{bracket.format(7)}</w:fldSimple>'
    raw(document, p("应完整", again, "，应清晰", nowhere, "，应牢固", note.format(8), "。"))
    raw(document, f"<w:tbl><w:tr><w:tc>{p('甲', note.format(2), '乙', note.format(3))}</w:tc></w:tr></w:tbl>")
    raw(document, p("$m$", note.format(4)))
    own = f"<w:r><w:footnoteRef/></w:r>{bracket.format('3)')}"
    texts = (p(" 见产品说明书。"), p(own, "第一段。") + p("第二段。"), p())
    inside = "".join(f'<w:footnote w:id="{at}">{text}</w:footnote>' for at, text in enumerate(texts, 2))
    part(document, "footnotes", "footnotes", inside)
    part(document, "endnotes", "endnotes", f'<w:endnote w:id="2">{p("目测。")}</w:endnote>')


def _by(name: str, author: str, inside: str) -> str:
    return f'<w:{name} w:id="1" w:author="{author}" w:date="2026-11-02T09:00:00Z">{inside}</w:{name}>'


def _gone(text: str) -> str:
    return f'<w:r><w:delText xml:space="preserve">{text}</w:delText></w:r>'


def _said(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


@draft
def revisions(document: Document) -> None:
    """Tracked changes of two people: words, a whole paragraph, the end of one, a row, a format, something moved."""
    document.add_heading("要求", 1)
    gone = f"<w:pPr><w:rPr>{_by('del', '李四', '')}</w:rPr></w:pPr>"
    rows = f"<w:tr><w:tc>{p('甲')}</w:tc></w:tr><w:tr><w:trPr>{_by('del', '张三', '')}</w:trPr><w:tc>{p('乙')}</w:tc></w:tr>"
    raw(
        document,
        p(
            "容积",
            _by("del", "张三", _gone("宜")),
            _by("ins", "张三", _said("应")),
            "不小于 18 L",
            _by("ins", "李四", _said("，偏差 ±1 L")),
            "。",
        ),
        f"<w:p>{gone}{_by('del', '李四', _gone('本条删去。'))}</w:p>",
        f"<w:p>{gone}{_said('前半句，')}</w:p>",
        p("后半句。"),
        p(_by("moveTo", "张三", _said("移来的话。"))),
        p(_by("moveFrom", "张三", _said("移来的话。"))),
        f"<w:tbl>{rows}</w:tbl>",
        p(
            '<w:r><w:rPr><w:b/><w:rPrChange w:id="9" w:author="张三"><w:rPr/></w:rPrChange></w:rPr><w:t>加粗。</w:t></w:r>'
        ),
        p(_by("ins", "=HYPERLINK(1)", _said("=1+1"))),
    )


@draft
def comments(document: Document) -> None:
    """Comments on words, on a point, and with several paragraphs."""
    document.add_heading("范围", 1)
    paragraph = document.add_paragraph("本文件规定了")
    words = paragraph.add_run("外观")
    paragraph.add_run("的要求。")
    document.add_comment(
        words, text="建议改为“外观质量”。\n理由：与第 4 章一致。", author="示例甲制造有限公司", initials="甲"
    )
    document.add_heading("要求", 1)
    second = document.add_paragraph("应平整。")
    document.add_comment(second.runs, text="无法测量", author='张三"', initials="张")
    part = document.part.part_related_by(RELATIONSHIP_TYPE.COMMENTS)
    assert isinstance(part, XmlPart)
    for comment, day in zip(part.element, ("2026-11-03T08:00:00Z", "soon"), strict=True):
        comment.set(qn("w:date"), day)


def _field(instruction: str, shown: str) -> str:
    kinds = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return f"{kinds[0]}<w:r><w:instrText>{instruction}</w:instrText></w:r>{kinds[1]}{_said(shown)}{kinds[2]}"


@draft
def references(document: Document) -> None:
    """Contents, references to bookmarks that are there and that are not, links to the web and to worse."""
    raw(document, p(_field("TOC \\o", "1 要求 1")))
    web = document.part.relate_to("https://example.org/a", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    bad = document.part.relate_to("javascript:alert(1)", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    mark = '<w:bookmarkStart w:id="5" w:name="{}"/>{}<w:bookmarkEnd w:id="5"/>'
    table = f"<w:tbl><w:tr><w:tc>{p('甲')}</w:tc></w:tr></w:tbl>"
    raw(
        document,
        p(mark.format("_Ref1", _said("要求")), style="Heading1"),
        p("见", _field("REF _Ref2 \\h", "表 1"), "和", _field("REF _Ref9 \\h", "错误！"), "。"),
        p("按第", _field("REF _Ref1 \\r \\h", "1"), "章的规定。"),
        p(
            f'<w:hyperlink r:id="{web}">{_said("网页")}</w:hyperlink>',
            "、",
            f'<w:hyperlink r:id="{bad}">{_said("脚本")}</w:hyperlink>',
        ),
        p(mark.format("_Ref2", _said("表 ") + _field("SEQ 表", "1")), " 规格", style="Caption"),
        table,
    )


@draft
def drawings(document: Document) -> None:
    """A text box, a chart, a diagram, hidden words, symbols, raised figures."""
    document.add_heading("要求", 1)
    box = "<wp:inline><a:graphic><a:graphicData><w:txbxContent>{}</w:txbxContent></a:graphicData></a:graphic></wp:inline>"
    drawn = '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://x/{}"/></a:graphic></wp:inline></w:drawing></w:r>'
    choice = f'<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{box.format(p("框中的话。"))}</w:drawing></mc:Choice><mc:Fallback>{_said("旧")}</mc:Fallback></mc:AlternateContent>'
    raw(
        document,
        p(f"<w:r>{choice}</w:r>", "框在此处。"),
        p(drawn.format("chart")),
        p(drawn.format("diagram"), "图示。"),
        p("看得见", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r>", "。"),
        p(
            "温度 20 ",
            '<w:r><w:sym w:font="Symbol" w:char="F0B0"/></w:r>',
            "C，",
            '<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>',
        ),
        p("面积 5 m", '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>', "。"),
    )


@draft
def typed_cover(document: Document) -> None:
    """A cover of plain paragraphs before the first heading."""
    for line in ("ICS 55.180", "团 体 标 准", "T/DEMO ×××—××××", "循环箱", "2026-××-×× 发布"):
        document.add_paragraph(line)
    document.add_heading("范围", 1)
    document.add_paragraph("本文件规定了循环箱。")


@draft
def marks(document: Document) -> None:
    """Words that Markdown would take for marks, indentation by spaces, breaks and tabs within a paragraph."""
    document.add_heading("标记 *和* #", 1)
    document.add_paragraph("　　用 * 和 _下划线_ 以及 a_b、`引号`、<b>标签</b>、[1](x) 和 &amp; 书写。")
    document.add_paragraph("# 不是标题")
    document.add_paragraph("- 不是列项")
    document.add_paragraph("2026. 不是编号")
    document.add_paragraph("第一行\n第二行\t表位")
    document.add_paragraph("末尾 {#not-an-id}")
    paragraph = document.add_paragraph("这里")
    paragraph.add_run("“加粗”").bold = True
    paragraph.add_run("的话，")
    paragraph.add_run("倾斜").italic = True
    paragraph.add_run("的话。")
    code = document.add_paragraph("命令 ").add_run("a`b")
    code.font.name = "Consolas"
    document.add_paragraph("引文。", style="Quote")


@draft
def lists(document: Document) -> None:
    """Word's own lists, one after the other."""
    document.add_heading("列项", 1)
    for style, text in (
        ("List Bullet", "甲；"), ("List Bullet 2", "甲之一；"), ("List Bullet", "乙。"),
        ("List Number", "一；"), ("List Number", "二。"),
    ):  # fmt: skip
        document.add_paragraph(text, style=style)
    document.add_paragraph("其后。")


@draft
def macros(document: Document) -> None:
    """Macros, an embedded workbook, a template that lies elsewhere."""
    document.add_heading("范围", 1)
    document.add_paragraph("本文件规定了要求。")
    package = document.part.package
    for name in ("/word/vbaProject.bin", "/word/embeddings/sheet1.xlsx"):
        made = Part(PackURI(name), "application/octet-stream", b"x", package)
        document.part.relate_to(made, "http://schemas.microsoft.com/office/2006/relationships/other")
    document.part.relate_to(
        "https://example.org/t.dotm",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate",
        is_external=True,
    )


def _table(document: Document, rows: list[list[str]]) -> None:
    table = document.add_table(len(rows), len(rows[0]))
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            table.cell(at, column).text = text


def rezipped(content: bytes, replaced: dict[str, bytes]) -> bytes:
    """The package with some parts replaced or added."""
    stream = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(stream, "w") as new:
        for name in {*old.namelist(), *replaced}:
            new.writestr(name, replaced[name] if name in replaced else old.read(name))
    return stream.getvalue()
