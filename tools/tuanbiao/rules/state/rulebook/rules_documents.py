"""The rule documents rule on the management of documents."""

from ...rule import Words
from .uncovered_points import points_rule

RULE = points_rule(
    rule="rules-documents",
    name=Words("文件编号、归档和存档时限", "numbering, archiving and retention of documents"),
    points=("document-numbering", "archiving", "retention"),
    requirements=(
        "opinion-3-3-document-rules",
        "opinion-3-3-document-numbering",
        "opinion-3-3-document-archiving",
        "opinion-3-3-document-retention",
    ),
    reason=Words(
        "文件管理制度应明确文件编号规则、归档要求以及存档的时限要求",
        "The rules on documents settle their numbering, archiving and retention",
    ),
)
