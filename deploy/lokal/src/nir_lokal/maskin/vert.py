"""The host on which a process runs: this machine, or a part of it with a network of its own."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Vert:
    """A host. `foran`: the words to put before a command so that it runs on the host."""

    adresse: str = "127.0.0.1"
    foran: tuple[str, ...] = ()


HER = Vert()
"""This machine, at an address that only this machine reaches."""
