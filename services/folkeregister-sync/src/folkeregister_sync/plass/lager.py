"""Reads and writes the topic `nir.folkeregister`, which has one partition and is compacted."""

from dataclasses import dataclass, field
from typing import TypeVar

from aiokafka import AIOKafkaProducer
from nir.kafka import les_til_enden
from nir.meldinger.emner import FOLKEREGISTER

from folkeregister_sync.plass.peker import (
    Aapent,
    Bestilt,
    Loggposisjoner,
    NotertAvslag,
    NyPlass,
    Parkert,
    Peker,
    Vasket,
)

P = TypeVar("P", Parkert, Aapent)
_PEKER, _LOGG, _VASKET = b"peker", b"logg", b"vasket"
_AVSLAG, _ELDRE_AVSLAG = b"avslag/", b"eldre-avslag"
PARKERT, _AAPENT, BESTILT, NY_PLASS = b"parkert/", b"avvik/", b"bestilt/vask", b"bestilt/plass"


@dataclass(slots=True)
class Plass:
    """Everything that the topic keeps."""

    peker: Peker | None = None
    logg: Loggposisjoner = field(default_factory=lambda: Loggposisjoner(neste={}))
    parkert: dict[int, Parkert] = field(default_factory=dict)
    aapne: dict[int, Aapent] = field(default_factory=dict)
    avslag: dict[tuple[int, int], str] = field(default_factory=dict)
    """(partition, offset) in nir.hendelser → the code of a refused fact."""
    eldre_avslag_er_lest: bool = False
    """Whether the refusals in the engine's records have been read."""
    vasket: Vasket | None = None
    bestilt: Bestilt | None = None
    ny_plass: NyPlass | None = None

    def ta_inn(self, noekkel: bytes, verdi: bytes | None) -> None:
        """Apply one record.

        A record without a value removes what its key names. A place that an earlier reader wrote does not
        replace the place of a later reader (`epoke`).
        """
        if noekkel == _PEKER:
            peker = Peker.model_validate_json(verdi) if verdi else None
            if peker is None or self.peker is None or peker.epoke >= self.peker.epoke:
                self.peker = peker
        elif noekkel == _LOGG:
            self.logg = Loggposisjoner.model_validate_json(verdi) if verdi else Loggposisjoner(neste={})
        elif noekkel == _VASKET:
            self.vasket = Vasket.model_validate_json(verdi) if verdi else None
        elif noekkel.startswith(_AVSLAG) and verdi:
            avslag = NotertAvslag.model_validate_json(verdi)
            self.avslag[avslag.partisjon, avslag.offset] = avslag.kode
        elif noekkel == _ELDRE_AVSLAG:
            self.eldre_avslag_er_lest = verdi is not None
        elif noekkel == BESTILT:
            self.bestilt = Bestilt.model_validate_json(verdi) if verdi else None
        elif noekkel == NY_PLASS:
            self.ny_plass = NyPlass.model_validate_json(verdi) if verdi else None
        elif noekkel.startswith(PARKERT):
            _sett(self.parkert, Parkert, noekkel[len(PARKERT) :], verdi)
        elif noekkel.startswith(_AAPENT):
            _sett(self.aapne, Aapent, noekkel[len(_AAPENT) :], verdi)


def _sett(alle: dict[int, P], type_: type[P], nummer: bytes, verdi: bytes | None) -> None:
    if verdi:
        alle[int(nummer)] = type_.model_validate_json(verdi)
    else:
        alle.pop(int(nummer), None)


async def les_plass(bootstrap: str) -> Plass:
    """Read everything that the topic has now."""
    plass = Plass()
    async for post in les_til_enden(bootstrap, FOLKEREGISTER):
        if post.key is not None:
            plass.ta_inn(post.key, post.value)
    return plass


class Lager:
    """Writes to the topic. Each method returns when the broker has the record."""

    def __init__(self, produsent: AIOKafkaProducer) -> None:
        self._produsent = produsent

    async def skriv_peker(self, peker: Peker) -> None:
        """Move the place. The broker must have acknowledged every fact from the entries before it."""
        await self._skriv(_PEKER, peker.som_json())

    async def skriv_logg(self, posisjoner: Loggposisjoner) -> None:
        """Record that all newcomers before these positions have been looked up."""
        await self._skriv(_LOGG, posisjoner.som_json())

    async def skriv_vasket(self, vasket: Vasket) -> None:
        """Record that a reconciliation is finished, and remove the order for it."""
        await self._skriv(_VASKET, vasket.som_json())
        await self._skriv(BESTILT, None)

    async def bestill_vask(self, bestilt: Bestilt) -> None:
        """Order a reconciliation from the reading instance."""
        await self._skriv(BESTILT, bestilt.som_json())

    async def bestill_plass(self, ny: NyPlass) -> None:
        """Order the reading instance to begin at another place."""
        await self._skriv(NY_PLASS, ny.som_json())

    async def plass_er_ny(self) -> None:
        """Record that the reading has begun at the ordered place."""
        await self._skriv(NY_PLASS, None)

    async def noter_avvik(self, aapent: Aapent) -> None:
        """Record that an entry could not be handled and is open."""
        await self._skriv(_AAPENT + str(aapent.sekvensnummer).encode(), aapent.som_json())

    async def noter_avslag(self, avslag: NotertAvslag) -> None:
        """Record that the engine has refused a fact."""
        await self._skriv(_AVSLAG + f"{avslag.partisjon}-{avslag.offset}".encode(), avslag.som_json())

    async def eldre_avslag_er_lest(self) -> None:
        """Record that the refusals in the engine's records have been read."""
        await self._skriv(_ELDRE_AVSLAG, b"{}")

    async def avklar(self, sekvensnummer: int) -> None:
        """Record that an open entry has been handled."""
        await self._skriv(_AAPENT + str(sekvensnummer).encode(), None)

    async def parker(self, parkert: Parkert) -> None:
        """Record that an entry is set aside."""
        await self._skriv(PARKERT + str(parkert.sekvensnummer).encode(), parkert.som_json())

    async def ta_ut(self, sekvensnummer: int) -> None:
        """Record that an entry waits no longer."""
        await self._skriv(PARKERT + str(sekvensnummer).encode(), None)

    async def _skriv(self, noekkel: bytes, verdi: bytes | None) -> None:
        await self._produsent.send_and_wait(FOLKEREGISTER, verdi, key=noekkel)
