"""Vedtak (A 5.1 to A 5.5): the form, the letter of a vedtak (A 5.4), and klage over a vedtak (A 6.1)."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from fastapi import Path, Query
from starlette.responses import Response

from saksbehandler.api.filer import vedtaksmal
from saksbehandler.innlogging.krav import Innlogget
from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.skjema.ruter import Duf, seksjonsruter
from saksbehandler.skjema.seksjon import Seksjon
from saksbehandler.skjema.utfylling import Utfylling
from saksbehandler.skjema.utseende import Utseende
from saksbehandler.skjermer.vedtak.klager import Klager, klager_paa

_SEKSJON = Seksjon("vedtak", kodefelt="vedtakstype")


async def _mer(utfylling: Utfylling) -> Mapping[str, Any]:
    klager = await klager_paa(utfylling) if utfylling.rad else Klager()
    return {"klager": klager}


ruter = seksjonsruter(_SEKSJON, Utseende("skjermer/vedtak/vedtak.html.jinja", _mer))
SKJERM = Skjerm("vedtak", ruter, meny="personsoek")


@ruter.get(f"{_SEKSJON.rot('{duf}')}/{{innslag_id}}/brev")
async def brev(
    kontekst: Innlogget,
    duf: Duf,
    innslag_id: Annotated[str, Path(pattern="^[0-9a-zA-Z-]{1,100}$")],
    maalform: Annotated[Literal["nb", "nn"], Query()] = "nb",
) -> Response:
    """The letter as a file."""
    return (await vedtaksmal(kontekst.nir, duf, innslag_id, maalform)).svar()
