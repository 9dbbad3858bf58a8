"""A stand-in for GitHub's interface: answers are the smallest that GitHub's published description admits, with a test's values."""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from threading import Thread
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import httpx
from githubkit_schemas.latest import models

from tests.forge.payloads import merged, minimal
from tuanbiao.synced.ruleset import ruleset

REPOSITORY = "/repos/chamber/standards"


def answer(model: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """The smallest answer of one of GitHub's models, with these values in it."""
    schema = getattr(models, model).model_json_schema()
    made: dict[str, Any] = merged(minimal(schema, schema.get("$defs", {})), values)
    return made


def settings() -> dict[str, Any]:
    """The answers about a repository whose settings are as they should be: path → JSON, or an HTTP status."""
    whole = ruleset()
    labels = ("proposal", "comment", "appeal", "complaint", "deadline")
    source = {"ruleset_source_type": "Repository", "ruleset_source": "chamber/standards", "ruleset_id": 1}
    return {
        "": answer(
            "FullRepository",
            {
                "default_branch": "main",
                "allow_merge_commit": True,
                "allow_squash_merge": False,
                "allow_rebase_merge": False,
            },
        ),
        "/rules/branches/main": [{**rule, **source} for rule in whole["rules"]],
        "/rulesets/1": answer("RepositoryRuleset", {"id": 1, **whole}),
        "/actions/permissions/workflow": {
            "default_workflow_permissions": "read",
            "can_approve_pull_request_reviews": False,
        },
        "/pages": answer("Page", {"build_type": "workflow"}),
        "/codeowners/errors": {"errors": []},
        "/labels": [answer("Label", {"name": name}) for name in labels],
    }


class FakeGitHub:
    """Answers from a table; issues are kept, so that a plan can be carried out and looked at."""

    def __init__(self, answers: Mapping[str, Any]) -> None:
        self.answers = dict(answers)
        self.issues: list[dict[str, Any]] = []
        self.requests: list[tuple[str, str]] = []

    def handle(self, request: httpx.Request) -> httpx.Response:
        """One answer."""
        path = request.url.path.removeprefix(REPOSITORY)
        self.requests.append((request.method, path))
        if path.startswith("/issues"):
            return self._issue(request, path)
        if request.method == "POST":
            made = answer("Label", json.loads(request.content))
            self.answers["/labels"].append(made)
            return httpx.Response(201, json=made)
        for label in self.answers.get("/labels", ()):
            self.answers[f"/labels/{label['name']}"] = label
        found = self.answers.get(path, 404)
        if isinstance(found, int):
            return httpx.Response(
                found, json={"message": "no", "documentation_url": "", "status": str(found)}
            )
        return httpx.Response(200, json=_page(request, found) if path == "/labels" else found)

    def _issue(self, request: httpx.Request, path: str) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, json=_page(request, self.issues))
        given = json.loads(request.content)
        number = re.fullmatch(r"/issues/(\d+)", path)
        if number:
            issue = self.issues[int(number[1]) - 1]
            issue.update({key: given[key] for key in ("title", "body", "state") if key in given})
            return httpx.Response(200, json=issue)
        labels = [answer("Label", {"name": name}) for name in given.pop("labels")]
        values = {**given, "number": len(self.issues) + 1, "state": "open", "labels": labels}
        issue = answer("Issue", {**values, "user": answer("SimpleUser", {"type": "Bot"})})
        self.issues.append(issue)
        return httpx.Response(201, json=issue)


def _page(request: httpx.Request, rows: list[Any]) -> list[Any]:
    page, size = (int(request.url.params[key]) for key in ("page", "per_page"))
    return rows[(page - 1) * size : page * size]


class _Quiet(WSGIRequestHandler):
    def log_message(self, *_: object) -> None:
        """Tests print nothing."""


@contextmanager
def served(fake: FakeGitHub) -> Iterator[str]:
    """The stand-in on a port of this machine, for tools that run in a process of their own; its address."""

    def app(environ: dict[str, Any], start: Any) -> list[bytes]:
        content = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"] or 0))
        address = f"http://localhost{environ['PATH_INFO']}?{environ['QUERY_STRING']}"
        answered = fake.handle(httpx.Request(environ["REQUEST_METHOD"], address, content=content))
        start(f"{answered.status_code} {answered.reason_phrase}", [("Content-Type", "application/json")])
        return [answered.content]

    with make_server("127.0.0.1", 0, app, handler_class=_Quiet) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
