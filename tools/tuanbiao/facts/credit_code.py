"""The unified social credit code (GB 32100—2015)."""

_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_WEIGHTS = tuple(pow(3, place, 31) for place in range(17))
SOCIAL_ORGANISATION = "51"


def check_digit(first: str) -> str | None:
    """The check character of the first 17 characters; None where one of them is not allowed."""
    if len(first) != 17 or any(character not in _ALPHABET for character in first):
        return None
    total = sum(
        _ALPHABET.index(character) * weight for character, weight in zip(first, _WEIGHTS, strict=True)
    )
    return _ALPHABET[(31 - total % 31) % 31]


def is_valid(code: str) -> bool:
    """Whether `code` has 18 allowed characters and the right check character."""
    return len(code) == 18 and check_digit(code[:17]) == code[17]
