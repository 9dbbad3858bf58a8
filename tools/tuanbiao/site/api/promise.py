"""What version 1 of the public data promises to those who read it."""

from ...words import Words

PROMISE = (
    Words(
        "第 1 版的文件地址和字段不会删除，含义不会改变；只会增加新的文件、新的字段和枚举的新值，请忽略不认识的字段",
        "Files and fields of version 1 are never removed and never change their meaning; there may only be new files, new fields "
        "and new values of enumerations, so ignore what you do not know",
    ),
    Words(
        "不相容的改动只会出现在新的目录 api/v2/ 中，api/v1/ 同时保留",
        "What is not compatible would come under api/v2/, with api/v1/ kept beside it",
    ),
    Words(
        "JSON 中没有值的字段写作 null，不省略；日期写作 YYYY-MM-DD，是北京时间的日历日，截止日期到当日 24:00 为止",
        "In JSON a field without a value is null and not left out; dates are YYYY-MM-DD, calendar days in Asia/Shanghai, and a "
        "closing day lasts until 24:00",
    ),
    Words(
        "CSV 是带 BOM 的 UTF-8，Excel 可以直接打开；像公式的内容前面加一个撇号，所以不会运行；一格里有几项时用分号隔开",
        "CSV is UTF-8 with a byte order mark, so that Excel opens it as it is; what looks like a formula gets an apostrophe in "
        "front and is not run; several items in one cell are separated by semicolons",
    ),
    Words(
        "Atom 条目的标识由标准、事件种类和次数组成，永不改变，也与网站地址无关；再次进入同一阶段是新的条目",
        "The id of an Atom entry is made of the standard, the kind of event and which time it happened; it never changes and does "
        "not depend on the site's address; entering a stage again is a new entry",
    ),
    Words(
        "日历中的事项改期时 UID 不变，SEQUENCE 增加；结束超过一年的事项不再列出",
        "An event of a calendar keeps its UID when it is moved, and its SEQUENCE grows; what ended more than a year ago is left out",
    ),
    Words(
        "地址在商会设定了网站地址时是完整的，否则是从网站首页所在目录算起的相对地址",
        "Addresses are whole where the chamber told where its site lies, else they are relative to the folder of the first page",
    ),
    Words(
        "数据与网页公开的内容相同：没有联系方式，表决人和提出意见的人没有同意或者没有规定时不署名，文本按 text_access 公开",
        "The data tells what the pages tell: no contacts, voters and commenters by name only with consent or where the rules open "
        "them, texts as text_access says",
    ),
)


def promises(language: int) -> str:
    """The promise as a list in one language: 0 Chinese, 1 English."""
    end = ("。", ".")[language]
    return "\n".join(f"- {words[language]}{end}" for words in PROMISE)
