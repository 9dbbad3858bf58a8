"""SSH wire format (RFC 4251), as much of it as keys and signatures need."""

_LENGTH = 4


def packed(*parts: bytes) -> bytes:
    """Each part with its length before it."""
    return b"".join(len(part).to_bytes(_LENGTH, "big") + part for part in parts)


def take(data: bytes) -> tuple[bytes, bytes] | None:
    """The first string of `data` and what follows it; None where it is cut short."""
    size = int.from_bytes(data[:_LENGTH], "big")
    end = _LENGTH + size
    return (data[_LENGTH:end], data[end:]) if _LENGTH <= end <= len(data) and len(data) >= _LENGTH else None


def strings(data: bytes, count: int) -> tuple[bytes, ...] | None:
    """Exactly `count` strings that fill `data`; None otherwise."""
    found = []
    for _ in range(count):
        first = take(data)
        if first is None:
            return None
        found.append(first[0])
        data = first[1]
    return tuple(found) if not data else None


def positive(data: bytes) -> int | None:
    """A positive mpint in its shortest form; None otherwise."""
    value = int.from_bytes(data, "big")
    return value if value > 0 and data == mpint(value) else None


def mpint(value: int) -> bytes:
    """The shortest form of a positive number, with a zero byte before a set high bit."""
    return value.to_bytes(value.bit_length() // 8 + 1, "big")
