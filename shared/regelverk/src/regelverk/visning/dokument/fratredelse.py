"""The document that a kommune which the person has left may see (kontrakt §5.18, §6.6)."""

from regelverk.liv.forloep import vurdering
from regelverk.liv.fratredelse import FLYTTET, Fratredelse
from regelverk.liv.person import Person
from regelverk.lov.parametre import Parametre
from regelverk.visning.dokument.avslutninger import avslutning, avslutningshistorikk
from regelverk.visning.dokument.dokument import dokument
from regelverk.visning.dokument.felter import Json


def fratraadt_dokument(
    person: Person, fratredelse: Fratredelse, p: Parametre, *, posisjon: str = "", med_logg: bool = True
) -> Json:
    """The document as of the last day of the follow-up, with `fratraadt`: that day.

    It is made from the facts that were known then, so it has nothing of the new kommune. The one thing added
    is the kommune's own row of the move, as it now is.
    """
    ut = dokument(fratredelse.person, p, posisjon=posisjon, med_logg=med_logg)
    hvem = fratredelse.hvem
    flyttet = _flyttet(person, fratredelse, p)
    egne = {rad["innslagId"] for rad in flyttet}
    historikk = [rad for rad in ut["avslutningshistorikk"] if rad["innslagId"] not in egne] + flyttet
    return ut | {
        "fratraadt": fratredelse.dag.isoformat(),
        "oppfoelging": {
            "kommunenummer": hvem.kommunenummer,
            "bydelsnummer": hvem.bydelsnummer,
            "kommende": None,
        },
        "avslutningshistorikk": historikk,
        "avslutning": avslutning(historikk),
    }


def _flyttet(person: Person, fratredelse: Fratredelse, p: Parametre) -> list[Json]:
    """Every version of the row that the regelmotor made when the person moved away."""
    foer = {rad.innslag_id for rad in fratredelse.person.spor}
    nye = {
        rad.innslag_id
        for rad in person.spor
        if rad.aarsak == FLYTTET
        and rad.kommunenummer == fratredelse.hvem.kommunenummer
        and rad.innslag_id not in foer
    }
    return [rad for rad in avslutningshistorikk(vurdering(person, p), person.spor) if rad["innslagId"] in nye]
