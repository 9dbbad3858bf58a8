"""Clause by clause, what two texts of a standard differ in."""

import pytest

from tests.stepping import step
from tuanbiao.facts.rewording import reworded
from tuanbiao.load import load
from tuanbiao.rules.change.texts import frozen_text, text_known, text_unknown
from tuanbiao.standard import Standard
from tuanbiao.tree import MemoryTree

PATH = "standards/2026/some"
BODY = "# 甲 {#a}\n\n甲文。\n\n# 乙 {#b}\n\n![图](figures/b.svg){#fig-b}\n"
FIGURE = {f"{PATH}/figures/b.svg": b"<svg/>"}


def files(body: str = BODY, *, title: str = "title: 甲\n", stage: str = "drafting") -> dict[str, bytes]:
    moves = f"moves:\n  - to: {stage}\n    on: 2026-01-01\n"
    return {f"{PATH}/index.md": f"---\n{title}stage: {stage}\nkind: new\n{moves}---\n\n{body}".encode()}


def standard(tree: dict[str, bytes]) -> Standard:
    return load(MemoryTree(tree)).standards["some"]


CASES = [
    (files(BODY.replace("甲文", "丙文")) | FIGURE, ("a",)),
    (files(BODY.replace("# 甲", "# 丙")) | FIGURE, ("a",)),
    (files(BODY.replace("{#a}", "{#c}")) | FIGURE, ("c", "a")),
    (files(BODY.replace("# 甲 {#a}\n\n甲文。\n", "")) | FIGURE, ("a",)),
    (files(BODY + "\n## 丙 {#c}\n\n丙文。\n") | FIGURE, ("c",)),
    (files("文。\n\n" + BODY) | FIGURE, ("general",)),
    (files(BODY[BODY.index("# 乙") :] + "\n" + BODY[: BODY.index("# 乙")]) | FIGURE, ("order",)),
    (files(title="title: 乙\n") | FIGURE, ("title",)),
    (files(title="title: 甲\ntitle_en: A\n") | FIGURE, ("title",)),
    (files() | {f"{PATH}/figures/b.svg": b"<svg></svg>"}, ("b",)),
    (files() | FIGURE | {f"{PATH}/figures/c.svg": b"<svg/>"}, ("figures/c.svg",)),
    (files(), ("b",)),
    (files(BODY.replace("甲文。\n", "甲文。\n\n\n")) | FIGURE, ()),
    (files(BODY.replace("\n", "\r\n")) | FIGURE, ()),
    (files() | FIGURE, ()),
]


@pytest.mark.parametrize(("now", "names"), CASES)
def test_what_differs(now: dict[str, bytes], names: tuple[str, ...]) -> None:
    assert reworded(standard(files() | FIGURE), standard(now)) == names


def test_blank_lines_are_a_change_of_a_frozen_text() -> None:
    made = step(
        files(stage="publication"), files(BODY.replace("甲文。\n", "甲文。\n\n\n"), stage="publication")
    )

    said = [one.values["clauses"] for one in frozen_text.RULE.check(made)]

    assert [[getattr(word, "en", word) for word in words] for words in said if isinstance(words, tuple)] == [
        ["blank lines"]
    ]


def test_where_no_review_can_be_read_nothing_is_said() -> None:
    made = step(
        files(stage="technical-review"), files(BODY.replace("甲文", "丙文"), stage="technical-review")
    )

    assert list(frozen_text.RULE.check(made)) == []


def test_a_new_folder_brings_no_digest_of_another_text() -> None:
    notice = "---\nopens: 2026-01-01\ncloses: 2026-02-01\nscope: members\ntext: {}\n---\n"
    path = f"{PATH}/consultations/1.md"
    whole = files(stage="consultation")
    now = standard(whole).text

    wrong = step({}, whole | {path: notice.format("0" * 64).encode()})
    right = step({}, whole | {path: notice.format(now).encode()})
    broken = step(whole | {path: b"---\na: [\n---\n"}, whole | {path: notice.format("0" * 64).encode()})

    assert len(list(text_known.RULE.check(wrong))) == 1
    assert list(text_known.RULE.check(right)) == []
    assert list(text_known.RULE.check(broken)) == []
    assert list(text_known.RULE.check(step(whole, {}))) == []


def test_without_history_no_text_is_unknown() -> None:
    assert list(text_unknown.RULE.check(step(files(), files() | FIGURE))) == []
