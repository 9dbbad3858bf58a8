"""Members are informed of the procedure."""

from ...rule import Words
from .information_kind import information_rule

RULE = information_rule(
    key="procedure",
    name=Words("标准制定程序", "procedure for making standards"),
    requirements=("opinion-2-inform-procedure", "regulation-9-open-fair", "law-18-open-fair"),
)
