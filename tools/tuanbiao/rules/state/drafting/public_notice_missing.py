"""A project that concerns the public was made known to the public."""

from ....facts.completion import PUBLIC_NOTICE
from ...rule import StandardRule, Words
from ..missing import missing

RULE = StandardRule(
    id="public-notice-missing",
    requirements=("opinion-3-4-public-interest",),
    title=Words("涉及公众利益的项目向社会公开", "A project that concerns the public was made known to it"),
    message=Words(
        "该项目涉及公众利益，进入“{stage}”时没有向社会公开的记录（{key}）",
        "The project concerns the public interest, but on entering “{stage}” no public notice is recorded ({key})",
    ),
    reason=Words(
        "涉及公众利益的，项目计划书不仅通报会员，还应向社会公开",
        "Where the public interest is concerned, the plan is published and not only told to members",
    ),
    fix=Words(
        "公开项目计划书，并在 project.md 中写明 public_notice 的日期、网址或者证据",
        "Publish the plan and record day, address or evidence under `public_notice` in project.md",
    ),
    check=missing(PUBLIC_NOTICE),
)
