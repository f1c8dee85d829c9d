"""Checks an edit or deletion, by a kommune, of a row that the regelmotor made (A 9.4, B 8)."""

from regelverk.avgjoerelse.problemer import avslutning as problemer
from regelverk.avgjoerelse.problemer import felles
from regelverk.avgjoerelse.proeve.proeve import Proeve, krev
from regelverk.avgjoerelse.proeve.tilgang import er_annen_bydels, er_egen, foelger_opp
from regelverk.avgjoerelse.seksjon.avslutning.form import krev_annen_dato, krev_endret
from regelverk.beregning.avslutning.navn import FLYTTET
from regelverk.fakta.innslag import Avslutning
from regelverk.liv.spor import Sporrad


def krev_rad(proeve: Proeve, innslag_id: str) -> Sporrad:
    """The latest version of the row that the kommune wants to edit or delete.

    Raises:
        Avvist: the row does not exist, is deleted, or has a code that no kommune may edit.
    """
    rader = [rad for rad in proeve.spor if rad.innslag_id == innslag_id]
    krev(rader, felles.INNSLAG_UKJENT)
    rad = rader[-1]
    redigerbar = rad.aarsak in proeve.p.regelmotor_kan_redigeres.paa(rad.dato)
    krev(redigerbar, problemer.REGELMOTORENS)
    krev(rad.status in ("gjeldende", "ikke gjeldende"), felles.INNSLAG_SLETTET)
    return rad


def endre(proeve: Proeve, n: Avslutning) -> None:
    """Check an edit of a row that no kommune has edited since the regelmotor made or updated it (A 9.4).

    Such a row cannot be reopened.
    """
    krev(n.gjenaapningsdato is None, problemer.GJENAAPNING_IKKE_HER)
    krev_endring(proeve, n, None)


def krev_endring(proeve: Proeve, n: Avslutning, foer: Avslutning | None) -> None:
    """Check an edit.

    If the edited row has a code from `regelmotor_kan_redigeres`, only its form and the gjennomføringsfrist
    are checked. Otherwise the row must satisfy all that a new ending must.
    """
    if n.avslutningsaarsak in proeve.p.regelmotor_kan_redigeres.paa(n.avslutningsdato):
        krev_annen_dato(proeve, n, foer)
    else:
        krev_endret(proeve, n, foer)


def krev_kan_endre(proeve: Proeve, innslag_id: str) -> None:
    """Refuse a kommune that does not follow the person up.

    A kommune that the person has left may still edit and delete its own ending, and the Flyttet row of the
    move away from it (B 8).
    """
    if not proeve.vilkaar.sjekk_tilgang or foelger_opp(proeve):
        return
    krev(not er_annen_bydels(proeve), felles.PERSON_UKJENT)
    bilde = proeve.mappe.avslutninger.get(innslag_id)
    egen = bilde is not None and er_egen(proeve, bilde.kommunenummer)
    krev(egen or _flyttet_herfra(proeve, innslag_id), felles.PERSON_UKJENT)


def _flyttet_herfra(proeve: Proeve, innslag_id: str) -> bool:
    return any(
        rad.innslag_id == innslag_id and rad.aarsak == FLYTTET and er_egen(proeve, rad.kommunenummer)
        for rad in proeve.spor
    )


def som_avslutning(rad: Sporrad) -> Avslutning:
    """The row as an entry of the kommune, into which a PATCH is merged."""
    return Avslutning(innslag_id=rad.innslag_id, avslutningsaarsak=rad.aarsak, avslutningsdato=rad.dato)
