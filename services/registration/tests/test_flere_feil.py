"""The answer to a body with several faults names all of them, and the values that are valid (kontrakt
§5.1).
"""

import orjson
import pytest
from nir.token import Bruker
from nir.web import ProblemFeil
from registration.fagsystem.linje import tolker
from registration.linjestroem.problem import problem_av
from registration.linjestroem.uleselig import Uleselig
from registration.skjema.seksjoner import SEKSJONER
from registration.skjema.simulering import KROPP


def feil(seksjon: str, **kropp: object) -> dict[str, dict[str, object]]:
    with pytest.raises(ProblemFeil) as avvist:
        SEKSJONER[seksjon].les_ny().les(orjson.dumps(kropp))
    assert avvist.value.ekstra is not None
    return {en["felt"]: en for en in avvist.value.ekstra["feil"]}


def test_an_unknown_code_is_named_together_with_the_errors_of_form() -> None:
    alle = feil("tiltak", tiltakstype="Sveising", startdato="i går", sluttdato="2024-05-01", ukjent=1)
    assert {felt: en["kode"] for felt, en in alle.items()} == {
        "startdato": "NIR-FELT-DATO",
        "ukjent": "NIR-FELT-UKJENT",
        "tiltakstype": "NIR-KODE-UKJENT",
    }
    gyldige = alle["tiltakstype"]["gyldige"]
    assert isinstance(gyldige, list)
    assert "Norskopplæring" in gyldige


def test_the_description_lists_the_codes_that_a_body_may_have_by_text_and_by_id() -> None:
    """The border accepts each of these codes.

    It leaves any other code to the rules, which know the codes that are valid on the day.
    """
    skjema = SEKSJONER["kontakt"]
    [felt] = [f for navn, f in skjema.ny.model_json_schema()["properties"].items() if navn == "kontakttype"]
    koder = ["Kontakt", "Søknad", "Krav", "Person har avvist program"]
    assert felt["enum"] == [*koder, "kontakt", "soeknad", "krav", "person-har-avvist-program"]
    lest = [
        skjema.les_ny().les(orjson.dumps({"kontakttype": verdi, "dato": "2024-02-14"}))
        for verdi in [*felt["enum"], "Brev"]
    ]
    assert [en.gitte_felter()["kontakttype"] for en in lest] == [*koder, *koder, "Brev"]


def test_a_value_of_a_closed_set_names_the_values() -> None:
    alle = feil("vedtak", vedtakstype="Integreringsplan", resultat="Kanskje", vedtaksdato="2024-01-10")
    assert alle["resultat"]["gyldige"] == ["Innvilget", "Avslag", "Vedtak fattet"]
    assert set(alle) == {"resultat"}


def test_a_refusal_names_at_most_twenty_problems() -> None:
    alle = feil("tiltak", tiltakstype="Sveising", **{f"ukjent{nr}": 1 for nr in range(40)})
    assert len(alle) == 20


@pytest.mark.parametrize("kropp", [b"[]", b"null", b"{", b'{"tiltakstype": 7}'])
def test_a_body_that_is_no_object_with_a_code_gets_the_usual_problem(kropp: bytes) -> None:
    with pytest.raises(ProblemFeil) as avvist:
        SEKSJONER["tiltak"].les_ny().les(kropp)
    assert avvist.value.slag.status == 422


def test_the_id_of_a_code_is_no_unknown_code() -> None:
    assert set(feil("kontakt", kontakttype="soeknad", dato="i går")) == {"dato"}


def test_a_line_of_a_transfer_gets_all_its_errors_at_once() -> None:
    linje = {
        "dufNummer": "123",
        "handling": "registrer",
        "seksjon": "kontakt",
        "idempotencyKey": "x",
        "kontakttype": "Brev",
    }
    uten_dato = _linjefeil(linje)
    assert {felt: en["kode"] for felt, en in uten_dato.items()} == {
        "dato": "NIR-FELT-MANGLER",
        "dufNummer": "NIR-DUF-UGYLDIG",
        "idempotencyKey": "NIR-NOEKKEL-UGYLDIG",
        "kontakttype": "NIR-KODE-UKJENT",
    }
    gyldige = uten_dato["kontakttype"]["gyldige"]
    assert gyldige == ["Kontakt", "Søknad", "Krav", "Person har avvist program"]
    assert set(_linjefeil(linje | {"dato": "2024-02-14"})) == set(uten_dato) - {"dato"}


def test_a_list_of_proposals_gets_the_errors_of_each() -> None:
    forslag = {"handling": "registrer", "seksjon": "kontakt", "kontakttype": "Brev", "dato": "2024-02-14"}
    with pytest.raises(ProblemFeil) as avvist:
        KROPP.les(orjson.dumps([forslag, forslag | {"dato": "i går"}, {"handling": "slett"}, 7]))
    assert avvist.value.ekstra is not None
    alle = {en["felt"]: en["kode"] for en in avvist.value.ekstra["feil"]}
    assert {alle["0.kontakttype"], alle["1.kontakttype"]} == {"NIR-KODE-UKJENT"}
    assert alle["1.dato"] == "NIR-FELT-DATO"


def _linjefeil(linje: dict[str, str]) -> dict[str, dict[str, object]]:
    bruker = Bruker("NIBO", frozenset({"saksbehandler"}), "4204")
    lest = tolker(bruker)(orjson.dumps(linje))
    assert isinstance(lest, Uleselig)
    return {en["felt"]: en for en in problem_av(lest.problem)["feil"]}
