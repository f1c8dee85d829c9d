"""The engine answers questions from memory, and registers nothing."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from nir.meldinger import emner
from nir.meldinger.konvolutt import skriv_hendelse
from nir.meldinger.spoersmaal import Spoersmaal
from regelverk.fakta.folkeregister import AdressebeskyttelseEndret
from regelverk.lov.parametre import les_parametre
from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.post.faktum import les_faktum
from rule_engine.post.posisjon import Posisjon
from rule_engine.spoersmaal.spoersmaal import besvar
from rule_engine.tilstand.for_alle import Merke

from tests.stoette.fakta import faktum, i_program

FORSLAG = {
    "handling": "registrer",
    "seksjon": "vedtak",
    "vedtakstype": "Permisjon pga. velferd",
    "resultat": "Innvilget",
    "vedtaksdato": "2024-01-12",
    "startdato": "2024-03-01",
    "sluttdato": "2024-03-31",
    "dagtype": "kalenderdager",
}


@pytest.fixture
def duf(nytt_duf: Callable[[], str]) -> str:
    return nytt_duf()


@pytest.fixture
def partisjon(duf: str) -> Iterator[Partisjon]:
    """A partition with one person, who is in programme from 15.01.2024."""
    partisjon = Partisjon(emner.partisjon(duf), les_parametre())
    for offset, hendelse in enumerate(i_program(duf)):
        noekkel = emner.noekkel(duf, hendelse.hendelse_id)
        posisjon = Posisjon(partisjon.nummer, offset)
        partisjon.ta_imot(les_faktum(posisjon, noekkel, skriv_hendelse(hendelse)))
    foer = dict(partisjon.tilstand.personer.verdier())
    yield partisjon
    assert dict(partisjon.tilstand.personer.verdier()) == foer, "a question changed something"


def _spoer(partisjon: Partisjon, duf: str, **felter: Any) -> dict[str, Any] | None:
    spoersmaal = Spoersmaal(spoersmaal_id="s1", duf_nummer=duf, **{"kommunenummer": "3201", **felter})
    svar = besvar(partisjon.tilstand, spoersmaal)
    assert svar.spoersmaal_id == "s1"
    assert svar.funnet == (svar.svar is not None)
    return svar.svar


def _simuler(partisjon: Partisjon, duf: str, *forslag: dict[str, Any], **felter: Any) -> dict[str, Any]:
    svar = _spoer(partisjon, duf, type="simuler", registreringer=forslag, **felter)
    assert svar is not None
    return svar


def test_the_status_of_a_fact_is_its_decision(partisjon: Partisjon, duf: str) -> None:
    svar = _spoer(partisjon, duf, type="status", hendelse_id=f"{duf}-vedtak")
    assert svar is not None
    assert (svar["utfall"], svar["innslagId"]) == ("godtatt", f"{duf}-v")


def test_another_kommunes_fact_is_not_found(partisjon: Partisjon, duf: str) -> None:
    vedtak = {"type": "status", "hendelse_id": f"{duf}-vedtak"}
    assert _spoer(partisjon, duf, **vedtak, kommunenummer="0301") is None
    assert _spoer(partisjon, duf, **vedtak, kommunenummer=None) is not None
    assert _spoer(partisjon, duf, **vedtak, kommunenummer=None, kilderegister=True) is None


def test_an_unknown_person_is_not_found(partisjon: Partisjon, nytt_duf: Callable[[], str]) -> None:
    assert _spoer(partisjon, nytt_duf(), type="simuler") is None


def test_a_proposal_to_edit_an_unknown_entry_is_refused(partisjon: Partisjon, duf: str) -> None:
    endring = {"handling": "endre", "seksjon": "vedtak", "innslagId": "x", "sluttdato": "2024-06-01"}
    [avslag] = _simuler(partisjon, duf, endring)["avvist"]
    assert (avslag["status"], avslag["kode"]) == (404, "NIR-INNSLAG-UKJENT")


@pytest.fixture
def fortrolig(duf: str) -> Partisjon:
    """A partition with the same person, whose address is protected."""
    partisjon = Partisjon(emner.partisjon(duf), les_parametre())
    vern = AdressebeskyttelseEndret(folkeregister_hendelse_id="f1", adressebeskyttelse="fortrolig")
    endret = faktum(duf, vern, date(2024, 1, 13), f"{duf}-vern", kilde="folkeregisteret")
    for offset, hendelse in enumerate([*i_program(duf), endret]):
        noekkel = emner.noekkel(duf, hendelse.hendelse_id)
        posisjon = Posisjon(partisjon.nummer, offset)
        partisjon.ta_imot(les_faktum(posisjon, noekkel, skriv_hendelse(hendelse)))
    return partisjon


@pytest.mark.parametrize(
    ("ser", "funnet"), [("ugradert", False), ("fortrolig", True), ("strengtFortrolig", True), (None, True)]
)
def test_a_protected_person_is_not_found_by_a_user_who_may_not_see_that_person(
    fortrolig: Partisjon, duf: str, ser: str | None, funnet: bool
) -> None:
    vedtak = {"type": "status", "hendelse_id": f"{duf}-vedtak", "ser": ser}
    assert (_spoer(fortrolig, duf, **vedtak) is not None) is funnet
    assert (_spoer(fortrolig, duf, type="simuler", ser=ser) is not None) is funnet


def test_a_register_may_follow_its_own_facts_about_a_protected_person(fortrolig: Partisjon, duf: str) -> None:
    felter = {"type": "status", "kommunenummer": None, "ser": "ugradert"}
    assert _spoer(fortrolig, duf, hendelse_id=f"{duf}-vern", **felter) is not None
    assert _spoer(fortrolig, duf, hendelse_id=f"{duf}-vedtak", **felter) is None


def test_a_status_has_the_offset_up_to_which_all_is_decided(partisjon: Partisjon, duf: str) -> None:
    spoersmaal = Spoersmaal(spoersmaal_id="s1", duf_nummer=duf, type="status", hendelse_id="ukjent")
    fakta = len(i_program(duf))
    assert besvar(partisjon.tilstand, spoersmaal).avgjort_til == fakta - 1
    assert besvar(partisjon.tilstand, spoersmaal).satt_til_side == ()


def test_a_status_names_the_records_that_wait_in_nir_avvik(partisjon: Partisjon, duf: str) -> None:
    """A record that is set aside for years must not make later facts of its partition look undecided."""
    spoersmaal = Spoersmaal(spoersmaal_id="s1", duf_nummer=duf, type="status", hendelse_id="ukjent")
    fakta = len(i_program(duf))
    for offset in (fakta, fakta + 1):
        partisjon.ta_imot(les_faktum(Posisjon(partisjon.nummer, offset), b"", b"not JSON"))
    svar = besvar(partisjon.tilstand, spoersmaal)
    assert (svar.avgjort_til, svar.satt_til_side) == (fakta + 1, (fakta, fakta + 1))
    partisjon.tilstand.for_alle.avvik |= {str(n): Merke("X") for n in range(1001)}
    assert besvar(partisjon.tilstand, spoersmaal).avgjort_til is None


def test_a_proposal_shows_the_frist_before_and_after(partisjon: Partisjon, duf: str) -> None:
    svar = _simuler(partisjon, duf, FORSLAG)
    assert svar["avvist"] == []
    assert svar["foer"]["frist"]["dato"] == "2024-07-15"
    assert svar["vurdering"]["frist"]["dato"] == "2024-08-15"
    assert svar["vurdering"]["beregningslogg"]


@pytest.mark.parametrize("meldt", [True, False], ids=["Dagskifte in the log", "Dagskifte on its way"])
def test_a_simulation_counts_from_today_where_the_person_was_computed_long_ago(
    partisjon: Partisjon, duf: str, meldt: bool
) -> None:
    registrert = partisjon.tilstand.personer.hent(duf.encode())
    assert registrert is not None
    idag = date(2024, 1, 20)
    assert registrert.person.dag < idag
    if meldt:
        partisjon.tilstand.for_alle.dag = idag
    else:
        partisjon.tilstand.ventet_dag = idag
    kontrakt = {"handling": "registrer", "seksjon": "integreringskontrakt", "dato": idag.isoformat()}
    for svar in (
        _simuler(partisjon, duf, kontrakt),
        *_simuler(partisjon, duf, kontrakt, alternativer=True)["alternativer"],
    ):
        assert svar["avvist"] == []
        assert svar["vurdering"]["beregnetFor"] == idag.isoformat()


def test_a_proposal_that_would_be_refused_has_its_problem_and_the_others_are_tried(
    partisjon: Partisjon, duf: str
) -> None:
    umulig = FORSLAG | {"startdato": "2024-03-10", "sluttdato": "2024-03-20"}
    svar = _simuler(partisjon, duf, FORSLAG, umulig)
    assert [(problem["status"], problem["felt"]) for problem in svar["avvist"]] == [(409, "1.startdato")]
    assert svar["vurdering"]["frist"]["dato"] == "2024-08-15"


def test_an_edit_needs_only_the_fields_that_it_changes(partisjon: Partisjon, duf: str) -> None:
    endring = {
        "handling": "endre",
        "seksjon": "vedtak",
        "innslagId": f"{duf}-v",
        "startdato": "2024-01-20",
    }
    svar = _simuler(partisjon, duf, endring)
    assert svar["avvist"] == []
    assert svar["vurdering"]["frist"]["dato"] == "2024-07-20"


def test_a_proposal_that_cannot_be_read_is_refused_by_its_field(partisjon: Partisjon, duf: str) -> None:
    svar = _simuler(partisjon, duf, FORSLAG | {"startdato": "i morgen"})
    assert [problem["kode"] for problem in svar["avvist"]] == ["NIR-SIMULERING-UGYLDIG"]
    assert svar["avvist"][0]["felt"] == "0.startdato"


def test_a_simulation_for_a_later_day_shows_that_day(partisjon: Partisjon, duf: str) -> None:
    svar = _simuler(partisjon, duf, FORSLAG, paa_dato=date(2024, 8, 1))
    assert svar["foer"]["avslutning"]["aarsak"] == "Avslutningsårsak ikke registrert"
    assert svar["vurdering"]["avslutning"] is None


def test_another_kommune_may_not_simulate(partisjon: Partisjon, duf: str) -> None:
    assert _spoer(partisjon, duf, type="simuler", registreringer=(FORSLAG,), kommunenummer="0301") is None


def test_the_letter_of_a_decision_gets_that_decision_and_no_more_of_the_person(
    partisjon: Partisjon, duf: str
) -> None:
    svar = _spoer(partisjon, duf, type="vedtaksbrev", innslag_id=f"{duf}-v")
    assert svar is not None
    assert (svar["vedtak"]["innslagId"], svar["gjennomfoeringsfrist"]) == (f"{duf}-v", "2024-07-15")
    assert not {"innslag", "hendelser", "beregningslogg", "avslutningshistorikk", "varsler"} & svar.keys()


def test_an_entry_that_is_no_decision_has_no_letter(partisjon: Partisjon, duf: str) -> None:
    for annet in ("ukjent", f"{duf}-s"):
        assert _spoer(partisjon, duf, type="vedtaksbrev", innslag_id=annet) == {}


def test_the_answer_that_a_person_exists_has_nothing_else_about_the_person(
    partisjon: Partisjon, duf: str
) -> None:
    assert _spoer(partisjon, duf, type="finnes") == {}


@pytest.mark.parametrize("type_", ["finnes", "vedtaksbrev", "simuler"])
def test_another_kommunes_question_is_answered_as_about_an_unknown_person(
    partisjon: Partisjon, duf: str, type_: str
) -> None:
    assert _spoer(partisjon, duf, type=type_, kommunenummer="0301") is None
    assert _spoer(partisjon, duf, type=type_, kommunenummer=None) is not None
