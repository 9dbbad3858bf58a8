"""What people outside hand in during a walkthrough: tables of comments, a Word draft, keys. Each is made when it is first asked for."""

import csv
from collections.abc import Callable
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path

import docx
import openpyxl
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from docx.document import Document
from docx.shared import Cm

from tests.papers import private_key
from tests.walkthroughs import VOTERS
from tests.word.drafts import p, png, raw, saved
from tuanbiao.forms.letter import writer
from tuanbiao.forms.official.consultation import form as consultation_form
from tuanbiao.forms.official.facts import Facts
from tuanbiao.load import load
from tuanbiao.packing.request import as_sent
from tuanbiao.tree import WorkTree

Maker = Callable[[Path], bytes]
HEADER = ("序号", "章条编号", "意见内容", "修改建议", "提出单位", "联系人", "电话")


def _workbook(*rows: tuple[str, ...]) -> bytes:
    """A table as members send it: a title above, then the header."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(("《家用小型电器售后服务信息告知要求》征求意见表",))
    sheet.merge_cells("A1:G1")
    for row in (HEADER, *rows):
        sheet.append(row)
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


USER = "示例丙用户集团"
FIRST = ("1", "4.1", "没有写明投诉答复的时限。", "写明答复时间不超过7日。", USER, "何四", "010-0000")
SECOND = ("2", "5.2", "商品页面以外，订单页面也应展示告知单。", "增加订单页面。", USER, "何四", "010-0000")
THIRD = ("更新记录只保存2年，不够维修追溯。", "改为应保存3年。", USER, "何四", "010-0000")


def _wrong(root: Path) -> bytes:
    del root
    return _workbook(FIRST, SECOND, ("3", "6.3", *THIRD))


def _mended(root: Path) -> bytes:
    del root
    return _workbook(("3", "6.2", *THIRD))


def _producer(root: Path) -> bytes:
    """A CSV file as a Chinese spreadsheet saves it."""
    del root
    stream = StringIO()
    row = ("1", "配件供应", "各类产品的配件供应年限难以统一。", "删去这一条。", "示例甲制造有限公司", "", "")
    csv.writer(stream).writerows((HEADER, row))
    return stream.getvalue().encode("gb18030")


CLAUSE, DISPOSITION = 2, 10  # columns of the exported table
DECIDED = {
    "6.1": "采纳\n修改章条：6.1\n处理日期：2026-07-14",
    "4.1": "部分采纳\n修改章条：4.1\n处理日期：2026-07-14\n理由：答复时限因投诉事项而异，改为要求写明时限。",
    "5.2": "不采纳\n处理日期：2026-07-14\n理由：订单页面由平台管理，销售者不能保证。",
    "6.2": "采纳\n修改章条：6.2\n处理日期：2026-07-14",
    "4.3": "不采纳\n处理日期：2026-07-14\n理由：只要求说明供应年限，没有统一规定年限。",
}


def _decided(root: Path) -> bytes:
    """The exported table with the drafting body's dispositions typed in."""
    book = openpyxl.load_workbook(root / "../收件/意见汇总处理表.xlsx")
    sheet = book.worksheets[0]
    for at, row in enumerate(sheet.iter_rows(values_only=True), 1):
        number = str(row[CLAUSE - 1] or "").partition(" ")[0]
        if number in DECIDED:
            sheet.cell(at, DISPOSITION, DECIDED[number])
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def _key(person: str) -> Maker:
    made = private_key(person).private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())

    def maker(root: Path) -> bytes:
        del root
        return made

    return maker


def _draft(root: Path) -> bytes:
    """A draft by hand: typed numbers, a table and a figure with their captions, a tracked change, a comment."""
    del root
    document = docx.Document()
    for heading, level, *paragraphs in DRAFT:
        document.add_heading(heading, level)
        for one in paragraphs:
            document.add_paragraph(one)
        if heading.startswith("5.1"):
            document.add_picture(BytesIO(png(90)), width=Cm(6))
            document.add_paragraph("图 1　液箱和取样位置")
    _limits(document)
    return saved(document)


def _limits(document: Document) -> None:
    """The annex's table, the tracked change and the comment."""
    document.add_paragraph("表 A.1　监测的频次和限值")
    table = document.add_table(0, 3)
    for row in LIMITS:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.add_heading("A.2 取样", 2)
    when = 'w:id="1" w:author="何四" w:date="2026-06-18T09:00:00Z"'
    run = '<w:r><w:{0} xml:space="preserve">{1}</w:{0}></w:r>'
    gone, new = run.format("delText", "10 min"), run.format("t", "30 min")
    raw(
        document,
        p(
            "样品应在设备运行",
            f"<w:del {when}>{gone}</w:del>",
            f"<w:ins {when}>{new}</w:ins>",
            "后从液箱中部抽取。",
        ),
    )
    last = document.paragraphs[-1]
    document.add_comment(last.runs, text="是否要规定取样量？", author="赵六", initials="赵")


