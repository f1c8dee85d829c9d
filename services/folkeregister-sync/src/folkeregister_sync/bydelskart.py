"""The map from grunnkrets to bydel, as SSB's Klass gives it; NIR does not ship one."""

import csv
from collections.abc import Mapping
from pathlib import Path

_GRUNNKRETS, _BYDEL = 8, 6


class UgyldigBydelskart(Exception):
    """The file cannot be read, or has no pair of grunnkrets and bydel."""


def les_bydelskart(fil: Path) -> Mapping[str, str]:
    """Bydel (six digits) by grunnkrets (eight digits, the kommune first).

    The file is Klass' correspondence between the two as CSV, in either direction, with `sourceCode` and
    `targetCode` among its columns.

    Raises:
        UgyldigBydelskart: it is not there, or not that.
    """
    try:
        linjer = fil.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        raise UgyldigBydelskart(f"bydelskartet {fil} kan ikke leses") from None
    skilletegn = ";" if linjer and ";" in linjer[0] else ","
    kart = dict(filter(None, map(_par, csv.DictReader(linjer, delimiter=skilletegn))))
    if not kart:
        raise UgyldigBydelskart(f"bydelskartet {fil} har ingen par av grunnkrets og bydel")
    return kart


def _par(rad: Mapping[str, str]) -> tuple[str, str] | None:
    koder = {
        len(kode): kode for felt in ("sourceCode", "targetCode") if (kode := rad.get(felt) or "").isdigit()
    }
    return (koder[_GRUNNKRETS], koder[_BYDEL]) if koder.keys() == {_GRUNNKRETS, _BYDEL} else None
