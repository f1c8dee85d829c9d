"""What the letter of one decision is made from: the decision, and what the letter says of the person."""

from typing import Any

from nir.meldinger.svar import Spoersmaal
from regelverk.visning.dokument.dokument import dokument

from rule_engine.tilstand.registrert import Registrert
from rule_engine.tilstand.tilstand import Tilstand

_OM_PERSONEN = (
    "dufNummer",
    "person",
    "oppfoelging",
    "lovverk",
    "kategorier",
    "sluttmaal",
    "gjennomfoeringsfrist",
)


def vedtaksbrev(t: Tilstand, registrert: Registrert, spoersmaal: Spoersmaal) -> dict[str, Any]:
    """A part of the person's document (kontrakt §2.1); `innslag` has the decision alone, or nothing."""
    hele = dokument(registrert.person, t.parametre, med_logg=False)
    vedtak = [
        rad
        for rad in hele["innslag"]
        if rad["seksjon"] == "vedtak" and rad["innslagId"] == spoersmaal.innslag_id
    ]
    return {navn: hele[navn] for navn in _OM_PERSONEN} | {"innslag": vedtak}
