"""The page of the calculator: the choices, and what the rules say of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from saksbehandler.api.feil import ApiFeil
from saksbehandler.api.kalkulator import regn_ut
from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.side.sider import Leser
from saksbehandler.side.tidslinje import Tidslinje, tegn
from saksbehandler.skjermer.kalkulator.beregningslogg import Setning, setningen
from saksbehandler.skjermer.kalkulator.koder import KODER
from saksbehandler.skjermer.kalkulator.spraak import SPRAAK, Spraak, Spraakkode, spraak
from saksbehandler.skjermer.kalkulator.tidslinje import deler
from saksbehandler.skjermer.kalkulator.valg import Kropp, Valg

ruter = APIRouter()
SKJERM = Skjerm("kalkulator", ruter, meny="om")
_MAL = "skjermer/kalkulator/kalkulator.html.jinja"


@dataclass(frozen=True, slots=True)
class Resultat:
    """The answer, with its sentences in the reader's language, and the drawing."""

    svar: Mapping[str, Any]
    logg: tuple[Setning, ...]
    tidslinje: Tidslinje

    @property
    def kategori(self) -> Mapping[str, Any] | None:
        """The category in force, or else the last one."""
        alle = sorted(self.svar["kategorier"], key=lambda en: (en["gjeldende"], en["fra"]))
        return alle[-1] if alle else None


@ruter.get("/kalkulator")
async def kalkulator(request: Request) -> Response:
    """The form, and the result if something is chosen. Choices and result are neither stored nor logged."""
    valg = Valg.av(request.query_params)
    valgt = _spraakkode(valg("spraak"))
    sp, resultat, feil, status = spraak(valgt), None, [], 200
    if not valg.tomt:
        kropp = valg.kropp()
        try:
            resultat = _resultat(
                await regn_ut(request.app.state.adresser, kropp, _besoekende(request)), kropp, sp
            )
        except ApiFeil as avvist:
            if avvist.slag != "avvist":
                raise
            feil, status = _feilene(avvist, kropp), 422
    svar: Response = request.app.state.sider.html(
        request,
        _MAL,
        Leser("nn" if valgt == "nn" else "nb"),
        status,
        s=sp,
        spraakkode=valgt,
        spraakene={kode: (spraak(kode).navn, _adresse(valg, kode)) for kode in SPRAAK},
        valg=valg,
        koder=KODER,
        resultat=resultat,
        feil=feil,
        feilfelt={felt: setning for felt, setning in feil if felt},
    )
    return svar


def _besoekende(request: Request) -> str:
    return request.client.host if request.client else ""


def _spraakkode(gitt: str) -> Spraakkode:
    return next((kode for kode in SPRAAK if kode == gitt), "nb")


def _adresse(valg: Valg, kode: Spraakkode) -> str:
    return f"/kalkulator?{urlencode({**valg.gitt, 'spraak': kode})}"


def _resultat(svar: dict[str, Any], kropp: Kropp, sp: Spraak) -> Resultat:
    logg = tuple(setningen(linje, svar["lovverk"], sp) for linje in svar["beregningslogg"])
    return Resultat(svar, logg, tegn(deler(kropp.felter, svar, {**sp.tekster, **sp.koder})))


def _feilene(avvist: ApiFeil, kropp: Kropp) -> list[tuple[str, str]]:
    """(parameter, sentence) of each error; the parameter is empty if the error is about no field."""
    alle = [(kropp.parameter(en.felt), en.detail) for en in avvist.feil]
    return alle or [("", avvist.detail)]
