"""A request as Authlib reads it."""

from collections import defaultdict
from urllib.parse import parse_qsl

from authlib.oauth2.rfc6749 import OAuth2Payload, OAuth2Request
from starlette.requests import Request


class _Innhold(OAuth2Payload):
    def __init__(self, par: list[tuple[str, str]]) -> None:
        self._par = par

    @property
    def data(self) -> dict[str, str]:
        return dict(self._par)

    @property
    def datalist(self) -> "defaultdict[str, list[str]]":
        verdier: defaultdict[str, list[str]] = defaultdict(list)
        for navn, verdi in self._par:
            verdier[navn].append(verdi)
        return verdier


class Forespoersel(OAuth2Request):
    """The parameters of the query, and those of a form."""

    def __init__(self, request: Request, skjema: bytes = b"") -> None:
        super().__init__(request.method, str(request.url), headers=request.headers)
        spoersmaal = parse_qsl(request.url.query, keep_blank_values=True)
        felter = parse_qsl(skjema.decode("utf-8", "replace"), keep_blank_values=True)
        self._args, self._form = dict(spoersmaal), dict(felter)
        self.payload = _Innhold(spoersmaal + felter)

    @property
    def args(self) -> dict[str, str]:
        """The parameters of the query."""
        return self._args

    @property
    def form(self) -> dict[str, str]:
        """The fields of the form."""
        return self._form
