"""Members are informed of the progress."""

from ...rule import Words
from .information_kind import information_rule

RULE = information_rule(
    key="progress",
    name=Words("标准化工作进展", "progress of the work"),
    requirements=("opinion-2-inform-progress", "regulation-9-open-fair", "law-18-open-fair"),
)
