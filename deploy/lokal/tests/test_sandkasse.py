"""The sandbox: kinds of persons with days relative to today, and a reset."""

from datetime import date
from pathlib import Path

import pytest
from nir_lokal.maskin.laas import AlleredeIBruk, enerett
from nir_lokal.sandkasse.dag import relativ_dag
from nir_lokal.sandkasse.identitet import ny_identitet
from nir_lokal.sandkasse.nullstill import nullstill
from nir_lokal.sandkasse.slag import les_slag


@pytest.mark.parametrize(
    ("tekst", "dag"),
    [
        ("-6m +2d", date(2026, 6, 1)),
        ("+3m", date(2027, 2, 28)),
        ("-2w", date(2026, 11, 16)),
        ("-10m -1d", date(2026, 1, 29)),
        ("+15m", date(2028, 2, 29)),
    ],
)
def test_a_day_is_counted_from_today(tekst: str, dag: date) -> None:
    assert relativ_dag(tekst, date(2026, 11, 30)) == dag


@pytest.mark.parametrize("tekst", ["", "i går", "-6", "-6m og litt"])
def test_another_text_is_no_day(tekst: str) -> None:
    with pytest.raises(ValueError, match="relative day"):
        relativ_dag(tekst, date(2026, 11, 30))


@pytest.mark.parametrize("idag", [date(2026, 11, 30), date(2028, 2, 29), date(2027, 8, 31)])
def test_every_kind_has_its_days_in_order(idag: date) -> None:
    for slag in les_slag(idag).values():
        vedtak = [linje.felter for linje in slag.kommunen if linje.seksjon == "vedtak"]
        assert all(slag.bosatt <= ett["vedtaksdato"] for ett in vedtak), slag.slag
        assert all(hendelse["dato"] <= idag for hendelse in slag.folkeregisteret), slag.slag


def test_identities_are_synthetic_and_differ() -> None:
    noen = [ny_identitet() for _ in range(20)]
    assert len({en.duf for en in noen}) == 20
    assert all(en.duf.startswith("9970") and 81 <= int(en.ident[2:4]) <= 92 for en in noen)


def test_a_reset_keeps_the_key_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "kafka").mkdir()
    (tmp_path / "kafka" / "logg").write_text("x")
    (tmp_path / "demo-lastet").touch()
    (tmp_path / "utsteder.pem").write_text("nøkkel")
    assert nullstill(tmp_path) == ["demo-lastet", "kafka"]
    assert sorted(fil.name for fil in tmp_path.iterdir()) == ["laas", "utsteder.pem"]


def test_a_running_system_is_not_reset(tmp_path: Path) -> None:
    with enerett(tmp_path), pytest.raises(AlleredeIBruk):
        nullstill(tmp_path)
