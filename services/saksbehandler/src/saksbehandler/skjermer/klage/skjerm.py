"""Klage on a vedtak, and its outcome when it is decided (A 6.1, A 6.2)."""

from collections.abc import Mapping
from typing import Any

from saksbehandler.api.personer import hent_person
from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.skjema.ruter import seksjonsruter
from saksbehandler.skjema.seksjon import Seksjon
from saksbehandler.skjema.utfylling import Utfylling
from saksbehandler.skjema.utseende import Utseende

_SEKSJON = Seksjon("klage", skjult=("vedtakId",))


async def _mer(utfylling: Utfylling) -> Mapping[str, Any]:
    """The vedtak that the complaint is about."""
    side = await hent_person(utfylling.kontekst.nir, utfylling.duf)
    om = utfylling.verdier.get("vedtakId", "")
    vedtak = next((en for en in side.innslag if (en.seksjon, en.innslag_id) == ("vedtak", om)), None)
    return {"vedtak": vedtak}


SKJERM = Skjerm(
    "klage",
    seksjonsruter(_SEKSJON, Utseende("skjermer/klage/klage.html.jinja", _mer)),
    meny="personsoek",
)
