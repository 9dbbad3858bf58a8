"""`tuanbiao gate`."""

import sys
from datetime import date
from pathlib import Path

import click

from .. import report
from ..approvals.github import Heard, hear
from ..diagnostic import Severity
from ..gate import candidate, judge
from ..memory import remembering
from . import options
from .emit import emit, wants_colour


@click.command(name="gate")
@click.option("--base", required=True, help="主线的提交 the commit of the line")
@click.option("--head", required=True, help="要合入的提交 the commit to be merged")
@click.option("--event", type=options.FILE, help="GitHub 事件 the event that GitHub sent")
@click.option(
    "--reviews", type=options.FILE, help="合并请求的评审 the pull request's reviews, as GitHub lists them"
)
@click.option("--site", help="公开网站的网址，用于链接 the public site's address, for links")
@click.option("--preview", help="改动的预览的网址，用于链接 where the change's preview is, for a link")
@click.option("--format", "form", type=click.Choice(list(report.FORMATS)), default="text", show_default=True)
@options.lang
@options.as_of
@options.output
def command(
    base: str,
    head: str,
    event: Path | None,
    reviews: Path | None,
    site: str | None,
    preview: str | None,
    form: str,
    lang: str,
    as_of: date,
    output: Path | None,
) -> None:
    """一项改动可否合入：按主线的规则和数据，判断合并后的结果。

    May HEAD be merged into BASE: judged by the rules and the data of BASE.
    """
    heard = _heard(event, reviews)
    root, (base_id, head_id) = options.find_commits(base, head)
    with candidate(root, base_id, head_id, as_of) as found:
        with remembering() as memory:
            judged = judge(root, found, memory, heard)
        context = report.Context(
            language=lang,
            as_of=as_of,
            base=found.base,
            head=found.head,
            tree=found.tree.narrowed({one.span.path for one in judged.diagnostics}),
            colour=wants_colour(output),
        )
        if form == "markdown":
            from ..report import summary  # it reads much that the findings alone do not need

            emit("\n".join(summary.render(found, judged, lang, site, preview)), output)
        else:
            emit(report.render(form, judged.diagnostics, context), output)
    sys.exit(1 if any(one.severity is Severity.ERROR for one in judged.diagnostics) else 0)


def _heard(event: Path | None, reviews: Path | None) -> Heard | None:
    """What GitHub says; both answers belong together."""
    if event is None and reviews is None:
        return None
    if event is None or reviews is None:
        raise click.UsageError("--event 和 --reviews 须同时给出 (--event and --reviews go together)")
    return hear(event.read_bytes(), reviews.read_bytes())
