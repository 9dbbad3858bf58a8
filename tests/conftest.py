"""Options of the test suite, and which of its parts one process runs."""

from pathlib import Path

import pytest

TESTS = Path(__file__).parent
_WHOLE = ("browser", "site")  # folders whose modules share a built site


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update` rewrites expected outputs instead of comparing them."""
    parser.addoption("--update", action="store_true", help="rewrite the expected output of cases")


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether expected outputs are rewritten."""
    return bool(request.config.getoption("--update"))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What shares something that is dear to make stays together when tests are spread over processes."""
    for item in items:
        folder, *rest = item.path.relative_to(TESTS).parts
        item.add_marker(pytest.mark.xdist_group(folder if folder in _WHOLE else "/".join((folder, *rest))))
