"""Reads Folkeregisteret's documents: the published examples, and forms that no example has."""

import contextlib
from datetime import date
from pathlib import Path
from typing import Any

import orjson
import pytest
from folkeregister_sync.dokumenter.feed import les_side
from folkeregister_sync.dokumenter.hendelsesdokument import Hendelsesdokument
from folkeregister_sync.dokumenter.modell import UleseligDokument, les
from folkeregister_sync.dokumenter.oppslag import les_oppslag
from folkeregister_sync.dokumenter.person import Person
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

MAPPE = Path(__file__).parent / "eksempler"


def eksempel(navn: str) -> Any:
    return orjson.loads((MAPPE / navn).read_bytes())


def person(navn: str) -> Person:
    return les(Person, eksempel(navn))


def test_the_feed_page_of_the_documentation_is_read() -> None:
    foerste, andre = les_side(eksempel("01-feed-page.docs.json")).oppfoeringer
    assert (foerste.sekvensnummer, andre.sekvensnummer) == (1, 2)
    assert andre.hendelse is not None
    assert andre.hendelse.hendelsetype == "endringIAnnenIdentifikasjon"


def test_an_entry_without_a_persondokument_is_read() -> None:
    siste = les_side(eksempel("03-feed-page.knowit.json")).oppfoeringer[-1]
    assert siste.hendelse is not None
    assert siste.hendelse.persondokument is None


def test_the_other_entries_of_a_page_are_read_when_one_cannot_be_read() -> None:
    post = {"sekvensnummer": 2, "hendelse": {"folkeregisteridentifikator": {"ny": "form"}}}
    side = les_side([{"sekvensnummer": 1, "hendelse": {}}, post, {"sekvensnummer": 3, "hendelse": {}}])
    assert [o.sekvensnummer for o in side.oppfoeringer] == [1, 2, 3]
    assert [o.feil is not None for o in side.oppfoeringer] == [False, True, False]


def test_entries_out_of_order_and_repeated_are_read_in_order_once() -> None:
    side = les_side([{"sekvensnummer": nummer} for nummer in (3, 1, 3, 2)])
    assert [o.sekvensnummer for o in side.oppfoeringer] == [1, 2, 3]


@pytest.mark.parametrize("post", [None, 7, [], {}, {"sekvensnummer": "1"}, {"sekvensnummer": True}])
def test_entries_without_a_number_are_counted(post: Any) -> None:
    side = les_side([post, {"sekvensnummer": 5}])
    assert ([o.sekvensnummer for o in side.oppfoeringer], side.uten_nummer) == ([5], 1)


@pytest.mark.parametrize("data", [None, {}, {"kode": "FREG-001"}, 3])
def test_a_page_that_is_no_list_cannot_be_read(data: Any) -> None:
    with pytest.raises(UleseligDokument):
        les_side(data)


@pytest.mark.parametrize(
    ("fil", "entitet", "endring"),
    [
        ("02-hendelsesdokument.registrereNy.docs.json", "annenIdentifikasjon", "registrereNy"),
        ("02-hendelsesdokument.korrigere.docs.json", "identitetsgrunnlag", "korrigere"),
        ("02-hendelsesdokument.annullere.docs.json", "annenIdentifikasjon", "annullere"),
        ("02-hendelsesdokument.annullere.docs.json", "navn", None),
    ],
)
def test_the_hendelsesdokument_gives_the_kind_of_change(fil: str, entitet: str, endring: str | None) -> None:
    assert les(Hendelsesdokument, eksempel(fil)).endring(entitet) == endring


def test_an_unknown_kind_of_change_is_no_known_kind() -> None:
    dokument = {"hendelse": {"egenskapshendelse": [{"entitet": "navn", "entitetsendring": "noeNytt"}]}}
    assert les(Hendelsesdokument, dokument).endring("navn") is None


@pytest.mark.parametrize("fil", sorted(fil.name for fil in MAPPE.glob("*-person-*.json")))
def test_every_published_person_can_be_read(fil: str) -> None:
    lest = person(fil)
    assert lest.ident in lest.identer


def test_superseded_addresses_without_an_end_are_not_current() -> None:
    bosted = person("04-person-flytting-mellom-kommuner.json").bosted
    assert bosted is not None
    assert (bosted.kommunenummer, bosted.flyttet) == ("4617", date(2022, 9, 8))