DRAFT = (
    (
        "前  言",
        1,
        "本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。",
        "请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。",
        "本文件由示例辛材料有限公司提出。",
        "本文件由示例商会技术委员会归口。",
        "本文件起草单位：示例辛材料有限公司、示例乙科技有限公司、示例丙用户集团、示例丁大学、示例戊检测认证中心、示例己市场监管研究所。",
        "本文件主要起草人：宋八、李四、何四、赵六、孙七、周八。",
    ),
    (
        "1 范围",
        1,
        "本文件规定了机械加工现场切削液的验收、使用、监测、更换和废液收集的管理要求。",
        "本文件适用于使用水基切削液的机械加工企业。",
    ),
    (
        "2 规范性引用文件",
        1,
        "下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。",
        "GB/T 6144　合成切削液",
        "GB 18597　危险废物贮存污染控制标准",
    ),
    ("3 术语和定义", 1, "本文件没有需要界定的术语和定义。"),
    ("4 验收和配制", 1),
    ("4.1 验收", 2, "合成切削液应按GB/T 6144规定的项目验收，验收记录应注明批号和验收日期。"),
    ("4.2 配制", 2, "配制切削液时，应先加水后加原液，并应记录稀释比例。"),
    ("5 使用和监测", 1),
    (
        "5.1 使用条件",
        2,
        "切削液液箱必须有防止异物落入的盖板，取样位置见图1。",
        "不同牌号的切削液不应混用。",
    ),
    (
        "5.2 监测项目",
        2,
        "使用中的切削液应监测下列项目：",
        "——浓度；",
        "——pH值；",
        "——表面浮油；",
        "——气味。",
    ),
    ("5.3 监测记录", 2, "监测的频次和限值应符合附录A的规定。", "监测记录宜保存3年。"),
    ("6 更换和废液收集", 1),
    ("6.1 更换", 2, "监测结果连续两次超出限值时，应更换切削液并清洗液箱。"),
    ("6.2 废液收集", 2, "废液应使用密闭容器分类收集，贮存应符合GB 18597的规定。"),
    ("6.3 记录", 2, "更换和废液转移应记录日期、数量和去向，记录应保存5年。"),
    ("附录A（规范性）监测的频次和限值", 1),
    ("A.1 频次和限值", 2, "各监测项目的频次和限值应符合表A.1的规定。"),
)
LIMITS = (
    ("项目", "频次", "限值"),
    ("浓度", "每班一次", "推荐浓度±1%"),
    ("pH值", "每日一次", "8.5～9.5"),
    ("表面浮油", "每日一次", "覆盖面积不大于液面的10%"),
    ("气味", "每日一次", "无腐败气味"),
)


def _filled(root: Path) -> bytes:
    """The form that went out with the notice, filled in with Word."""
    library = load(WorkTree(root))
    sent = as_sent(library.standards["appliance-service"], "consultation")
    form = consultation_form(Facts(sent, library.governance, "consultation"))
    document = docx.Document(BytesIO(writer("docx")((form,), date(2026, 6, 1))))
    about, table = document.tables
    about.cell(3, 1).text = "示例己市场监管研究所"
    row = ("4.3", "配件供应年限应写明从什么时候起算。", "写明自售出之日起算。", "便于消费者核对")
    for cell, text in zip(table.rows[1].cells[1:], row, strict=True):
        cell.text = text
    return saved(document)


def _silent(root: Path) -> bytes:
    """A table as a spreadsheet saves it, with a clause that the draft does not have."""
    del root
    stream = StringIO()
    rows = (
        ("1", "4.1", "没有写明投诉答复的时限。", "写明答复时间不超过7日。"),
        ("2", "6.3", "更新记录只保存2年，不够维修追溯。", "改为3年。"),
    )
    csv.writer(stream).writerows((HEADER[:4], *rows))
    return stream.getvalue().encode("utf-8-sig")


def _scan(text: str) -> Maker:
    """What a scanner makes of a stamped paper, as far as anybody looks at it here."""

    def maker(root: Path) -> bytes:
        del root
        return f"%PDF-1.7\n% {text}\n".encode()

    return maker


PAPERS: dict[str, Maker] = {
    "收件/意见表-丙.xlsx": _wrong,
    "收件/意见表-丙-改.xlsx": _mended,
    "收件/意见表-甲.csv": _producer,
    "收件/意见汇总处理表-已处理.xlsx": _decided,
    "收件/切削液.docx": _draft,
    "回函/征求意见表-示例己市场监管研究所.docx": _filled,
    "回函/征求意见表-示例丙用户集团.csv": _silent,
    "盖章件/01-复审结论公告.pdf": _scan("复审结论公告，已盖章"),
    "盖章件/02-复审结论表.pdf": _scan("复审结论表，已盖章"),
    **{f"钥匙/{person}": _key(person) for person in VOTERS},
}
