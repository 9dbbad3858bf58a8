"""What of a standard may be read by everyone."""

from datetime import date

from ..facts.stages import entered
from ..records.consultation import Consultation
from ..records.record import Record
from ..standard import Standard

# Drawings that can carry scripts are not shown.
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp")


def is_issued(standard: Standard) -> bool:
    """Whether it was published, be it withdrawn since."""
    return entered(standard, "publication") is not None


def round_now(standard: Standard) -> tuple[int, Record[Consultation]] | None:
    """The newest consultation round of a standard that is in consultation."""
    if standard.index.data.stage != "consultation" or not standard.consultations:
        return None
    number = max(standard.consultations)
    return number, standard.consultations[number]


def is_open(standard: Standard, as_of: date) -> bool:
    """Whether comments can be sent on the day."""
    now = round_now(standard)
    return now is not None and now[1].data.opens <= as_of <= now[1].data.binding_closes


def shows_text(standard: Standard) -> bool:
    """Whether the text is shown: a published one as its owner chose, a draft while everyone is asked about it."""
    if is_issued(standard):
        return standard.index.data.text_access == "full"
    now = round_now(standard)
    return now is not None and now[1].data.scope == "public"


def summary_of(standard: Standard) -> str:
    """What may be told of the content: the owner's own words, nothing where the owner shows nothing."""
    data = standard.index.data
    return data.main_content or "" if data.text_access != "none" or shows_text(standard) else ""


def pictures(standard: Standard, *, drafts: bool = False) -> dict[str, str]:
    """The pictures that are shown with the text, with `drafts` whatever it is: path in the folder to path in the repository."""
    if not (shows_text(standard) or drafts):
        return {}
    return {path: f"{standard.folder}/{path}" for path in standard.figures if path.lower().endswith(PICTURES)}
