"""Options of the test suite, and which of its parts one process runs."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]

from tests.measure import unmeasured

# How long an example takes says nothing where other work shares the machine.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")
_WHOLE = ("browser", "site")  # folders whose modules share a built site


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update` rewrites expected outputs instead of comparing them."""
    parser.addoption("--update", action="store_true", help="rewrite the expected output of cases")


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether expected outputs are rewritten."""
    return bool(request.config.getoption("--update"))


@pytest.fixture(scope="module")
def untraced() -> Iterator[None]:
    """A dear module that runs nothing which others do not run as well."""
    with unmeasured():
        yield


class Together(LoadScopeScheduling):  # type: ignore[misc]
    """What shares something that is dear to make is run by one process: a module, or all modules of some folders."""

    def _split_scope(self, nodeid: str) -> str:
        path = nodeid.partition("::")[0]
        folder = path.split("/")[1]
        return folder if folder in _WHOLE else path


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Together:
    """Tests are spread over processes in this way."""
    return Together(config, log)
