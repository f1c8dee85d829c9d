"""The document that a kommune which the person has left may see (kontrakt §5.18, §6.6)."""

from regelverk.beregning.avslutning.navn import FLYTTET
from regelverk.liv.forloep import vurdering
from regelverk.liv.fratredelse import Fratredelse
from regelverk.liv.person import Person
from regelverk.lov.parametre import Parametre
from regelverk.visning.dokument.avslutninger import avslutning, avslutningshistorikk
from regelverk.visning.dokument.dokument import dokument, oppfoelgingen
from regelverk.visning.dokument.felter import Json


def fratraadt_dokument(
    person: Person, fratredelse: Fratredelse, p: Parametre, *, posisjon: str = "", med_logg: bool = True
) -> Json:
    """The document as of the last day of the follow-up, with `fratraadt`: that day.

    It is made from the facts that were known then and the kommune's own later facts about its entries, so it
    has nothing of the new kommune. Two later things are added. One is the kommune's own row of the move, as
    the row now is. The other is each ending of the kommune that Folkeregisteret has deleted: a move that is
    registered late replaces the endings after the day of the move.
    """
    ut = dokument(fratredelse.person, p, posisjon=posisjon, med_logg=med_logg)
    senere = _meldt_av_folkeregisteret(person, fratredelse, p)
    egne = {rad["innslagId"] for rad in senere}
    historikk = [rad for rad in ut["avslutningshistorikk"] if rad["innslagId"] not in egne] + senere
    return ut | {
        "fratraadt": fratredelse.dag.isoformat(),
        "oppfoelging": oppfoelgingen(fratredelse.hvem, None),
        "avslutningshistorikk": historikk,
        "avslutning": avslutning(historikk),
    }


def _meldt_av_folkeregisteret(person: Person, fratredelse: Fratredelse, p: Parametre) -> list[Json]:
    """Every version of the kommune's rows that Folkeregisteret has made or deleted since."""
    hos_kommunen = [rad for rad in person.spor if rad.kommunenummer == fratredelse.hvem.kommunenummer]
    foer = {rad.innslag_id for rad in fratredelse.person.spor}
    naa = avslutningshistorikk(vurdering(person, p), person.spor)
    slettet = {rad["innslagId"] for rad in naa if rad["slettetAv"] == "folkeregisteret"}
    nye = {
        rad.innslag_id
        for rad in hos_kommunen
        if (rad.innslag_id in slettet if rad.innslag_id in foer else rad.aarsak == FLYTTET)
    }
    return [_uten_ny_kommune(rad, fratredelse) for rad in naa if rad["innslagId"] in nye]


def _uten_ny_kommune(rad: Json, fratredelse: Fratredelse) -> Json:
    """The row without the user of another kommune who deleted it, whose number says where the person went.

    The etag is left out too: it is made from that user, so trying all kommuner would reveal the number.
    """
    kommune, _, bruker = (rad["slettetAv"] or "").partition("-")
    if not bruker or kommune == fratredelse.hvem.kommunenummer:
        return rad
    return rad | {"slettetAv": None} | ({"etag": None} if "etag" in rad else {})
