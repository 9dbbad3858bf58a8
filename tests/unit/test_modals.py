"""The words of provisions are told from the words that contain them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.facts.modals import (
    PATTERNS,
    able_for_may,
    may_for_able,
    modals,
    taken_back,
    unable_for_shall_not,
)

WORDS = [
    "应",
    "不应",
    "宜",
    "可",
    "必须",
    "不得",
    "禁止",
    "供应",
    "应对",
    "可靠",
    "适宜",
    "设备",
    "，",
    "。",
    "\n",
    "的",
    "进行",
]


def kinds(text: str) -> list[tuple[str, str]]:
    return [(one.kind, one.word) for one in modals(text)]


@pytest.mark.parametrize(
    "text",
    [
        "应用系统响应了供应商的相应要求",
        "应急电源的反应时间与应力对应，环境适应性产生效应",
        "为应对气候变化，有应对突发事件的能力",
        "可靠的、可能的、可见的、可燃的、许可和认可",
        "可重复使用的包装箱",
        "产品供不应求",
        "性能、功能、能源和能力",
        "适宜的温度、便宜的材料、因地制宜",
        "不可再生资源、不可抗力、不可更改的记录、不可靠、为不可拆卸结构",
        "不得不停机，迫不得已，操作不得当",
        "国家禁止使用的物质，法律禁止的行为，禁止通行标志，禁止携带物品清单",
        "必须品",
        "",
    ],
)
def test_compounds_are_no_provisions(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("产品应合格", [("requirement", "应")]),
        ("供应商应登记", [("requirement", "应")]),
        ("应力应小于10 MPa", [("requirement", "应")]),
        ("应力求准确", [("requirement", "应")]),
        ("应变更登记", [("requirement", "应")]),
        ("应试验三次", [("requirement", "应")]),
        ("应征得用户同意", [("requirement", "应")]),
        ("应对设备进行检查", [("requirement", "应")]),
        ("不应对设备、工具进行改动", [("requirement", "不应")]),
        ("托盘不应用于货架", [("requirement", "不应")]),
        ("不应对人体直接喷洒", [("requirement", "不应")]),
        ("记录必须完整", [("necessity", "必须")]),
        ("不得使用", [("prohibition", "不得")]),
        ("不得当作原件", [("prohibition", "不得")]),
        ("不可使用明火", [("prohibition", "不可")]),
        ("不可用于食品", [("prohibition", "不可")]),
        ("严禁烟火", [("prohibition", "严禁")]),
        ("现场内禁止吸烟", [("prohibition", "禁止")]),
        ("禁止使用未经检定的仪器", [("prohibition", "禁止")]),
        ("温度宜为20 ℃，湿度不宜大于70%", [("recommendation", "宜"), ("recommendation", "不宜")]),
        ("其他产品可参照使用", [("permission", "可")]),
        ("可以省略", [("permission", "可以")]),
        ("不必重复检验", [("permission", "不必")]),
    ],
)
def test_provisions_are_found(text: str, found: list[tuple[str, str]]) -> None:
    assert kinds(text) == found


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("应尽量减少", "尽量"),
        ("应首先考虑安全", "考虑"),
        ("应当避免阳光直射", "避免"),
        ("一般应每年检查", "一般"),
        ("通常情况下应停机", "通常"),
        ("原则上各单位均不应转让", "原则上"),
        ("一般固体废物的存放应合格", None),
        ("一般，设备应合格", None),
        ("原则上可行。设备应合格", None),
        ("不应考虑", None),
        ("应考核", None),
    ],
)
def test_what_takes_a_requirement_back(text: str, word: str | None) -> None:
    (modal,) = (one for one in modals(text) if one.kind == "requirement")
    assert taken_back(text, modal) == word


def test_capability_and_permission_are_told_apart() -> None:
    assert able_for_may("检验合格后方能出厂") == (("方能", 5),)
    assert able_for_may("加热后才能溶解") == ()
    assert may_for_able("盖板可承受500 N，许可承受") == (("可", 2),)
    assert unable_for_shall_not("液面不能低于警戒线，不能自动关闭") == (("不能", 2),)


@given(st.lists(st.sampled_from(WORDS), max_size=30).map("".join))
def test_what_is_found_stands_there(text: str) -> None:
    found = modals(text)
    assert all(text[one.start : one.start + len(one.word)] == one.word for one in found)
    assert [one.start for one in found] == sorted(one.start for one in found)


@given(
    st.lists(st.sampled_from(WORDS), max_size=15).map("".join),
    st.lists(st.sampled_from(WORDS), max_size=15).map("".join),
)
def test_sentences_do_not_reach_into_each_other(first: str, second: str) -> None:
    whole = modals(f"{first}。\n{second}")
    moved = [one._replace(start=one.start + len(first) + 2) for one in modals(second)]
    assert list(whole) == [*modals(first), *moved]


def test_no_expression_is_left_out_where_it_could_match() -> None:
    """Each is tried only where its word stands: every form of what it finds has that word."""
    for _, sign, pattern in PATTERNS:
        forms = pattern.partition("(?P<word>")[2].partition(")")[0].split("|")
        assert [form for form in forms if sign not in re.sub(".[?]", "", form)] == []
