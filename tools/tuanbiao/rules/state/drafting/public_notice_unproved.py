"""A public notice can be found or is proved."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """By its address or by evidence."""
    project = standard.project
    for at, attempt in enumerate(project.data.attempts if project else ()):
        notice = attempt.public_notice
        if project and notice and not notice.url and not notice.evidence:
            yield Finding(project.at("attempts", at, "public_notice"), {"on": notice.on})


RULE = StandardRule(
    id="public-notice-unproved",
    requirements=("opinion-3-4-public-interest", "gbt-20004-1-outputs-kept"),
    title=Words("向社会公开有网址或者证据", "A public notice has its address or evidence"),
    message=Words(
        "{on} 的公开既没有网址，也没有证据", "The public notice of {on} has neither an address nor evidence"
    ),
    reason=Words(
        "公众看不到、事后也查不到的公开，等于没有公开", "What nobody can find or check was not made public"
    ),
    fix=Words("写上 url，或者网页快照等 evidence", "Give `url`, or `evidence` such as a capture of the page"),
    check=check,
)