def test_a_death_in_a_persondokument_is_one_object() -> None:
    assert person("06-person-doed.json").doedsdato == date(2020, 12, 22)


def test_an_unknown_residence_still_has_its_kommune() -> None:
    assert person("12-person-ukjentbosted-innflytting.json").kommune == "3112"


def test_a_matrikkeladresse_has_its_kommune_in_the_matrikkelnummer() -> None:
    adresse = {"matrikkeladresse": {"matrikkelnummer": {"kommunenummer": "0301"}}, "flyttedato": "2024-01-01"}
    assert les(Person, {"bostedsadresse": [adresse]}).kommune == "0301"


@pytest.mark.parametrize("nummer", ["0000", "9999", 0])
def test_a_number_that_stands_for_no_kommune_is_none(nummer: object) -> None:
    adresse = {"erGjeldende": True, "adressegradering": "ugradert", "vegadresse": {"kommunenummer": nummer}}
    assert les(Person, {"bostedsadresse": [adresse]}).kommune is None


def test_of_the_idents_of_merged_persons_one_is_in_use() -> None:
    lest = person("11-person-dublett-ident-fortrolig.json")
    assert lest.ident == "19912193449"
    assert lest.identer == {"19912193449", "22912195205", "22912195124"}


def test_midnight_in_oslo_given_in_utc_is_read_as_the_day_in_oslo() -> None:
    innflytting = {"innflytting": [{"gyldighetstidspunkt": "2023-01-05T23:00:00Z"}]}
    assert les(Person, innflytting).innflytting[0].gyldig_fra == date(2023, 1, 6)


@pytest.mark.parametrize("tid", ["2022-09-08T12:33:49.950623119+02:00", "2022-09-08T10:33:49Z", None])
def test_instants_with_nine_decimals_and_any_offset_are_read(tid: str | None) -> None:
    assert les(Person, {"navn": [{"fornavn": "A", "etternavn": "B", "ajourholdstidspunkt": tid}]})


def test_new_fields_and_codes_do_no_harm() -> None:
    data = eksempel("04-person-flytting-mellom-kommuner.json")
    data["noeHeltNytt"] = {"a": [1]}
    data["bostedsadresse"][0]["nyttFelt"] = True
    data["status"][0]["status"] = "nyKode"
    assert les(Person, data).kommune == "4617"


def test_a_list_that_comes_as_one_object_and_one_object_that_comes_as_a_list() -> None:
    lest = les(Person, {"status": {"status": "doed"}, "doedsfall": [{"doedsdato": "2020-12-22"}]})
    assert (lest.personstatus, lest.doedsdato) == ("doed", date(2020, 12, 22))


def test_two_current_addresses_cannot_be_read() -> None:
    data = eksempel("04-person-flytting-mellom-kommuner.json")
    data["bostedsadresse"][1]["erGjeldende"] = True
    with pytest.raises(UleseligDokument, match="NIR-AVVIK-BOSTED"):
        _ = les(Person, data).bosted


def test_the_reason_why_a_document_cannot_be_read_quotes_nothing_of_it() -> None:
    with pytest.raises(UleseligDokument) as feil:
        les(Person, {"doedsfall": {"doedsdato": "hemmelig"}})
    assert "doedsdato" in feil.value.grunn
    assert "hemmelig" not in str(feil.value)


def test_the_answer_of_a_bulk_lookup_that_a_consumer_published_is_read() -> None:
    funnet = les_oppslag(eksempel("15-bulkoppslag-response.knowit.json"), "foedselsEllerDNummer")
    assert isinstance(funnet["14879002088"], Person)
    assert funnet["14879002088"].kommune == "3011"


json_verdier = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda barn: st.lists(barn, max_size=3) | st.dictionaries(st.text(max_size=5), barn, max_size=3),
    max_leaves=8,
)
FELTER = sorted(navn for felt in Person.model_fields.values() for navn in [str(felt.alias)])


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(FELTER), json_verdier, max_size=4))
def test_whatever_comes_is_a_person_or_a_document_that_cannot_be_read(data: dict[str, Any]) -> None:
    with contextlib.suppress(UleseligDokument):
        assert isinstance(les(Person, data), Person)
