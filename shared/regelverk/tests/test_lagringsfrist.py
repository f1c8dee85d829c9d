"""How long a person may be stored (integreringsforskriften § 60)."""

from datetime import date
from typing import Any

import pytest
from regelverk.fakta.person import BosettingRegistrert, UtdanningRegistrert
from regelverk.liv.person import Person
from regelverk.lov.lagringstid import GRUNNLAG, lagringstider
from regelverk.visning.lagringsfrist import lagringsfrist

from tests.stoette.fakta import faktum

DUF = "990000000104"
DAG = date(2036, 1, 1)
DELTAKELSE = "Deltakelse i introduksjonsprogram"


def _person(*innhold: Any, registrert: date = date(2021, 3, 1)) -> Person:
    fakta = tuple(faktum(DUF, ett, registrert, str(nr)) for nr, ett in enumerate(innhold))
    return Person(duf_nummer=DUF, dag=registrert, fakta=fakta)


def _dokument(*innslag: dict[str, Any], kategori_fra: str | None = "2021-02-01") -> dict[str, Any]:
    kategorier = [] if kategori_fra is None else [{"kategori": "k", "fra": kategori_fra}]
    return {"kategorier": kategorier, "innslag": list(innslag)}


def _innslag(seksjon: str, status: str = "gjeldende", **felter: Any) -> dict[str, Any]:
    return {"seksjon": seksjon, "status": status, "felter": felter}


BOSATT = BosettingRegistrert(bosettingsdato=date(2021, 1, 15), kommunenummer="4204", etter_avtale=True)
VEDTAK = _innslag("vedtak", vedtakstype=DELTAKELSE, resultat="Innvilget", startdato="2021-06-01")


def test_a_person_who_takes_part_is_kept_fifteen_years_from_the_first_tiltak() -> None:
    tiltak = _innslag("tiltak", startdato="2021-05-20")
    frist = lagringsfrist(_person(BOSATT), _dokument(VEDTAK, tiltak), DAG)
    assert frist is not None
    assert (frist.dato, frist.grunnlag) == (date(2036, 5, 20), "tiltak")
    assert frist.kilde == "integreringsforskriften § 60 tredje ledd"


@pytest.mark.parametrize(
    "ikke",
    [
        _innslag("tiltak", "slettet", startdato="2022-01-01"),
        _innslag("vedtak", vedtakstype=DELTAKELSE, resultat="Avslag"),
        _innslag("vedtak", vedtakstype="Permisjon", resultat="Innvilget", startdato="2022-01-01"),
    ],
)
def test_a_person_who_does_not_take_part_is_kept_fifteen_years_from_the_maalgruppe(
    ikke: dict[str, Any],
) -> None:
    frist = lagringsfrist(_person(BOSATT), _dokument(ikke), DAG)
    assert frist is not None
    assert (frist.dato, frist.grunnlag) == (date(2036, 2, 1), "maalgruppe")


def test_the_last_of_the_times_that_apply_counts() -> None:
    kompetanse = UtdanningRegistrert(gjennomfoert_videregaaende=True)
    person = _person(BOSATT, kompetanse, registrert=date(2023, 3, 1))
    frist = lagringsfrist(person, _dokument(VEDTAK), DAG)
    assert frist is not None
    assert (frist.dato, frist.grunnlag) == (date(2038, 3, 1), "kompetanse")


def test_without_anything_to_count_from_there_is_no_deadline() -> None:
    assert lagringsfrist(_person(), _dokument(kategori_fra=None), DAG) is None


def test_each_time_has_its_law_and_is_marked_where_it_is_assumed() -> None:
    tider = lagringstider()
    assert {navn: tider[navn].paa(DAG) for navn in GRUNNLAG} == dict.fromkeys(GRUNNLAG, 15)
    assert all("§ 60" in verdi.kilde for tid in tider.values() for verdi in tid.verdier)
    assert {navn for navn in GRUNNLAG if tider[navn].verdier[0].antakelse} == {"maalgruppe", "kompetanse"}
