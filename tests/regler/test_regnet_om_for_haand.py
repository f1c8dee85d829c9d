"""Beregningslogger redone by hand from their sentences alone give what the register shows.

Source: A 3.5 «Beregningslogg»; regelbeskrivelse §0.4.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from tests.regler import personen
from tests.regler.haandregning import Haand
from tests.regler.konvolutter import Skriver
from tests.regler.liv import Liv
from tests.regler.sak import Linje
from tests.regler.setningene import MOENSTRE, regn_om
from tests.regler.spilt import dokumenter
from tests.regler.tjue_personer import PERSONER, Linjer


def _dokument(person: dict[str, Any], linjer: Linjer, dag: date) -> dict[str, Any]:
    liv, skriver = Liv(), Skriver(person)
    for naar, type_, innhold in personen.grunnfakta(person):
        liv.ta(skriver.fakta(naar, type_, innhold, kilde="udi"))
    for naar, ord_ in sorted(linjer, key=lambda linje: linje[0]):
        felter = dict(ord_)
        svar = liv.ta(skriver.linje(Linje(naar, felter, av=felter.pop("av", None))))
        assert svar is not None
        assert svar.utfall == "godtatt", svar.problem
    liv.til(dag)
    return liv.dokument()


def _for_haand(dok: dict[str, Any]) -> Haand:
    return regn_om((linje["regel"], linje["tekst"]) for linje in dok["beregningslogg"])


@pytest.mark.parametrize(
    ("person", "linjer", "dag"), [en[1:] for en in PERSONER], ids=[en[0] for en in PERSONER]
)
def test_the_sentences_of_a_person_give_what_the_register_shows(
    person: dict[str, Any], linjer: Linjer, dag: date
) -> None:
    _sjekk(_dokument(person, linjer, dag))


def test_twenty_persons_are_redone_and_each_of_their_rules_has_a_step() -> None:
    assert len(PERSONER) == 20
    dokumentene = [_dokument(person, linjer, dag) for _, person, linjer, dag in PERSONER]
    regler = {linje["regel"] for dok in dokumentene for linje in dok["beregningslogg"]}
    assert len(regler) >= 30
    assert regler <= set(MOENSTRE)


def test_a_wrong_number_in_a_sentence_is_found() -> None:
    _, person, linjer, dag = PERSONER[1]
    dok = _dokument(person, linjer, dag)
    for linje in dok["beregningslogg"]:
        linje["tekst"] = linje["tekst"].replace("pluss 6 måneder", "pluss 7 måneder")
    with pytest.raises(AssertionError):
        _for_haand(dok)


def test_the_sentences_of_every_case_with_a_category_give_what_the_register_shows() -> None:
    med_kategori = [dok for _, dok in dokumenter() if _har_hatt_kategori(dok)]
    assert len(med_kategori) > 500
    for dok in med_kategori:
        _sjekk(dok)


def _har_hatt_kategori(dok: dict[str, Any]) -> bool:
    regler = {linje["regel"] for linje in dok["beregningslogg"]}
    return "KAT-7" in regler and "OPP-1" in regler and regler <= set(MOENSTRE)


def _sjekk(dok: dict[str, Any]) -> None:
    haand = _for_haand(dok)
    program = next(rad for rad in reversed(dok["kategorier"]) if rad["kategori"] != "Rett til norsk")
    vist: list[tuple[Any, Any]] = [
        (haand.lov, dok["lovverk"]),
        (haand.kategori, program["kategori"]),
        (_iso(haand.kategori_fra), program["fra"]),
        (haand.aktiv_tid, dok["aktivTidDager"]),
    ]
    if dok["gjennomfoeringsfrist"]:
        vist.append((_iso(haand.frist), dok["gjennomfoeringsfrist"]))
    if dok["frist"]:
        vist.append((_iso(_FRIST[dok["frist"]["type"]](haand)), dok["frist"]["dato"]))
    if rad := dok["avslutning"]:
        assert haand.avslutning is not None
        vist.append(((haand.avslutning[0], _iso(haand.avslutning[1])), (rad["aarsak"], rad["dato"])))
    if haand.til and program["til"]:
        vist.append((_iso(haand.til), program["til"]))
    for for_haand, register in vist:
        assert for_haand == register, [linje["tekst"] for linje in dok["beregningslogg"]]


_FRIST: dict[str, Callable[[Haand], date | None]] = {
    "Oppstart": lambda haand: haand.oppstart,
    "Gjennomføring": lambda haand: haand.frist,
    "Gjenoppstart": lambda haand: haand.gjenoppstart,
}


def _iso(dag: date | None) -> str | None:
    return dag.isoformat() if dag else None
