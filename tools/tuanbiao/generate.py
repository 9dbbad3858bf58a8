"""Writes what is generated from the code: schemas, reference pages, files for editors; `--check` compares instead."""

import sys
from collections.abc import Mapping
from json import dumps
from pathlib import Path
from typing import Any

from .editor.files import editor_files
from .records.kinds import KINDS
from .records.schema import json_schema
from .reference.api import api_reference
from .reference.cli import cli_page
from .reference.rules import rule_index
from .reference.schemas import OWN, schema_index
from .report.schema import SCHEMAS
from .site.api.schemas import as_json, schemas

ROOT = Path(__file__).parents[2]


def generated() -> Mapping[str, str]:
    """Every generated file: root-relative path to content."""
    records = {kind.name.replace("_", "-"): json_schema(kind) for kind in (*KINDS, *OWN)}
    return {
        **{f"schemas/{name}.schema.json": _json(schema) for name, schema in {**records, **SCHEMAS}.items()},
        **{f"schemas/api/v1/{name}.schema.json": as_json(one) for name, one in schemas().items()},
        **editor_files(),
        "docs/api.md": api_reference(),
        "docs/reference/rules.md": rule_index(),
        "docs/reference/commands.md": cli_page(),
        "docs/reference/records.md": schema_index(),
    }


def _json(value: Mapping[str, Any]) -> str:
    return dumps(value, ensure_ascii=False, indent=2) + "\n"


def stale(root: Path) -> list[str]:
    """The paths whose file differs from what would be written."""
    return [
        path
        for path, text in generated().items()
        if not (root / path).is_file() or (root / path).read_text("utf-8") != text
    ]


def main(arguments: list[str]) -> int:
    """Write everything, or with `--check` name what is stale and return 1."""
    outdated = stale(ROOT)
    if "--check" in arguments:
        for path in outdated:
            sys.stderr.write(f"{path} 已过期，请运行 make gen (stale, run make gen)\n")
        return 1 if outdated else 0
    texts = generated()
    for path in outdated:
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_text(texts[path], "utf-8", newline="\n")
        sys.stderr.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
