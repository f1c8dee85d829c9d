"""The name of a letter's file."""

import re

from regelverk.fakta.innslag import Vedtak

from registration.vedtaksmal.maalform import Maalform

_ASCII = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


def filnavn(vedtak: Vedtak, maalform: Maalform) -> str:
    """The file name: `permisjon-pga-velferd-avslag-2026-01-15-nb.docx`. It says nothing about the person."""
    avslag = "avslag" if vedtak.resultat == "Avslag" else ""
    ord_ = f"{vedtak.vedtakstype} {avslag} {vedtak.vedtaksdato} {maalform}".lower().translate(_ASCII)
    return re.sub("[^a-z0-9]+", "-", ord_) + ".docx"
