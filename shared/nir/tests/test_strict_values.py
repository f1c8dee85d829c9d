"""Dates, numbers and booleans are accepted in one form only, in facts and in queries (kontrakt §5.21)."""

import json
from datetime import date
from typing import Annotated, Any

import pytest
from nir.meldinger.konvolutt import UleseligHendelse, les_hendelse
from nir.web.innhold.dato import Dato
from nir.web.innhold.parameter import HELTALL, SantUsant
from nir.web.innhold.uuid_form import med_smaa_bokstaver
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

NOT_A_DATE = [
    "20131200", "1387065600", 20131200, 1387065600, 0, True, "2013-12-00", "2013-1-2", "2013-12-01T00:00:00",
    "2013-12-01T00:00:00Z", " 2013-12-01", "2013-12-01 ", "２０１３-12-01", "2013W011", "", "01.12.2013",
]  # fmt: skip


def bosetting(**felter: Any) -> bytes:
    innhold = {"bosettingsdato": "2024-01-01", "kommunenummer": "4204", "etterAvtale": True}
    envelope = {
        "hendelseId": "a", "dufNummer": "201212345603", "type": "BosettingRegistrert", "versjon": 1,
        "tidspunkt": "2024-01-10T09:12:33Z", "registrert": "2024-01-10", "kilde": "udi", "innhold": innhold,
    }  # fmt: skip
    for navn, verdi in felter.items():
        (innhold if navn in innhold else envelope)[navn] = verdi
    return json.dumps(envelope).encode()


def rettelse(verdi: Any) -> bytes:
    innhold = {"seksjon": "kontakt", "innslagId": "i", "felter": {"dato": verdi}}
    return bosetting(type="InnslagRettet", kilde="kommune", innhold=innhold)


def test_a_fact_with_dates_as_text_is_read() -> None:
    hendelse, _ = les_hendelse(bosetting())
    assert hendelse.registrert == date(2024, 1, 10)


@pytest.mark.parametrize("verdi", NOT_A_DATE)
@pytest.mark.parametrize("felt", ["bosettingsdato", "registrert"])
def test_a_fact_with_a_date_in_another_form_is_not_read(felt: str, verdi: Any) -> None:
    with pytest.raises(UleseligHendelse) as feil:
        les_hendelse(bosetting(**{felt: verdi}))
    assert feil.value.kode == "NIR-AVVIK-FELT"


@pytest.mark.parametrize("verdi", NOT_A_DATE)
def test_an_edit_with_a_date_in_another_form_is_not_read(verdi: Any) -> None:
    with pytest.raises(UleseligHendelse):
        les_hendelse(rettelse(verdi))


@pytest.mark.parametrize("verdi", NOT_A_DATE)
def test_a_query_with_a_date_in_another_form_is_refused(verdi: Any) -> None:
    with pytest.raises(ValidationError) as feil:
        TypeAdapter(Dato).validate_python(verdi)
    assert feil.value.errors()[0]["type"].startswith("date")


def test_a_body_with_a_date_as_text_is_read_also_where_all_types_are_strict() -> None:
    class Kropp(BaseModel):
        model_config = ConfigDict(strict=True)
        dato: Dato

    assert Kropp.model_validate_json('{"dato": "2024-01-10"}').dato == date(2024, 1, 10)


@pytest.mark.parametrize("verdi", ["1_0", "2024.0", "+1", "-1", " 1", "1e3", "0x10", "", "１"])
def test_a_number_in_a_query_is_digits_only(verdi: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Annotated[int, HELTALL]).validate_python(verdi)
    assert TypeAdapter(Annotated[int, HELTALL]).validate_python("2024") == 2024


@pytest.mark.parametrize("verdi", ["yes", "no", "on", "off", "1", "0", "t", "f", "True", "TRUE", ""])
def test_a_boolean_in_a_query_is_true_or_false(verdi: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(SantUsant).validate_python(verdi)
    assert TypeAdapter(SantUsant).validate_python("true") is True


def test_a_uuid_has_one_spelling_and_any_other_id_stays_as_it_is() -> None:
    assert (
        med_smaa_bokstaver("018F3B1C-0000-4000-8000-00000000000A") == "018f3b1c-0000-4000-8000-00000000000a"
    )
    assert med_smaa_bokstaver("Opphold-A") == "Opphold-A"
