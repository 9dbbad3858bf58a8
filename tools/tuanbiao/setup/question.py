"""One question about a proposal: its words, what is offered, and how an answer is understood."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches

from ..library import Library
from ..records.labels import Labels
from ..words import Words

Answers = Mapping[str, str]
_NEAR = 5
SHOWN = 12  # of a list, each with its number


@dataclass(frozen=True, slots=True)
class Chamber:
    """What is offered comes from the records, as of a day."""

    library: Library
    as_of: date


Offer = Callable[[Chamber, Answers], Mapping[str, str]]
Suggest = Callable[[Chamber, Answers], str]


@dataclass(frozen=True, slots=True)
class Question:
    """One question; `id` names the option too, and `keys` the keys of the records that hold the answer.

    `labels` are the values that there are at any time, `offer` those of the records, with what they are called; where it is `strict`
    nothing else is taken. `when` says whether it is asked,
    `preset` whether something stands where nobody is asked, `open` whether a key is laid down to be filled in later.
    """

    id: str
    name: Words
    help: Words
    keys: tuple[str, ...] = ()
    required: bool = False
    preset: bool = False
    open: bool = True
    labels: Labels = field(default_factory=dict)
    offer: Offer = lambda _chamber, _answers: {}
    strict: bool = False
    suggest: Suggest = lambda _chamber, _answers: ""
    when: Callable[[Answers], bool] = lambda _answers: True

    def offered(self, chamber: Chamber, answers: Answers) -> Mapping[str, str]:
        """The values to choose from, with what they are called."""
        fixed = {value: f"{zh} {en}" for value, (zh, en) in self.labels.items()}
        return fixed or self.offer(chamber, answers)

    def understood(self, text: str, chamber: Chamber, answers: Answers) -> str | Words:
        """The value that an answer means: a number of the list, a value, or part of what exactly one is called."""
        offered = self.offered(chamber, answers)
        if not self.strict and not (text.isdecimal() and offered):
            return text
        if text.isdecimal() and 0 < int(text) <= min(len(offered), SHOWN):
            return list(offered)[int(text) - 1]
        if text in offered or not self.strict:
            return text
        called = [value for value, label in offered.items() if text in label]
        return called[0] if len(called) == 1 else _unclear(text, offered, called)


def _unclear(text: str, offered: Mapping[str, str], called: list[str]) -> Words:
    names = {name: value for value, label in offered.items() for name in (value, label)}
    near = called or [names[one] for one in get_close_matches(text, names, n=_NEAR, cutoff=0.4)]
    meant = "、".join(f"{offered[one]} {one}" for one in dict.fromkeys(near[:_NEAR]))
    if called:
        return Words(f"“{text}”可以指几项：{meant}", f"“{text}” may mean several: {meant}")
    if meant:
        return Words(f"没有“{text}”，是不是：{meant}？", f"there is no “{text}”; did you mean: {meant}?")
    return Words(f"没有“{text}”", f"there is no “{text}”")
