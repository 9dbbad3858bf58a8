"""The ruleset that GitHub has to enforce on the main branch, in the form that it imports."""

from json import dumps
from typing import Any

# The checks' names and the app that must report them: 15368 is GitHub Actions itself.
CHECKS = ("validate", "gate")
ACTIONS_APP = 15368


def ruleset() -> dict[str, Any]:
    """Merge commits only, up to date, both checks, a code owner's review; nobody bypasses, nothing is rewritten."""
    checks = [{"context": name, "integration_id": ACTIONS_APP} for name in CHECKS]
    return {
        "name": "main",
        "target": "branch",
        "enforcement": "active",
        "bypass_actors": [],
        "conditions": {"ref_name": {"include": ["~DEFAULT_BRANCH"], "exclude": []}},
        "rules": [
            {"type": "deletion"},
            {"type": "non_fast_forward"},
            {"type": "pull_request", "parameters": pull_request()},
            {
                "type": "required_status_checks",
                "parameters": {
                    "strict_required_status_checks_policy": True,
                    "do_not_enforce_on_create": False,
                    "required_status_checks": checks,
                },
            },
        ],
    }


def pull_request() -> dict[str, Any]:
    """What a pull request needs before it may be merged."""
    return {
        "allowed_merge_methods": ["merge"],
        "dismiss_stale_reviews_on_push": True,
        "require_code_owner_review": True,
        "require_last_push_approval": True,
        "required_approving_review_count": 1,
        "required_review_thread_resolution": False,
    }


def as_file() -> str:
    """The ruleset as `.github/rulesets/main.json`."""
    return dumps(ruleset(), ensure_ascii=False, indent=2) + "\n"
