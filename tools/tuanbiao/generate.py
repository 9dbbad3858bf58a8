"""Writes what is generated from the code: schemas, reference pages, files for editors; `--check` compares instead."""

import subprocess
import sys
from collections.abc import Mapping
from json import dumps
from pathlib import Path
from typing import Any

import msgspec

from .records.kinds import KINDS, OWN
from .records.schema import derived
from .requirements import authored, compiled

ROOT = Path(__file__).parents[2]


def own() -> Mapping[str, str]:
    """What the tool itself reads: the schemas of records, and its own records in the form that is read at once.

    Root-relative path to content. All else is generated from what is read there, so that they have to be right before it.
    """
    schemas = {kind.schema: _json(derived(kind)) for kind in (*KINDS, *OWN)}
    return {**schemas, **{compiled(kind): _lines(authored(kind)) for kind in OWN}}


def generated() -> Mapping[str, str]:
    """Every other generated file: root-relative path to content."""
    from .editor.files import editor_files
    from .reference.api import api_reference
    from .reference.cli import cli_page
    from .reference.rules import rule_index
    from .reference.schemas import schema_index
    from .report.schema import SCHEMAS
    from .site.api.schemas import as_json, schemas

    return {
        **{f"schemas/{name}.schema.json": _json(schema) for name, schema in SCHEMAS.items()},
        **{f"schemas/api/v1/{name}.schema.json": as_json(one) for name, one in schemas().items()},
        **editor_files(),
        "docs/api.md": api_reference(),
        "docs/reference/rules.md": rule_index(),
        "docs/reference/commands.md": cli_page(),
        "docs/reference/records.md": schema_index(),
    }


def _json(value: Mapping[str, Any]) -> str:
    return dumps(value, ensure_ascii=False, indent=2) + "\n"


def _lines(value: Any) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=1).decode() + "\n"


def stale(root: Path, wanted: Mapping[str, str]) -> list[str]:
    """The paths whose file differs from what would be written."""
    return [
        path
        for path, text in wanted.items()
        if not (root / path).is_file() or (root / path).read_text("utf-8") != text
    ]


def main(arguments: list[str]) -> int:
    """Write everything, or with `--check` name what is stale and return 1."""
    wanted = own()
    outdated = stale(ROOT, wanted)
    again = bool(outdated)  # what was imported may rest on the own records as they were
    if not outdated:
        wanted = generated()
        outdated = stale(ROOT, wanted)
    if "--check" in arguments:
        for path in outdated:
            sys.stderr.write(f"{path} 已过期，请运行 make gen (stale, run make gen)\n")
        return 1 if outdated else 0
    for path in outdated:
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_text(wanted[path], "utf-8", newline="\n")
        sys.stderr.write(f"{path}\n")
    return subprocess.call([sys.executable, "-m", "tuanbiao.generate"]) if again else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
