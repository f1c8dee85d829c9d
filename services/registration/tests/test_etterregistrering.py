"""IMDi gives and withdraws accesses. Each access allows entries that are over two months old (A 7.3)."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from nir.klokke import naa
from nir.meldinger import emner
from nir_klient import Avslag, svaret
from nir_klient.generert import AuthenticatedClient
from nir_klient.generert.api.imdi import gi_etterregistrering, trekk_etterregistrering
from nir_klient.generert.api.registrering import legg_til_sluttmaal, legg_til_tiltak, legg_til_vedtak
from nir_klient.generert.models import (
    Etterregistrering,
    Problem,
    Registrert,
    Sluttmaal,
    Tilgang,
    Tiltak,
    Vedtak,
)
from nir_klient.generert.types import UNSET
from regelverk.kalender.datoer import legg_til_maaneder

from tests.stoette.linje import DELTAKELSE, SLUTTMAAL, Linje

NyttDuf = Callable[[], str]
I_DAG = naa().registrert
TIL = I_DAG + timedelta(days=30)
TO_MAANEDER, TOLV_MAANEDER = legg_til_maaneder(I_DAG, -2), legg_til_maaneder(I_DAG, -12)
EN_DAG = timedelta(days=1)
ANDRE_KOMMUNE = "3201"


@pytest.fixture
def duf(linje: Linje, saksbehandler: AuthenticatedClient, nytt_duf: NyttDuf) -> str:
    return i_program(linje, saksbehandler, nytt_duf())


def i_program(linje: Linje, saksbehandler: AuthenticatedClient, duf: str) -> str:
    linje.bosatt(duf)
    maal, vedtak = Sluttmaal.from_dict(SLUTTMAAL), Vedtak.from_dict(DELTAKELSE)
    svaret(legg_til_sluttmaal.sync_detailed(duf, client=saksbehandler, body=maal), Registrert)
    svaret(legg_til_vedtak.sync_detailed(duf, client=saksbehandler, body=vedtak), Registrert)
    return duf


def registrer(saksbehandler: AuthenticatedClient, duf: str, siste_dag: date) -> str:
    """Register a tiltak that ended on `siste_dag`. Returns `godtatt`, or the kode of the refusal."""
    tiltak = Tiltak("Norskopplæring", siste_dag - timedelta(days=7), siste_dag, timer_per_uke=10)
    svar = legg_til_tiltak.sync_detailed(duf, client=saksbehandler, body=tiltak)
    return svar.parsed.kode if isinstance(svar.parsed, Problem) else "godtatt"


def gi(imdi: AuthenticatedClient, kropp: Etterregistrering, noekkel: str | None = None) -> Tilgang:
    svar = gi_etterregistrering.sync_detailed(client=imdi, body=kropp, idempotency_key=noekkel or UNSET)
    return svaret(svar, Tilgang)


def trekk(imdi: AuthenticatedClient, tilgang_id: str, noekkel: str | None = None) -> Tilgang:
    svar = trekk_etterregistrering.sync_detailed(tilgang_id, client=imdi, idempotency_key=noekkel or UNSET)
    return svaret(svar, Tilgang)


@contextmanager
def gitt(imdi: AuthenticatedClient, kropp: Etterregistrering) -> Iterator[None]:
    tilgang = gi(imdi, kropp)
    try:
        yield
    finally:
        trekk(imdi, tilgang.tilgang_id)


def tilgang_for(gjelder: str, duf: str, til: date = TIL) -> Etterregistrering:
    hvem: dict[str, Any] = {"person": {"dufNummer": duf}, "kommune": {"kommunenummer": "4204"}}
    return Etterregistrering.from_dict(
        {"gjelder": gjelder, "tilDato": til.isoformat()} | hvem.get(gjelder, {})
    )


def test_without_an_access_two_months_back_may_be_registered(
    saksbehandler: AuthenticatedClient, duf: str
) -> None:
    assert registrer(saksbehandler, duf, TO_MAANEDER) == "godtatt"
    assert registrer(saksbehandler, duf, TO_MAANEDER - EN_DAG) == "NIR-TILGANG-MANGLER"


@pytest.mark.parametrize("gjelder", ["person", "kommune", "alle"])
def test_with_an_access_twelve_months_back_may_be_registered_until_it_is_withdrawn(
    imdi: AuthenticatedClient, saksbehandler: AuthenticatedClient, duf: str, gjelder: str
) -> None:
    with gitt(imdi, tilgang_for(gjelder, duf)):
        assert registrer(saksbehandler, duf, TO_MAANEDER - EN_DAG) == "godtatt"
        assert registrer(saksbehandler, duf, TOLV_MAANEDER) == "godtatt"
        assert registrer(saksbehandler, duf, TOLV_MAANEDER - EN_DAG) == "NIR-FOR-GAMMELT"
    assert registrer(saksbehandler, duf, TO_MAANEDER - EN_DAG) == "NIR-TILGANG-MANGLER"


def test_an_access_holds_only_for_its_receiver_and_only_until_its_end(
    linje: Linje, imdi: AuthenticatedClient, saksbehandler: AuthenticatedClient, duf: str, nytt_duf: NyttDuf
) -> None:
    andres = Etterregistrering("kommune", TIL, kommunenummer=ANDRE_KOMMUNE)
    utloept = tilgang_for("person", duf, til=I_DAG - EN_DAG)
    en_annen = tilgang_for("person", linje.bosatt(nytt_duf()))
    with gitt(imdi, andres), gitt(imdi, utloept), gitt(imdi, en_annen):
        assert registrer(saksbehandler, duf, TO_MAANEDER - EN_DAG) == "NIR-TILGANG-MANGLER"


def test_an_access_for_all_holds_in_every_partition(
    linje: Linje, imdi: AuthenticatedClient, saksbehandler: AuthenticatedClient, nytt_duf: NyttDuf
) -> None:
    en_i_hver: dict[int, str] = {}
    while len(en_i_hver) < emner.PARTISJONER:
        duf = nytt_duf()
        en_i_hver.setdefault(emner.partisjon(duf), duf)
    with gitt(imdi, Etterregistrering("alle", TIL)):
        for duf in en_i_hver.values():
            i_program(linje, saksbehandler, duf)
            assert registrer(saksbehandler, duf, TOLV_MAANEDER) == "godtatt", emner.partisjon(duf)


@pytest.mark.parametrize("gjelder", ["person", "kommune", "alle"])
def test_the_same_key_again_names_the_same_access_and_gives_it_once(
    imdi: AuthenticatedClient, saksbehandler: AuthenticatedClient, duf: str, gjelder: str
) -> None:
    noekkel, kropp = str(uuid4()), tilgang_for(gjelder, duf)
    foerste, andre = gi(imdi, kropp, noekkel), gi(imdi, kropp, noekkel)
    assert foerste.tilgang_id == andre.tilgang_id
    assert foerste.hendelse_id == andre.hendelse_id == UUID(noekkel)
    trekk(imdi, foerste.tilgang_id)
    assert gi(imdi, kropp, noekkel).tilgang_id == foerste.tilgang_id
    assert registrer(saksbehandler, duf, TOLV_MAANEDER) == "NIR-TILGANG-MANGLER"


@pytest.mark.parametrize("gjelder", ["person", "kommune", "alle"])
def test_the_same_key_with_another_content_is_refused_and_leaves_the_access(
    imdi: AuthenticatedClient, saksbehandler: AuthenticatedClient, duf: str, gjelder: str
) -> None:
    noekkel = str(uuid4())
    tilgang = gi(imdi, tilgang_for(gjelder, duf), noekkel)
    for annet in (I_DAG - EN_DAG, TIL + EN_DAG):
        with pytest.raises(Avslag) as avslag:
            gi(imdi, tilgang_for(gjelder, duf, til=annet), noekkel)
        assert (avslag.value.problem.status, avslag.value.problem.kode) == (422, "NIR-ID-GJENBRUKT")
    assert registrer(saksbehandler, duf, TOLV_MAANEDER) == "godtatt"
    trekk(imdi, tilgang.tilgang_id)


def test_a_key_used_for_a_kommune_cannot_be_used_for_all(imdi: AuthenticatedClient) -> None:
    noekkel = str(uuid4())
    tilgang = gi(imdi, Etterregistrering("kommune", TIL, kommunenummer=ANDRE_KOMMUNE), noekkel)
    with pytest.raises(Avslag, match="NIR-ID-GJENBRUKT"):
        gi(imdi, Etterregistrering("alle", TIL), noekkel)
    with pytest.raises(Avslag, match="NIR-ID-GJENBRUKT"):
        trekk(imdi, tilgang.tilgang_id, noekkel)
    trekk(imdi, tilgang.tilgang_id)


@pytest.mark.parametrize("gjelder", ["person", "kommune", "alle"])
def test_an_access_is_withdrawn_once_and_is_unknown_afterwards(
    imdi: AuthenticatedClient, duf: str, gjelder: str
) -> None:
    tilgang, noekkel = gi(imdi, tilgang_for(gjelder, duf)), str(uuid4())
    for _ in range(2):
        assert trekk(imdi, tilgang.tilgang_id, noekkel).tilgang_id == tilgang.tilgang_id
    with pytest.raises(Avslag, match="404 NIR-ETTERREGISTRERING-UKJENT"):
        trekk(imdi, tilgang.tilgang_id)


def test_an_access_that_was_not_given_is_404(imdi: AuthenticatedClient, duf: str) -> None:
    for ukjent in ("tull", str(uuid4()), f"{uuid4()}.{duf}"):
        with pytest.raises(Avslag, match="404 NIR-ETTERREGISTRERING-UKJENT"):
            trekk(imdi, ukjent)


def test_an_access_for_an_unknown_person_is_404(imdi: AuthenticatedClient, nytt_duf: NyttDuf) -> None:
    duf = nytt_duf()
    with pytest.raises(Avslag, match="404 NIR-PERSON-UKJENT"):
        gi(imdi, tilgang_for("person", duf))
    with pytest.raises(Avslag, match="404 NIR-PERSON-UKJENT"):
        trekk(imdi, f"{uuid4()}.{duf}")


def test_only_imdi_gives_access(linje: Linje) -> None:
    with linje.kommune() as kommune:
        svar: httpx.Response = kommune.post(
            "/v1/etterregistrering", json={"gjelder": "alle", "tilDato": TIL.isoformat()}
        )
    assert svar.status_code == 403
