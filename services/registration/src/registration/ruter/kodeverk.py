"""The code lists, with veiledningstekst, group and validity as the guides have them (kontrakt §3.2, §5.8)."""

from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import Annotated

import orjson
from fastapi import APIRouter, Depends, Path
from nir.web import ProblemFeil
from nir.web.innhold.hvis_ikke import UENDRET, HvisIkke, er_kjent
from nir.web.innhold.svarskjema import json_svar
from starlette.responses import Response

from registration import problemer
from registration.forespoersel.sti import valgfri_iso_dato
from registration.kodeliste import KODEVERK, kodeliste, kodelistene
from registration.openapi.kodeverk import Kode, Kodeverkene, Kodeverknavn
from registration.ruter.avhengigheter import Alle

ruter = APIRouter(prefix="/v1/kodeverk", tags=["kodeverk"])
_Navn = Annotated[
    str,
    Path(
        description="Kodeverkets navn, som i oversikten på /v1/kodeverk", examples=["tiltak"], max_length=100
    ),
]
_GyldigPaa = Annotated[
    date | None, Depends(valgfri_iso_dato("gyldigPaa", "Bare koder som kan brukes den dagen"))
]


@ruter.get(
    "",
    operation_id="hent_kodeverkene",
    summary="Kodeverkene",
    responses={200: json_svar("Navnene", list[Kodeverknavn]), 304: UENDRET},
)
async def indeks(_: Alle, hvis_ikke: HvisIkke = None) -> Response:
    """The names of the code lists: `[{navn}]`."""
    return _svar([{"navn": navn} for navn in KODEVERK], hvis_ikke)


@ruter.get(
    "/alle",
    operation_id="hent_alle_kodeverk",
    summary="Alle kodeverkene i ett svar",
    responses={200: json_svar("Kodeverkene etter navn", Kodeverkene), 304: UENDRET},
)
async def alle(_: Alle, gyldig_paa: _GyldigPaa, hvis_ikke: HvisIkke = None) -> Response:
    """Every code list, for a screen that starts.

    The lists change only with a release, so a client may keep the answer for an hour.
    """
    return _svar(kodelistene(gyldig_paa), hvis_ikke)


@ruter.get(
    "/{navn}",
    operation_id="hent_kodeverk",
    summary="Kodene i et kodeverk",
    responses={200: json_svar("Kodene", list[Kode]), 304: UENDRET},
)
async def koder(_: Alle, navn: _Navn, gyldig_paa: _GyldigPaa, hvis_ikke: HvisIkke = None) -> Response:
    """The codes in the guide's order; `gyldigTil` is the last day. A sluttmål has an entry for each frist."""
    if navn not in KODEVERK:
        raise ProblemFeil(problemer.KODEVERK_UKJENT, felt="navn")
    return _svar(kodeliste(navn, gyldig_paa), hvis_ikke)


def _svar(innhold: Sequence[object] | Mapping[str, object], hvis_ikke: str | None) -> Response:
    kropp = orjson.dumps(innhold)
    etag = f'"{sha256(kropp).hexdigest()[:32]}"'
    hoder = {"ETag": etag, "Cache-Control": "private, max-age=3600"}
    if er_kjent(etag, hvis_ikke):
        return Response(status_code=304, headers=hoder)
    return Response(kropp, headers=hoder, media_type="application/json")
