"""Where coverage is not measured: traced code takes twice as long, and what is dear is often measured elsewhere already."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from coverage import Coverage

_CHILDREN = "COVERAGE_PROCESS_CONFIG"  # by this, coverage measures the processes that are started


@contextmanager
def unmeasured() -> Iterator[None]:
    """Neither this process nor those that it starts are measured within."""
    measuring, children = Coverage.current(), os.environ.pop(_CHILDREN, None)
    if measuring is not None:
        measuring.stop()
    try:
        yield
    finally:
        if measuring is not None:
            measuring.start()
        if children is not None:
            os.environ[_CHILDREN] = children
