"""Død, Utvandret and Flyttet: what Folkeregisteret tells (A 9.4, regelbeskrivelse §5.2)."""

from collections.abc import Iterator
from datetime import date

from regelverk.beregning.avslutning.gjenopptak import etter_flytting, etter_utvandring
from regelverk.beregning.avslutning.kandidat import DOED, FLYTTET, UTVANDRET, Kandidat, kandidat
from regelverk.beregning.avslutning.sak import Sak
from regelverk.fakta.folkeregister import Doed, Flyttet, Utvandret
from regelverk.mappe.kjede import Kjede
from regelverk.mappe.mappe import Mappe
from regelverk.mappe.oppfoelging import Oppfoelging, foer, paa_dato


def fra_folkeregisteret(sak: Sak) -> Iterator[Kandidat]:
    """The candidates of the events that hold, have happened, and that the kommune has not set aside."""
    for kjede in sak.mappe.kjeder.values():
        ledd = kjede.gjeldende
        if ledd is None:
            continue
        funnet: Kandidat | None
        match ledd.innhold:
            case Doed(doedsdato=dato):
                funnet = _doed(sak, kjede.hendelse_id, dato)
            case Utvandret(utflyttingsdato=dato):
                funnet = _utvandret(sak, kjede.hendelse_id, dato)
            case Flyttet(flyttedato=dato):
                funnet = _flyttet(sak, kjede, dato)
            case _:
                continue
        if (
            funnet
            and dato <= sak.dag
            and sak.i_kategori(dato)
            and not satt_til_side(sak.mappe, kjede, funnet.innslag_id)
        ):
            yield funnet


def _doed(sak: Sak, hendelse_id: str, dato: date) -> Kandidat:
    return kandidat(sak.mappe.duf_nummer, DOED, dato, hendelse_id, _kommune(sak, dato), "dødsdato")


def _utvandret(sak: Sak, hendelse_id: str, dato: date) -> Kandidat:
    igjen = etter_utvandring(sak, dato)
    return kandidat(
        sak.mappe.duf_nummer, UTVANDRET, dato, hendelse_id, _kommune(sak, dato), "utflyttingsdato", igjen
    )


def _flyttet(sak: Sak, kjede: Kjede, dato: date) -> Kandidat | None:
    """Only a move to another kommune (B 12), while in the programme."""
    fra = _flyttet_fra(sak, kjede.rot)
    if fra is None or not sak.startet(dato) or (sak.frist is not None and dato > sak.frist):
        return None
    igjen = etter_flytting(sak, dato, kjede.nr)
    return kandidat(
        sak.mappe.duf_nummer, FLYTTET, dato, kjede.hendelse_id, fra.kommunenummer, "flyttedato", igjen
    )


def _flyttet_fra(sak: Sak, rot: str) -> Oppfoelging | None:
    skifte = next(s for s in sak.skifter if s.rot == rot)
    fra = foer(sak.skifter, skifte)
    return fra if fra and fra.kommunenummer != skifte.til.kommunenummer else None


def _kommune(sak: Sak, dato: date) -> str | None:
    hvem = paa_dato(sak.skifter, dato)
    return hvem.kommunenummer if hvem else None


def satt_til_side(mappe: Mappe, kjede: Kjede, innslag_id: str) -> bool:
    """The kommune's edit holds until the event itself is corrected or annulled (regelbeskrivelse §9.4.1)."""
    naa = (kjede.rot, kjede.tilstand)
    redigert = mappe.avslutninger.get(innslag_id)
    return mappe.fjernet.get(innslag_id) == naa or (redigert is not None and redigert.kjede == naa)


def er_utdatert(mappe: Mappe, innslag_id: str) -> bool:
    """Whether the event behind an edited row has been corrected or annulled since the edit."""
    bilde = mappe.avslutninger[innslag_id]
    if bilde.kjede is None:
        return False
    rot, tilstand = bilde.kjede
    return mappe.kjeder[rot].tilstand != tilstand


def doedsdato(mappe: Mappe) -> date | None:
    """The date of death that Folkeregisteret now tells."""
    datoer = [
        ledd.innhold.doedsdato
        for kjede in mappe.kjeder.values()
        if (ledd := kjede.gjeldende) and isinstance(ledd.innhold, Doed)
    ]
    return min(datoer) if datoer else None
