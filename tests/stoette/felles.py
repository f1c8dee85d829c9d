"""What is costly to start is shared by the tests of a folder, and is stopped after the last of these tests.

A session fixture would keep a system until the test run ends. A system that is idle for so long takes more
processor time than its tests do.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from typing import Generic, TypeVar

import pytest

T = TypeVar("T")


class Felles(Generic[T]):
    """One value that `lag` makes when a test of the folder `mappe` first asks for it in this process."""

    def __init__(self, mappe: Path, lag: Callable[[Path], AbstractContextManager[T]]) -> None:
        self._mappe = mappe
        self._lag = lag
        self._stabel = ExitStack()
        self._holdt: list[T] = []

    def ta(self, temp: pytest.TempPathFactory) -> T:
        """The shared value. It is made now if this process does not have it."""
        if not self._holdt:
            self._holdt.append(self._stabel.enter_context(self._lag(temp.mktemp("felles"))))
        return self._holdt[0]

    def slipp(self, neste: pytest.Item | None) -> None:
        """Stop the shared value, unless the next test is in the folder too.

        Call this after each test of the folder.
        """
        if neste is None or not neste.path.is_relative_to(self._mappe):
            self._holdt.clear()
            self._stabel.close()
