"""With a newer parameter set everything is computed again, but a fact that was accepted stays accepted, and
one that was refused stays refused.

Source: regelbeskrivelse §0.1.
"""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import orjson
from hypothesis import example, given
from hypothesis import strategies as st
from regelverk.avgjoerelse.mottak.mottak import ta_imot
from regelverk.liv.forloep import ny_dag
from regelverk.liv.lagring.person import pakk_ned, pakk_ut
from regelverk.liv.person import Vilkaar
from regelverk.liv.svar import Avgjoerelse
from regelverk.lov.parametre import Parametre, Tidslinje
from regelverk.visning.dokument.dokument import dokument

from tests.regler import livene
from tests.regler.liv import PARAMETRE
from tests.regler.sammenheng import sjekk_hode


def _alltid(navn: str, verdi: Any) -> Parametre:
    """The shipped parameters, except that the parameter `navn` has the value `verdi` on every date."""
    linje: Tidslinje[Any] = getattr(PARAMETRE, navn)
    nytt: dict[str, Any] = {navn: replace(linje, verdier=(replace(linje.verdier[0], verdi=verdi),))}
    return replace(PARAMETRE, **nytt)


nye_sett = st.sampled_from(
    [
        _alltid("fravaersgrense", 3),
        _alltid("oppstartsfrist", 6),
        _alltid("gjenoppstartsfrist", 3),
        _alltid("alder_oevre", 20),
        _alltid("integreringsloven_fra", date(2025, 1, 1)),
        _alltid("kapittel6a_egen_kategori", False),
        _alltid("timer_per_uke_maks", 1),
    ]
)


TO_AVSLUTNINGER: list[Any] = [
    (timedelta(0), {"vedtak": "Vedtak om utvidet program"}),
    (timedelta(0), {"avslutning": "Ukjent", "dato": date(2024, 1, 15), "bekreftet": True}),
    (timedelta(0), {"avslutning": "Ukjent", "dato": date(2024, 1, 14), "bekreftet": True}),
]
"""The second ending is refused for two reasons."""


def husket(svar: Avgjoerelse) -> Avgjoerelse:
    """The decision as the person keeps it. The facts of these lives have the older form (`utgave` 1)."""
    return replace(svar, problem=svar.problem.for_eldre()) if svar.problem else svar


@given(livene.hjemler, livene.maal, livene.forloep, nye_sett)
@example("UTL_28", "Arbeid (ikke vgo)", TO_AVSLUTNINGER, PARAMETRE)
def test_what_was_taken_in_stays_taken_in(hjemmel: str, maal: str, rader: list[Any], nye: Parametre) -> None:
    liv, skriver = livene.i_program(hjemmel, maal)
    livene.lev(liv, skriver, rader)
    assert liv.person is not None
    vilkaar = Vilkaar(parametre=nye, sjekk_tilgang=False)
    person = ny_dag(liv.person, liv.dag + timedelta(days=1), vilkaar).person
    assert person is not None
    for fakta, svar in liv.logg:
        steg = ta_imot(person, fakta, person.dag, vilkaar)
        assert svar is not None
        assert (steg.gjentatt, steg.avgjoerelse) == (True, husket(svar))
    dok = dokument(person, nye)
    sjekk_hode(dok)
    foer = [(rad["innslagId"], rad["felter"]) for rad in liv.dokument()["innslag"]]
    assert [(rad["innslagId"], rad["felter"]) for rad in dok["innslag"]] == foer


@given(livene.hjemler, livene.maal, livene.forloep, nye_sett)
def test_nothing_computed_under_the_old_set_remains(
    hjemmel: str, maal: str, rader: list[Any], nye: Parametre
) -> None:
    liv, skriver = livene.i_program(hjemmel, maal)
    livene.lev(liv, skriver, rader)
    assert liv.person is not None
    fersk = pakk_ut(orjson.loads(orjson.dumps(pakk_ned(liv.person))))
    assert orjson.dumps(dokument(fersk, nye)) == orjson.dumps(dokument(liv.person, nye))


@given(livene.hjemler, livene.maal, livene.forloep, nye_sett)
def test_a_replay_under_a_newer_set_keeps_every_decision(
    hjemmel: str, maal: str, rader: list[Any], nye: Parametre
) -> None:
    liv, skriver = livene.i_program(hjemmel, maal)
    livene.lev(liv, skriver, rader)
    avgjort = {(svar.hendelse_id, svar.kommunenummer): svar for _, svar in liv.logg if svar is not None}
    vilkaar = Vilkaar(parametre=nye, sjekk_tilgang=False, avgjort=avgjort)
    person = None
    for fakta, svar in liv.logg:
        steg = ta_imot(person, fakta, fakta.registrert, vilkaar)
        person = steg.person or person
        assert svar is not None
        assert steg.avgjoerelse is not None
        assert (steg.avgjoerelse.utfall, steg.avgjoerelse.problem) == (svar.utfall, svar.problem)
