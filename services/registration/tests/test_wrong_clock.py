"""A registration from a machine with a wrong clock is not decided before its day, and ends nobody's
programme.
"""

from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from tests.stoette.falsk_klokke import FalskKlokke
from tests.stoette.klient import KLIENT
from tests.stoette.linje import DELTAKELSE, KONTAKT, SLUTTMAAL, kjoerende_linje, til_det_er_avgjort, vent_til


def test_a_registration_ten_years_ahead_waits_and_the_next_one_is_decided_as_today(
    tmp_path: Path, nytt_duf: Callable[[], str]
) -> None:
    klokke, duf = FalskKlokke(tmp_path), nytt_duf()
    miljoe = {**klokke.miljoe, "NIR_SVAR_VENTETID": "3"}
    with kjoerende_linje(tmp_path / "linje", miljoe) as linje, linje.kommune() as kommune:
        linje.bosatt(duf)
        sti = f"/v1/personer/{duf}"
        assert til_det_er_avgjort(kommune, "POST", f"{sti}/sluttmaal", SLUTTMAAL).status_code == 201
        foer = til_det_er_avgjort(kommune, "POST", f"{sti}/vedtak", DELTAKELSE).json()["vurdering"]

        klokke.still(3652)
        svar = kommune.post(f"{sti}/kontakt", json=KONTAKT)
        assert svar.status_code == 202
        klokke.still(0)

        etter = til_det_er_avgjort(kommune, "POST", f"{sti}/kontakt", KONTAKT)
        assert etter.status_code == 201
        assert etter.json()["vurdering"]["frist"] == foer["frist"]
        assert etter.json()["vurdering"]["avslutning"] == foer["avslutning"]
        assert kommune.get(svar.headers["Location"]).json() == {"status": "venter"}
        assert kommune.get(f"/v1/personer/{duf}/registreringer/{uuid4()}").status_code == 404
        alarmer = vent_til(lambda: KLIENT.get(f"{linje.motor.adresse}/health/ready").json().get("alarmer"))
        assert "1 meldinger venter" in alarmer["dager"]
