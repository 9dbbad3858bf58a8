"""The project that a review calls for revises the reviewed standard."""

from ....facts.links import by_slug
from ....governance import Governance
from ....register import Register
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, _governance: Governance) -> Findings:
    """Projects that the register does not know are another rule's."""
    known = by_slug(register)
    for row in register.rows:
        for slug, span in row.revisions:
            project = known.get(slug)
            if project is not None and project.revises != row.slug:
                yield Finding(span, {"project": slug, "slug": row.slug})


RULE = RegisterRule(
    id="systematic-review-revision",
    requirements=("custom-review-conclusions", "format-replacement-agrees"),
    title=Words(
        "复审结论为修订的，有相应的修订项目",
        "The project that a review calls for revises the reviewed standard",
    ),
    message=Words(
        "修订项目 {project} 没有写明修订 {slug}",
        "The project `{project}` does not say that it revises `{slug}`",
    ),
    reason=Words(
        "复审结论指向一个修订项目，项目也要指回被修订的标准",
        "The conclusion points to a revision project, and the project has to point back",
    ),
    fix=Words(
        "在 {project} 的 index.md 写 kind: revision、revises: {slug}，或者改正 replacement",
        "Write `kind: revision` and `revises: {slug}` in index.md of `{project}`, or correct `replacement`",
    ),
    check=check,
)
