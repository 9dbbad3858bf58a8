"""From which stage on each requirement concerns a standard, and which only where something is so.

Requirements that are not named here concern the chamber as a whole, from the first day.
"""

from collections.abc import Callable, Mapping

from ..facts.stages import reached
from ..standard import Standard
from ..words import Words

# A requirement counts from the stage whose opening closes what it asks for.
FROM: Mapping[str, tuple[str, ...]] = {
    "project-approval": (
        "opinion-3-4-assessment",
        "opinion-3-4-project-proposal",
        "opinion-3-4-project-proposal-submitted",
    ),
    "drafting": (
        "opinion-3-4-coordination-approves",
        "opinion-3-4-project-plan",
        "opinion-3-4-members-told",
        "opinion-3-4-members-able-to-join",
        "opinion-3-4-public-interest",
    ),
    "consultation": (
        "opinion-2-stakeholders",
        "opinion-2-disputes",
        "opinion-3-4-survey",
        "opinion-3-4-verification",
        "opinion-3-4-draft",
        "opinion-3-4-consultation-scope",
        "opinion-3-4-window-30-days",
        "regulation-9-stakeholders",
        "regulation-10-research-basis",
        "regulation-10-verification",
        "regulation-14-window-stated",
        "regulation-14-window-30-days",
        "regulation-14-consumer-rights",
        "regulation-15-gbt-1-1",
        "regulation-16-patents-disclosed",
        "regulation-16-patent-licence",
    ),
    "technical-review": ("opinion-3-4-feedback-handled", "regulation-14-feedback-handled"),
    "approval": (
        "opinion-2-substantial-issues",
        "opinion-2-general-agreement",
        "opinion-3-4-consensus",
        "opinion-3-4-three-quarters",
        "regulation-14-consensus",
        "regulation-14-three-quarters-of-attending",
        "regulation-14-recusal",
    ),
    "numbering": (
        "opinion-3-4-numbering",
        "opinion-3-4-decision-body-passes",
        "opinion-3-4-own-rules-of-procedure",
        "regulation-14-own-procedure",
        "regulation-17-number-form",
        "regulation-17-number-unique",
        "regulation-17-year-of-issue",
    ),
    "publication": (
        "opinion-3-1-publicise",
        "opinion-3-4-issued-as-document",
        "opinion-3-4-systematic-review",
        "opinion-3-5-disclose-on-platform",
        "opinion-3-5-disclose-identity",
        "opinion-3-5-disclose-patents",
        "opinion-3-5-disclose-level",
        "opinion-3-5-disclose-performance",
        "opinion-3-5-disclose-functions",
        "opinion-3-5-stricter",
        "opinion-3-5-commit-lawful",
        "opinion-3-5-commit-truthful",
        "opinion-3-5-commit-mandatory-standards",
        "opinion-3-5-commit-industrial-policy",
        "opinion-3-6-trademark",
        "opinion-3-6-means-of-promotion",
        "opinion-3-6-transposition",
        "opinion-3-7-into-international",
        "regulation-11-lawful",
        "regulation-12-mandatory-standards",
        "regulation-13-stricter",
        "regulation-14-issued-as-document",
        "regulation-15-cover",
        "regulation-18-disclose-identity",
        "regulation-18-disclose-patents",
        "regulation-18-text-access",
        "regulation-19-declaration",
        "regulation-19-answerable",
        "regulation-26-promotion",
    ),
}
STAGE_OF = {name: stage for stage, names in FROM.items() for name in names}


def _no_ballot(standard: Standard) -> bool:
    return all(one.data.ballot is None for one in standard.reviews.values())


def _no_public_interest(standard: Standard) -> bool:
    answer = standard.index.data.public_interest
    return answer is not None and not answer.answer


def _no_consumer_rights(standard: Standard) -> bool:
    answer = standard.index.data.consumer_rights
    return answer is not None and not answer.answer


def _no_patents(standard: Standard) -> bool:
    patents = standard.index.data.patents
    return patents is not None and not patents.exist


_Reason = tuple[Callable[[Standard], bool], Words]
_BALLOT: _Reason = (_no_ballot, Words("没有表决", "there was no ballot"))
_PATENTS: _Reason = (
    _no_patents,
    Words("记录写明不涉及专利", "the records say that no patents are concerned"),
)
# What is asked only “where …”, with the records' own answer that it is not so.
MOOT: Mapping[str, _Reason] = {
    "opinion-3-4-three-quarters": _BALLOT,
    "regulation-14-three-quarters-of-attending": _BALLOT,
    "regulation-14-recusal": _BALLOT,
    "opinion-3-4-public-interest": (
        _no_public_interest,
        Words("记录写明不涉及公众利益", "the records say that the public interest is not concerned"),
    ),
    "regulation-14-consumer-rights": (
        _no_consumer_rights,
        Words("记录写明不涉及消费者权益", "the records say that consumers' rights are not concerned"),
    ),
    "opinion-3-5-disclose-patents": _PATENTS,
    "regulation-16-patents-disclosed": _PATENTS,
    "regulation-16-patent-licence": _PATENTS,
    "regulation-18-disclose-patents": _PATENTS,
}


def pending(requirement: str, standard: Standard) -> bool:
    """Whether the standard has not come to the stage from which the requirement concerns it."""
    stage = STAGE_OF.get(requirement)
    return stage is not None and not reached(standard, stage)


def moot(requirement: str, standard: Standard) -> Words | None:
    """Why a requirement does not concern the standard at all; None where it may."""
    holds, why = MOOT.get(requirement, (None, None))
    return why if holds is not None and holds(standard) else None
