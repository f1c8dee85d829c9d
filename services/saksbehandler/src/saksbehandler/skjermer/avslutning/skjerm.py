"""The ending: registered, changed, deleted, and for kapittel 6A reopened (A 9.2, A 9.3, A 10.2, B 6)."""

from collections.abc import Mapping
from typing import Any

from nir_klient.generert.models import Feltbeskrivelse

from saksbehandler.api.kall import valgfri
from saksbehandler.api.personer import hent_person
from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.skjema.ruter import seksjonsruter
from saksbehandler.skjema.seksjon import Seksjon
from saksbehandler.skjema.utfylling import Utfylling
from saksbehandler.skjema.utseende import Utseende

GJENAAPNING = "gjenaapningsdato"
_SEKSJON = Seksjon(
    "avslutning",
    kodefelt="avslutningsaarsak",
    bekreftelse="bekreftet",
    ved_endring=(Feltbeskrivelse(GJENAAPNING, False, "dato"),),
)


async def _mer(utfylling: Utfylling) -> Mapping[str, Any]:
    """Aktiv tid, which helps to decide how long the new programme is (A 10.3)."""
    side = await hent_person(utfylling.kontekst.nir, utfylling.duf)
    boks = valgfri(side.statusboks)
    return {
        "aktiv_tid": boks.aktiv_tid_dager if boks else None,
        "kan_gjenaapnes": utfylling.rad is not None and GJENAAPNING not in utfylling.laaste,
    }


def _spoersmaal(utfylling: Utfylling) -> str | None:
    """The question whether the user wants the reopening, which cannot be undone; None: nothing is
    reopened.
    """
    return "SAK-GJENAAPNING-BEKREFT" if utfylling.felter.get(GJENAAPNING) else None


SKJERM = Skjerm(
    "avslutning",
    seksjonsruter(_SEKSJON, Utseende("skjermer/avslutning/avslutning.html.jinja", _mer, _spoersmaal)),
    meny="personsoek",
)
