"""What a reading was limited to, in the words that the lists use for their filters."""

from collections.abc import Mapping
from typing import Any

from saksbehandler.side.sider import Leser

_SAGT = frozenset({"rute", "duf", "dufNummer"})
"""The filters that are not shown: another column names the kind of route, and one person is looked up."""
_KODELISTER = {"kommunenummer": "kommuner", "bydelsnummer": "bydeler"}


def i_ord(leser: Leser, utvalg: Mapping[str, Any]) -> str:
    """The filters with their values, as in `År: 2026`; empty if there are none."""
    deler = [
        f"{_ledetekst(leser, felt)}: {_verdi(leser, felt, verdi)}"
        for felt, verdi in utvalg.items()
        if verdi not in (None, "") and felt not in _SAGT
    ]
    return ", ".join(deler)


def _ledetekst(leser: Leser, felt: str) -> str:
    t = leser.t
    som_i_lister = t.eller(f"liste.{felt}", t.eller(f"kolonne.{felt}", t.eller(f"felt.{felt}", felt)))
    return t.eller(f"innsynslogg.utvalg_{felt}", som_i_lister)


def _verdi(leser: Leser, felt: str, verdi: Any) -> str:
    if isinstance(verdi, bool):
        return leser.t("liste.ja" if verdi else "liste.nei")
    if felt == "navn":
        return leser.t.eller(f"meny.{verdi}", leser.t.eller(f"paaminnelser.tittel_{verdi}", str(verdi)))
    return leser.kode(_KODELISTER.get(felt, ""), verdi) or str(verdi)
