"""A project names the item of the charter that it rests on."""

from ....facts.completion import SCOPE_REF
from ...rule import StandardRule, Words
from ..missing import missing

RULE = StandardRule(
    id="charter-scope-missing",
    requirements=("opinion-2-charter-scope", "regulation-8-charter-scope"),
    title=Words("项目写明章程业务范围依据", "A project names the item of the charter that it rests on"),
    message=Words(
        "进入“{stage}”时，没有写明依据章程的哪一项业务范围（{key}）",
        "On entering “{stage}” no item of the charter's scope of business is named ({key})",
    ),
    reason=Words(
        "商会应在章程规定的业务范围内开展团体标准化工作",
        "A chamber makes standards within the scope of business of its charter",
    ),
    fix=Words(
        "在 index.md 中写 scope_ref，指向 governance/chamber.md 的 scope 中的一项",
        "Set `scope_ref` in index.md to an item of `scope` in governance/chamber.md",
    ),
    check=missing(SCOPE_REF),
)
