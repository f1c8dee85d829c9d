"""An engine that dies at any record, with any part of its records on the broker, loses and repeats nothing.

The model of a death: the records of each topic arrive at the broker in order. How many have arrived when the
process dies is random, but never fewer than the service has waited for. Then the partition is read back from
the arrived records, and nir.hendelser is read again from the first record that is not acknowledged.
"""

import random
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from nir.meldinger import emner
from nir.meldinger.konvolutt import skriv_hendelse
from nir_lokal.sandkasse.duf import syntetisk_duf
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Kontakt
from regelverk.fakta.partisjon import EtterregistreringGitt, EtterregistreringTrukket
from regelverk.lov.parametre import Parametre
from rule_engine.klokke.dagskifte import dagskifte
from rule_engine.partisjon.partisjon import Partisjon

from tests.stoette.avbrudd import PARAMETRE, Megler, P, Post, Prosess, les
from tests.stoette.fakta import et_liv, faktum


def _loggen(slumpen: random.Random, slettes: float = 0) -> list[Post]:
    """The facts of six persons, mixed at random, with Dagskifter, etterregistrering accesses, repeated facts,
    and records that the engine must set aside.

    `slettes`: how likely it is that a person is erased after a fact. The person's later facts then register
    the person as a new one.
    """
    dufer = [duf for n in range(200) if emner.partisjon(duf := syntetisk_duf(n)) == P][:6]
    liv = [iter(et_liv(duf)) for duf in dufer]
    logg: list[Post] = []
    dag = date(2024, 4, 28)
    while liv:
        hvem = slumpen.choice(liv)
        hendelse = next(hvem, None)
        if hendelse is None:
            liv.remove(hvem)
            continue
        logg.append(_post(hendelse))
        if slumpen.random() < slettes:
            logg += [(post[0], None) for post in logg if emner.eier(post[0]) == hendelse.duf_nummer]
        if slumpen.random() < 0.25:
            dag += timedelta(days=slumpen.randrange(1, 40))
            logg.append(slumpen.choice(list(_annet(hendelse, dag))))
    return logg


def _annet(hendelse: Hendelse, dag: date) -> Iterator[Post]:
    duf = hendelse.duf_nummer or ""
    yield from [_post(dagskifte(dag, P, bekreftet=True))] * 3
    yield _post(dagskifte(dag, P))
    kontakt = Kontakt(innslag_id=f"foran-{dag}", kontakttype="Kontakt", dato=date(2024, 2, 1))
    yield _post(faktum(duf, kontakt, dag + timedelta(days=5), f"{duf}-foran-{dag}"))
    yield _post(hendelse)
    yield emner.noekkel(duf, "uleselig"), b"{"
    gitt = EtterregistreringGitt(tilgang_id="t", gjelder="alle", til_dato=dag)
    yield _post(faktum(None, gitt, dag, f"gitt-{dag}"))
    yield _post(faktum(None, EtterregistreringTrukket(tilgang_id="t"), dag, f"trukket-{dag}"))


def _post(hendelse: Hendelse) -> Post:
    noekkel = emner.noekkel(hendelse.duf_nummer or str(P), hendelse.hendelse_id)
    return noekkel, skriv_hendelse(hendelse, svar_id=hendelse.hendelse_id)


def _uavbrutt(logg: list[Post], parametre: Parametre) -> Megler:
    megler, partisjon = Megler(), Partisjon(P, parametre)
    for offset in range(len(logg)):
        megler.ta(partisjon.ta_imot(les(logg, offset)))
        while partisjon.noen_forfalt:
            megler.ta(partisjon.neste_forfalte(3))
    return megler


def _med_avbrudd(logg: list[Post], slumpen: random.Random) -> Megler:
    megler, fra = Megler(), 0
    for _ in range(slumpen.randrange(1, 7)):
        doer_ved = slumpen.randrange(fra, len(logg) + 1)
        fra = Prosess(megler, slumpen).kjoer(logg, fra, doer_ved)
    siste = Prosess(megler, slumpen)
    siste.kjoer(logg, fra, len(logg))
    siste.gjoer_dagsverk(len(logg), alt=True)
    siste.alt_er_fremme()
    return megler


