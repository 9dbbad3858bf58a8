"""What rules on the self-declaration share."""

from ....records.disclosure import Disclosure
from ....records.record import Record
from ....standard import Standard


def disclosed(standard: Standard) -> Record[Disclosure] | None:
    """The declaration once it has been made public; before that it is being prepared."""
    disclosure = standard.disclosure
    return disclosure if disclosure and disclosure.data.on else None
