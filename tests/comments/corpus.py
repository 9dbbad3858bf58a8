"""The corpus: what people send, by name; how each file is made. What comes of it stands in `expected/`."""

import datetime as dt
import struct
from collections.abc import Callable
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl.worksheet.worksheet import Worksheet

from tests.comments.build import (
    GOOD,
    HEAD,
    above,
    as_gh,
    as_json,
    book,
    cell,
    document,
    issue,
    merging,
    patched,
    sharing,
    starts,
    table,
)

_ENGLISH = ("No.", "Clause", "Comment", "Proposed change", "Organisation")
_ISO = (
    "MB/NC1",
    "Line number\n(e.g. 17)",
    "Clause/ Subclause\n(e.g. 3.1)",
    "Paragraph/ Figure/ Table\n(e.g. Table 1)",
    "Type of comment2",
    "Comments",
    "Proposed change",
    "Observations of the secretariat",
)
_INSERTED = (
    "<w:tc><w:p><w:r><w:t>时间</w:t></w:r><w:del><w:r><w:delText>太短</w:delText></w:r></w:del>"
    "<w:ins><w:r><w:t>偏短。</w:t></w:r></w:ins></w:p></w:tc>"
)
_CONTROL = "<w:tc><w:sdt><w:sdtContent><w:p><w:r><w:t>第5章</w:t></w:r></w:p></w:sdtContent></w:sdt></w:tc>"
_RTL = "\u202e"


def _hide(sheet: Worksheet) -> None:
    sheet.row_dimensions[3].hidden = True


def _formats(sheet: Worksheet) -> None:
    sheet["B2"].number_format = "0.0"
    sheet["B3"].number_format = "0.00"


def _calculated(sheet: str) -> str:
    """What a spreadsheet program writes beside a formula."""
    return (
        sheet.replace("<f>ROW()-1</f><v></v>", "<f>ROW()-1</f><v>1</v>")
        .replace('<f>CONCATENATE("4",".1")</f><v></v>', '<f>CONCATENATE("4",".1")</f><v>4.1</v>')
        .replace('<c r="B2"><f>', '<c r="B2" t="str"><f>')
    )


def _zip(**parts: bytes) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(
                name.replace("__", "/") + (".bin" if name.endswith("workbook_b") else ".xml"), content
            )
    return stream.getvalue()


def _entities(sheet: str) -> str:
    head = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    return sheet.replace("<worksheet", f"{head}<worksheet", 1)


def _bomb(sheet: str) -> str:
    return sheet.replace("</sheetData>", f"{'<row></row>' * 4_000_000}</sheetData>")


def _stray(sheet: str) -> str:
    return sheet.replace("</sheetData>", '<row r="1000000"><c r="XFD1000000"><v>1</v></c></row></sheetData>')


def _dimension(sheet: str) -> str:
    return sheet.replace('<dimension ref="A1:E3"', '<dimension ref="A1:XFD1048576"')


def _linked(sheet: str) -> str:
    return sheet.replace(
        "</worksheet>", '<hyperlinks><hyperlink ref="A1" location="x"/></hyperlinks></worksheet>'
    )


def _many(count: int) -> list[tuple[Any, ...]]:
    clauses = ("4.1", "4.2", "第5章", "附录A", "总体")
    return [
        HEAD,
        *(
            (at, clauses[at % 5], f"第 {at} 条意见。", "改。" if at % 2 else "", f"单位 {at % 40}")
            for at in range(1, count + 1)
        ),
    ]


