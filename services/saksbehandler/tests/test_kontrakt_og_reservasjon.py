"""Integreringskontrakt and reservasjon (A 2.3, A 4.3, A 4.4), and changing a sluttmål (A 3.7)."""

import re
from collections.abc import Callable

import pytest

from services.saksbehandler.tests.bruker import Bruker
from services.saksbehandler.tests.dager import iso


@pytest.mark.parametrize("seksjon", ["integreringskontrakt", "reservasjon"])
def test_a_date_is_registered_and_deleted(nibo: Bruker, ny_person: Callable[..., str], seksjon: str) -> None:
    duf = ny_person("uten-vedtak")
    side = nibo.send_inn(nibo.hent(f"/personer/{duf}/{seksjon}/ny"), dato=iso(10))
    assert "Lagret" in side.tekst
    (adresse,) = re.findall(rf'href="({side.sti}/{seksjon}/(?!ny)[^"]+)"', side.html)
    side = nibo.send_inn(nibo.hent(f"{adresse}/slett"))
    assert "Slettet" in side.tekst
    assert "(slettet" in side.tekst


def test_a_sluttmaal_is_changed_and_never_deleted(nibo: Bruker, ny_person: Callable[..., str]) -> None:
    side = nibo.hent(f"/personer/{ny_person('i-program')}")
    assert f"{side.sti}/sluttmaal/ny" not in side.html
    (adresse,) = re.findall(rf'href="({side.sti}/sluttmaal/(?!ny)[^"]+)"', side.html)
    skjema = nibo.hent(adresse)
    assert "Et sluttmål kan ikke slettes." in skjema.tekst
    side = nibo.send_inn(skjema, sluttmaal="Høyere utdanning")
    assert "Endringen er lagret" in side.tekst
    assert "Høyere utdanning" in side.tekst
