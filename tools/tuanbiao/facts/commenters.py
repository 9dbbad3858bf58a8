"""Who commented, by the names they may be called, and what came of it in figures."""

from collections import Counter
from collections.abc import Iterable, Mapping

from ..records.comments import DECISIONS, Comment, Comments
from ..records.people import Person
from ..words import Words, capital

_ASKED = (
    Words("发送单位", "units asked"),
    Words("回函单位", "units that replied"),
    Words("有意见的单位", "units with comments"),
)


def pseudonyms(
    people: Iterable[Person], comments: Iterable[Comment], other: str = "意见方"
) -> dict[str, str]:
    """What each commenter is called: by name only with consent, else `other` with a number in order of appearance."""
    consenting = {one.name for one in people if one.consent and one.consent.comments}
    shown: dict[str, str] = {}
    for one in comments:
        if one.from_ not in shown:
            shown[one.from_] = one.from_ if one.from_ in consenting else f"{other} {len(shown) + 1}"
    return shown


def masked(text: str, shown: Mapping[str, str]) -> str:
    """A text in which everybody is called as `shown` calls them."""
    for name, pseudonym in sorted(shown.items(), key=lambda item: -len(item[0])):
        text = text.replace(name, pseudonym)
    return text


def counts(data: Comments) -> Words:
    """One line: how many were asked, answered, commented, and how the comments were decided."""
    comments = data.comments or ()
    made = Counter(one.disposition.decision if one.disposition else "open" for one in comments)
    named = {**{key: Words(*words) for key, words in DECISIONS.items()}, "open": Words("待处理", "open")}
    decided = [(named[key], made[key]) for key in named if made[key]]
    asked = zip(_ASKED, (data.sent, data.replied, data.with_comments), strict=True)
    told = [(words, count) for words, count in asked if count is not None]
    zh = [f"{words.zh} {count} 个" for words, count in told]
    en = [f"{words.en}: {count}" for words, count in told]
    inner_zh = "，".join(f"{words.zh} {count} 条" for words, count in decided)
    inner_en = ", ".join(f"{words.en.lower()} {count}" for words, count in decided)
    zh.append(f"意见 {len(comments)} 条" + (f"（{inner_zh}）" if decided else ""))
    en.append(f"comments: {len(comments)}" + (f" ({inner_en})" if decided else ""))
    return Words("；".join(zh) + "。", capital("; ".join(en)) + ".")
