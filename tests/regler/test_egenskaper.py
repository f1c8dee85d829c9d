"""Properties that hold for every life, whatever is registered, and on whichever day."""

from datetime import date, timedelta
from itertools import permutations
from typing import Any

import orjson
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.regler import livene
from tests.regler.konvolutter import Skriver
from tests.regler.liv import Liv
from tests.regler.sak import Linje
from tests.regler.sammenheng import sjekk_hode


@given(livene.hjemler, livene.maal, livene.forloep, st.data())
def test_a_repeated_fact_changes_nothing(
    hjemmel: str, maal: str, rader: list[Any], data: st.DataObject
) -> None:
    liv, skriver = livene.i_program(hjemmel, maal)
    fakta = livene.lev(liv, skriver, rader)
    assume(fakta)
    foer = orjson.dumps(liv.dokument())
    gjentatt = data.draw(st.sampled_from(fakta))
    svar = liv.ta(gjentatt)
    assert liv.steg[-1].gjentatt
    assert svar is not None
    assert svar.hendelse_id == gjentatt.hendelse_id
    assert orjson.dumps(liv.dokument()) == foer


UAVHENGIGE: list[dict[str, Any]] = [
    {"fravær": "Gyldig fravær", "fra": date(2024, 2, 5), "til": date(2024, 2, 16), "virkedager": 10},
    {"fravær": "Egenmelding", "fra": date(2024, 2, 19), "til": date(2024, 2, 19), "virkedager": 1},
    {
        "vedtak": "Permisjon pga. velferd",
        "start": date(2024, 3, 4),
        "slutt": date(2024, 3, 8),
        "dager": "virkedager",
    },
    {"vedtak": "Vedtak om utvidet program"},
    {"tiltak": "Norskopplæring", "start": date(2024, 2, 1), "slutt": date(2024, 6, 1), "timer": 10.0},
    {"kontakt": "Krav", "dato": date(2024, 2, 2)},
    {"integreringskontrakt": date(2024, 2, 3)},
    {"utdanning": True},
    {"flyttet": date(2024, 6, 1), "til": "0301", "melding": "M1"},
    {"arbeid": "J1", "fra": date(2024, 1, 1), "timer": 10.0},
]


@given(livene.hjemler, st.sets(st.integers(0, len(UAVHENGIGE) - 1), min_size=2, max_size=4), st.data())
def test_the_order_of_independent_facts_changes_nothing(
    hjemmel: str, valg: set[int], data: st.DataObject
) -> None:
    rekkefoelge = data.draw(st.sampled_from(list(permutations(sorted(valg)))))
    assert _i_rekkefoelge(hjemmel, sorted(valg)) == _i_rekkefoelge(hjemmel, list(rekkefoelge))


def _i_rekkefoelge(hjemmel: str, rekkefoelge: list[int]) -> bytes:
    liv, skriver = livene.i_program(hjemmel, "Arbeid (vgo)")
    fakta = {
        nr: skriver.linje(Linje(date(2024, 6, 3), UAVHENGIGE[nr] | _id(nr))) for nr in sorted(rekkefoelge)
    }
    for nr in rekkefoelge:
        svar = liv.ta(fakta[nr])
        assert svar is not None
        assert svar.utfall == "godtatt", svar.problem
    return orjson.dumps(
        {navn: v for navn, v in liv.dokument().items() if navn not in ("versjon", "posisjon")}
    )


def _id(nr: int) -> dict[str, str]:
    foerste = next(iter(UAVHENGIGE[nr]))
    return {} if foerste in ("utdanning", "flyttet", "arbeid") else {"id": f"X{nr}"}


slettbare = st.one_of(
    livene.permisjon,
    livene.fravaer,
    livene.tiltak,
    livene.stans,
    livene.kontakt,
    livene.utvidelse,
    livene.avslutning,
)


