"""The map from grunnkrets to bydel. Folkeregisteret gives only the grunnkrets; SSB's Klass has the map."""

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path
from uuid import uuid4

from nir.innstillinger.hjem import hjem

_GRUNNKRETS, _BYDEL = 8, 6
_KOLONNER = "sourceCode", "targetCode"
_UOPPGITT = "99"
"""The ending of a bydelsnummer for «uoppgitt bydel»: the person lives in the city, in an unknown bydel."""
_BYER = {"0301": "Oslo", "1103": "Stavanger", "4601": "Bergen", "5001": "Trondheim"}


class UgyldigBydelskart(Exception):
    """The file cannot be read, or has no pair of grunnkrets and bydel."""


def standard_bydelskart() -> Path | None:
    """The map in NIR_HOME, which is used by default. None if the file does not exist."""
    fil = bydelskart_i_hjem()
    return fil if fil.exists() else None


def bydelskart_i_hjem() -> Path:
    """The path of the map in NIR_HOME, or in `.nir` if NIR_HOME is not set."""
    return hjem() / "folkeregister" / "bydeler.csv"


def kart_av(par: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Grunnkrets (eight digits, the kommune first) → bydel (six digits), from pairs in either order.

    Pairs with other codes, or with «uoppgitt bydel», are left out.
    """
    return dict(filter(None, (_par({len(kode): kode for kode in to if kode.isdigit()}) for to in par)))


def les_bydelskart(fil: Path) -> Mapping[str, str]:
    """Read a map: Klass' correspondence table as CSV, with the columns `sourceCode` and `targetCode`.

    Raises:
        UgyldigBydelskart: the file cannot be read, or has no pair of grunnkrets and bydel.
    """
    try:
        linjer = fil.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        raise UgyldigBydelskart(f"bydelskartet {fil} kan ikke leses") from None
    skilletegn = ";" if linjer and ";" in linjer[0] else ","
    rader = csv.DictReader(linjer, delimiter=skilletegn)
    kart = kart_av((rad.get(_KOLONNER[0]) or "", rad.get(_KOLONNER[1]) or "") for rad in rader)
    if not kart:
        raise UgyldigBydelskart(f"bydelskartet {fil} har ingen par av grunnkrets og bydel")
    return kart


def skriv_bydelskart(fil: Path, kart: Mapping[str, str]) -> None:
    """Write the map, sorted, in the form that `les_bydelskart` reads. If that fails, the old file stays.

    Raises:
        UgyldigBydelskart: one of the four cities is missing, or the file cannot be written.
    """
    mangler = [navn for kommune, navn in _BYER.items() if not any(k.startswith(kommune) for k in kart)]
    if mangler:
        raise UgyldigBydelskart(f"bydelskartet har ingen grunnkretser i {', '.join(mangler)}")
    linjer = [";".join(_KOLONNER), *(";".join(par) for par in sorted(kart.items()))]
    ny = fil.with_name(f".{fil.name}.{uuid4().hex}")
    try:
        fil.parent.mkdir(parents=True, exist_ok=True)
        ny.write_text("\n".join(linjer) + "\n", encoding="utf-8")
        ny.replace(fil)
    except OSError as feil:
        ny.unlink(missing_ok=True)
        raise UgyldigBydelskart(f"bydelskartet {fil} kan ikke skrives: {feil.strerror}") from None


def _par(koder: Mapping[int, str]) -> tuple[str, str] | None:
    if koder.keys() != {_GRUNNKRETS, _BYDEL} or koder[_BYDEL].endswith(_UOPPGITT):
        return None
    return koder[_GRUNNKRETS], koder[_BYDEL]
