"""A new number in a data file changes decisions, beregningslogg and rule texts without a change of code."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from regelverk.fakta.innslag import Avslutning, Fravaer, Kontakt
from regelverk.lov.parametre import Parametre, les_parametre
from regelverk.lov.regler import regel, regler
from regelverk.lov.regler.prosa import UkjentFelt, felter, utfylt

Liv = Callable[..., Any]
P = les_parametre()
START = date(2024, 1, 15)


def med(mappe: Path, navn: str, verdi: str, enhet: str, fra: str = "2004-09-01") -> Parametre:
    fil = mappe / "forslag.toml"
    rad = f'{{ gjelderFra = {fra}, verdi = {verdi}, kilde = "forslag" }}'
    fil.write_text(f'[{navn}]\ntekst = "x"\nenhet = "{enhet}"\nverdier = [{rad}]\n', "utf-8")
    return les_parametre(str(fil))


def koder(alle: list[str]) -> str:
    return str(alle).replace("'", '"')


def gyldig_fravaer(fra: date, til: date, antall: int) -> Fravaer:
    return Fravaer(innslag_id="F1", fravaerskode="Gyldig fravær", fra=fra, til=til, virkedager=antall)


def test_another_start_deadline_changes_decision_log_and_rule_text(liv: Liv, tmp_path: Path) -> None:
    nye = med(tmp_path, "oppstartsfrist", "18", "måneder")
    dok = liv(parametre=nye).bosatt().til(date(2025, 7, 2))
    assert dok["avslutning"]["aarsak"] == "Utgått oppstartsfrist"
    assert any("18 måneder" in en["tekst"] for en in dok["beregningslogg"] if en["regel"] == "OPP-1")
    assert "er 18 måneder fra kategori fra" in utfylt(regel("OPP-1").tekst, nye)
    assert "er to år fra kategori fra" in utfylt(regel("OPP-1").tekst, P)


def test_another_limit_of_absence_changes_decision_log_and_rule_text(liv: Liv, tmp_path: Path) -> None:
    nye = med(tmp_path, "fravaersgrense", "3", "virkedager")
    en = liv(parametre=nye).bosatt().program(START)
    en.ta(date(2024, 2, 10), gyldig_fravaer(date(2024, 2, 5), date(2024, 2, 8), 4))
    assert en.dokument["frist"]["dato"] == "2024-07-19"
    assert any("over 3: hele summen" in linje["tekst"] for linje in en.dokument["beregningslogg"])
    assert "over tre virkedager" in utfylt(regel("GJF-5").tekst, nye)


def test_an_absence_that_the_law_takes_out_of_the_sum_no_longer_counts(liv: Liv, tmp_path: Path) -> None:
    nye = med(tmp_path, "fravaer_samlet", '["Egenmelding"]', "fraværskoder")
    en = liv(parametre=nye).bosatt().program(START)
    en.ta(date(2024, 2, 20), gyldig_fravaer(date(2024, 2, 5), date(2024, 2, 19), 11))
    assert en.dokument["frist"]["dato"] == "2024-07-15"
    assert utfylt(regel("GJF-5").tekst, nye).startswith("Egenmelding regnes sammen")


@pytest.mark.parametrize(("slutt", "aapen"), [(date(2024, 5, 31), False), (date(2024, 6, 1), True)])
def test_an_ending_that_a_new_law_lets_stay_open_does_so_from_its_day(
    liv: Liv, tmp_path: Path, slutt: date, aapen: bool
) -> None:
    aapne = koder(["Flyttet", "Fagskole"])
    nye = med(tmp_path, "aarsaker_lukker_ikke", aapne, "avslutningsårsaker", "2024-06-01")
    en = liv(parametre=nye).bosatt().program(START)
    rad = Avslutning(innslag_id="A1", avslutningsaarsak="Fagskole", avslutningsdato=slutt, bekreftet=True)
    en.ta(slutt, rad)
    assert en.til(date(2024, 6, 3))["kategorier"][0]["gjeldende"] is aapen
    assert "unntatt Fagskole og Flyttet." in utfylt(regel("AVS-9").tekst, nye)


def test_the_order_of_two_endings_on_one_day_is_that_of_the_data(liv: Liv, tmp_path: Path) -> None:
    rekke = P.regelmotor_rekkefoelge.paa(START)
    snudd = koder([*rekke[6:], *rekke[:6]])
    nye = med(tmp_path, "regelmotor_rekkefoelge", snudd, "avslutningsårsaker")
    avvist = Kontakt(innslag_id="K1", kontakttype="Person har avvist program", dato=date(2026, 1, 1))
    aarsaker = []
    for parametre in (P, nye):
        en = liv(parametre=parametre).bosatt()
        en.ta(date(2026, 1, 1), avvist)
        aarsaker.append(en.til(date(2026, 1, 2))["avslutning"]["aarsak"])
    assert aarsaker == ["Person avvist program", "Utgått oppstartsfrist"]


def test_a_fridag_taken_away_is_a_virkedag_in_the_deadline(liv: Liv, tmp_path: Path) -> None:
    igjen = koder(sorted(P.fridager.paa(START) - {"Første juledag", "Andre juledag"}))
    nye = med(tmp_path, "fridager", igjen, "dager", "2024-12-01")
    frister = []
    for parametre in (P, nye):
        en = liv(parametre=parametre, sjekk_tilgang=False).bosatt().program(date(2024, 6, 20))
        en.ta(date(2024, 8, 21), gyldig_fravaer(date(2024, 8, 5), date(2024, 8, 20), 11))
        frister.append(en.dokument["frist"]["dato"])
    assert frister == ["2025-01-09", "2025-01-07"]
    assert "juledag" not in utfylt(regel("GJF-4").tekst, nye)


def test_every_field_of_the_prose_is_a_parameter_that_the_rule_names() -> None:
    for en in regler():
        assert felter(" ".join((en.tekst, *en.antakelser))) <= set(en.parametre), en.id
        assert all("{" not in utfylt(tekst, P) for tekst in (en.tekst, *en.antakelser))


def test_a_field_that_is_no_parameter_is_refused() -> None:
    with pytest.raises(UkjentFelt, match="opstartsfrist"):
        utfylt("{opstartsfrist}", P)