@given(livene.hjemler, livene.maal, livene.forloep, slettbare)
def test_deleting_what_was_just_added_gives_the_document_before(
    hjemmel: str, maal: str, rader: list[Any], ord_: dict[str, Any]
) -> None:
    liv, skriver = livene.i_program(hjemmel, maal)
    livene.lev(liv, skriver, rader)
    foer, rader_foer = liv.dokument(), _gjeldende_rader(liv.dokument())
    svar = liv.ta(skriver.linje(Linje(liv.dag, ord_ | {"id": "X1"})))
    assume(svar is not None and svar.utfall == "godtatt")
    svar = liv.ta(skriver.linje(Linje(liv.dag, {"slett": "X1"})))
    assert svar is not None
    assert svar.utfall == "godtatt", svar.problem
    etter = liv.dokument()
    assert livene.kjerne(etter) == livene.kjerne(foer)
    assert _gjeldende_rader(etter) == rader_foer
    assert [rad for rad in etter["innslag"] if rad["innslagId"] != "X1"] == foer["innslag"]


def _gjeldende_rader(dok: dict[str, Any]) -> list[Any]:
    return [rad for rad in dok["avslutningshistorikk"] if rad["status"] != "slettet"]


@given(livene.hjemler, livene.maal, livene.forloep, livene.permisjon)
def test_a_permisjon_never_moves_the_deadline_earlier(
    hjemmel: str, maal: str, rader: list[Any], ord_: dict[str, Any]
) -> None:
    liv, skriver = livene.i_program(hjemmel, maal)
    liv.tilgangskontroll = True
    livene.lev(liv, skriver, rader)
    foer = liv.dokument()["gjennomfoeringsfrist"]
    assume(foer is not None)
    svar = liv.ta(skriver.linje(Linje(liv.dag, ord_)))
    assume(svar is not None and svar.utfall == "godtatt")
    assert liv.dokument()["gjennomfoeringsfrist"] >= foer


@given(livene.hjemler, livene.maal, livene.forloep)
def test_one_ending_at_most_is_active_and_nothing_leaves_the_history(
    hjemmel: str, maal: str, rader: list[Any]
) -> None:
    liv, skriver = livene.i_program(hjemmel, maal)
    sett: set[tuple[str, str, str]] = set()
    innslag: set[str] = set()

    def se(liv: Liv) -> None:
        dok = liv.dokument()
        sjekk_hode(dok)
        rader = {(rad["innslagId"], rad["aarsak"], rad["dato"]) for rad in dok["avslutningshistorikk"]}
        ider = {rad["innslagId"] for rad in dok["innslag"]}
        assert sett <= rader
        assert innslag <= ider
        sett.update(rader)
        innslag.update(ider)

    livene.lev(liv, skriver, rader, se)
    for _ in range(12):
        liv.til(liv.dag + timedelta(days=91))
        se(liv)


@given(livene.hjemler, livene.maal, livene.forloep)
def test_the_beregningslogg_ends_at_the_deadline_that_is_shown(
    hjemmel: str, maal: str, rader: list[Any]
) -> None:
    liv, skriver = livene.i_program(hjemmel, maal)
    livene.lev(liv, skriver, rader)
    dok = liv.dokument()
    steg = [linje for linje in dok["beregningslogg"] if linje["regel"].startswith("GJF") and linje["dato"]]
    if dok["gjennomfoeringsfrist"] is not None:
        assert steg[-1]["dato"] == dok["gjennomfoeringsfrist"]
    assert all(linje["tekst"] and linje["hjemmel"] for linje in dok["beregningslogg"])


@given(livene.hjemler, livene.maal, livene.forloep)
def test_the_document_without_its_log_is_the_same_document(hjemmel: str, maal: str, rader: list[Any]) -> None:
    liv, skriver = livene.i_program(hjemmel, maal)
    livene.lev(liv, skriver, rader)
    med, uten = liv.dokument(), liv.dokument(med_logg=False)
    assert uten == {navn: verdi for navn, verdi in med.items() if navn != "beregningslogg"}


def test_every_answer_to_an_unknown_person_is_a_refusal() -> None:
    liv = Liv()
    svar = liv.ta(Skriver({}).linje(Linje(livene.START, {"kontakt": "Kontakt", "dato": livene.START})))
    assert svar is not None
    assert svar.problem is not None
    assert svar.problem.status == 404
    assert liv.person is None
