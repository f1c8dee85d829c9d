"""A body with several faults gets all of them, with the values that are valid (kontrakt §5.1)."""

import orjson
import pytest
from nir.web import ProblemFeil
from registration.skjema.seksjoner import SEKSJONER


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
