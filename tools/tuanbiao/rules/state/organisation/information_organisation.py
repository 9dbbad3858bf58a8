"""Members are informed of the organisation."""

from ...rule import Words
from .information_kind import information_rule

RULE = information_rule(
    key="organisation",
    name=Words("组织机构", "organisation"),
    requirements=("opinion-2-inform-organisation", "regulation-9-open-fair", "law-18-open-fair"),
)
