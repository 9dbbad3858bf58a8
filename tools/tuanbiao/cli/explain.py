"""`tuanbiao explain`."""

from difflib import get_close_matches
from json import dumps
from pathlib import Path
from typing import Any

import click

from ..reference.rules import rule_index, rule_page
from ..requirements import bases
from ..rules.every import EVERY_RULE, sort
from ..rules.rule import Rule
from ..stamp import severity_of
from . import options
from .emit import emit


@click.command(name="explain")
@click.argument("rule", required=False)
@click.option("--all", "every", is_flag=True, help="全部规则 all rules")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options.lang
@options.output
def command(rule: str | None, form: str, lang: str, output: Path | None, *, every: bool) -> None:
    """解释一条规则：查什么、为什么、怎么改、依据哪一条。

    Explain a rule: what it checks, why, how to fix a finding, and its basis.
    """
    if every == bool(rule):
        raise click.UsageError("写一条规则的名字，或 --all (name one rule, or say --all)")
    rules = EVERY_RULE if rule is None else (_find(rule),)
    if form == "json":
        emit(dumps({"rules": [_json(one) for one in rules]}, ensure_ascii=False, indent=2), output)
    elif rule is None:
        emit(rule_index(), output)
    else:
        emit(rule_page(rules[0], lang), output)


def _find(name: str) -> Rule[Any]:
    for rule in EVERY_RULE:
        if rule.id == name:
            return rule
    near = get_close_matches(name, [rule.id for rule in EVERY_RULE], n=1)
    hint = f"；您是不是想问 {near[0]}？ (did you mean {near[0]}?)" if near else ""
    raise click.UsageError(f"没有规则 {name} (no such rule){hint}")


def _json(rule: Rule[Any]) -> dict[str, Any]:
    requirements = [bases()[name] for name in rule.requirements]
    return {
        "id": rule.id,
        "kind": sort(rule),
        "severity": severity_of(rule).word,
        "basis": [{"document": one.document.id, "clause": one.requirement.clause} for one in requirements],
        "title": rule.title._asdict(),
    }
