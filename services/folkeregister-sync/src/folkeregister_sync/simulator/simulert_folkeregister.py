"""The simulated population: persons as they are now, the feed, and the documents of all entries."""

import copy
from bisect import bisect_left
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

Dokument = dict[str, Any]


class UkjentPerson(Exception):
    """A step names a person who is not in the scenario."""


@dataclass(frozen=True, slots=True)
class Oppfoering:
    """An entry of the feed."""

    sekvensnummer: int
    hendelse: Dokument

    def som_json(self) -> Dokument:
        """The entry in the form of the feed."""
        return {"sekvensnummer": self.sekvensnummer, "hendelse": self.hendelse}


@dataclass(slots=True)
class SimulertFolkeregister:
    """The state of the simulator. Equal steps give equal documents with equal ids."""

    foerste: int = 1
    personer: dict[str, Dokument] = field(default_factory=dict)
    """Current ident → the person's document as the API gives it, with all parts and all history."""
    alias: dict[str, str] = field(default_factory=dict)
    """Ceased ident → the ident that replaced it, which may have ceased later."""
    avloest: dict[str, Dokument] = field(default_factory=dict)
    """Ident → the document of a merged person, stored in case the merge is split."""
    feed: list[Oppfoering] = field(default_factory=list)
    hendelsesdokumenter: dict[str, Dokument] = field(default_factory=dict)
    arkiv: dict[str, Dokument] = field(default_factory=dict)
    versjon: int = 0
    """The number of changes of the feed. It is the feed's ETag."""
    utlevert: int = 0
    """The number of entries that were sent to callers."""
    _neste: int = 0

    def __post_init__(self) -> None:
        """Let the first entry get the number `foerste`."""
        self._neste = self.foerste

    @property
    def siste(self) -> int:
        """The highest sequence number in the feed. For an empty feed: the number before `foerste`."""
        return self.feed[-1].sekvensnummer if self.feed else self.foerste - 1

    def gjeldende(self, ident: str) -> str:
        """The ident that replaces this one now; the same ident if it has not ceased."""
        while ident in self.alias:
            ident = self.alias[ident]
        return ident

    def person(self, ident: str) -> Dokument:
        """The person as they are now, found by any of their idents.

        Raises:
            UkjentPerson: the person is not in the scenario.
        """
        try:
            return self.personer[self.gjeldende(ident)]
        except KeyError:
            raise UkjentPerson("the scenario has no person with that ident") from None

    def begynn_paa_nytt(self) -> None:
        """Empty the feed and begin again at `foerste`. The persons are unchanged."""
        self.feed.clear()
        self._neste = self.foerste
        self.versjon += 1

    def hopp_over(self, antall: int) -> None:
        """Leave a gap of `antall` sequence numbers after the last one."""
        self._neste += antall

    def foey_til(
        self,
        ident: str,
        type_: str,
        ajourholdt: str,
        egenskaper: list[Dokument] | None,
        person: Dokument | None,
        sekvensnummer: int | None = None,
    ) -> Oppfoering:
        """Add an entry at the end of the feed, or at `sekvensnummer`.

        `egenskaper`: the content of its hendelsesdokument; `person`: its persondokument. If one of them is
        None, the entry has no such document.
        """
        nummer = self._neste if sekvensnummer is None else sekvensnummer
        hendelse = {
            "folkeregisteridentifikator": ident,
            "hendelsetype": type_,
            "ajourholdstidspunkt": ajourholdt,
        }
        if egenskaper is not None:
            hendelse["hendelsesdokument"] = dokument_id(nummer, "hendelse")
            dokument = hendelsesdokument(hendelse["hendelsesdokument"], ident, type_, ajourholdt, egenskaper)
            self.hendelsesdokumenter[hendelse["hendelsesdokument"]] = dokument
        if person is not None:
            hendelse["persondokument"] = dokument_id(nummer, "person")
            self.arkiv[hendelse["persondokument"]] = copy.deepcopy(person)
        return self.sett_inn(hendelse, nummer)

    def sett_inn(self, hendelse: Dokument, sekvensnummer: int | None = None) -> Oppfoering:
        """Add a ready-made entry, by default after the last. It replaces an entry with the same number."""
        oppfoering = Oppfoering(self._neste if sekvensnummer is None else sekvensnummer, hendelse)
        sted = bisect_left(self.feed, oppfoering.sekvensnummer, key=lambda o: o.sekvensnummer)
        finnes = sted < len(self.feed) and self.feed[sted].sekvensnummer == oppfoering.sekvensnummer
        self.feed[sted : sted + finnes] = [oppfoering]
        self._neste = max(self._neste, oppfoering.sekvensnummer + 1)
        self.versjon += 1
        return oppfoering

    def side(self, fra: int, antall: int) -> list[Oppfoering]:
        """A page: at most `antall` entries, from the number `fra` on, inclusive."""
        sted = bisect_left(self.feed, fra, key=lambda o: o.sekvensnummer)
        side = self.feed[sted : sted + antall]
        self.utlevert += len(side)
        return side


def dokument_id(sekvensnummer: int, slag: str) -> str:
    """An id of 32 hex digits, as Folkeregisteret has them."""
    return blake2b(f"{sekvensnummer}/{slag}".encode(), digest_size=16).hexdigest()


def hendelsesdokument(
    id_: str, ident: str, type_: str, ajourholdt: str, egenskaper: list[Dokument]
) -> Dokument:
    """A hendelsesdokument. The type is spelt `hendelsestype` in it, and `hendelsetype` in the feed."""
    return {
        "dokumentidentifikator": id_,
        "skjemaversjon": "1.5",
        "hendelse": {
            "folkeregisteridentifikator": ident,
            "hendelsestype": type_,
            "ajourholdstidspunkt": ajourholdt,
            "egenskapshendelse": egenskaper,
        },
    }
