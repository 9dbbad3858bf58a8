"""Runs a workflow's jobs as GitHub would: its events, its variables, real Git, real bash; only the network is a stand-in."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = ROOT / ".github" / "workflows"
_EXPRESSION = re.compile(r"\$\{\{(.*?)\}\}")
_PYTHON = """\
import json, os, sys
assert sys.flags.isolated, "python runs without -I"
assert sys.argv[1] == "-m", sys.argv
with open(os.environ["CALLS"], "a", encoding="utf-8") as calls:
    calls.write(json.dumps(sys.argv[2:]) + "\\n")
if sys.argv[2] == "pip":
    raise SystemExit(0)
assert sys.argv[2] == "tuanbiao", sys.argv
sys.path.insert(0, os.environ["TOOLS"])
sys.argv = ["tuanbiao", *sys.argv[3:]]
from tuanbiao.cli.main import main
main()
"""
_GH = """\
import json, os, sys
with open(os.environ["CALLS"], "a", encoding="utf-8") as calls:
    calls.write(json.dumps(["gh", *sys.argv[1:]]) + "\\n")
for start, code, text in json.loads(os.environ["ANSWERS"]):
    if " ".join(sys.argv[1:]).startswith(start):
        sys.stdout.write(text)
        raise SystemExit(code)
raise SystemExit(f"no answer for gh {sys.argv[1:]}")
"""


@dataclass(frozen=True)
class Step:
    """A step that ran: its command line, exit code and output."""

    run: str
    code: int
    stdout: str
    stderr: str


@dataclass(frozen=True)
class Outcome:
    """A job that ran: its steps in order, the calls of Python and gh, the step summary, where it ran."""

    steps: list[Step]
    calls: list[list[str]]
    summary: str
    workspace: Path

    @property
    def failures(self) -> list[Step]:
        """The steps for which GitHub would show it red."""
        return [step for step in self.steps if step.code]

    def call(self, *start: str) -> list[str]:
        """The first call that begins so."""
        return next(call for call in self.calls if call[: len(start)] == list(start))

    def output(self, word: str) -> str:
        """What the first step whose line holds `word` printed."""
        return next(step.stdout for step in self.steps if word in step.run)


@dataclass(frozen=True)
class Forge:
    """A stand-in for GitHub: `origin` is the bare repository there, `answers` what gh is told (start, code, text)."""

    folder: Path
    origin: Path
    answers: Sequence[tuple[str, int, str]] = ()
    variables: Mapping[str, str] = field(default_factory=dict)
    api: str = "http://127.0.0.1:9"

    def run(self, name: str, job: str, event: Mapping[str, Any], **github: str) -> Outcome:
        """Run one job of a workflow on an event."""
        context: dict[str, Any] = {
            "github": {"event": event, "token": "token", "repository": "chamber/standards", **github},
            "vars": self.variables,
            "secrets": {"APP_PRIVATE_KEY": "key"},
            "steps": {},
        }
        return _Job(self, read(name)["jobs"][job], context).run()


def names() -> list[str]:
    """Every workflow's file name."""
    return sorted(path.name for path in WORKFLOWS.glob("*.yml"))


def read(name: str) -> dict[str, Any]:
    """A workflow, every scalar as text."""
    document: dict[str, Any] = yaml.load((WORKFLOWS / name).read_text("utf-8"), Loader=yaml.BaseLoader)
    return document


def steps(name: str) -> list[dict[str, Any]]:
    """All steps of all jobs."""
    return [step for job in read(name)["jobs"].values() for step in job["steps"]]


