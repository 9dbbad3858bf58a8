"""Values that are read one by one, each when it is first asked for."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Shelf(Mapping[K, V]):
    """Values by key, in the order of the keys; a key whose value cannot be read is none. `read` keeps what it has read."""

    def __init__(self, keys: tuple[K, ...], read: Callable[[K], V | None]) -> None:
        self._keys = dict.fromkeys(keys)
        self._read = read

    def __getitem__(self, key: K) -> V:
        found = self._read(key) if key in self._keys else None
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[K]:
        return (key for key in self._keys if self._read(key) is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)
