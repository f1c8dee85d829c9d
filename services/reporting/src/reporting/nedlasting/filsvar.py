"""The answer of a link: what the file's own route answers to the user who made the link."""

from collections.abc import Sequence

from fastapi.routing import APIRoute
from nir.token.krav import paa_vegne_av
from starlette.responses import Response
from starlette.routing import Match
from starlette.types import Receive, Scope, Send

from reporting.nedlasting.lenker import Nedlasting

_FORMAAL = b"x-nir-formaal"
_POSISJON = b"x-nir-posisjon"
_IKKE_NETTLESERENS = frozenset({_FORMAAL, _POSISJON, b"authorization", b"cookie"})
Hoder = Sequence[tuple[bytes, bytes]]


class Filsvar(Response):
    """Runs the file's route within this request. The log and the metrics have the route of the link."""

    def __init__(self, rute: APIRoute, nedlasting: Nedlasting) -> None:
        super().__init__()
        self._rute = rute
        self._nedlasting = nedlasting

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
        await self._rute.handle({**indre, **mer}, receive, send)


def _nettleserens(hoder: Hoder) -> Hoder:
    return [(navn, verdi) for navn, verdi in hoder if navn not in _IKKE_NETTLESERENS]


def _lenkens(nedlasting: Nedlasting) -> Hoder:
    gitt = ((_FORMAAL, nedlasting.formaal), (_POSISJON, nedlasting.posisjon))
    return [(navn, verdi.encode()) for navn, verdi in gitt if verdi is not None]
