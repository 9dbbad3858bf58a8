"""Options of the test suite."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update` rewrites expected outputs instead of comparing them."""
    parser.addoption("--update", action="store_true", help="rewrite the expected output of cases")


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether expected outputs are rewritten."""
    return bool(request.config.getoption("--update"))
