"""The pages of errors: what happened, what to do, and the kode, which the user can give when asking for
help.
"""

import re

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from saksbehandler.api.feil import ApiFeil, Feltfeil
from saksbehandler.side.sider import Leser, Sider, er_htmx

SIDE_UKJENT = ApiFeil("SAK-SIDE-UKJENT", 404)
UGYLDIG_ADRESSE = ApiFeil("SAK-ADRESSE-UGYLDIG", 404)
SKJEMA_FREMMED = ApiFeil("SAK-SKJEMA-FREMMED", 403)
LAGER_BORTE = ApiFeil("SAK-LAGER-BORTE", 503)
INTERN_FEIL = ApiFeil("SAK-INTERN-FEIL", 500)
_SITERT = re.compile("«([^»]+)»")


def feilside(sider: Sider, request: Request, leser: Leser, feil: ApiFeil) -> Response:
    """The page of the error. A request of htmx gets the notice alone, which htmx puts above the content."""
    verdier = {"feil": feil, "forklaring": forklaring(leser, feil)}
    if not er_htmx(request):
        svar = sider.html(request, "side/feil.html.jinja", leser, feil.status, **verdier)
    else:
        svar = sider.html(request, "side/feilvarsel.html.jinja", leser, feil.status, **verdier)
        svar.headers.update(
            {"HX-Retarget": "#varsler", "HX-Reswap": "innerHTML", "HX-Reselect": "#feilvarsel"}
        )
    if feil.vent_sekunder is not None:
        svar.headers["Retry-After"] = str(feil.vent_sekunder)
    return svar


def forklaring(leser: Leser, feil: ApiFeil) -> str:
    """What to do: our text for the kode. If we have none: the API's own sentence, or else our text for the
    kind of error.
    """
    egen = leser.t.eller(f"problemer.{feil.kode}", "")
    return egen or (feil.detail and _merket(leser, feil.detail)) or leser.t(f"feil.{feil.slag}_tekst")


def problemtekst(leser: Leser, feil: Feltfeil) -> str:
    """A sentence about a field: our own in the reader's language, or else the API's."""
    return leser.t.eller(f"problemer.{feil.kode}", "") or _merket(leser, feil.detail)


def ren_problemtekst(leser: Leser, feil: Feltfeil) -> str:
    """The same sentence where no element can stand, as in an option of a dropdown."""
    return leser.t.eller(f"problemer.{feil.kode}", _med_ledetekster(leser, feil.detail))


def _merket(leser: Leser, detail: str) -> str:
    """The API's sentence, which is bokmål: on a page in another language it is marked for screen readers."""
    setning = _med_ledetekster(leser, detail)
    return setning if leser.maalform == "nb" else Markup('<span lang="nb">{}</span>').format(setning)


def _med_ledetekster(leser: Leser, setning: str) -> str:
    """A sentence of the API, which quotes fields and values by key, with the texts of the pages for them."""

    def tekst(sitat: re.Match[str]) -> str:
        return f"«{leser.t.eller(f'felt.{sitat[1]}', leser.verdi(sitat[1]))}»"

    return _SITERT.sub(tekst, setning)
