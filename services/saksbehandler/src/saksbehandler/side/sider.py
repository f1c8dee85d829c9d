"""Draws a page: a template with what every page needs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from jinja2 import Environment
from starlette.requests import Request
from starlette.responses import HTMLResponse

from saksbehandler.api.kodeverk import Kodelister
from saksbehandler.oekt.oekt import Maalform, Oekt
from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.tekster.tekster import Oversetter


@dataclass(frozen=True, slots=True)
class Leser:
    """The reader of a page: the language, and the session if there is one."""

    maalform: Maalform
    oekt: Oekt | None = None
    koder: Kodelister = field(default_factory=dict)

    @property
    def t(self) -> Oversetter:
        """The texts in the reader's language."""
        return Oversetter(self.maalform)

    def kode(self, liste: str, kode: Any) -> str:
        """The text of a code in a code list; empty if there is no code."""
        if not isinstance(kode, str):
            return ""
        funnet = self.koder.get(liste, {}).get(kode)
        return kode if funnet is None else funnet.nn if self.maalform == "nn" else funnet.nb

    def har_felt(self, liste: str, kode: str, felt: str) -> bool:
        """Whether the code is registered with this field."""
        funnet = self.koder.get(liste, {}).get(kode)
        return funnet is not None and felt in funnet.felter

    def verdi(self, verdi: Any) -> str:
        """The text of a fixed value of the API that is in no code list, for example a status."""
        return self.t.eller(f"verdier.{verdi}", str(verdi)) if verdi else ""


class Sider:
    """The templates and the headers."""

    def __init__(self, maler: Environment, hoder: Mapping[str, str]) -> None:
        self._maler = maler
        self._hoder = hoder
        self._meny: dict[str, str] = {}

    def legg_til(self, skjermer: Iterable[Skjerm]) -> None:
        """Let the pages of these screens show their place in the menu."""
        for skjerm in skjermer:
            self._meny |= {getattr(rute, "path", ""): skjerm.meny for rute in skjerm.ruter.routes}

    def html(
        self, request: Request, mal: str, leser: Leser, status: int = 200, **verdier: Any
    ) -> HTMLResponse:
        """A page as a response."""
        rute = getattr(request.scope.get("route"), "path", "")
        innhold = self._maler.get_template(mal).render(
            leser=leser,
            t=leser.t,
            kode=leser.kode,
            verdi=leser.verdi,
            maalform=leser.maalform,
            oekt=leser.oekt,
            meny=self._meny.get(rute, ""),
            sti=request.url.path,
            htmx=er_htmx(request),
            **verdier,
        )
        return HTMLResponse(innhold, status, self._hoder)


def er_htmx(request: Request) -> bool:
    """Whether htmx asks for a part of a page; a boosted request asks for the whole."""
    return "HX-Request" in request.headers and "HX-Boosted" not in request.headers
