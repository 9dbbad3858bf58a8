"""Promises of every workflow, read from its file."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.forge.runner import ROOT, WORKFLOWS, names, read, steps
from tuanbiao.setup.chamber import COPIED

EVERY = names()
SCRIPTS = Path(sys.executable).parent
# Run from the main branch with a token or secrets while strangers decide what they look at.
TRUSTED = ("gate.yml", "regate.yml", "intake.yml", "calendar.yml")


def _checkouts(name: str) -> list[dict[str, Any]]:
    return [step for step in steps(name) if step.get("uses", "").startswith("actions/checkout@")]


@pytest.mark.parametrize("name", EVERY)
def test_nothing_is_granted_to_all_jobs(name: str) -> None:
    workflow = read(name)

    assert workflow["permissions"] == {}
    assert all("permissions" in job for job in workflow["jobs"].values())
    assert "write-all" not in str(workflow)


@pytest.mark.parametrize("name", EVERY)
def test_every_job_ends_and_runs_alone(name: str) -> None:
    workflow = read(name)

    assert "concurrency" in workflow
    assert all(0 < int(job["timeout-minutes"]) <= 120 for job in workflow["jobs"].values())


@pytest.mark.parametrize("name", EVERY)
def test_every_action_is_pinned_by_its_full_id(name: str) -> None:
    lines = [line for line in (WORKFLOWS / name).read_text("utf-8").splitlines() if "uses:" in line]

    assert all(re.search(r"uses: [\w.-]+/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line) for line in lines)


def test_an_action_is_pinned_to_one_version() -> None:
    used = {step["uses"] for name in EVERY for step in steps(name) if "uses" in step}

    assert len({one.partition("@")[0] for one in used}) == len(used)


@pytest.mark.parametrize("name", EVERY)
def test_expressions_reach_the_shell_only_as_variables(name: str) -> None:
    assert [step["run"] for step in steps(name) if "${{" in step.get("run", "")] == []


@pytest.mark.parametrize("name", EVERY)
def test_steps_are_single_lines(name: str) -> None:
    assert [step["run"] for step in steps(name) if "\n" in step.get("run", "").strip()] == []


@pytest.mark.parametrize("name", EVERY)
def test_no_checkout_leaves_its_credentials(name: str) -> None:
    assert all(step["with"]["persist-credentials"] == "false" for step in _checkouts(name))


@pytest.mark.parametrize("name", TRUSTED)
def test_what_strangers_wrote_is_never_checked_out(name: str) -> None:
    refs = [step["with"].get("ref", "") for step in _checkouts(name)]

    assert [ref for ref in refs if ref not in ("", "${{ github.event.pull_request.base.sha }}")] == []
    assert "gh pr checkout" not in (WORKFLOWS / name).read_text("utf-8")
    assert not re.search(r"refs/pull|head_ref|head\.ref", (WORKFLOWS / name).read_text("utf-8"))


@pytest.mark.parametrize("name", EVERY)
def test_python_is_isolated_and_installs_by_hash(name: str) -> None:
    lines = [step["run"] for step in steps(name) if "python" in step.get("run", "")]

    assert [
        line for line in lines if not line.startswith(("python -I -m tuanbiao ", "python -I -m pip "))
    ] == []
    for line in lines:
        if "-m pip" in line and "--editable" not in line:
            assert "--require-hashes --only-binary :all:" in line


def test_the_gate_has_no_secret_and_no_write() -> None:
    job = read("gate.yml")["jobs"]["gate"]

    assert job["permissions"] == {"contents": "read", "pull-requests": "read"}
    assert "secrets." not in str(read("gate.yml"))
    assert list(read("gate.yml")["on"]) == ["pull_request_target"]


def test_only_the_expected_workflows_are_triggered_by_strangers_with_a_token() -> None:
    risky = {"pull_request_target", "workflow_run", "issue_comment", "issues"}

    assert {name for name in EVERY if risky & set(read(name)["on"])} == {
        "gate.yml",
        "regate.yml",
        "intake.yml",
    }


def test_the_queue_has_no_other_base_to_fall_back_to() -> None:
    text = (WORKFLOWS / "merge-group.yml").read_text("utf-8")

    assert "||" not in text
    for job in read("merge-group.yml")["jobs"].values():
        assert job["env"]["BASE"] == "${{ github.event.merge_group.base_sha }}"
        assert "BASE" in job["steps"][0]["run"]


def test_the_workflow_of_reviews_can_do_nothing() -> None:
    job = read("review.yml")["jobs"]["review"]

    assert (job["permissions"], job["steps"]) == ({}, [{"run": "true"}])


@pytest.mark.parametrize("name", ["validate.yml", "gate.yml", "merge-group.yml", "audit.yml"])
def test_objects_of_others_are_checked_on_arrival(name: str) -> None:
    fetches = [step["run"] for step in steps(name) if " fetch " in step.get("run", "")]

    assert fetches
    assert all(
        "fetch.fsckObjects=true" in line and re.search(r'origin "\$[A-Z]+"$', line) for line in fetches
    )


def test_required_checks_are_names_of_jobs() -> None:
    jobs = {job["name"] for name in ("validate.yml", "gate.yml") for job in read(name)["jobs"].values()}
    queued = {job["name"] for job in read("merge-group.yml")["jobs"].values()}

    assert jobs == queued == {"validate", "gate"}


def test_a_new_chamber_gets_every_workflow_but_the_tools_own() -> None:
    laid_down = {Path(path).name for path in COPIED if path.startswith(".github/workflows/")}
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    packaged = re.findall(r'"\.github/workflows/([a-z-]+\.yml)"', project)

    assert laid_down == set(packaged) == set(EVERY) - {"check.yml"}


def test_the_linters_are_silent() -> None:
    for words in (
        ["zizmor", "--offline", "--quiet", str(WORKFLOWS)],
        [
            "check-jsonschema",
            "--builtin-schema",
            "vendor.github-workflows",
            *map(str, WORKFLOWS.glob("*.yml")),
        ],
    ):
        done = subprocess.run([SCRIPTS / words[0], *words[1:]], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout
