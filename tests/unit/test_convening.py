"""What is read from the sentences of the rule documents on meetings, and the arithmetic of a quorum."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cases import chamber
from tuanbiao.facts import convening, quorum
from tuanbiao.facts.ballot import compares
from tuanbiao.facts.numerals import HAN, numeral
from tuanbiao.governance import Governance
from tuanbiao.load import load
from tuanbiao.tree import MemoryTree

RULES = "governance/rules/meetings.md"
DAY = date(2026, 6, 30)


def governance(convened: str = "", often: str = "", mode: str = "") -> Governance:
    """The sound chamber with other sentences on meetings."""
    files = chamber()
    text = files[RULES].decode()
    head, _, _ = text.partition("# 会议频率")
    files[RULES] = (
        f"{head}# 会议频率 {{#frequency}}\n\n{often}\n\n# 会议方式 {{#mode}}\n\n{mode}\n\n"
        f"# 参加人员 {{#participants}}\n\n成员。\n\n# 组织召开 {{#convening}}\n\n{convened}\n"
    ).encode()
    return load(MemoryTree(files)).governance


@pytest.mark.parametrize(
    ("sentence", "body", "days", "working"),
    [
        ("会议至少提前十日通知。", "council", 10, False),
        ("理事会会议应当提前七日、其他会议应当提前三日通知。", "council", 7, False),
        ("理事会会议应当提前七日、其他会议应当提前三日通知。", "tc-1", 3, False),
        ("会议提前 15 天通知。", "council", 15, False),
        ("会议提前5个工作日通知。", "council", 5, True),
        ("会议提前至少二十一日通知。", "council", 21, False),
    ],
)
def test_days_of_notice(sentence: str, body: str, days: int, *, working: bool) -> None:
    told = governance(sentence)

    found = convening.notice(convening.rulings(told, DAY), told, body)

    assert found is not None
    assert (found.days, found.working) == (days, working)


@pytest.mark.parametrize(
    "sentence", ["会议应当及时通知。", "理事会会议提前七日通知。", "", "会议提前零日通知。"]
)
def test_what_no_sentence_says_is_not_made_up(sentence: str) -> None:
    told = governance(sentence)

    assert convening.notice(convening.rulings(told, DAY), told, "tc-1") is None


@pytest.mark.parametrize(
    ("sentence", "period", "times"),
    [
        ("理事会每年至少召开两次标准化会议。", "年", 2),
        ("会议每半年至少一次。", "半年", 1),
        ("理事会每季度召开1次。", "季度", 1),
    ],
)
def test_frequency(sentence: str, period: str, times: int) -> None:
    told = governance(often=sentence)

    found = convening.frequency(convening.rulings(told, DAY), told, "council")

    assert found is not None
    assert (found.period, found.times) == (period, times)


def test_a_frequency_of_another_body_is_not_taken() -> None:
    told = governance(often="秘书处每季度至少召开一次会议。")

    assert convening.frequency(convening.rulings(told, DAY), told, "council") is None


def test_meetings_are_counted_within_their_period() -> None:
    told = load(MemoryTree(chamber())).governance

    assert convening.held(told, "secretariat", "年", date(2026, 12, 31)) == 7
    assert convening.held(told, "secretariat", "半年", date(2026, 12, 31)) == 0
    assert convening.held(told, "secretariat", "季度", date(2026, 6, 30)) == 3
    assert convening.held(told, "secretariat", "月", date(2026, 6, 10)) == 0


def test_modes() -> None:
    told = governance(mode="会议采用现场、视频方式。")
    found = convening.rulings(told, DAY)

    assert convening.is_named(found, "video") is True
    assert convening.is_named(found, "telephone") is False
    assert convening.is_named((), "video") is None
    assert convening.rulings(told, date(2020, 1, 1)) == (), "the document was not in force"


@given(st.integers(1, 99))
def test_numerals_are_read_back(number: int) -> None:
    tens, ones = divmod(number, 10)
    written = ("" if tens < 2 else HAN[tens - 1]) + ("十" if tens else "") + (HAN[ones - 1] if ones else "")

    assert numeral(written) == numeral(str(number)) == number


@pytest.mark.parametrize("text", ["", "十十", "百", "1000", "一二", "٣"])
def test_what_is_no_numeral(text: str) -> None:
    assert numeral(text) is None


@given(st.integers(0, 200), st.sampled_from([">= 2/3", "> 1/2", ">= 1/2", ">= 1/1", "> 2/3"]))
def test_the_least_reaches_and_one_less_does_not(whole: int, comparison: str) -> None:
    found = quorum.least(whole, comparison)

    if found is None:
        assert not compares(whole, whole, comparison)
    else:
        assert compares(found, whole, comparison)
        assert not compares(found - 1, whole, comparison)


@pytest.mark.parametrize(
    ("part", "whole", "comparison", "shown"),
    [
        (4, 6, ">= 2/3", "3 × 4 = 12 ≥ 2 × 6 = 12"),
        (3, 6, ">= 2/3", "3 × 3 = 9 < 2 × 6 = 12"),
        (3, 6, "> 1/2", "2 × 3 = 6 ≤ 1 × 6 = 6"),
        (4, 6, "> 1/2", "2 × 4 = 8 > 1 × 6 = 6"),
    ],
)
def test_the_arithmetic_is_printed(part: int, whole: int, comparison: str, shown: str) -> None:
    assert quorum.arithmetic(part, whole, comparison) == shown
    assert compares(part, whole, comparison) is (" < " not in shown and " ≤ " not in shown)
