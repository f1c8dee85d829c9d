"""An InnslagRettet at the border: its fields, whether given, emptied or absent, are checked as those of a
whole entry.
"""

from datetime import date
from typing import Any

import orjson
import pytest
from nir.meldinger.konvolutt import UleseligHendelse, les_hendelse, skriv_hendelse
from regelverk.fakta.innslag import INNSLAG, InnslagRettet


def konvolutt(felter: dict[str, Any], seksjon: str = "vedtak") -> bytes:
    return orjson.dumps(
        {
            "hendelseId": "h1",
            "dufNummer": "201212345603",
            "type": "InnslagRettet",
            "versjon": 1,
            "tidspunkt": "2024-01-10T09:12:33Z",
            "registrert": "2024-01-10",
            "kilde": "kommune",
            "aktoer": {"kommunenummer": "3201", "bruker": "3201-NIBO"},
            "innhold": {"seksjon": seksjon, "innslagId": "V1", "felter": felter},
        }
    )


def test_a_given_an_emptied_and_an_absent_field_come_back_as_they_were() -> None:
    hendelse, _ = les_hendelse(konvolutt({"startdato": "2024-01-11", "sluttdato": None}))
    felter = {"startdato": date(2024, 1, 11), "sluttdato": None}
    assert hendelse.innhold == InnslagRettet(innslag_id="V1", seksjon="vedtak", felter=felter)
    skrevet = skriv_hendelse(hendelse)
    assert orjson.loads(skrevet)["innhold"]["felter"] == {"startdato": "2024-01-11", "sluttdato": None}
    assert les_hendelse(skrevet)[0] == hendelse


def test_a_field_that_a_later_version_adds_is_ignored() -> None:
    hendelse, _ = les_hendelse(konvolutt({"startdato": "2024-01-11", "nyttFelt": {"dypt": [1]}}))
    assert hendelse.innhold.felter == {"startdato": date(2024, 1, 11)}  # type: ignore[union-attr]


@pytest.mark.parametrize("klasse", INNSLAG, ids=lambda klasse: klasse.__name__)
def test_every_section_can_be_edited(klasse: type) -> None:
    seksjon = klasse.__dataclass_fields__["seksjon"].default  # type: ignore[attr-defined]
    assert les_hendelse(konvolutt({}, seksjon))[0].innhold == InnslagRettet(
        innslag_id="V1", seksjon=seksjon, felter={}
    )


@pytest.mark.parametrize(
    ("felter", "felt"),
    [
        ({"startdato": "2024-13-11"}, "startdato"),
        ({"startdato": 20240111}, "startdato"),
        ({"vedtaksdato": None}, "vedtaksdato"),
        ({"kapittel6A": "ja"}, "kapittel6A"),
    ],
)
def test_a_wrong_value_is_refused_with_its_place(felter: dict[str, Any], felt: str) -> None:
    with pytest.raises(UleseligHendelse, match="NIR-AVVIK-FELT") as feil:
        les_hendelse(konvolutt(felter))
    assert feil.value.feil["loc"] == ("felter", felt)


def test_a_section_that_does_not_exist_is_refused() -> None:
    with pytest.raises(UleseligHendelse, match="NIR-AVVIK-TYPE"):
        les_hendelse(konvolutt({}, "ukjent"))
