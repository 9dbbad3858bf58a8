"""The citizen's identity number (GB 11643—1999)."""

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK = "10X98765432"


def is_identity_number(text: str) -> bool:
    """Whether 18 characters have a date of birth and the right check character."""
    if len(text) != 18 or not text[:17].isascii() or not text[:17].isdigit():
        return False
    month, day = int(text[10:12]), int(text[12:14])
    total = sum(int(digit) * weight for digit, weight in zip(text, _WEIGHTS, strict=False))
    return 1 <= month <= 12 and 1 <= day <= 31 and _CHECK[total % 11] == text[17]
