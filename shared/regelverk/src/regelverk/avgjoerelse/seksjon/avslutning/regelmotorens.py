"""The rows that the regelmotor makes, and that the kommune may edit or delete (A 9.4, B 8)."""

from regelverk.avgjoerelse.problemer import avslutning as problemer
from regelverk.avgjoerelse.problemer import felles
from regelverk.avgjoerelse.proeve.proeve import Proeve, krev
from regelverk.avgjoerelse.proeve.tilgang import er_annen_bydels, foelger_opp
from regelverk.avgjoerelse.seksjon.avslutning.form import krev_annen_dato, krev_ny
from regelverk.beregning.avslutning.navn import FLYTTET
from regelverk.fakta.innslag import Avslutning
from regelverk.liv.spor import Sporrad


def krev_rad(proeve: Proeve, innslag_id: str) -> Sporrad:
    """The row that the kommune would change.

    Raises:
        Avvist: the row does not exist, is deleted, or is one that the kommune may not change.
    """
    rader = [rad for rad in proeve.spor if rad.innslag_id == innslag_id]
    krev(rader, felles.INNSLAG_UKJENT)
    rad = rader[-1]
    redigerbar = rad.aarsak in proeve.p.regelmotor_kan_redigeres.paa(rad.dato)
    krev(redigerbar, problemer.REGELMOTORENS)
    krev(rad.status in ("gjeldende", "ikke gjeldende"), felles.INNSLAG_SLETTET)
    return rad


def endre(proeve: Proeve, n: Avslutning) -> None:
    """Refuse a row that does not rest on an event of Folkeregisteret (A 9.4)."""
    krev(n.gjenaapningsdato is None, problemer.GJENAAPNING_IKKE_HER)
    krev_endring(proeve, n, None)


def krev_endring(proeve: Proeve, n: Avslutning, foer: Avslutning | None) -> None:
    """Check an edit.

    If the code stays one of the three, only form and deadline are checked. Otherwise it counts as new.
    """
    if n.avslutningsaarsak in proeve.p.regelmotor_kan_redigeres.paa(n.avslutningsdato):
        krev_annen_dato(proeve, n, foer)
    else:
        krev_ny(proeve, n, foer)


def krev_kan_endre(proeve: Proeve, innslag_id: str) -> None:
    """Refuse other kommuner than the one that follows up.

    The kommune that the person left may edit its own ending and the Flyttet row (B 8).
    """
    if not proeve.vilkaar.sjekk_tilgang or foelger_opp(proeve):
        return
    krev(not er_annen_bydels(proeve), felles.PERSON_UKJENT)
    bilde = proeve.mappe.avslutninger.get(innslag_id)
    egen = bilde is not None and bilde.kommunenummer == proeve.kommunenummer
    krev(egen or _flyttet_herfra(proeve, innslag_id), felles.PERSON_UKJENT)


def _flyttet_herfra(proeve: Proeve, innslag_id: str) -> bool:
    return any(
        rad.innslag_id == innslag_id and rad.aarsak == FLYTTET and rad.kommunenummer == proeve.kommunenummer
        for rad in proeve.spor
    )


def som_avslutning(rad: Sporrad) -> Avslutning:
    """The row as an entry of the kommune, for an edit that gives only some fields."""
    return Avslutning(innslag_id=rad.innslag_id, avslutningsaarsak=rad.aarsak, avslutningsdato=rad.dato)
