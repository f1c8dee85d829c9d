"""A caseworker can redo every line of the beregningslogg in every case of tests/cases.

Source: A 3.5 «Beregningslogg»; regelbeskrivelse §0.4.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from regelverk.kalender.datoer import fulle_aar, legg_til_maaneder

from tests.regler.liv import PARAMETRE
from tests.regler.spilt import dokumenter, linjer

KALENDER = PARAMETRE.kalender

UTEN_DATO = {"GJF-3", "GJF-5", "GJF-6", "GJF-7"}
"""Lines of these rules that only count days have no date.

The line that adds the days to the deadline has one: of GJF-3 for kalenderdager, of GJF-4 for virkedager.
"""
INNDATA = {
    "LOV-1": {"innvilget", "soektFraUtlandet", "ankomstdato", "skjaeringsdato"},
    "KAT-1": {"hjemler"},
    "KAT-2": {"foedselsdato", "innvilget", "alder", "nedre"},
    "KAT-3": {"innvilget", "innvilgetTidligst", "etterAvtale", "kategoriFra", "visesFra"},
    "KAT-4": {"statsborgerskap"},
    "KAT-5": {
        "soeknadsdato",
        "referansepersonHjemmel",
        "referansepersonBosatt",
        "bosattMaaneder",
        "bosattLengeFra",
    },
    "KAT-6": {"bosettingsdato", "etterAvtale", "hjemmel"},
    "KAT-7": {"innvilget", "bosettingsdato"},
    "KAT-8": {"innvilget"},
    "KAT-9": {"kategoriFra", "grense", "jobber"},
    "KAT-10": {"startdato", "grunnlagBortfalt"},
    "KAT-11": {"aarsak", "hendelsesdato", "kategoriFra"},
    "ORD-2": {"innvilget", "alder", "nedre", "oevre", "virkerFra", "til"},
    "ORD-3": {"innvilget", "alder", "nedre", "oevre", "virkerFra", "til"},
    "OPP-1": {"kategoriFra", "maaneder"},
    "OPP-2": {"frist", "vedtaksdatoer", "sluttmaal"},
    "OPP-3": {"bosettingsdato", "maaneder"},
    "OPP-4": {"vedtaksdato", "startdato", "kapittel6AFra"},
    "GJF-1": {"startdato", "startdatoer", "vedtaksdato"},
    "GJF-4": {"fristFoer", "virkedager", "permisjon", "fravaer", "manglendeTilbud", "klage"},
    "GJF-5": {"samlet", "grense", "poster"},
    "GJF-6": {"virkedager", "poster"},
    "GJF-7": {"startdato", "avgjortDato", "virkedager"},
    "GJF-8": {"fristFoer", "avslutningsdato", "gjenaapningsdato", "dager"},
    "AVS-2": {"aarsak", "avslutningsdato", "registrertAv", "regelmotorens"},
    "AVS-9": {
        "aarsak",
        "avslutningsdato",
        "kategoriFra",
        "gjennomfoeringsfrist",
        "grunnlagBortfalt",
        "lukketFra",
    },
    "GJO-1": {"kategoriFra", "maaneder"},
    "GJO-2": {"avslutningsdato", "gjenaapningsdato", "nyttVedtak"},
    "GJO-3": {"fra", "til", "dager", "permisjon", "fravaer"},
}


def test_every_line_has_the_inputs_that_its_step_needs() -> None:
    mangler = {
        (linje["regel"], *sorted(savnet))
        for _, _, linje in linjer()
        if not linje["inndata"] or (savnet := INNDATA.get(linje["regel"], set()) - set(linje["inndata"]))
    }
    assert mangler == set()


def test_every_line_has_its_resulting_date_unless_it_counts_days() -> None:
    uten = {linje["regel"] for _, _, linje in linjer() if linje["dato"] is None}
    assert uten == UTEN_DATO


def test_every_line_is_a_sentence_in_bokmaal_with_dates_as_the_guides_write_them() -> None:
    feil = {linje["tekst"] for _, _, linje in linjer() if not _kan_leses(linje["tekst"])}
    assert feil == set()


def _kan_leses(tekst: str) -> bool:
    iso = re.search(r"\d{4}-\d\d-\d\d", tekst)
    internt = re.search(r"[A-ZÆØÅ]{3,}_|[a-zæøå]+[A-ZÆØÅ]|\bNone\b|\bTrue\b|\bFalse\b|_|[{}]", tekst)
    return tekst[0].isupper() + tekst[0].isdigit() == 1 and tekst.endswith(".") and not (iso or internt)


def test_every_line_names_the_law_of_the_case() -> None:
    feil = {
        (linje["regel"], dok["lovverk"], linje["hjemmel"])
        for _, dok, linje in linjer()
        if linje["regel"] not in ("LOV-1", "KAT-9") and not _rett_lov(dok["lovverk"], linje)
    }
    assert feil == set()


def _rett_lov(lovverk: str | None, linje: dict[str, Any]) -> bool:
    """Whether the line cites the law of the document, or both laws if the document has none.

    A line of a KAT rule about a permit from before 2021 may cite either law, but not both: the person may
    have changed from one law to the other.
    """
    gammel, ny = "introduksjonslov" in linje["hjemmel"], "integrering" in linje["hjemmel"]
    if lovverk is None:
        return gammel and ny
    if linje["inndata"].get("innvilget", "9999") < "2021" and linje["regel"].startswith("KAT"):
        return not (gammel and ny)
    return not (gammel if lovverk == "Integreringsloven" else ny)


def test_the_cases_show_nearly_every_rule_that_the_log_can_name() -> None:
    """The tests above check only the rules that are in some log, so nearly every rule must be in a log."""
    assert set(INNDATA) | UTEN_DATO | {"GJF-2", "AVS-3", "AVS-4", "AVS-5", "AVS-6", "AVS-7", "AVS-8"} <= {
        linje["regel"] for _, _, linje in linjer()
    }


def _dato(verdi: str) -> date:
    return date.fromisoformat(verdi)


def _pluss_maaneder(n: dict[str, Any]) -> date:
    return legg_til_maaneder(_dato(n.get("kategoriFra") or n["bosettingsdato"]), n["maaneder"])


FOR_HAAND: dict[str, Callable[[dict[str, Any]], date]] = {
    "OPP-1": _pluss_maaneder,
    "OPP-3": _pluss_maaneder,
    "GJO-1": _pluss_maaneder,
    "GJF-1": lambda n: _dato(min(n["startdatoer"])),
    "GJF-4": lambda n: KALENDER.legg_til(
        _dato(n["fristFoer"]), n["permisjon"] + n["fravaer"] + n["manglendeTilbud"] + n["klage"]
    ),
    "GJF-8": lambda n: _dato(n["fristFoer"]) + (_dato(n["gjenaapningsdato"]) - _dato(n["avslutningsdato"])),
}


@pytest.mark.parametrize("regel", FOR_HAAND)
def test_the_date_of_a_step_follows_from_its_inputs_alone(regel: str) -> None:
    alle = [linje for _, _, linje in linjer() if linje["regel"] == regel]
    assert alle
    assert [n for n in alle if FOR_HAAND[regel](n["inndata"]).isoformat() != n["dato"]] == []


def test_the_months_and_the_calendar_days_follow_from_their_inputs_alone() -> None:
    for _, _, linje in linjer():
        n = linje["inndata"]
        if linje["regel"] == "GJF-2" and "maaneder" in n:
            ventet = legg_til_maaneder(_dato(n["startdato"]), n["maaneder"] + n["utvidelse"])
            assert linje["dato"] == ventet.isoformat()
        if linje["regel"] == "GJF-3" and "kalenderdager" in n:
            assert linje["dato"] == (_dato(n["fristFoer"]) + timedelta(days=sum(n["deler"]))).isoformat()


def test_nobody_has_an_age_before_the_birth() -> None:
    ufoedte = [en for _, _, en in linjer() if en["inndata"].get("alder", 0) < 0]
    assert ufoedte
    assert all(
        "etter at tillatelsen ble innvilget" in en["tekst"] and "-" not in en["tekst"] for en in ufoedte
    )


def test_the_age_follows_from_birth_and_grant() -> None:
    for _, _, linje in linjer():
        n = linje["inndata"]
        if linje["regel"] == "KAT-2" and n["foedselsdato"]:
            assert fulle_aar(_dato(n["foedselsdato"]), _dato(n["innvilget"])) == n["alder"]


def test_the_days_of_a_permisjon_follow_from_those_of_its_days_that_count() -> None:
    sett = 0
    for _, _, linje in linjer():
        n = linje["inndata"]
        if linje["regel"] == "GJF-3" and "teller" in n:
            spenn = [(_dato(bit["fra"]), _dato(bit["til"]) + timedelta(days=1)) for bit in n["teller"]]
            virkedager = n["dagtype"] == "virkedager"
            assert n["dager"] == sum(KALENDER.antall(a, b) if virkedager else (b - a).days for a, b in spenn)
            sett += 1
    assert sett > 20


def test_the_sums_of_absence_follow_from_their_entries() -> None:
    for _, _, linje in linjer():
        n = linje["inndata"]
        if linje["regel"] in ("GJF-5", "GJF-6"):
            sum_ = n["samlet"] if linje["regel"] == "GJF-5" else n["virkedager"]
            assert sum_ == sum(post["virkedager"] for post in n["poster"]), linje


def test_the_deadline_shown_is_where_the_log_ends() -> None:
    for sak, dok in dokumenter():
        steg = list(_steg(dok))
        if dok["gjennomfoeringsfrist"] and steg:
            assert steg[-1]["dato"] == dok["gjennomfoeringsfrist"], sak


def _steg(dok: dict[str, Any]) -> Iterator[dict[str, Any]]:
    return (linje for linje in dok["beregningslogg"] if linje["regel"].startswith("GJF") and linje["dato"])


def test_each_step_goes_on_from_the_one_before() -> None:
    for sak, dok in dokumenter():
        steg = list(_steg(dok))
        for foer, etter in pairwise(steg):
            assert etter["inndata"].get("fristFoer", foer["dato"]) == foer["dato"], sak


def test_a_lost_ground_is_shown_with_the_fact_that_took_it_away() -> None:
    tapt = [(dok, linje) for _, dok, linje in linjer() if linje["regel"] in ("AVS-8", "KAT-10")]
    assert tapt
    for dok, linje in tapt:
        grunner = [en for en in dok["beregningslogg"] if {"opphoert", "kjentFra"} & set(en["inndata"])]
        assert linje["dato"] in {en["dato"] for en in grunner}, dok["beregningslogg"]


def test_a_category_left_open_shows_its_last_day() -> None:
    """The last day is `kategoriFra` + `maanederAapen`, or a later deadline (regelbeskrivelse §9.4.2)."""
    aapne = [
        linje for _, _, linje in linjer() if linje["regel"] == "AVS-9" and linje["inndata"]["maanederAapen"]
    ]
    assert {"24 måneder fra" in linje["tekst"] for linje in aapne} == {True, False}
    for linje in aapne:
        n = linje["inndata"]
        to_aar = legg_til_maaneder(_dato(n["kategoriFra"]), n["maanederAapen"])
        frist = _dato(n["gjennomfoeringsfrist"] or n["kategoriFra"])
        assert _dato(linje["dato"]) in (to_aar, max(to_aar, frist)), linje


def test_a_person_without_category_because_of_a_job_sees_that_job() -> None:
    ventende = [
        linje
        for _, dok, linje in linjer()
        if linje["regel"] == "KAT-9" and "begynner" in linje["inndata"] and not dok["kategorier"]
    ]
    assert ventende
    assert all(linje["inndata"]["jobber"] for linje in ventende)
    uforklart = [
        n
        for _, _, linje in linjer()
        if linje["regel"] == "KAT-7" and "begynner" in (n := linje["inndata"])
        if n["begynner"] != max(n["innvilget"], n["bosettingsdato"])
    ]
    assert uforklart == []
