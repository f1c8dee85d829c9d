"""The person's events in words: what was done to what, and by whom (A 10.4: Hendelser; kontrakt §6.8)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from uuid import NAMESPACE_DNS, uuid5

from regelverk.fakta import folkeregister as fr
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import INNSLAG, Avslutning, Klage
from regelverk.fakta.registrator import registrert_av
from regelverk.liv.person import Person
from regelverk.visning.dokument.felter import Json
from regelverk.visning.dokument.fortalt import Fortalt
from regelverk.visning.dokument.hendelsestekst import tekst
from regelverk.visning.dokument.motorlinjer import Aarsaker, motorlinjer
from regelverk.visning.dokument.skrevet import Skrevet

_FOR_SEG = frozenset(INNSLAG) - {Avslutning, Klage}
"""The classes of facts whose lines depend on no other fact."""
_RETTELSER = (fr.FolkeregisterhendelseKorrigert, fr.FolkeregisterhendelseAnnullert)


def hendelser(person: Person, foer: Skrevet) -> list[Json]:
    """A line for each accepted fact, and for each ending that the regelmotor made or that was withdrawn,
    oldest first.

    Each line says what was known when its fact was decided; no later fact changes the line. Of lines with the
    same tidspunkt, those of facts come first, in the order of the log, and then those about the regelmotor.
    """
    nye = foer.nye(person)
    if len(person.motorhendelser) == foer.motorhendelser and _kommer_sist(nye, foer.hendelser):
        fortalt = Fortalt(person.duf_nummer)
        return [*foer.hendelser, *(_faktalinje(h, h.tidspunkt, fortalt) for h in nye)]
    return _fortalt_fra_begynnelsen(person)


def _kommer_sist(nye: Sequence[Hendelse], linjer: Sequence[Json]) -> bool:
    """Whether the lines of the new facts depend on no other fact, and come after `linjer` in this order."""
    sist: str = linjer[-1]["tidspunkt"] if linjer else ""
    for hendelse in nye:
        if type(hendelse.innhold) not in _FOR_SEG or hendelse.tidspunkt <= sist:
            return False
        sist = hendelse.tidspunkt
    return True


def _fortalt_fra_begynnelsen(person: Person) -> list[Json]:
    fortelling = _Fortelling(Fortalt(person.duf_nummer))
    for hendelse in person.fakta:
        fortelling.fortell(hendelse)
    motorens = motorlinjer(person.duf_nummer, person.motorhendelser, fortelling.aarsaker)
    ut = [
        *fortelling.fakta,
        *fortelling.falt_bort,
        *(_linje(*linje) for linje in motorens),
    ]
    ut.sort(key=itemgetter("tidspunkt"))
    return ut


@dataclass(slots=True)
class _Fortelling:
    """The lines of the facts so far, and what those facts say about the regelmotor's lines."""

    fortalt: Fortalt
    fakta: list[Json] = field(default_factory=list)
    falt_bort: list[Json] = field(default_factory=list)
    """The endings of the regelmotor that a kommune had edited, and that Folkeregisteret took away."""
    aarsaker: Aarsaker = field(default_factory=Aarsaker)

    def fortell(self, hendelse: Hendelse) -> None:
        naar, av = self.fortalt.tidspunkt(hendelse), registrert_av(hendelse)
        self.fakta.append(_faktalinje(hendelse, naar, self.fortalt))
        self.falt_bort += self._falt_bort(hendelse, naar, av)
        if naar != hendelse.tidspunkt:
            self.aarsaker.ventet[hendelse.tidspunkt] = naar
        if isinstance(hendelse.innhold, Avslutning):
            self._merk_redigert(hendelse, hendelse.innhold.innslag_id, av)
        self.fortalt.legg(hendelse)

    def _merk_redigert(self, hendelse: Hendelse, innslag_id: str, av: str) -> None:
        rad = self.fortalt.rad(innslag_id)
        if rad and rad.aarsak and rad.dato and not rad.er_kommunens:
            self.aarsaker.redigert.add((hendelse.tidspunkt, av, rad.aarsak, rad.dato))

    def _falt_bort(self, hendelse: Hendelse, naar: str, av: str) -> Iterator[Json]:
        if isinstance(hendelse.innhold, _RETTELSER):
            for innslag_id, ord_ in self.fortalt.kommunens_rader(hendelse.innhold):
                ident = uuid5(NAMESPACE_DNS, f"{hendelse.hendelse_id}/{innslag_id}")
                yield _linje(str(ident), naar, f"Avslutningen falt bort: {ord_}", av)


def _faktalinje(hendelse: Hendelse, naar: str, fortalt: Fortalt) -> Json:
    return _linje(hendelse.hendelse_id, naar, tekst(hendelse, fortalt), registrert_av(hendelse))


def _linje(hendelse_id: str, tidspunkt: str, tekst_: str, av: str) -> Json:
    return {"hendelseId": hendelse_id, "tidspunkt": tidspunkt, "tekst": tekst_, "av": av}
