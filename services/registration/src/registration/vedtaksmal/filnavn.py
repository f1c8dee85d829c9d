"""What the file of a letter is called."""

import re
from typing import Any

from registration.vedtaksmal.mal import Maalform

_ASCII = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


def filnavn(felter: dict[str, Any], maalform: Maalform) -> str:
    """`permisjon-pga-velferd-avslag-2026-01-15-nb.docx`: which decision of when, not whose."""
    avslag = "avslag" if felter["resultat"] == "Avslag" else ""
    ord_ = f"{felter['vedtakstype']} {avslag} {felter['vedtaksdato']} {maalform}".lower().translate(_ASCII)
    return re.sub("[^a-z0-9]+", "-", ord_) + ".docx"
