"""The page where a caseworker drops the files of today's NIR and sees what differs, and about whom."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.datastructures import UploadFile
from starlette.responses import Response

from saksbehandler.api.filer import fil as hent_fil
from saksbehandler.api.nir import Nir
from saksbehandler.innlogging.krav import Innlogget
from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.skjermer.sammenlign.filer import Fil, Slag, UkjentFil, les_fil
from saksbehandler.skjermer.sammenlign.sammenligning import Resultat, sammenlign

ruter = APIRouter()
SKJERM = Skjerm("sammenlign", ruter, meny="personlister")
_MAL = "skjermer/sammenlign/sammenlign.html.jinja"
_VAARE: Mapping[Slag, str] = {
    "personliste": "/v1/personlister.csv",
    "avsluttede": "/v1/rapporter/avsluttede.csv",
}
_LOVVERK = ("Integreringsloven", "Introduksjonsloven")
FLEST_VISTE = 500
"""The highest number of persons that the page lists in each group. The counts cover all persons."""


@dataclass(frozen=True, slots=True)
class Sammenlignet:
    """A file that was dropped on the page, and the result of its comparison.

    `grunn`: why it was not compared.
    """

    navn: str
    fil: Fil | None = None
    resultat: Resultat | None = None
    grunn: str = ""


@ruter.get("/sammenlign")
async def skjema(kontekst: Innlogget) -> Response:
    """The form for the files."""
    return kontekst.side(_MAL, alle=None, lovverk="", flest=FLEST_VISTE)


@ruter.post("/sammenlign")
async def sammenligningen(kontekst: Innlogget) -> Response:
    """What differs. The files are read from memory and are gone when the page is drawn."""
    form = await kontekst.request.form()
    lovverk = str(form.get("lovverk", ""))
    lovverk = lovverk if lovverk in _LOVVERK else ""
    filer = [fil for fil in form.getlist("filer") if isinstance(fil, UploadFile) and fil.filename]
    alle = [await _sammenlignet(kontekst.nir, fil, lovverk) for fil in filer]
    return kontekst.side(_MAL, 200 if _er_lest(alle) else 422, alle=alle, lovverk=lovverk, flest=FLEST_VISTE)


async def _sammenlignet(nir: Nir, fil: UploadFile, lovverk: str) -> Sammenlignet:
    navn = fil.filename or ""
    try:
        der = les_fil(await fil.read())
    except UkjentFil as feil:
        return Sammenlignet(navn, grunn=feil.grunn)
    her = await _vaar(nir, der.slag, lovverk)
    return Sammenlignet(navn, der, sammenlign(der, her))


async def _vaar(nir: Nir, slag: Slag, lovverk: str) -> Fil:
    """Our list of the same kind, fetched as CSV and read like the dropped file.

    Without a lovverk: both lovverk.

    Raises:
        ApiFeil: the API refuses, or does not answer.
    """
    foerste, *andre = [await _hent(nir, slag, en) for en in ([lovverk] if lovverk else _LOVVERK)]
    for fil in andre:
        foerste.rader |= fil.rader
    return foerste


async def _hent(nir: Nir, slag: Slag, lovverk: str) -> Fil:
    hentet = await hent_fil(nir.reporting.get_async_httpx_client(), _VAARE[slag], {"lovverk": lovverk})
    return les_fil(b"".join([bit async for bit in hentet.biter]))


def _er_lest(alle: Sequence[Sammenlignet]) -> bool:
    return bool(alle) and all(en.fil for en in alle)
