"""Dates after the day of registration, section by section (regelbeskrivelse §9.8.19)."""

from datetime import date
from typing import Any

import pytest
from regelverk.avgjoerelse.mottak.mottak import ta_imot
from regelverk.fakta import innslag
from regelverk.fakta.hendelse import Aktoer
from regelverk.liv.person import Vilkaar
from regelverk.lov.parametre import les_parametre
from regelverk.visning.handlinger.handlinger import handlinger

from shared.regelverk.tests.test_fratredelse import DUF, en_i_program, paa_dag
from tests.stoette.fakta import faktum

DAG, LANGT_FRAM = date(2024, 2, 20), date(2100, 6, 1)
VILKAAR = Vilkaar(parametre=les_parametre())
DELTAKELSE = "Deltakelse i introduksjonsprogram"


@pytest.mark.parametrize(
    ("innhold", "problem", "varsel"),
    [
        (
            innslag.Kontakt(innslag_id="1", kontakttype="Kontakt", dato=LANGT_FRAM),
            None,
            "NIR-VARSEL-KONTAKT-I-FRAMTIDEN",
        ),
        (innslag.Integreringskontrakt(innslag_id="1", dato=LANGT_FRAM), None, None),
        (innslag.Reservasjon(innslag_id="1", dato=LANGT_FRAM), None, None),
        (
            innslag.Vedtak(
                innslag_id="1",
                vedtakstype=DELTAKELSE,
                resultat="Innvilget",
                vedtaksdato=LANGT_FRAM,
                startdato=LANGT_FRAM,
            ),
            "NIR-DATO-I-FRAMTIDEN",
            None,
        ),
    ],
    ids=["kontakt", "integreringskontrakt", "reservasjon", "vedtaksdato"],
)
def test_a_date_ahead_is_accepted_warned_of_or_refused(
    innhold: Any, problem: str | None, varsel: str | None
) -> None:
    steg = ta_imot(paa_dag(en_i_program(), DAG), faktum(DUF, innhold, DAG, "f-1"), DAG, VILKAAR)
    assert steg.avgjoerelse
    svar = steg.avgjoerelse
    assert (svar.problem and svar.problem.kode) == problem
    assert [v.kode for v in svar.varsler if "FRAMTIDEN" in v.kode] == ([varsel] if varsel else [])


def test_handlinger_gives_today_as_the_last_vedtaksdato_and_no_such_limit_for_a_kontakt() -> None:
    naa = paa_dag(en_i_program(), DAG)
    svar = handlinger(naa, Aktoer(kommunenummer="3201", bruker="NIBO"), DAG, VILKAAR)
    assert svar is not None
    vedtak = svar["seksjoner"]["vedtak"]["koder"]
    [deltakelse] = [en for en in vedtak if en["kode"] == DELTAKELSE]
    assert _til(deltakelse, "vedtaksdato") == DAG.isoformat()
    assert all(_til(en, "dato") == "2100-12-31" for en in svar["seksjoner"]["kontakt"]["koder"])


def _til(kode: dict[str, Any], felt: str) -> str | None:
    felter = kode.get("felter") or kode["resultater"][0]["felter"]
    [en] = [en for en in felter if en["navn"] == felt]
    til: str | None = en.get("til")
    return til
