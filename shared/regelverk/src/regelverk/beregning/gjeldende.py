"""Which decisions and tiltak are shown as in force (A 5.3, 5.5; B 6)."""

from collections.abc import Sequence
from datetime import date, timedelta

from regelverk.beregning.vedtak.vedtaksbok import slag_av
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.innslag import Tiltak, Vedtak
from regelverk.mappe.innslagbilde import Avslutningsbilde, Tiltaksbilde, Vedtaksbilde
from regelverk.mappe.mappe import Mappe
from regelverk.mappe.oppfoelging import naavaerende_nummer

_DAG = timedelta(days=1)
_FORTSETTER = frozenset({"deltakelse", "permisjon", "midlertidig stans", "permanent stans"})


def ikke_i_tid(vedtak: Vedtak, dag: date) -> bool:
    """Whether `dag` is before the startdato or after the sluttdato. Deadlines count such a vedtak too."""
    start, slutt = vedtak.startdato, vedtak.sluttdato
    return (start is not None and start > dag) or (slutt is not None and slutt < dag)


def innslagsdager(mappe: Mappe, etter: date) -> Sequence[date]:
    """The days after `etter` on which a decision, tiltak or kontakt begins or is over."""
    dager: list[date] = []
    for bilder in (mappe.vedtak, mappe.tiltak):
        for bilde in bilder.values():
            start, slutt = bilde.innhold.startdato, bilde.innhold.sluttdato
            if start is not None and start > etter:
                dager.append(start)
            if slutt is not None and slutt >= etter:
                dager.append(slutt + _DAG)
    for kontakt in mappe.kontakter.values():
        if kontakt.innhold.dato > etter:
            dager.append(kontakt.innhold.dato)
    return dager


def gaar_forbi(innhold: Vedtak | Tiltak, dato: date) -> bool:
    """Whether the sluttdato of the entry is after the avslutningsdato `dato`, or the entry has no sluttdato.

    False for every Avslag, and for a decision of a slag that has no period.
    """
    if isinstance(innhold, Vedtak) and (
        innhold.resultat == "Avslag" or slag_av()[innhold.vedtakstype] not in _FORTSETTER
    ):
        return False
    return innhold.sluttdato is None or innhold.sluttdato > dato


def fortsetter_etter_avslutning(v: Vurdering, bilde: Vedtaksbilde | Tiltaksbilde) -> bool:
    """Whether an avslutning that the kommune has registered makes the entry ikke gjeldende."""
    return avsluttet_paa(v, bilde) is not None


def avsluttet_paa(v: Vurdering, bilde: Vedtaksbilde | Tiltaksbilde) -> date | None:
    """The date of the first avslutning by the kommune after which the entry goes on. None: there is none.

    A reopened ending still has this effect on entries that were registered before the reopening.
    """
    forbi = [
        dato
        for avslutning in v.mappe.avslutninger.values()
        if _avslutter(v, avslutning, bilde.nr)
        and (dato := _dato_for(v, avslutning, bilde)) is not None
        and gaar_forbi(bilde.innhold, dato)
    ]
    return min(forbi, default=None)


def _avslutter(v: Vurdering, avslutning: Avslutningsbilde, nr: int) -> bool:
    status = v.utfall.kommunerader.get(avslutning.innhold.innslag_id)
    aapnet = avslutning.aapnet_nr
    return status == "gjeldende" or (status == "gjenåpnet" and aapnet is not None and nr < aapnet)


def _dato_for(v: Vurdering, avslutning: Avslutningsbilde, bilde: Vedtaksbilde | Tiltaksbilde) -> date | None:
    """The date of the ending that holds for the entry; None: the ending does not concern the entry.

    An edit of the ending by a kommune that the person has left concerns only that kommune's entries
    (regelbeskrivelse §9.8.2).
    """
    rad = v.mappe.rader[avslutning.innhold.innslag_id]
    egen = naavaerende_nummer(v.skifter, bilde.kommunenummer)
    gjelder = [
        versjon.dato
        for versjon in rad
        if versjon.er_kommunens
        and (
            versjon is rad[0]
            or not versjon.av_fratraadt
            or naavaerende_nummer(v.skifter, versjon.kommunenummer) == egen
        )
    ]
    return gjelder[-1] if gjelder else None
