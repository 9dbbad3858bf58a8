"""How a rule words the faults that reading a file has found."""

from collections.abc import Callable, Iterable

from ....parse.fault import Fault
from ...rule import Finding, Findings


def faults(kind: str) -> Callable[[Iterable[Fault]], Findings]:
    """A check that yields every fault of one kind."""

    def check(found: Iterable[Fault]) -> Findings:
        for fault in found:
            if fault.kind == kind:
                yield Finding(fault.span, {**_hints(fault.values.get("near")), **fault.values})

    return check


def _hints(near: object) -> dict[str, str]:
    """The tail of a message that names what was probably meant."""
    return {
        "hint": f"，是不是“{near}”？" if near else "",
        "hint_en": f", did you mean `{near}`?" if near else "",
    }
