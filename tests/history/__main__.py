"""`python -m tests.history DIR` — writes the demonstration chamber's whole life into a new repository."""

import sys
from pathlib import Path

from . import replay


def main() -> None:
    if len(sys.argv) != 2:
        raise SystemExit("python -m tests.history DIR")
    target = Path(sys.argv[1])
    sys.stdout.write(f"{target}: {replay(target)}\n")


if __name__ == "__main__":
    main()