@pytest.mark.parametrize("froe", range(30))
def test_an_engine_that_dies_anywhere_ends_as_one_that_never_died(froe: int) -> None:
    slumpen = random.Random(froe)
    logg = _loggen(slumpen)
    ventet, ble = _uavbrutt(logg, PARAMETRE), _med_avbrudd(logg, slumpen)
    assert ble.siste(emner.VURDERINGER) == ventet.siste(emner.VURDERINGER)
    assert ble.siste(emner.AVSLUTNINGER) == ventet.siste(emner.AVSLUTNINGER)
    assert ble.siste(emner.MOTOR) == ventet.siste(emner.MOTOR)
    assert ble.siste(emner.AVVIK).keys() == ventet.siste(emner.AVVIK).keys()
    assert ble.svar() == ventet.svar()


@pytest.mark.parametrize("froe", range(30))
def test_an_engine_that_dies_anywhere_erases_as_one_that_never_died(froe: int) -> None:
    """Answers and endings of an erased person can be missing, since nobody may ask for them any more."""
    slumpen = random.Random(froe)
    logg = _loggen(slumpen, slettes=0.1)
    ventet, ble = _uavbrutt(logg, PARAMETRE), _med_avbrudd(logg, slumpen)
    slettet = {emner.eier(noekkel) for noekkel, verdi in logg if verdi is None}
    assert ble.siste(emner.VURDERINGER) == ventet.siste(emner.VURDERINGER)
    assert ble.siste(emner.MOTOR) == ventet.siste(emner.MOTOR)
    assert _om_andre(ble.siste(emner.AVSLUTNINGER), slettet) == _om_andre(
        ventet.siste(emner.AVSLUTNINGER), slettet
    )


def _om_andre(poster: dict[bytes, bytes | None], slettet: set[str]) -> dict[bytes, bytes | None]:
    return {noekkel: verdi for noekkel, verdi in poster.items() if emner.eier(noekkel) not in slettet}


def _en_avsluttet_av_dagen() -> tuple[list[Post], int]:
    """A log, and the offset of the Dagskifte in it.

    The log has a person's facts, the Dagskifte of the day after the deadline, and one more fact.
    """
    liv = et_liv(next(duf for n in range(200) if emner.partisjon(duf := syntetisk_duf(n)) == P))
    return [*map(_post, liv[:-1]), _post(dagskifte(date(2024, 7, 16), P)), _post(liv[-1])], len(liv) - 1


def _lest_igjen(logg: list[Post], fra: int, *fremme: str) -> tuple[Megler, Megler]:
    """The broker of an engine that never died, and that of an engine that died.

    When the second engine died, only the records of the topics `fremme` had arrived. It then reads the log
    again from the offset `fra`.
    """
    ventet, megler = _uavbrutt(logg, PARAMETRE), Megler()
    for emne in fremme:
        megler.poster[emne] = list(ventet.poster[emne])
    partisjon = Prosess(megler, random.Random(0)).partisjon
    for offset in range(fra, len(logg)):
        megler.ta(partisjon.ta_imot(les(logg, offset)))
    return ventet, megler


def test_an_ending_is_published_when_its_day_did_not_reach_the_broker() -> None:
    logg, dag = _en_avsluttet_av_dagen()
    ventet, megler = _lest_igjen(logg[: dag + 1], dag, emner.VURDERINGER)
    assert megler.siste(emner.AVSLUTNINGER) == ventet.siste(emner.AVSLUTNINGER) != {}


def test_an_ending_is_published_when_only_the_fact_after_its_day_is_read_again() -> None:
    """The engine computed the ending just before it decided the fact.

    It had acknowledged the Dagskifte, so only the fact is read again.
    """
    logg, dag = _en_avsluttet_av_dagen()
    partisjon, ventet, megler = Partisjon(P, PARAMETRE), Megler(), Megler()
    for offset in range(len(logg)):
        ventet.ta(partisjon.ta_imot(les(logg, offset)))
    for emne in (emner.VURDERINGER, emner.MOTOR):
        megler.poster[emne] = list(ventet.poster[emne])
    megler.ta(Prosess(megler, random.Random(0)).partisjon.ta_imot(les(logg, dag + 1)))
    assert megler.siste(emner.AVSLUTNINGER) == ventet.siste(emner.AVSLUTNINGER) != {}
