"""Records that belong together, as `Utsending` gets them."""

import asyncio
from collections.abc import Callable, Sequence
from typing import NamedTuple

from nir.sporing.hoder import Hode

from rule_engine.post.utpost import Utpost

Spor = tuple[int, bool]


class Forsendelse(NamedTuple):
    """The records of one fact, one row of facts, one answer, or one chunk of a day's work.

    `ferdig` is called at most once: after the broker has confirmed these records and all earlier ones of the
    lane, and after `vent`, if it is given, is set. `dagsverk`: the records go in the lane for the work of a
    day. `haster`: a sender waits for the answer. `hoder`: Kafka headers of the records for nir.vurderinger.
    """

    partisjon: int
    poster: Sequence[Utpost]
    ferdig: Callable[[], object] | None = None
    vent: asyncio.Event | None = None
    dagsverk: bool = False
    haster: bool = False
    hoder: tuple[Hode, ...] = ()

    @property
    def spor(self) -> Spor:
        """The lane: the partition, and whether it is the work of a day."""
        return self.partisjon, self.dagsverk
