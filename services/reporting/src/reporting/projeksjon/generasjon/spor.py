"""The interface of a store that refers to persons, and removes the references when a person is erased."""

from collections.abc import Callable, Iterable
from typing import Protocol


class Spor(Protocol):
    """A store that refers to persons (innsynsloggen)."""

    async def slett_personer(self, dufer: Iterable[str]) -> None:
        """Remove what refers to these persons. A second call for the same persons does no harm."""

    async def ukjente(self, kjent: Callable[[str], bool]) -> list[str]:
        """The DUF-nummer that the store refers to but that are unknown according to `kjent`."""
