"""What a route of a logged-in user gets: session, API, texts, and a way to draw a page."""

from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse

from saksbehandler.api.kodeverk import Kodelister
from saksbehandler.api.nir import Nir
from saksbehandler.oekt.oekt import Oekt, Utfylt
from saksbehandler.side.sider import Leser, Sider
from saksbehandler.tekster.tekster import Oversetter


@dataclass(frozen=True, slots=True)
class Kontekst:
    """One request of a logged-in user."""

    request: Request
    oekt: Oekt
    nir: Nir
    koder: Kodelister
    sider: Sider
    utfylt: Utfylt | None = None
    """The form that the user was filling in when the session ended, if this request asks for it."""

    @property
    def leser(self) -> Leser:
        """The reader for whom a page is drawn."""
        return Leser(self.oekt.maalform, self.oekt, self.koder)

    @property
    def t(self) -> Oversetter:
        """The texts in the user's language."""
        return Oversetter(self.oekt.maalform)

    def side(self, mal: str, status: int = 200, **verdier: Any) -> HTMLResponse:
        """A page from a template."""
        return self.sider.html(self.request, mal, self.leser, status, **verdier)


def videre(sti: str) -> RedirectResponse:
    """The answer to a form: the browser gets another page, and reloading does not send the form again."""
    return RedirectResponse(sti, 303)
