"""What rules on marks share: every mark with its key."""

from collections.abc import Iterator

from ....records.promotion import Mark
from ....standard import Standard
from ....words import Words

NAMES = {
    "trademark": Words("商标", "trademark"),
    "collective_mark": Words("集体商标", "collective mark"),
    "certification_mark": Words("证明商标", "certification mark"),
    "geographical_indication": Words("地理标志", "geographical indication"),
}


def marks(standard: Standard) -> Iterator[tuple[str, Mark]]:
    """The marks that are on record, by key."""
    promotion = standard.promotion
    for key in NAMES if promotion else ():
        mark = getattr(promotion.data, key) if promotion else None
        if mark is not None:
            yield key, mark
