"""The code lists, with veiledningstekst, group and validity as the guides have them (kontrakt §3.2, §5.8)."""

from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import Annotated, Any

import orjson
from fastapi import APIRouter, Depends, Header, Path
from nir.web import ProblemFeil
from starlette.responses import Response

from registration import problemer
from registration.forespoersel.sti import valgfri_iso_dato
from registration.kodeliste import KODEVERK, kodeliste
from registration.openapi.operasjon import json
from registration.ruter.avhengigheter import Alle

ruter = APIRouter(prefix="/v1/kodeverk", tags=["kodeverk"])
_LISTE: dict[str, Any] = {"type": "array", "items": {"type": "string"}}
_FELLES = ("kode", "navn", "gruppe", "veiledning", "hjemmel", "konsekvens", "gyldigFra", "gyldigTil")
_KODE: dict[str, Any] = {
    "title": "Kode",
    "type": "object",
    "required": ["kode"],
    "properties": {
        **{navn: {"type": "string"} for navn in _FELLES},
        "muligUtvidelse": {"type": "string", "description": "Bare sluttmaal (A 3.2)"},
        "resultater": _LISTE | {"description": "Bare vedtakstyper: resultatene et slikt vedtak kan ha"},
        "obligatoriskeFelter": _LISTE | {"description": "Bare vedtakstyper: rød stjerne i A 5.1"},
        "obligatoriskeFelterAvslag": _LISTE | {"description": "Det samme når resultatet er Avslag"},
        "mal": {"type": "string", "description": "Bare vedtakstyper: tittel på vedtaksmal (A 5.2)"},
        "malAvslag": {"type": "string", "description": "Det samme når resultatet er Avslag"},
        "brevfelter": _LISTE | {"description": "Bare vedtakstyper: valgfrie felt om stønad"},
    },
}
_INDEKS = {"type": "array", "items": {"type": "object", "properties": {"navn": {"type": "string"}}}}
_HvisIkke = Annotated[str | None, Header(alias="If-None-Match")]
_Navn = Annotated[str, Path(examples=["tiltak"], max_length=100)]
_GyldigPaa = Annotated[
    date | None, Depends(valgfri_iso_dato("gyldigPaa", "Bare koder som kan brukes den dagen"))
]


@ruter.get(
    "", operation_id="hent_kodeverkene", summary="Kodeverkene", responses={200: json("Navnene", _INDEKS)}
)
async def indeks(_: Alle, hvis_ikke: _HvisIkke = None) -> Response:
    """The names of the code lists: `[{navn}]`."""
    return _svar([{"navn": navn} for navn in KODEVERK], hvis_ikke)


@ruter.get(
    "/{navn}",
    operation_id="hent_kodeverk",
    summary="Kodene i et kodeverk",
    responses={200: json("Kodene", {"type": "array", "items": _KODE}), 304: {"description": "Uendret"}},
)
async def koder(_: Alle, navn: _Navn, gyldig_paa: _GyldigPaa, hvis_ikke: _HvisIkke = None) -> Response:
    """The codes in the guide's order; `gyldigTil` is the last day. A sluttmål has an entry for each frist."""
    if navn not in KODEVERK:
        raise ProblemFeil(problemer.KODEVERK_UKJENT, felt="navn")
    return _svar(kodeliste(navn, gyldig_paa), hvis_ikke)


def _svar(innhold: Sequence[Mapping[str, object]], hvis_ikke: str | None) -> Response:
    kropp = orjson.dumps(innhold)
    etag = f'"{sha256(kropp).hexdigest()[:32]}"'
    hoder = {"ETag": etag, "Cache-Control": "private, max-age=3600"}
    kjent = {merke.strip().removeprefix("W/") for merke in (hvis_ikke or "").split(",")}
    if etag in kjent or "*" in kjent:
        return Response(status_code=304, headers=hoder)
    return Response(kropp, headers=hoder, media_type="application/json")
