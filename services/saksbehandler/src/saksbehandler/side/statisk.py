"""Styles and scripts. This service serves each file under an address with a digest of its content."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

EGNE = Path(__file__).parents[1] / "statisk"
ROT = "/statisk"
_KILDER: dict[str, tuple[str, ...]] = {
    "stil.css": (
        "npm:@digdir/designsystemet-css/dist/src/index.css",
        "npm:@digdir/designsystemet-theme/src/themes/designsystemet.css",
        "stil.css",
        "skjerm.css",
        "kalkulator.css",
        "utskrift.css",
    ),
    "htmx.js": ("npm:htmx.org/dist/htmx.min.js",),
    "saksbehandler.js": ("saksbehandler.js", "filtre.js", "dagvelger.js", "hurtigtaster.js"),
    "merke.svg": ("merke.svg",),
}
"""Name → its sources, in order. A source after `npm:` is in the folder of the installed packages."""
_TYPER = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_LENGE = {"Cache-Control": "public, max-age=31536000, immutable"}


@dataclass(frozen=True, slots=True)
class _Fil:
    adresse: str
    innhold: bytes
    type: str


class Statisk:
    """The files, read once.

    Raises:
        FileNotFoundError: `npm ci` has not been run (deploy/setup.sh does it).
    """

    def __init__(self, npm: Path) -> None:
        self._filer: Mapping[str, _Fil] = {navn: _les(navn, kilder, npm) for navn, kilder in _KILDER.items()}
        self._etter_adresse = {fil.adresse: fil for fil in self._filer.values()}

    def adresse(self, navn: str) -> str:
        """The address of a file, for a template."""
        return self._filer[navn].adresse

    def rute(self) -> Route:
        """The route of all files. An address with the digest of older content gets 404."""
        return Route(ROT + "/{fil}", self._svar, name="statisk")

    async def _svar(self, request: Request) -> Response:
        fil = self._etter_adresse.get(f"{ROT}/{request.path_params['fil']}")
        if fil is None:
            return Response(status_code=404)
        return Response(fil.innhold, media_type=fil.type, headers=_LENGE)


def _les(navn: str, kilder: tuple[str, ...], npm: Path) -> _Fil:
    innhold = b"\n".join(_sti(kilde, npm).read_bytes() for kilde in kilder)
    stamme, _, endelse = navn.rpartition(".")
    merke = hashlib.sha256(innhold).hexdigest()[:16]
    return _Fil(f"{ROT}/{stamme}-{merke}.{endelse}", innhold, _TYPER[f".{endelse}"])


def _sti(kilde: str, npm: Path) -> Path:
    slag, _, navn = kilde.rpartition(":")
    return npm / navn if slag else EGNE / navn
