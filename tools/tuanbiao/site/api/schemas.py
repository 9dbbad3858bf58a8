"""The JSON Schemas of the public data, derived from its types."""

from json import dumps
from typing import Any

from ...records.named import schema_of
from .files import FILES


def schemas() -> dict[str, dict[str, Any]]:
    """JSON Schema (2020-12) by name of file; open, so that an older copy of a schema accepts what was added since."""
    return {
        name: {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": words.zh,
            "x-title-en": words.en,
            **schema_of(kind),
        }
        for name, (kind, words) in FILES.items()
    }


def as_json(schema: dict[str, Any]) -> str:
    """A schema as it is published."""
    return dumps(schema, ensure_ascii=False, indent=2) + "\n"
