"""Members are informed of the working mechanism."""

from ...rule import Words
from .information_kind import information_rule

RULE = information_rule(
    key="mechanism",
    name=Words("运行机制", "working mechanism"),
    requirements=("opinion-2-inform-mechanism", "regulation-9-open-fair", "law-18-open-fair"),
)
