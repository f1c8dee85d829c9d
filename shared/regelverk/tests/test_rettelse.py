"""A PATCH changes the given fields.

The other fields keep the values that they have when the PATCH is decided.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from regelverk.avgjoerelse.mottak.fingeravtrykk import fingeravtrykk
from regelverk.fakta import innslag as i
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.rettelse import rettelse
from regelverk.liv.lagring.person import pakk_ned, pakk_ut

Liv = Callable[..., Any]
DAG = date(2024, 2, 1)
PERMISJON = i.Vedtak(
    innslag_id="V2",
    vedtakstype="Permisjon pga. velferd",
    resultat="Innvilget",
    vedtaksdato=date(2024, 1, 30),
    startdato=date(2024, 2, 5),
    sluttdato=date(2024, 2, 9),
    dagtype="virkedager",
)


@pytest.fixture
def en(liv: Liv) -> Any:
    en = liv().bosatt(date(2024, 1, 1)).program(date(2024, 1, 1))
    en.ta(DAG, PERMISJON)
    return en


def rett(innslag_id: str, seksjon: i.Seksjonsnavn, **felter: i.Feltverdi) -> i.InnslagRettet:
    return i.InnslagRettet(innslag_id=innslag_id, seksjon=seksjon, felter=felter)


def proev(en: Any, n: i.InnslagRettet, **konvolutt: Any) -> Any:
    return en.proev(DAG, n, type_="InnslagRettet", **konvolutt)


def felter(en: Any, innslag_id: str) -> dict[str, Any]:
    rader = en.til(DAG)["innslag"]
    return next(rad["felter"] for rad in rader if rad["innslagId"] == innslag_id)


def test_only_the_given_fields_change(en: Any) -> None:
    assert proev(en, rett("V2", "vedtak", startdato=date(2024, 2, 6))).utfall == "godtatt"
    foer = felter(en, "V2")
    assert (foer["startdato"], foer["sluttdato"]) == ("2024-02-06", "2024-02-09")
    assert proev(en, rett("V2", "vedtak", sluttdato=date(2024, 2, 8))).utfall == "godtatt"
    assert felter(en, "V2") == foer | {"sluttdato": "2024-02-08"}


def test_a_field_that_is_given_as_null_is_emptied(en: Any) -> None:
    assert proev(en, rett("V1", "vedtak", sluttdato=date(2024, 12, 20))).utfall == "godtatt"
    assert felter(en, "V1")["sluttdato"] == "2024-12-20"
    assert proev(en, rett("V1", "vedtak", sluttdato=None)).utfall == "godtatt"
    assert felter(en, "V1").get("sluttdato") is None


def test_a_locked_field_may_be_given_unchanged_and_not_changed(en: Any) -> None:
    assert proev(en, rett("V2", "vedtak", vedtakstype=PERMISJON.vedtakstype)).utfall == "godtatt"
    annen = proev(en, rett("V2", "vedtak", vedtakstype="Permisjon pga. egen sykdom"))
    assert annen.problem.kode == "NIR-FELT-LAAST"


def test_an_edit_is_tried_against_the_fields_that_stand(en: Any) -> None:
    assert proev(en, rett("V2", "vedtak", startdato=date(2024, 2, 12))).problem.felt == "sluttdato"


@pytest.mark.parametrize("seksjon", ["vedtak", "avslutning"])
def test_an_entry_that_does_not_exist_cannot_be_edited(en: Any, seksjon: i.Seksjonsnavn) -> None:
    assert proev(en, rett("V9", seksjon)).problem.kode == "NIR-INNSLAG-UKJENT"


def test_a_deleted_entry_cannot_be_edited(en: Any) -> None:
    en.slett(DAG, "vedtak", "V2")
    assert proev(en, rett("V2", "vedtak", startdato=date(2024, 2, 6))).problem.kode == "NIR-INNSLAG-SLETTET"


@pytest.mark.parametrize("innslag_id", ["V2", "V9"])
def test_to_another_kommune_the_person_is_unknown(en: Any, innslag_id: str) -> None:
    svar = proev(en, rett(innslag_id, "vedtak", startdato=date(2024, 2, 6)), kommune="0301")
    assert svar.problem.kode == "NIR-PERSON-UKJENT"


def test_a_retry_gets_the_first_decision_and_other_fields_under_its_key_are_refused(en: Any) -> None:
    n = rett("V2", "vedtak", startdato=date(2024, 2, 6))
    foerste = proev(en, n, hendelse_id="k1")
    assert proev(en, rett("V2", "vedtak", startdato=date(2024, 2, 7))).utfall == "godtatt"
    assert proev(en, n, hendelse_id="k1") == foerste
    assert felter(en, "V2")["startdato"] == "2024-02-07"
    annet = rett("V2", "vedtak", sluttdato=date(2024, 2, 8))
    assert proev(en, annet, hendelse_id="k1").problem.kode == "NIR-ID-GJENBRUKT"


def test_what_is_kept_is_the_whole_entry_as_an_older_version_reads_it(en: Any) -> None:
    proev(en, rett("V2", "vedtak", startdato=date(2024, 2, 6)))
    siste = en.person.fakta[-1]
    assert (siste.type, siste.innhold) == ("InnslagEndret", replace(PERMISJON, startdato=date(2024, 2, 6)))
    assert pakk_ut(pakk_ned(en.person)) == en.person


def som_foer(en: Any, n: i.Innslag, *endret: str) -> Hendelse:
    """The fact that older versions wrote for a PATCH: an InnslagEndret that names the changed fields."""
    hendelse: Hendelse = en.hendelse(DAG, n, type_="InnslagEndret")
    return replace(hendelse, endret=endret)


def test_a_retry_of_a_patch_that_an_older_version_wrote_is_known(en: Any) -> None:
    n = replace(PERMISJON, startdato=date(2024, 2, 6), sluttdato=None)
    gammel = som_foer(en, n, "startdato", "sluttdato")
    ny = en.hendelse(
        DAG, rett("V2", "vedtak", sluttdato=None, startdato=date(2024, 2, 6)), type_="InnslagRettet"
    )
    assert fingeravtrykk(gammel) == fingeravtrykk(ny)


def test_an_edit_of_an_older_log_gives_the_fields_that_it_names(en: Any) -> None:
    n = replace(PERMISJON, startdato=date(2024, 2, 6), sluttdato=None)
    assert rettelse(som_foer(en, n, "startdato")) == {"startdato": date(2024, 2, 6)}
    assert rettelse(som_foer(en, n, "sluttdato")) == {"sluttdato": None}
    assert rettelse(en.hendelse(DAG, n, type_="InnslagEndret")) is None
