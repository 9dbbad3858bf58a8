"""Who issues a standard, as documents name it."""

from dataclasses import dataclass

from ...governance import Governance


@dataclass(frozen=True, slots=True)
class Issuer:
    """Name and code (社会团体代号) of the chamber."""

    name: str
    code: str


def issuer(governance: Governance) -> Issuer:
    """The chamber as it says of itself; crosses where it does not say."""
    if governance.chamber is None:
        return Issuer("××××", "××××")
    data = governance.chamber.data
    return Issuer(data.name, data.code)
