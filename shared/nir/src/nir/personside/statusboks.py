"""The status box at the top of the page (A 3.3, 10.1)."""

from typing import Any

from regelverk.lov.kodeverk.kategorier import programkategorier

from nir.personside.dokument import Dokument
from nir.personside.innslag import i_seksjon


def statusboks(dokument: Dokument) -> dict[str, Any]:
    """Category and deadline in force, sluttmål, whether tiltak are registered, aktiv tid in days."""
    kategori = _kategori(dokument) or {}
    frist = dokument.get("frist") or {}
    return {
        "kategori": kategori.get("kategori"),
        "kategoriFra": kategori.get("fra"),
        "fristType": frist.get("type"),
        "fristDato": frist.get("dato"),
        "fristBeregnetFra": frist.get("beregnetFra"),
        "sluttmaal": dokument.get("sluttmaal"),
        "tiltakRegistrert": any(i["status"] != "slettet" for i in i_seksjon(dokument, "tiltak")),
        "aktivTidDager": dokument.get("aktivTidDager"),
    }


def _kategori(dokument: Dokument) -> dict[str, Any] | None:
    gjeldende = [k for k in dokument.get("kategorier", ()) if k["gjeldende"]]
    return next((k for k in gjeldende if k["kategori"] in programkategorier()), None) or next(
        iter(gjeldende), None
    )
