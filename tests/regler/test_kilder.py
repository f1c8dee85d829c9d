"""A fact is accepted only from the kilde that answers for its type (kontrakt §3.2; regelbeskrivelse §7.3)."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from nir.meldinger.konvolutt import les_hendelse, skriv_hendelse
from regelverk.fakta.hendelse import Aktoer, Hendelse

from tests.regler import livene
from tests.regler.sak import Linje

DAG = date(2024, 2, 1)
FAKTA: dict[str, tuple[dict[str, Any], set[str]]] = {
    "person": ({"person": "ny"}, {"udi", "imdi"}),
    "opphold": ({"opphold": "O2", "hjemmel": "UTL_28", "innvilget": DAG}, {"udi", "imdi"}),
    "opphør": ({"opphør": "O1", "dato": DAG}, {"udi", "imdi"}),
    "bosetting": ({"bosetting": DAG}, {"udi", "imdi"}),
    "utdanning": ({"utdanning": True}, {"udi", "imdi"}),
    "karriereveiledning": ({"karriereveiledning": "Høyere utdanning", "dato": DAG}, {"udi", "imdi"}),
    "arbeid": ({"arbeid": "J1", "fra": DAG, "timer": 10.0}, {"udi", "imdi"}),
    "innslag": ({"kontakt": "Krav", "dato": DAG}, {"kommune"}),
    "flyttet": ({"flyttet": DAG, "til": "0301"}, {"folkeregisteret"}),
    "utvandret": ({"utvandret": DAG}, {"folkeregisteret"}),
    "innvandret": ({"innvandret": DAG, "kommune": "0301"}, {"folkeregisteret"}),
    "død": ({"død": DAG}, {"folkeregisteret"}),
    "ident": ({"ident": "57859012345"}, {"folkeregisteret"}),
    "navn": ({"navn": "Granitt", "etternavn": "Fornøyde"}, {"folkeregisteret"}),
    "adressebeskyttelse": ({"adressebeskyttelse": "fortrolig"}, {"folkeregisteret"}),
    "kommunereform": ({"kommunereform": "3203", "fra": DAG}, {"folkeregisteret"}),
    "tilgang": ({"tilgang": "person", "til": DAG}, {"imdi"}),
}
KILDER = ("kommune", "imdi", "udi", "folkeregisteret", "klokke")


@pytest.mark.parametrize("kilde", KILDER)
@pytest.mark.parametrize("hva", FAKTA)
def test_only_the_source_that_answers_for_a_fact_may_write_it(hva: str, kilde: str) -> None:
    liv, skriver = livene.i_program("UTL_28", "Arbeid (vgo)")
    ord_, lov_til = FAKTA[hva]
    svar = liv.ta(_fra(skriver.linje(Linje(DAG, ord_)), kilde))
    assert svar is not None
    assert (svar.utfall == "godtatt") == (kilde in lov_til), svar.problem


def test_the_same_id_with_another_content_is_refused_and_the_first_answer_stands() -> None:
    liv, skriver = livene.i_program("UTL_28", "Arbeid (vgo)")
    foerste = skriver.linje(Linje(DAG, {"integreringskontrakt": DAG}))
    annet = replace(skriver.linje(Linje(DAG, {"reservasjon": DAG})), hendelse_id=foerste.hendelse_id)
    svar = liv.ta(foerste)
    assert svar is not None
    assert svar.utfall == "godtatt"
    nytt = liv.ta(annet)
    assert nytt is not None
    assert nytt.utfall == "avvist"
    assert nytt.problem is not None
    assert nytt.problem.status == 422
    assert liv.ta(foerste) == svar
    assert [rad["innslagId"] for rad in liv.dokument()["innslag"] if rad["seksjon"] == "reservasjon"] == []


def _fra(hendelse: Hendelse, kilde: str) -> Hendelse:
    konvolutt = json.loads(skriv_hendelse(replace(hendelse, aktoer=None))) | {"kilde": kilde}
    if kilde == "kommune":
        konvolutt["aktoer"] = {"kommunenummer": "3201", "bruker": "NIBO"}
    lest = les_hendelse(json.dumps(konvolutt).encode())[0]
    assert lest.aktoer is None or lest.aktoer == Aktoer(kommunenummer="3201", bruker="NIBO")
    return lest
