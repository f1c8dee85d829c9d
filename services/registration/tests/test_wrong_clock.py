"""A registration from a machine with a wrong clock is not decided before its day, and ends nobody's
programme.
"""

from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import httpx

from tests.stoette.falsk_klokke import FalskKlokke
from tests.stoette.linje import DELTAKELSE, KONTAKT, SLUTTMAAL, kjoerende_linje, vent_til


def test_a_registration_ten_years_ahead_waits_and_the_next_one_is_decided_as_today(
    tmp_path: Path, nytt_duf: Callable[[], str]
) -> None:
    klokke, duf = FalskKlokke(tmp_path), nytt_duf()
    with kjoerende_linje(tmp_path / "linje", klokke.miljoe) as linje, linje.kommune() as kommune:
        linje.bosatt(duf)
        assert kommune.post(f"/v1/personer/{duf}/sluttmaal", json=SLUTTMAAL).status_code == 201
        foer = kommune.post(f"/v1/personer/{duf}/vedtak", json=DELTAKELSE).json()["vurdering"]

        klokke.still(3652)
        svar = kommune.post(f"/v1/personer/{duf}/kontakt", json=KONTAKT)
        assert svar.status_code == 202
        klokke.still(0)

        etter = kommune.post(f"/v1/personer/{duf}/kontakt", json=KONTAKT)
        assert etter.status_code == 201
        assert etter.json()["vurdering"]["frist"] == foer["frist"]
        assert etter.json()["vurdering"]["avslutning"] == foer["avslutning"]
        assert kommune.get(svar.headers["Location"]).json() == {"status": "venter"}
        assert kommune.get(f"/v1/personer/{duf}/registreringer/{uuid4()}").status_code == 404
        alarmer = vent_til(lambda: httpx.get(f"{linje.motor.adresse}/health/ready").json().get("alarmer"))
        assert "1 meldinger venter" in alarmer["dager"]
