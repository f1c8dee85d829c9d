"""Død, Utvandret and Flyttet: the endings that Folkeregisteret reports (A 9.4, regelbeskrivelse §5.2)."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from regelverk.beregning.avslutning.gjenopptak import gjenopptatt
from regelverk.beregning.avslutning.grunn import Aarsak, Grunn
from regelverk.beregning.avslutning.navn import DOED, FLYTTET, UTVANDRET
from regelverk.beregning.avslutning.rader import er_satt_til_side
from regelverk.beregning.avslutning.sak import Sak
from regelverk.mappe.innslagbilde import Vedtaksbilde
from regelverk.mappe.kjede import Kjede
from regelverk.mappe.oppfoelging import foer
from regelverk.mappe.rad_id import rad_id, som_avslutning

_DAG = timedelta(days=1)


def _doed(sak: Sak) -> Sequence[Grunn]:
    if not sak.mappe.kjeder:
        return ()
    return [Grunn(dato, dato, "dødsdato", kjede.hendelse_id) for kjede, dato, _ in _hendelser(sak, DOED)]


def _utvandret(sak: Sak) -> Sequence[Grunn]:
    if not sak.mappe.kjeder:
        return ()
    return [
        Grunn(dato, dato, "utflyttingsdato", kjede.hendelse_id, tatt_opp=_igjen(sak, innslag_id))
        for kjede, dato, innslag_id in _hendelser(sak, UTVANDRET)
    ]


def _flyttet(sak: Sak) -> Sequence[Grunn]:
    """The moves to another kommune (B 12) during the programme. The kommune that was left has the row."""
    if not sak.mappe.kjeder:
        return ()
    return [
        Grunn(dato, dato, "flyttedato", kjede.hendelse_id, dato - _DAG, _igjen(sak, innslag_id))
        for kjede, dato, innslag_id in _hendelser(sak, FLYTTET)
        if _i_program(sak, dato) and _er_til_en_annen(sak, kjede.rot)
    ]


def _igjen(sak: Sak, innslag_id: str) -> partial[Vedtaksbilde | None]:
    return partial(gjenopptatt, sak, sak.mappe.rader[innslag_id])


def _i_program(sak: Sak, dato: date) -> bool:
    return sak.startet(dato) and (sak.frist is None or dato <= sak.frist)


def _hendelser(sak: Sak, aarsak: str) -> Sequence[tuple[Kjede, date, str]]:
    """(event, its date, innslagId of its row) for each event in force that causes the ending `aarsak`.

    An event whose row a kommune has edited or deleted is left out.
    """
    funnet = []
    for kjede in sak.mappe.kjeder.values():
        ledd = kjede.gjeldende
        hva = som_avslutning(ledd.innhold) if ledd else None
        if hva and hva[0] == aarsak:
            innslag_id = rad_id(sak.mappe.duf_nummer, aarsak, kjede.hendelse_id)
            if not er_satt_til_side(sak.mappe, innslag_id):
                funnet.append((kjede, hva[1], innslag_id))
    return funnet


def _er_til_en_annen(sak: Sak, rot: str) -> bool:
    skifte = next(s for s in sak.skifter if s.rot == rot)
    fra = foer(sak.skifter, skifte)
    return fra is not None and fra.kommunenummer != skifte.til.kommunenummer


DOEDSFALL = Aarsak(DOED, _doed, "AVS-3", "Personen døde", gaar_foran_kommunens=True)
UTVANDRING = Aarsak(UTVANDRET, _utvandret, "AVS-3", "Personen utvandret", gaar_foran_kommunens=True)
FLYTTING = Aarsak(FLYTTET, _flyttet, "AVS-3", "Personen flyttet til en annen kommune", bare_i_program=True)
