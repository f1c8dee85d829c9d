"""The cookies. No script can read them. If the pages are on https, the browser sends them over https only."""

from starlette.requests import Request
from starlette.responses import Response


class Kake:
    """A cookie with a secret in it.

    On https its name begins with `__Host-`, so that a browser accepts the cookie from this host alone.
    """

    def __init__(self, navn: str, https: bool, sekunder: int | None = None) -> None:
        self._navn = f"__Host-{navn}" if https else navn
        self._https = https
        self._sekunder = sekunder

    def les(self, request: Request) -> str | None:
        """The value that the browser sent; None: it sent none."""
        return request.cookies.get(self._navn) or None

    def sett(self, svar: Response, verdi: str) -> None:
        """Let the browser send the value from now on."""
        svar.set_cookie(
            self._navn, verdi, self._sekunder, path="/", secure=self._https, httponly=True, samesite="lax"
        )

    def fjern(self, svar: Response) -> None:
        """Let the browser forget the value."""
        svar.delete_cookie(self._navn, path="/", secure=self._https, httponly=True, samesite="lax")
