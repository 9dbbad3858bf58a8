"""Every rule about live approvals, which only the gate can ask of the forge; membership is explicit."""

from ..rule import ApprovalRule
from . import (
    approval_by_author,
    approval_missing,
    approval_not_member,
    approval_of_older_text,
    approval_unasked,
    approval_unknown_account,
    approval_unreadable,
)

APPROVAL_RULES: tuple[ApprovalRule, ...] = (
    approval_missing.RULE,
    approval_by_author.RULE,
    approval_of_older_text.RULE,
    approval_unknown_account.RULE,
    approval_not_member.RULE,
    approval_unreadable.RULE,
    approval_unasked.RULE,
)
