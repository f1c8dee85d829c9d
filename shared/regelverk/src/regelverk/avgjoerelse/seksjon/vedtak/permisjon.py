"""Checks of a granted permisjon (A 5.5)."""

from regelverk.avgjoerelse.problemer import seksjoner
from regelverk.avgjoerelse.proeve.form import krev_ledig
from regelverk.avgjoerelse.proeve.proeve import Proeve
from regelverk.fakta.innslag import Vedtak


def krev_uten_overlapp(proeve: Proeve, n: Vedtak) -> None:
    """Refuse a permisjon that overlaps another in force (regelbeskrivelse §9.3.4).

    With `--no-access-check` (old registrations), an overlap is accepted.
    """
    if not proeve.vilkaar.sjekk_tilgang:
        return
    for annen in proeve.v.bok.permisjoner:
        start, slutt = annen.innhold.startdato, annen.innhold.sluttdato
        if annen.innhold.innslag_id == n.innslag_id or not (start and slutt):
            continue
        mine, opptatt = (n.startdato, n.sluttdato), (start, slutt)
        krev_ledig(proeve, mine, opptatt, seksjoner.PERMISJON_OVERLAPPER, start=start, slutt=slutt)
