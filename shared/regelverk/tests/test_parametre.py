"""The law's parameters have dates and sources, and are checked at the start (regelbeskrivelse §0.3)."""

from datetime import date, timedelta
from importlib.resources import files
from pathlib import Path

import pytest
from regelverk.lov.parametre import FeilIParametre, Varighet, les_parametre, tolk

P = les_parametre()


@pytest.mark.parametrize("dag", [date(2024, 8, 1), date(2025, 1, 1), date(2026, 1, 1)])
def test_a_day_on_which_the_law_or_a_code_list_changed_is_a_version(dag: date) -> None:
    assert P.versjon(dag) == dag
    assert P.versjon(dag - timedelta(days=1)) < dag


@pytest.mark.parametrize(
    ("maal", "tilbud", "varighet"),
    [
        ("Høyere utdanning", date(2025, 12, 31), Varighet(6, 6)),
        ("Høyere utdanning", date(2026, 1, 1), Varighet(12, 0)),
        ("Arbeid - person har utdanning på videregående nivå fra før", date(2024, 1, 1), Varighet(6, 6)),
        ("Arbeid - person har utdanning på videregående nivå fra før", date(2026, 1, 1), Varighet(12, 0)),
        ("Yrkesfaglig rekvalifisering", date(2026, 1, 1), Varighet(12, 0)),
        ("Fullføre videregående opplæring - under 25 år", date(2024, 12, 31), Varighet(36, 12)),
        ("Fullføre videregående opplæring - under 25 år", date(2025, 1, 1), Varighet(48, 12)),
        ("Fullføre videregående opplæring - over 25 år", date(2024, 12, 31), Varighet(36, 12)),
        ("Fullføre videregående opplæring - over 25 år", date(2025, 1, 1), Varighet(48, 12)),
        (
            "Arbeid - person har ikke utdanning på videregående nivå fra før",
            date(2025, 12, 31),
            Varighet(24, 12),
        ),
        (
            "Arbeid - person har ikke utdanning på videregående nivå fra før",
            date(2026, 1, 1),
            Varighet(24, 0),
        ),
        ("Fullføre deler av videregående opplæring", date(2024, 12, 31), Varighet(24, 12)),
        ("Fullføre deler av videregående opplæring", date(2025, 1, 1), Varighet(36, 12)),
        ("Fullføre grunnskole", date(2025, 12, 31), Varighet(24, 12)),
        ("Fullføre deler av grunnskole", date(2025, 12, 31), Varighet(24, 12)),
        ("Fag- og yrkesopplæring", date(2026, 1, 1), Varighet(60, 0)),
    ],
)
def test_the_durations_of_the_2024_2025_and_2026_sets(maal: str, tilbud: date, varighet: Varighet) -> None:
    assert P.varighet[maal].paa(tilbud) == varighet


def test_every_value_has_a_source() -> None:
    assert all(verdi.kilde for linje in P.tidslinjer() for verdi in linje.verdier)


def test_a_file_replaces_the_parameters_that_it_names_and_leaves_the_others(tmp_path: Path) -> None:
    fil = tmp_path / "forslag.toml"
    fil.write_text(
        '[oppstartsfrist]\nverdier = [{ gjelderFra = 2004-09-01, verdi = 36, kilde = "forslag" }]\n', "utf-8"
    )
    nye = les_parametre(str(fil))
    assert nye.oppstartsfrist.paa(date(2024, 1, 1)) == 36
    assert nye.fravaersgrense.paa(date(2024, 1, 1)) == 10


def test_a_proposal_keeps_the_text_and_the_unit_that_it_does_not_give() -> None:
    nye = tolk([*_medfulgte(), ("forslag.toml", _VERDI)]).oppstartsfrist
    assert (nye.tekst, nye.enhet) == (P.oppstartsfrist.tekst, P.oppstartsfrist.enhet)


_VERDI = '[oppstartsfrist]\nverdier = [{ gjelderFra = 2090-01-01, verdi = 18, kilde = "forslag" }]\n'


@pytest.mark.parametrize("mangler", ["tekst", "enhet"])
def test_a_new_parameter_says_its_text_and_its_unit(mangler: str) -> None:
    sagt = "".join(f'{navn} = "x"\n' for navn in ("tekst", "enhet") if navn != mangler)
    with pytest.raises(FeilIParametre, match=f"oppstartsfrist: mangler {mangler}"):
        tolk([("ny.toml", _VERDI + sagt)])


def forslag(*verdier: tuple[str, int], enhet: str = "måneder") -> tuple[str, str]:
    rader = ", ".join(
        f'{{ gjelderFra = {fra}, verdi = {verdi}, kilde = "forslag" }}' for fra, verdi in verdier
    )
    return "forslag.toml", f'[oppstartsfrist]\nenhet = "{enhet}"\nverdier = [{rader}]\n'


