"""A theme of the register is judged again only where a column that it has looked at has changed."""

from msgspec import structs

from tests.cases import AS_OF, chamber
from tuanbiao.check import check
from tuanbiao.judging.looked import COLUMN, columns, watch_register
from tuanbiao.load import load
from tuanbiao.outcome import Session
from tuanbiao.register import Register, Row
from tuanbiao.tree import MemoryTree

INDEX = "standards/2024/sound-a/index.md"


def register() -> Register:
    return load(MemoryTree(chamber())).register


def test_what_is_looked_at_of_the_register_is_noted() -> None:
    """The rows may be asked for, counted and walked through; that alone is a look at which there are."""
    seen: set[str] = set()
    held = register()
    watched = watch_register(held, seen)
    assert seen == set()

    assert len(watched.rows) == len(held.rows)
    assert seen == {f"{COLUMN}rows"}

    assert watched.by_slug().keys() == held.by_slug().keys()
    assert watched.successors("T/DEMO 1—2020") == ()
    assert watched.waivers("sound-a") == held.waivers("sound-a")
    assert "sound-a" in watched.slugs
    assert watched.mentions == held.mentions

    noted = {one.removeprefix(COLUMN) for one in seen}
    assert noted == {"rows", "slug", "replaces", "waivers", "slugs", "mentions"}


def test_nothing_of_a_row_can_be_looked_at_unnoted() -> None:
    """Not even what is added to it later; each has its digest."""
    held = register()
    for column in Row.__struct_fields__:
        seen: set[str] = set()
        row = watch_register(held, seen).rows[0]

        assert getattr(row, column) == getattr(held.rows[0], column)
        assert f"{COLUMN}{column}" in seen
        assert seen <= columns(held).keys()


def test_a_column_has_another_digest_once_a_row_says_something_else() -> None:
    held = register()
    first, *others = held.rows
    before = columns(held)

    renamed = columns(structs.replace(held, rows=(structs.replace(first, title="另一个名称"), *others)))
    assert {one for one in before if before[one] != renamed[one]} == {f"{COLUMN}title"}

    fewer = columns(structs.replace(held, rows=tuple(others)))
    assert {f"{COLUMN}rows", f"{COLUMN}slug", f"{COLUMN}title"} <= {
        one for one in before if before[one] != fewer[one]
    }


def test_a_new_title_leaves_what_is_known_of_numbers() -> None:
    session = Session()
    check(load(MemoryTree(chamber())), AS_OF, session)
    before = dict(session.held)
    files = chamber()
    text = files[INDEX].decode().replace("title: ", "title: 新", 1)
    changed = load(MemoryTree({**files, INDEX: text.encode()}))

    assert check(changed, AS_OF, session) == check(changed, AS_OF)

    anew = {key for key, held in session.held.items() if before.get(key) != held}
    assert any(key.startswith("register ") for key in anew)
    assert {"numbers of the register", "replacement of the register"}.isdisjoint(anew)
