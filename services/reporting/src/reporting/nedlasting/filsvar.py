"""The answer of a link: what the file's own route answers to the user who made the link."""

from collections.abc import Awaitable, Callable, Sequence

from fastapi.routing import APIRoute
from nir.token.krav import paa_vegne_av
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.routing import Match
from starlette.types import Message, Receive, Scope, Send

from reporting.nedlasting.lenker import Nedlasting

_FORMAAL = b"x-nir-formaal"
_POSISJON = b"x-nir-posisjon"
_IKKE_NETTLESERENS = frozenset({_FORMAAL, _POSISJON, b"authorization", b"cookie"})
_TJENERFEIL = 500
Hoder = Sequence[tuple[bytes, bytes]]


class Filsvar(Response):
    """Runs the file's route within this request. The log and the metrics name the route of the link, not that
    of the file.

    `ved_feil` is called if the server fails, before the caller gets the answer.
    """

    def __init__(
        self, rute: APIRoute, nedlasting: Nedlasting, ved_feil: Callable[[], Awaitable[None]]
    ) -> None:
        super().__init__()
        self._rute = rute
        self._nedlasting = nedlasting
        self._ved_feil = ved_feil

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the file's own route answers the user who made the link."""
        indre = paa_vegne_av(
            self._nedlasting.bruker,
            {
                **scope,
                **self._nedlasting.adresse.scope(),
                "method": scope["method"],
                "headers": [*_nettleserens(scope["headers"]), *_lenkens(self._nedlasting)],
                "state": {},
                "path_params": {},
            },
        )
        treff, mer = self._rute.matches(indre)
        assert treff is Match.FULL
        try:
            await self._rute.handle({**indre, **mer}, receive, self._med_feil(send))
        except ClientDisconnect:
            raise
        except Exception:
            await self._ved_feil()
            raise

    def _med_feil(self, send: Send) -> Send:
        async def sender(melding: Message) -> None:
            if melding["type"] == "http.response.start" and melding["status"] >= _TJENERFEIL:
                await self._ved_feil()
            await send(melding)

        return sender


def _nettleserens(hoder: Hoder) -> Hoder:
    return [(navn, verdi) for navn, verdi in hoder if navn not in _IKKE_NETTLESERENS]


def _lenkens(nedlasting: Nedlasting) -> Hoder:
    gitt = ((_FORMAAL, nedlasting.formaal), (_POSISJON, nedlasting.posisjon))
    return [(navn, verdi.encode()) for navn, verdi in gitt if verdi is not None]
