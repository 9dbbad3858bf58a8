"""The files that an editor reads, all of them written from the table of kinds and from the form of a text."""

import re
from collections.abc import Mapping
from json import dumps
from typing import Any

from ..records.kinds import KINDS, PROCEDURE, REQUIREMENTS
from .container import container
from .kinds import record_snippets
from .snippet import as_file
from .text import TEXT

YAML = "redhat.vscode-yaml"
EXTENSIONS = (YAML, "editorconfig.editorconfig", "ms-ceintl.vscode-language-pack-zh-hans")
# Chinese punctuation is no confusion with Latin; what is typed is offered in prose as it is in code.
_WRITING = {
    "editor.quickSuggestions": {"comments": "on", "other": "on", "strings": "on"},
    "editor.snippetSuggestions": "top",
    "editor.unicodeHighlight.allowedLocales": {"zh-hans": True},
    "editor.wordBasedSuggestions": "off",
    "editor.wordWrap": "on",
}
# One matcher for each severity, whose word stands behind the place: `path:line:column: 错误 rule message`.
_SEVERITIES = {"error": "错误", "warning": "警告", "info": "提示"}


def editor_files() -> Mapping[str, str]:
    """Root-relative path to content."""
    return {
        ".vscode/settings.json": _json(settings()),
        ".vscode/extensions.json": _json({"recommendations": list(EXTENSIONS)}),
        ".vscode/tasks.json": _json(tasks()),
        ".vscode/tuanbiao.code-snippets": as_file((*TEXT, *record_snippets())),
        ".devcontainer/devcontainer.json": _json(container(EXTENSIONS)),
    }


def schema_places() -> Mapping[str, str]:
    """The schema of every kind that is YAML as a whole, and the pattern of its files' paths."""
    kinds = (*(kind for kind in KINDS if not kind.markdown), REQUIREMENTS, PROCEDURE)
    return {f"./{kind.schema}": re.sub(r"\{\w+\}", "*", kind.path) for kind in kinds}


def settings() -> dict[str, Any]:
    """Schemas for the records, line ends and blanks as the records want them."""
    return {
        "files.encoding": "utf8",
        "files.eol": "\n",
        "files.insertFinalNewline": True,
        "files.trimTrailingWhitespace": True,
        "yaml.schemas": dict(schema_places()),
        "yaml.schemaStore.enable": False,
        "[markdown]": _WRITING,
        "[yaml]": _WRITING,
    }


def tasks() -> dict[str, Any]:
    """The check, whose findings go to the list of problems, each at its place; a new proposal; the preview."""
    check = {
        **_task("检查 check", "check"),
        "group": {"kind": "build", "isDefault": True},
        "problemMatcher": [_matcher(severity, word) for severity, word in _SEVERITIES.items()],
    }
    preview = {**_task("预览网站 preview", "site", "serve"), "isBackground": True, "problemMatcher": []}
    new = {**_task("新建提案 new", "new"), "presentation": {"focus": True}, "problemMatcher": []}
    return {"version": "2.0.0", "tasks": [check, new, preview]}


def _task(label: str, *arguments: str) -> dict[str, Any]:
    return {
        "label": label,
        "type": "process",
        "command": "${workspaceFolder}/.venv/bin/tuanbiao",
        "windows": {"command": "${workspaceFolder}\\.venv\\Scripts\\tuanbiao.exe"},
        "args": list(arguments),
    }


def _matcher(severity: str, word: str) -> dict[str, Any]:
    return {
        "owner": f"tuanbiao-{severity}",
        "source": "tuanbiao",
        "severity": severity,
        "fileLocation": ["relative", "${workspaceFolder}"],
        "pattern": {
            "regexp": rf"^(.+?):(\d+):(\d+): {word} (\S+) (.+)$",
            "file": 1,
            "line": 2,
            "column": 3,
            "code": 4,
            "message": 5,
        },
    }


def _json(value: Mapping[str, Any]) -> str:
    return dumps(value, ensure_ascii=False, indent=2) + "\n"
