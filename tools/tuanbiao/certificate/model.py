"""What a certificate says, as plain values; who reads it may be anybody, so nobody is named in it."""

from dataclasses import dataclass
from datetime import date

from ..audit import Verdict
from ..stamps import Stamped
from ..words import Words


@dataclass(frozen=True, slots=True)
class File:
    """One record as it is at the end, and the steps that brought it and last changed it, each with its day.

    Files of a standard are given by their sha256, the chamber's by `git:` and Git's id.
    """

    path: str
    digest: str
    brought: str
    brought_on: date
    completed: str
    completed_on: date


@dataclass(frozen=True, slots=True)
class Day:
    """One date with its strength, the step since which it stands there, and the evidence/ files that raise it."""

    path: str
    key: str
    name: Words
    on: date
    strength: str
    commit: str
    commit_on: date
    proofs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Withheld:
    """An original that is kept elsewhere: what kind it is of, where it is spoken of, and who keeps it, where that is said."""

    kind: Words
    path: str
    sha256: str
    custodian: str | None


@dataclass(frozen=True, slots=True)
class Sum:
    """One computation as printed, and whether it comes out."""

    name: Words
    figures: Words
    holds: bool


@dataclass(frozen=True, slots=True)
class Counted:
    """A window, a ballot or a decision by its figures: what it is, its facts, its computations, the recorded conclusion."""

    name: Words
    path: str
    facts: tuple[Words, ...]
    sums: tuple[Sum, ...]
    conclusion: Words | None = None


@dataclass(frozen=True, slots=True)
class Approval:
    """One move: who approved it and what proves that; `proof` says so in words."""

    to: str
    on: date
    body: str | None
    resolution: str | None
    proof: Words
    minutes: str | None = None
    custodian: str | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """One record that fixes the text, and the digest that it fixes; `same` is whether that is the text as it stands."""

    name: Words
    path: str
    digest: str
    same: bool


@dataclass(frozen=True, slots=True)
class Found:
    """A finding of the history, by its rule; `acknowledged` is the resolution that acknowledges it."""

    commit: str
    on: date
    rule: str
    title: Words
    severity: str
    place: str
    acknowledged: str | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """One requirement with what the records show: `state` is a key of STATES, `why` gives the reason where one is needed."""

    id: str
    document: str
    source: Words
    clause: str
    verb: str
    text: Words
    state: str
    rules: tuple[str, ...] = ()
    found: tuple[Found, ...] = ()
    why: Words | None = None


@dataclass(frozen=True, slots=True)
class Unseen:
    """Something that a copy of the repository cannot show, and why."""

    what: Words
    why: Words


STATES = {
    "kept": Words("未见不符", "nothing against it"),
    "broken": Words("记录不符", "not kept"),
    "noted": Words("有提示", "noted"),
    "pending": Words("尚不适用", "not yet applicable"),
    "moot": Words("不适用", "not applicable"),
    "unjudged": Words("不由软件判断", "not judged by machine"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """The records and dates that belong to one stage."""

    id: str
    files: tuple[File, ...] = ()
    days: tuple[Day, ...] = ()
    counted: tuple[Counted, ...] = ()
    withheld: tuple[Withheld, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """All that the records show of one standard's procedure up to the commit `head` of the day `as_of`."""

    head: str
    adopted: str
    as_of: date
    steps: int
    chamber: str
    code: str
    slug: str
    path: str
    number: str | None
    title: str
    title_en: str | None
    stage: str
    verdict: Verdict
    reasons: tuple[Words, ...]
    stages: tuple[Stage, ...] = ()
    approvals: tuple[Approval, ...] = ()
    minutes: tuple[Withheld, ...] = ()
    texts: tuple[Text, ...] = ()
    text: str | None = None
    requirements: tuple[Asked, ...] = ()
    irregularities: tuple[Found, ...] = ()
    stamps: tuple[Stamped, ...] = ()
    unseen: tuple[Unseen, ...] = ()