# name → (the file, options of the import)
CORPUS: dict[str, tuple[Callable[[], bytes], dict[str, Any]]] = {
    "plain.xlsx": (lambda: book([HEAD, *GOOD]), {}),
    "shared-strings.xlsx": (lambda: sharing(book([HEAD, *GOOD])), {}),
    "renamed.xlsx": (
        lambda: book([("项次", "标准条款号", "具体意见（含理由）", "建议修改为", "反馈单位/个人"), *GOOD]),
        {},
    ),
    "reordered.xlsx": (lambda: book([row[::-1] for row in (HEAD, *GOOD)]), {}),
    "english.xlsx": (
        lambda: book([_ENGLISH, ("1", "Clause 4.2", "Too vague.", "Name them.", "示例丁大学")]),
        {},
    ),
    "loose-names.xlsx": (
        lambda: book(
            [("序号", "章条", "修改意见", "理由", "单位"), ("1", "4.2", "改为书面说明。", "口头无凭。", "甲")]
        ),
        {},
    ),
    "before-after-why.xlsx": (
        lambda: book(
            [
                ("序号", "章节号", "原文", "修改后内容", "理由", "单位"),
                ("1", "6.1", "变更前15日", "变更前30日", "准备时间不够。", "甲"),
                ("2", "6.2", "宜保存2年", "应保存3年", "", "乙"),
            ]
        ),
        {},
    ),
    "title-above.xlsx": (
        lambda: book(
            [
                ("《家用小型电器售后服务信息告知要求》征求意见表",),
                ("提出单位：示例戊检测认证中心", "", "", "填表日期：2026年6月9日"),
                ("日期", "2026-06-11", "联系电话", "000"),
                HEAD[:4],
                *(row[:4] for row in GOOD),
            ]
        ),
        {},
    ),
    "merged-down.xlsx": (
        lambda: book(
            [
                HEAD,
                (1, "4.1", "第一点。", "", "示例丙用户集团"),
                (2, None, "第二点。", "", None),
                (3, None, None, None, None),
            ],
            merging("B2:B4", "E2:E4"),
        ),
        {},
    ),
    "merged-header.xlsx": (
        lambda: book(
            [
                ("序号", "章条", "意见", None, "单位"),
                (None, None, "意见内容", "修改建议", None),
                *GOOD,
            ],
            merging("A1:A2", "B1:B2", "C1:D1", "E1:E2"),
        ),
        {},
    ),
    "merged-across.xlsx": (
        lambda: book([HEAD, ("对标准总体认可，建议尽快发布。",), *GOOD], merging("A2:E2")),
        {},
    ),
    "blank-rows.xlsx": (
        lambda: book([(), HEAD, (), GOOD[0], (None, "  ", "\u3000"), (), GOOD[1], (3,), (4,)]),
        {},
    ),
    "header-again.xlsx": (lambda: book([HEAD, GOOD[0], HEAD, GOOD[1]]), {}),
    "floats.xlsx": (
        lambda: book(
            [HEAD, (1.0, 4.0, "甲。", "", "甲"), (2.0, 6.1, "乙。", "", "乙"), (3, 4.10, "丙。", "", "丙")]
        ),
        {},
    ),
    "formats.xlsx": (
        lambda: book([HEAD, (1, 4, "甲。", "", "甲"), (2, 4.1, "乙。", "", "乙")], _formats),
        {},
    ),
    "clause-is-a-date.xlsx": (
        lambda: book([HEAD, (1, dt.datetime(2026, 4, 2), "甲。", "", "甲"), *GOOD]),  # noqa: DTZ001
        {},
    ),
    "serial-dates.xlsx": (
        lambda: book(
            [
                (*HEAD, "收到日期"),
                (*GOOD[0], 46185),
                (*GOOD[1], dt.date(2026, 6, 12)),
                ("3", "4.2", "丙。", "", "丙", "2026/6/13"),
                ("4", "4.2", "丁。", "", "丁", "２０２６年６月１４日"),
                ("5", "4.2", "戊。", "", "戊", "6月15日"),
                ("6", "4.2", "己。", "", "己", "2026-02-30"),
            ]
        ),
        {},
    ),
    "days.xlsx": (
        lambda: book(
            [
                (*HEAD, "收到日期"),
                (*GOOD[0], "2026-05-31"),
                (*GOOD[1], "2026-07-06"),
                ("3", "4.2", "丙。", "", "丙", "2026-07-07"),
                ("4", "4.2", "丁。", "", "丁", "2026-07-11"),
            ]
        ),
        {},
    ),
    "newlines.xlsx": (
        lambda: book(
            [HEAD, (1, "4.1\n基本内容", "第一行  \r\n\n第二行_x000D_\n", "a_x000B_b", "示例\n丁大学"), *GOOD]
        ),
        {},
    ),
    "full-width.csv": (
        lambda: table(
            [HEAD, ("１", "４．１", "甲。", "", "甲"), ("２", "附录Ａ．１", "乙。", "", "乙")]
        ).encode(),
        {},
    ),
    "clauses.csv": (
        lambda: table(
            [
                HEAD,
                *(
                    (at, clause, f"意见 {at}。", "", "甲")
                    for at, clause in enumerate(
                        [
                            *(
                                "第四章",
                                "4.2条",
                                "条款 4.3",
                                "4.1 基本内容",
                                "4.1 收费说明",
                                "4.1 第2段",
                                "表A.1",
                                "表 9",
                            ),
                            *(
                                "附录A",
                                "附录B",
                                "A1",
                                "Annex A",
                                "更新",
                                "更新时间",
                                "网上告知",
                                "4.9",
                                "全文",
                                "-",
                                "",
                            ),
                            *("标准名称", "update-time", "4.1、4.3", "前言", "99", "a)"),
                        ],
                        1,
                    )
                ),
            ]
        ).encode(),
        {},
    ),
    "totals.xlsx": (
        lambda: book(
            [
                HEAD,
                *GOOD,
                ("合计", "", "2", "", ""),
                ("注：请盖章后寄回。",),
                ("填表人：张三", "", "", "2026-06-12"),
            ]
        ),
        {},
    ),
    "foot.xlsx": (
        lambda: book(
            [
                HEAD,
                *GOOD,
                ("发送“征求意见稿”的单位数：12",),
                ("没有回函的单位数：3",),
                ("共2条",),
                ("第1页 共1页",),
            ]
        ),
        {},
    ),
    "two-sheets.xlsx": (
        lambda: book([HEAD, GOOD[0]], 补充=[HEAD, GOOD[1]], 说明=[("请按章条填写。",), ("谢谢！",)], 空=[]),
        {},
    ),
    "hidden-row.xlsx": (lambda: book([HEAD, *GOOD], _hide), {}),
    "formulas.xlsx": (
        lambda: patched(
            book(
                [
                    HEAD,
                    ("=ROW()-1", '=CONCATENATE("4",".1")', "甲。", "", "甲"),
                    (2, "4.2", '=HYPERLINK("https://example.org","乙。")', "", "乙"),
                    (3, "4.2", "丙。", "", "丙"),
                ]
            ),
            xl__worksheets__sheet1=_calculated,
        ),
        {},
    ),
    "error-values.xlsx": (
        lambda: book([HEAD, (1, "#REF!", "甲。", "", "甲"), ("#N/A", "4.1", "乙。", "", "乙")]),
        {},
    ),
    "injection.csv": (
        lambda: table(
            [HEAD, (1, "4.1", "=1+1 应写明。", "+86", "@甲"), (2, "4.2", "'-5 ℃ 偏低。", "", "乙")]
        ).encode(),
        {},
    ),
    "empty.xlsx": (lambda: book([]), {}),
    "only-a-header.xlsx": (lambda: book([HEAD]), {}),
    "foreign-template.xlsx": (lambda: book([("姓名", "电话", "金额"), ("张三", "000", "1")]), {}),
    "no-clause-column.xlsx": (lambda: book([("意见内容", "提出单位"), ("建议尽快发布。", "甲")]), {}),
    "unknown-column.xlsx": (
        lambda: book([("定位", "意见内容", "提出单位", "页眉"), ("4.1", "建议尽快发布。", "甲", "x")]),
        {},
    ),
    "no-sender.xlsx": (lambda: book([HEAD[:4], *(row[:4] for row in GOOD)]), {}),
    "sender-given.xlsx": (lambda: book([HEAD[:4], *(row[:4] for row in GOOD)]), {"sender": "甲"}),
    "phones.xlsx": (
        lambda: book(
            [(*HEAD, "联系人", "电话", "邮箱"), *((*row, "张三", "000", "a@example.org") for row in GOOD)]
        ),
        {},
    ),
    "kinds.xlsx": (
        lambda: book(
            [
                (*HEAD, "意见类型", "相关方类别", "反馈途径"),
                (*GOOD[0], "技术（实质性）", "用户", "邮件"),
                (*GOOD[1], "ed", "高校", "信函"),
                (3, "4.2", "丙。", "", "丙", "重要", "外星人", "飞鸽"),
            ]
        ),
        {},
    ),
    "no-comment.xlsx": (
        lambda: book([HEAD, (1, "", "无意见", "", "甲"), (2, "", "同意。", "", "乙"), GOOD[0]]),
        {},
    ),
    "incomplete.xlsx": (
        lambda: book(
            [HEAD, (1, "4.1", "", "", "甲"), (2, "", "有意见。", "", ""), (3, "4.1", "", "只有建议。", "甲")]
        ),
        {},
    ),
    "twice.xlsx": (
        lambda: book(
            [
                HEAD,
                GOOD[0],
                (2, "4.1 基本内容", "联系方式应  包括网址。", "增加“网址”。", "示例丙用户集团"),
                (3, "6.1", "变更前15日更新的时间偏短。", "改为变更前30日。", "示例辛材料有限公司"),
            ]
        ),
        {},
    ),
    "odd-characters.csv": (
        lambda: table(
            [HEAD, (1, "4.1", f"{_RTL}甲。", "", "甲"), (2, "4.1", "乙\x07。", "", "乙"), GOOD[0]]
        ).encode(),
        {},
    ),
    "too-long.csv": (
        lambda: table(
            [HEAD, (1, "4.1", "长" * 20_001, "", "甲"), (2, "4.1", "乙。", "", "名" * 1_001)]
        ).encode(),
        {},
    ),
    "dispositions-left.xlsx": (lambda: book([(*HEAD, "处理意见"), (*GOOD[0], "采纳")]), {}),
    "dispositions.xlsx": (
        lambda: book(
            [
                (*HEAD, "处理意见", "理由"),
                (*GOOD[0], "采纳", "按意见修改。"),
                (*GOOD[1], "不采纳", ""),
                (
                    3,
                    "4.2",
                    "丙。",
                    "",
                    "丙",
                    "部分采纳\n修改章条：4.2、附录A\n处理日期：2026-07-09\n理由：已写明。",
                    "",
                ),
                (4, "4.2", "丁。", "", "丁", "待讨论", ""),
                (5, "4.2", "戊。", "", "戊", "采纳\n修改章条：4.8、总体\n处理日期：2026-05-01", ""),
                (6, "4.2", "己。", "", "己", "采纳\n处理日期：明天\n理由：改。", ""),
            ]
        ),
        {"dispositions": True},
    ),
    "many.xlsx": (lambda: book(_many(2_000)), {}),
    "comma.csv": (lambda: table([HEAD, *GOOD]).encode(), {}),
    "gb18030.csv": (lambda: table([HEAD, *GOOD, (3, "4.2", "㐀𠀀。", "", "丙")]).encode("gb18030"), {}),
    "bom.csv": (lambda: table([HEAD, *GOOD]).encode("utf-8-sig"), {}),
    "semicolon.csv": (lambda: table([HEAD, *GOOD], ";").encode(), {}),
    "chinese-comma.csv": (lambda: table([HEAD, *GOOD], "，").encode(), {}),
    "utf-16.txt": (lambda: table([HEAD, *GOOD], "\t").encode("utf-16"), {}),
    "pasted.tsv": (
        lambda: table([HEAD, (1, "4.1", "两行\n意见。", "", "甲"), GOOD[1]], "\t", "\n").encode(),
        {},
    ),
    "markdown.md": (
        (
            "意见如下：\n\n| 序号 | 章条 | 意见内容 | 单位 |\n|---|:-:|---|---|\n"
            "| 1 | 4.1 | 甲 \\| 乙<br>丙。 | 甲 |\n| 2 | 4.2 | 丁。 | 乙 |\n"
        ).encode,
        {},
    ),
    "not-text.bin": (lambda: b"\x00\x01\x02", {}),
    "no-encoding.txt": (lambda: b"\x81\xff\xff", {}),
    "broken-quotes.csv": ((",".join(HEAD) + '\n1,4.1,"' + "x" * 1_000_001).encode, {}),
    "prose.txt": ("我们没有意见。\n".encode, {}),
    "nothing.txt": (lambda: b"", {}),
    "iso.docx": (
        lambda: document(
            [
                [
                    _ISO,
                    ("CN", "17", "4.1", "Table A.1", "te", "Unclear.", "Define it.", ""),
                    ("DE", "", "", "Table A.1", "ed", "Typo.", "", ""),
                    ("FR", "", "", "", "ge", "Well done, go on.", "", ""),
                ]
            ]
        ),
        {},
    ),
    "form.docx": (lambda: document([[HEAD, *GOOD]], ["征求意见反馈表", "单位：甲"]), {}),
    "sender-in-table.docx": (
        lambda: document(
            [[("提出单位", "示例丁大学", "联系人", "张三"), HEAD[:4], *(row[:4] for row in GOOD)]]
        ),
        {},
    ),
    "merged.docx": (
        lambda: document(
            [
                [
                    HEAD,
                    ("1", starts("4.1"), "第一点。", "", starts("甲")),
                    ("2", above(), "第二点。", "", above()),
                    ("3", above(), "", "", above()),
                    (cell("小结：都好。", '<w:gridSpan w:val="5"/>'),),
                ]
            ]
        ),
        {},
    ),
    "tracked.docx": (
        lambda: document(
            [
                [
                    HEAD,
                    ("1", "6.1", _INSERTED, "", "甲"),
                    ("2", _CONTROL, "内容控件。", "", "乙"),
                    "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr>",
                ]
            ]
        ),
        {},
    ),
    "two-tables.docx": (
        lambda: document([[("单位名称", "甲"), ("电话", "000")], [HEAD, GOOD[0]], [HEAD, GOOD[1]]]),
        {},
    ),
    "no-table.docx": (lambda: document([], ["没有表格。"]), {}),
    "issues.json": (
        lambda: as_json(
            [
                issue(7),
                issue(8, clause="nowhere"),
                issue(9, standard="review-a"),
                issue(10, text=""),
                {**issue(11), "created_at": "2026-05-30T00:00:00Z"},
                {**issue(12), "body": "随便说说。"},
                {**issue(13), "created_at": "2026-07-07T00:00:00Z"},
            ]
        ),
        {},
    ),
    "gh.json": (lambda: as_json([as_gh(issue(7)), as_gh(issue(8, kind="编辑 Editorial"))]), {}),
    "pages.json": (lambda: as_json([[issue(7)], [issue(8)]]), {}),
    "event.json": (lambda: as_json({"action": "opened", "issue": issue(7)}), {}),
    "other.json": (lambda: as_json([{"id": 1}]), {}),
    "broken.json": (lambda: b'[{"number": 1', {}),
    "mixed.json": (lambda: b"[[1]]", {}),
    "old.xls": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504), {}),
    "password.xlsx": (
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        {},
    ),
    "form.pdf": (lambda: b"%PDF-1.7\n", {}),
    "form.rtf": (lambda: b"{\\rtf1 }", {}),
    "page.xls": (lambda: b"<html><table><tr><td>1</td></tr></table></html>", {}),
    "binary.xlsb": (lambda: _zip(xl__workbook_b=b"x").replace(b"workbook_b.bin", b"workbook.bin"), {}),
    "open.ods": (lambda: _zip(content=b"<x/>"), {}),
    "archive.zip": (lambda: _zip(readme=b"<x/>"), {}),
    "cut-off.xlsx": (lambda: book([HEAD, *GOOD])[:-200], {}),
    "damaged.xlsx": (lambda: patched(book([HEAD, *GOOD]), xl__workbook=lambda _: "<workbook>"), {}),
    "damaged.docx": (lambda: patched(document([[HEAD]]), word__document=lambda _: "<w:document"), {}),
    "zip-bomb.xlsx": (lambda: patched(book([HEAD, *GOOD]), xl__worksheets__sheet1=_bomb), {}),
    "entities.xlsx": (lambda: patched(book([HEAD, *GOOD]), xl__worksheets__sheet1=_entities), {}),
    "million-rows.xlsx": (lambda: patched(book([HEAD, *GOOD]), xl__worksheets__sheet1=_stray), {}),
    "huge-dimension.xlsx": (lambda: patched(book([HEAD, *GOOD]), xl__worksheets__sheet1=_dimension), {}),
    "external-link.xlsx": (
        lambda: patched(
            book([HEAD, *GOOD]),
            xl__worksheets__sheet1=_linked,
            xl__externalLinks__externalLink1="<externalLink/>",
        ),
        {},
    ),
    "too-many-cells.csv": ((",".join(HEAD) + "\n" + "," * 500_001).encode, {}),
    "too-large.bin": (lambda: struct.pack("32000001x"), {}),
}
