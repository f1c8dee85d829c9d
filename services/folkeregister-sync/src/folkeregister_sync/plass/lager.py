"""Reading and writing `nir.folkeregister`: one partition, compacted."""

from dataclasses import dataclass, field

from aiokafka import AIOKafkaProducer
from nir.emner import FOLKEREGISTER
from nir.kafka import les_til_enden

from folkeregister_sync.plass.peker import Loggposisjoner, Parkert, Peker, Vasket

_PEKER, _LOGG, _PARKERT, _VASKET = b"peker", b"logg", b"parkert/", b"vasket"


@dataclass(slots=True)
class Plass:
    """All that was kept."""

    peker: Peker | None = None
    logg: Loggposisjoner = field(default_factory=lambda: Loggposisjoner(neste={}))
    parkert: dict[int, Parkert] = field(default_factory=dict)
    vasket: Vasket | None = None

    def ta_inn(self, noekkel: bytes, verdi: bytes | None) -> None:
        """One record; a tombstone forgets. An earlier reader's place does not displace a later one's."""
        if noekkel == _PEKER:
            peker = Peker.model_validate_json(verdi) if verdi else None
            if peker is None or self.peker is None or peker.epoke >= self.peker.epoke:
                self.peker = peker
        elif noekkel == _LOGG:
            self.logg = Loggposisjoner.model_validate_json(verdi) if verdi else Loggposisjoner(neste={})
        elif noekkel == _VASKET:
            self.vasket = Vasket.model_validate_json(verdi) if verdi else None
        elif noekkel.startswith(_PARKERT):
            self._parker(int(noekkel[len(_PARKERT) :]), verdi)

    def _parker(self, nummer: int, verdi: bytes | None) -> None:
        if verdi:
            self.parkert[nummer] = Parkert.model_validate_json(verdi)
        else:
            self.parkert.pop(nummer, None)


async def les_plass(bootstrap: str) -> Plass:
    """What the topic holds now."""
    plass = Plass()
    async for post in les_til_enden(bootstrap, FOLKEREGISTER):
        if post.key is not None:
            plass.ta_inn(post.key, post.value)
    return plass


class Lager:
    """Writes; each method returns when the broker has it."""

    def __init__(self, produsent: AIOKafkaProducer) -> None:
        self._produsent = produsent

    async def skriv_peker(self, peker: Peker) -> None:
        """Move the place. Everything before it must be acknowledged."""
        await self._skriv(_PEKER, peker.som_json())

    async def skriv_logg(self, posisjoner: Loggposisjoner) -> None:
        """Newcomers before these positions are done."""
        await self._skriv(_LOGG, posisjoner.som_json())

    async def skriv_vasket(self, vasket: Vasket) -> None:
        """A washing begins."""
        await self._skriv(_VASKET, vasket.som_json())

    async def parker(self, parkert: Parkert) -> None:
        """Set an entry aside."""
        await self._skriv(_PARKERT + str(parkert.sekvensnummer).encode(), parkert.som_json())

    async def ta_ut(self, sekvensnummer: int) -> None:
        """It waits no longer."""
        await self._skriv(_PARKERT + str(sekvensnummer).encode(), None)

    async def _skriv(self, noekkel: bytes, verdi: bytes | None) -> None:
        await self._produsent.send_and_wait(FOLKEREGISTER, verdi, key=noekkel)