class _Job:
    def __init__(self, forge: Forge, job: Mapping[str, Any], context: dict[str, Any]) -> None:
        self.forge, self.job, self.context = forge, job, context
        self.workspace, self.temp = forge.folder / "workspace", forge.folder / "temp"
        self.workspace.mkdir(parents=True)
        self.temp.mkdir()
        self.context["env"] = self._filled(job.get("env", {}))
        self.done: list[Step] = []

    def run(self) -> Outcome:
        files = {name: self.temp / name for name in ("summary", "event.json", "calls")}
        files["summary"].touch()
        files["calls"].touch()
        files["event.json"].write_text(json.dumps(self.context["github"]["event"]), "utf-8")
        for step in self.job["steps"]:
            failed = any(one.code for one in self.done)
            condition = step.get("if", "success()")
            if condition == "always()" or (not failed and truthy(condition, self.context)):
                self._step(step)
        calls = [json.loads(line) for line in files["calls"].read_text("utf-8").splitlines()]
        return Outcome(self.done, calls, files["summary"].read_text("utf-8"), self.workspace)

    def _step(self, step: Mapping[str, Any]) -> None:
        if "run" in step:
            self._shell(step)
        elif step["uses"].startswith("actions/checkout@"):
            self._checkout(self._filled(step.get("with", {})))
        elif step["uses"].startswith("actions/upload-artifact@"):
            outputs = {"artifact-url": "https://github.com/an/artifact"}
            self.context["steps"][step["id"]] = {"outputs": outputs}
        elif step["uses"].startswith("actions/create-github-app-token@"):
            self.context["steps"][step["id"]] = {"outputs": {"token": "app-token"}}

    def _checkout(self, options: Mapping[str, str]) -> None:
        # Like the action: an empty ref means the event's own commit.
        ref = options.get("ref") or self.context["github"]["sha"]
        for words in (
            ["init", "--quiet"],
            ["remote", "add", "origin", str(self.forge.origin)],
            ["fetch", "--quiet", "origin", ref],
            ["checkout", "--quiet", ref],
        ):
            subprocess.run(["git", *words], cwd=self.workspace, check=True)

    def _shell(self, step: Mapping[str, Any]) -> None:
        output = self.temp / "output"
        output.write_text("", "utf-8")
        done = subprocess.run(
            ["bash", "-e", "-c", step["run"]],
            cwd=self.workspace / step.get("working-directory", "."),
            env={**self._environment(), **self.context["env"], **self._filled(step.get("env", {}))},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        self.done.append(Step(step["run"], done.returncode, done.stdout, done.stderr))
        pairs = (line.partition("=") for line in output.read_text("utf-8").splitlines())
        self.context["steps"][step.get("id", "")] = {"outputs": {key: value for key, _, value in pairs}}

    def _environment(self) -> dict[str, str]:
        inherited = {key: value for key, value in os.environ.items() if not key.startswith(("GIT", "GH_"))}
        return {
            **inherited,
            "PATH": f"{_programs(self.forge.folder)}{os.pathsep}{os.environ['PATH']}",
            "TOOLS": str(ROOT / "tools"),
            "CALLS": str(self.temp / "calls"),
            "ANSWERS": json.dumps(self.forge.answers),
            "RUNNER_TEMP": str(self.temp),
            "GITHUB_EVENT_PATH": str(self.temp / "event.json"),
            "GITHUB_STEP_SUMMARY": str(self.temp / "summary"),
            "GITHUB_OUTPUT": str(self.temp / "output"),
            "GITHUB_REPOSITORY": "chamber/standards",
            "GITHUB_API_URL": self.forge.api,
            "GITHUB_SHA": self.context["github"].get("sha", ""),
        }

    def _filled(self, values: Mapping[str, str]) -> dict[str, str]:
        return {key: fill(value, self.context) for key, value in values.items()}


def _programs(folder: Path) -> Path:
    """A folder with our `python`, which passes on the flag that it was called with, and our `gh`."""
    programs = folder / "programs"
    if not programs.exists():
        programs.mkdir()
        for name, code in (("python", _PYTHON), ("gh", _GH)):
            (programs / f"{name}.py").write_text(code, "utf-8")
            flag = "flag=$1; shift\n" if name == "python" else "flag=-I\n"
            call = f'exec "{sys.executable}" "$flag" "{programs}/{name}.py" "$@"\n'
            (programs / name).write_text(f"#!/bin/sh\n{flag}{call}", "utf-8")
            (programs / name).chmod(0o755)
    return programs


def fill(text: str, context: Mapping[str, Any]) -> str:
    """A text with its expressions evaluated."""
    return _EXPRESSION.sub(lambda found: _shown(_value(found[1].strip(), context)), text)


def truthy(condition: str, context: Mapping[str, Any]) -> bool:
    """A condition of the few forms that the workflows use: `a == 'b'`, `!a`, joined by `&&` or `||`."""
    if condition == "success()":
        return True
    return any(
        all(_holds(part.strip(), context) for part in choice.split("&&")) for choice in condition.split("||")
    )


def _holds(part: str, context: Mapping[str, Any]) -> bool:
    compared = re.fullmatch(r"(\S+) (==|!=) '([^']*)'", part)
    if compared:
        equal = _shown(_value(compared[1], context)) == compared[3]
        return equal == (compared[2] == "==")
    return bool(_value(part.removeprefix("!"), context)) != part.startswith("!")


def _value(path: str, context: Any) -> Any:
    assert re.fullmatch(r"[a-zA-Z_-]+(\.[a-zA-Z_-]+)*", path), path
    for name in path.split("."):
        context = context.get(name) if isinstance(context, Mapping) else None
    return context


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)
