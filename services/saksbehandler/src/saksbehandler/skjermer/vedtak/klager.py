"""The complaints about a vedtak, and whether one may be registered."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from saksbehandler.api.feil import ApiFeil
from saksbehandler.api.kall import valgfri
from saksbehandler.api.personer import hent_person
from saksbehandler.api.registrering import handlinger, seksjonsvalg
from saksbehandler.skjema.utfylling import Utfylling


@dataclass(frozen=True, slots=True)
class Klager:
    """The rows, and whether another complaint may be registered about the same vedtak."""

    rader: Sequence[Any] = ()
    kan_registrere: bool = False


async def klager_paa(utfylling: Utfylling) -> Klager:
    """The complaints about the vedtak of a form.

    Raises:
        ApiFeil: the person is unknown to the user, or reporting does not answer.
    """
    assert utfylling.rad is not None
    nir, duf, vedtak = utfylling.kontekst.nir, utfylling.duf, utfylling.rad.innslag_id
    side = await hent_person(nir, duf)
    rader = [en for en in side.innslag if en.seksjon == "klage" and en.felter.vedtak_id == vedtak]
    return Klager(rader, await _kan_klage(utfylling, vedtak))


async def _kan_klage(utfylling: Utfylling, vedtak: str) -> bool:
    """Whether the API accepts a complaint about this vedtak; False if the API does not answer."""
    try:
        valg = seksjonsvalg(await handlinger(utfylling.kontekst.nir, utfylling.duf), "klage")
    except ApiFeil:
        return False
    om = next((felt for felt in valgfri(valg.felter) or () if felt.navn == "vedtakId"), None)
    return valg.kan_registrere and om is not None and vedtak in (valgfri(om.verdier) or ())
