"""The candidates of the regelmotor (A 9.9.2, regelbeskrivelse §5.2)."""

from collections.abc import Iterator
from datetime import date

from regelverk.beregning.avslutning.fra_folkeregisteret import fra_folkeregisteret
from regelverk.beregning.avslutning.gjenopptak import etter_avvist, etter_stans
from regelverk.beregning.avslutning.kandidat import (
    AVVIST,
    IKKE_LENGER,
    IKKE_REGISTRERT,
    STANS,
    UTGAATT,
    Kandidat,
    kandidat,
)
from regelverk.beregning.avslutning.sak import Sak
from regelverk.beregning.frist.oppstart import oppstart
from regelverk.beregning.kategori.perioder import Periode
from regelverk.beregning.vedtak.kapittel6a import tellende
from regelverk.kalender.datoer import legg_til_maaneder
from regelverk.mappe.innslagbilde import Vedtaksbilde
from regelverk.mappe.oppfoelging import paa_dato


def kandidater(sak: Sak) -> list[Kandidat]:
    """Everything that may have ended the programme by this day, the earliest first."""
    funnet = list(fra_folkeregisteret(sak)) if sak.mappe.kjeder else []
    if sak.mappe.kontakter:
        funnet += _avvist(sak)
    if sak.bok.stans:
        funnet += _stans(sak)
    funnet += _frister(sak)
    funnet += _ikke_lenger(sak)
    if len(funnet) > 1:
        rang = sak.p.regelmotor_rekkefoelge
        funnet.sort(key=lambda k: (k.dato, rang.paa(k.dato).index(k.aarsak)))
    return funnet


def _avvist(sak: Sak) -> Iterator[Kandidat]:
    for bilde in sak.mappe.kontakter.values():
        dato = bilde.innhold.dato
        avviser = bilde.slettet is None and bilde.innhold.kontakttype in sak.p.kontakt_avviser.paa(dato)
        if avviser and dato <= sak.dag and sak.i_kategori(dato):
            yield _ny(sak, AVVIST, dato, "kontakt", etter_avvist(sak, dato, bilde.nr))


def _stans(sak: Sak) -> Iterator[Kandidat]:
    for bilde in sak.bok.stans:
        dato = bilde.innhold.startdato
        if dato and dato <= sak.dag and sak.i_kategori(dato):
            yield _ny(sak, STANS, dato, "vedtak", etter_stans(sak, bilde, dato))


def _frister(sak: Sak) -> Iterator[Kandidat]:
    """The person is inside on the last day, so a passed deadline shows the day after, dated the deadline."""
    if sak.frist is not None and sak.frist < sak.dag and sak.i_kategori(sak.frist):
        yield _ny(sak, IKKE_REGISTRERT, sak.frist, "gjennomføringsfrist")
    for nr, periode in enumerate(sak.perioder):
        frist = _oversittet(sak, nr, periode)
        if frist is not None and frist < sak.dag:
            yield _ny(sak, UTGAATT, frist, "oppstartsfrist")


def _oversittet(sak: Sak, nr: int, periode: Periode) -> date | None:
    """The oppstartsfrist of a period in which it fell, where decision or sluttmål was missing."""
    siste = periode is sak.naa
    if siste and sak.venter:
        return gjenoppstartsfrist(sak)
    if siste:
        start = sak.oppstart
    else:
        telles = tellende(sak.bok.deltakelser, periode, sak.perioder[: nr + 1])
        start = oppstart(periode, telles, sak.mappe.sluttmaal is not None, sak.p)
    falt_i_perioden = periode.virker_fra <= start.frist and _varte_til(sak, periode, start.frist)
    return start.frist if falt_i_perioden and not start.oppfylt else None


def _varte_til(sak: Sak, periode: Periode, frist: date) -> bool:
    """The day a permit ends is the category's last; the day another takes over is that one's first."""
    slutt = sak.slutt(periode)
    return slutt is None or frist < slutt or (frist == slutt and not periode.avloest)


def gjenoppstartsfrist(sak: Sak) -> date:
    """Kategori fra and two years (A 10.1)."""
    fra = sak.naa.fra
    return legg_til_maaneder(fra, sak.p.gjenoppstartsfrist.paa(fra))


def _ikke_lenger(sak: Sak) -> Iterator[Kandidat]:
    slutt = sak.slutt(sak.naa)
    if slutt is not None and slutt <= sak.dag and not sak.naa.avloest:
        yield _ny(sak, IKKE_LENGER, slutt, "oppholdstillatelse eller statsborgerskap")


def _ny(sak: Sak, aarsak: str, dato: date, hva: str, gjenopptatt: Vedtaksbilde | None = None) -> Kandidat:
    hvem = paa_dato(sak.skifter, dato)
    kommune = hvem.kommunenummer if hvem else None
    return kandidat(sak.mappe.duf_nummer, aarsak, dato, dato.isoformat(), kommune, hva, gjenopptatt)
