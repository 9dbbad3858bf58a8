"""Progress: on a terminal alone, on stderr, and gone afterwards."""

import io
import sys
from types import SimpleNamespace
from typing import Any

import pytest
from mkdocs.plugins import PluginCollection

from tuanbiao.cli import progress
from tuanbiao.cli.progress import AUDITING, filling, following
from tuanbiao.site.steps import Steps


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """What stands on stderr, which is a terminal."""
    stream = Terminal()
    # The module's own view of the system: the runner takes stderr back when the test begins.
    monkeypatch.setattr(progress, "sys", SimpleNamespace(stderr=stream, platform=sys.platform))
    return stream


def test_a_terminal_sees_how_far_it_has_come_and_then_nothing(terminal: Terminal) -> None:
    assert list(following(AUDITING)(range(1000), 1000)) == list(range(1000))

    shown = terminal.getvalue()
    assert "核对历史 auditing" in shown
    assert "500/1000" in shown
    assert shown.count("\r") <= 210, "the bar is drawn so often at most, however many steps there are"
    if sys.platform != "win32":
        assert shown.endswith("\n\x1b[1A\x1b[2K")


def test_what_is_counted_later_is_shown_too(terminal: Terminal) -> None:
    with filling(AUDITING) as done:
        for _ in range(40):
            done(40)

    assert "40/40" in terminal.getvalue()


def test_short_work_shows_nothing(terminal: Terminal) -> None:
    assert list(following(AUDITING)(iter("abc"), 3)) == ["a", "b", "c"]
    with filling(AUDITING):
        pass
    assert terminal.getvalue() == ""


def test_a_pipe_sees_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(list(following(AUDITING)(range(1000), 1000))) == 1000
    assert capsys.readouterr() == ("", "")


def test_a_fault_in_between_leaves_the_terminal_as_it_was(terminal: Terminal) -> None:
    def broken() -> None:
        for at in following(AUDITING)(range(100), 100):
            assert at < 50

    with pytest.raises(AssertionError):
        broken()
    assert terminal.getvalue().endswith("\n") or "\x1b[?25h" in terminal.getvalue()


def test_the_builder_tells_of_every_page_twice() -> None:
    told: list[int] = []
    one = Steps(told.append)
    plugins = PluginCollection()
    plugins["steps"] = one
    files: Any = SimpleNamespace(documentation_pages=lambda: range(4))

    assert plugins.run_event("files", files, config=None) is files
    assert plugins.run_event("page_content", "<p>", page=None) == "<p>"
    assert plugins.run_event("post_page", "<html>", page=None) == "<html>"
    assert told == [8, 8]