def test_before_a_proposal_begins_the_values_in_use_hold() -> None:
    nye = tolk([*_medfulgte(), forslag(("2090-01-01", 18), ("2091-01-01", 12))])
    linje = nye.oppstartsfrist
    for dag in (date(2000, 6, 1), date(2024, 6, 1), date(2089, 12, 31)):
        assert linje.kilde(dag) == P.oppstartsfrist.kilde(dag)
    assert [linje.paa(date(aar, 6, 1)) for aar in (2090, 2091)] == [18, 12]
    dager = (date(2090, 1, 1), date(2090, 12, 31), date(2091, 1, 1))
    assert [nye.versjon(dag) for dag in dager] == [date(2090, 1, 1), date(2090, 1, 1), date(2091, 1, 1)]


def test_a_proposal_that_begins_inside_the_line_takes_its_place_from_there_on() -> None:
    foerst = tolk([*_medfulgte(), forslag(("2024-01-01", 18), ("2026-01-01", 12))])
    assert [v.verdi for v in foerst.oppstartsfrist.verdier] == [24, 18, 12]
    navn, tekst = forslag(("2025-01-01", 20))
    igjen = tolk([*_medfulgte(), forslag(("2024-01-01", 18), ("2026-01-01", 12)), (navn, tekst)])
    assert [v.verdi for v in igjen.oppstartsfrist.verdier] == [24, 18, 20]


def test_a_proposal_in_another_unit_is_refused() -> None:
    with pytest.raises(FeilIParametre, match="oppstartsfrist: enheten er måneder, ikke dager"):
        tolk([*_medfulgte(), forslag(("2027-01-01", 730), enhet="dager")])


@pytest.mark.parametrize(
    ("toml", "sier"),
    [
        ("[", "ikke gyldig TOML"),
        ("oppstartsfrist = 24", "en tabell med verdier"),
        ("[opstartsfrist]\ntekst='x'\nenhet='x'\nverdier=[]", "ukjent parameter: opstartsfrist"),
        ("[oppstartsfrist]\ntekst=''\nverdier=[]", "mangler tekst"),
        ("[oppstartsfrist]\ntekst='x'\nenhet='x'\nverdier=[]", "minst én"),
        ("[oppstartsfrist]\ntekst='x'\nenhet='x'\nverdi=3\nverdier=[]", "ukjent nøkkel verdi"),
        ("[oppstartsfrist]\ntekst='x'\nenhet='x'\nverdier=[{verdi=3}]", "gjelderFra, verdi og kilde"),
        (
            "[oppstartsfrist]\ntekst='x'\nenhet='x'\nverdier=[{gjelderFra='2024', verdi=3, kilde='k'}]",
            "gjelderFra skal være en dato",
        ),
        (
            "[oppstartsfrist]\ntekst='x'\nenhet='x'\n"
            "verdier=[{gjelderFra=2024-01-01, verdi=true, kilde='k'}]",
            "skal være et helt tall",
        ),
        (
            "[oppstartsfrist]\ntekst='x'\nenhet='x'\nverdier=[{gjelderFra=2024-01-01, verdi=-1, kilde='k'}]",
            "skal være et helt tall",
        ),
        (
            "[paragraf9]\ntekst='x'\nenhet='x'\nverdier=[{gjelderFra=2024-01-01, verdi='UTL_28', kilde='k'}]",
            "en liste av koder",
        ),
        (
            "[aarsaker_lukker_ikke]\ntekst='x'\nenhet='x'\n"
            "verdier=[{gjelderFra=2024-01-01, verdi=['Flytet'], kilde='k'}]",
            "ukjent kode Flytet",
        ),
        (
            "[paragraf9]\ntekst='x'\nenhet='x'\n"
            "verdier=[{gjelderFra=2024-01-01, verdi=['UTL_82'], kilde='k'}]",
            "ukjent kode UTL_82",
        ),
        (
            "[fridager]\ntekst='x'\nenhet='x'\nverdier=[{gjelderFra=2024-01-01, verdi=['32.01'], kilde='k'}]",
            "ukjent kode 32.01",
        ),
        (
            "[fravaer_alltid]\ntekst='x'\nenhet='x'\n"
            "verdier=[{gjelderFra=2024-01-01, verdi=['Ferie', 'Ferie'], kilde='k'}]",
            "en kode står to ganger",
        ),
        (
            "[regelmotor_rekkefoelge]\ntekst='x'\nenhet='x'\n"
            "verdier=[{gjelderFra=2024-01-01, verdi=['Død'], kilde='k'}]",
            "mangler Avslutningsårsak ikke registrert",
        ),
        (
            "['varighet.Fullføre grunnskole']\ntekst='x'\nenhet='x'\n"
            "verdier=[{gjelderFra=2024-01-01, verdi={maaneder=3}, kilde='k'}]",
            "maaneder og utvidelse",
        ),
    ],
)
def test_a_wrong_file_stops_at_the_start_and_says_where(toml: str, sier: str) -> None:
    with pytest.raises(FeilIParametre, match=sier):
        tolk([*_medfulgte(), ("forslag.toml", toml)])


def test_a_missing_parameter_is_named() -> None:
    with pytest.raises(FeilIParametre, match=r"mangler parameter: .*oppstartsfrist"):
        tolk([("tom.toml", "")])


def _medfulgte() -> list[tuple[str, str]]:
    mappe = files("regelverk.lov.parametre").joinpath("data")
    return [(fil.name, fil.read_text("utf-8")) for fil in mappe.iterdir() if fil.name.endswith(".toml")]
