"""How a rule words the faults that reading a file has found."""

from collections.abc import Callable, Iterable

from ....mend import Mend, Safety, rewritten
from ....parse.fault import Fault
from ...rule import Finding, Findings


def faults(
    kind: str, mend: Callable[[Fault], Mend | None] = lambda _: None
) -> Callable[[Iterable[Fault]], Findings]:
    """A check that yields every fault of one kind, with what mends it where that is certain."""

    def check(found: Iterable[Fault]) -> Findings:
        for fault in found:
            if fault.kind == kind:
                values = {**_hints(fault.values.get("near")), **fault.values}
                yield Finding(fault.span, values, mend=mend(fault))

    return check


def without(fault: Fault) -> Mend:
    """Deletes the character of a fault; what it stood for may be lost with it."""
    return Mend(fault.span, chr(int(str(fault.values["code"]).removeprefix("U+"), 16)), "", "unsafe")


def meant(key: str) -> Callable[[Fault], Mend | None]:
    """Writes the known word that comes nearest to what `key` of a fault's values holds, where no other is near."""

    def mend(fault: Fault) -> Mend | None:
        sure, near = fault.values["sure"], str(fault.values["near"])
        safety: Safety = "safe" if sure else "unsafe"
        return None if sure is None else rewritten(fault.span, str(fault.values[key]), near, safety)

    return mend


def _hints(near: object) -> dict[str, str]:
    """The tail of a message that names what was probably meant."""
    return {
        "hint": f"，是不是“{near}”？" if near else "",
        "hint_en": f", did you mean `{near}`?" if near else "",
    }
