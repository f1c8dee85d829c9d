"""Interrupted anywhere, with any part of what went out on the broker, the engine ends where it would have.

The model: what goes out to each topic arrives in order, but how far each topic has come when the process
dies is chance, within what the service waits for. Then the partition is read back from what arrived, and the
log is read again from the last acknowledged place.
"""

import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

import orjson
import pytest
from nir.meldinger import emner
from nir.meldinger.konvolutt import skriv_hendelse
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.partisjon import EtterregistreringGitt, EtterregistreringTrukket
from regelverk.lov.parametre import Parametre, les_parametre
from rule_engine.klokke.dagskifte import dagskifte
from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.post.faktum import Faktum, les_faktum
from rule_engine.post.posisjon import Posisjon
from rule_engine.post.utpost import Utpost

from tests.stoette.duf import syntetisk_duf
from tests.stoette.fakta import et_liv, faktum

P = 5
PARAMETRE = les_parametre()
Post = tuple[bytes, bytes]
"""Key and value in nir.hendelser."""


def _loggen(slumpen: random.Random) -> list[Post]:
    """Six lives in turns, with days, accesses, a repeated fact and records that cannot be read in between."""
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
        if slumpen.random() < 0.25:
            dag += timedelta(days=slumpen.randrange(1, 40))
            logg.append(slumpen.choice(list(_annet(hendelse, dag))))
    return logg


def _annet(hendelse: Hendelse, dag: date) -> Iterator[Post]:
    duf = hendelse.duf_nummer or ""
    yield from [_post(dagskifte(dag, P))] * 3
    yield _post(hendelse)
    yield emner.noekkel(duf, "uleselig"), b"{"
    gitt = EtterregistreringGitt(tilgang_id="t", gjelder="alle", til_dato=dag)
    yield _post(faktum(None, gitt, dag, f"gitt-{dag}"))
    yield _post(faktum(None, EtterregistreringTrukket(tilgang_id="t"), dag, f"trukket-{dag}"))


def _post(hendelse: Hendelse) -> Post:
    noekkel = emner.noekkel(hendelse.duf_nummer or str(P), hendelse.hendelse_id)
    return noekkel, skriv_hendelse(hendelse, svar_id=hendelse.hendelse_id)


@dataclass
class Megler:
    """What has arrived, topic by topic."""

    poster: dict[str, list[Utpost]] = field(default_factory=lambda: defaultdict(list))

    def ta(self, poster: list[Utpost]) -> None:
        for post in poster:
            self.poster[post.emne].append(post)

    def siste(self, emne: str) -> dict[bytes, bytes | None]:
        return {post.noekkel: post.verdi for post in self.poster[emne]}

    def svar(self) -> dict[str, set[str]]:
        utfall = defaultdict(set)
        for post in self.poster[emner.SVAR]:
            svar = orjson.loads(post.verdi or b"")
            utfall[svar["svarId"]].add(svar["utfall"])
        return utfall


def _les(logg: list[Post], offset: int) -> object:
    return les_faktum(Posisjon(P, offset), *logg[offset])


def _uavbrutt(logg: list[Post], parametre: Parametre) -> Megler:
    megler, partisjon = Megler(), Partisjon(P, parametre)
    for offset in range(len(logg)):
        megler.ta(partisjon.ta_imot(_les(logg, offset)))  # type: ignore[arg-type]
        while partisjon.noen_forfalt:
            megler.ta(partisjon.neste_forfalte(3))
    return megler


class Prosess:
    """One life of the engine: from what the broker has, until it dies."""

    def __init__(self, megler: Megler, slumpen: random.Random) -> None:
        self._megler = megler
        self._slumpen = slumpen
        self._partisjon = Partisjon(P, PARAMETRE)
        self._underveis: list[tuple[int, Utpost]] = []
        """Gone out and not yet known to have arrived: the offset that caused it."""
        for post in megler.poster[emner.VURDERINGER]:
            self._partisjon.tilstand.personer.gjenopprett(post.noekkel, post.verdi)
        for post in megler.poster[emner.MOTOR]:
            self._partisjon.tilstand.for_alle.gjenopprett(post.noekkel, post.verdi)

    def kjoer(self, logg: list[Post], fra: int, doer_ved: int) -> int:
        """Read from `fra` until it dies; where the next life has to begin."""
        dag_offset = fra
        for offset in range(fra, doer_ved):
            lest = _les(logg, offset)
            if isinstance(lest, Faktum) and lest.for_alle:
                self._gjoer_dagsverk(offset, alt=True)
                self._alt_er_fremme()
                dag_offset = offset
            self._send(offset, self._partisjon.ta_imot(lest))  # type: ignore[arg-type]
            self._gjoer_dagsverk(dag_offset, alt=False)
        return self._doe(doer_ved, dag_offset)

    def _send(self, offset: int, poster: list[Utpost]) -> None:
        self._underveis += [(offset, post) for post in poster]

    def _gjoer_dagsverk(self, offset: int, *, alt: bool) -> None:
        while self._partisjon.noen_forfalt and (alt or self._slumpen.random() < 0.3):
            self._send(offset, self._partisjon.neste_forfalte(1))

    def _alt_er_fremme(self) -> None:
        self._megler.ta([post for _, post in self._underveis])
        self._underveis = []

    def _doe(self, neste: int, dag_offset: int) -> int:
        """Some of each topic has arrived; acknowledged is at most what has wholly arrived."""
        uavklart = [dag_offset] if self._partisjon.noen_forfalt else [neste]
        for emne in sorted({post.emne for _, post in self._underveis}):
            av_emnet = [(offset, post) for offset, post in self._underveis if post.emne == emne]
            fremme = self._slumpen.randrange(len(av_emnet) + 1)
            self._megler.ta([post for _, post in av_emnet[:fremme]])
            uavklart += [offset for offset, _ in av_emnet[fremme:]]
        return self._slumpen.randrange(max(0, min(uavklart) - 4), min(uavklart) + 1)


def _med_avbrudd(logg: list[Post], slumpen: random.Random) -> Megler:
    megler, fra = Megler(), 0
    for _ in range(slumpen.randrange(1, 7)):
        doer_ved = slumpen.randrange(fra, len(logg) + 1)
        fra = Prosess(megler, slumpen).kjoer(logg, fra, doer_ved)
    siste = Prosess(megler, slumpen)
    siste.kjoer(logg, fra, len(logg))
    siste._gjoer_dagsverk(len(logg), alt=True)
    siste._alt_er_fremme()
    return megler


@pytest.mark.parametrize("froe", range(30))
def test_interrupted_anywhere_it_ends_where_it_would_have(froe: int) -> None:
    slumpen = random.Random(froe)
    logg = _loggen(slumpen)
    ventet, ble = _uavbrutt(logg, PARAMETRE), _med_avbrudd(logg, slumpen)
    assert ble.siste(emner.VURDERINGER) == ventet.siste(emner.VURDERINGER)
    assert ble.siste(emner.AVSLUTNINGER) == ventet.siste(emner.AVSLUTNINGER)
    assert ble.siste(emner.MOTOR) == ventet.siste(emner.MOTOR)
    assert ble.siste(emner.AVVIK).keys() == ventet.siste(emner.AVVIK).keys()
    assert ble.svar() == ventet.svar()


def _en_avsluttet_av_dagen() -> tuple[list[Post], int]:
    """A life in programme, the day after its deadline, the person's next fact; and the day's offset."""
    liv = et_liv(next(duf for n in range(200) if emner.partisjon(duf := syntetisk_duf(n)) == P))
    return [*map(_post, liv[:-1]), _post(dagskifte(date(2024, 7, 16), P)), _post(liv[-1])], len(liv) - 1


def _lest_igjen(logg: list[Post], fra: int, *fremme: str) -> tuple[Megler, Megler]:
    """Never interrupted; and read again from `fra` where only these topics had reached the broker."""
    ventet, megler = _uavbrutt(logg, PARAMETRE), Megler()
    for emne in fremme:
        megler.poster[emne] = list(ventet.poster[emne])
    partisjon = Prosess(megler, random.Random(0))._partisjon
    for offset in range(fra, len(logg)):
        megler.ta(partisjon.ta_imot(_les(logg, offset)))  # type: ignore[arg-type]
    return ventet, megler


def test_an_ending_is_heard_though_the_day_that_brought_it_did_not_reach_the_broker() -> None:
    logg, dag = _en_avsluttet_av_dagen()
    ventet, megler = _lest_igjen(logg[: dag + 1], dag, emner.VURDERINGER)
    assert megler.siste(emner.AVSLUTNINGER) == ventet.siste(emner.AVSLUTNINGER) != {}


def test_an_ending_is_heard_though_only_the_fact_that_it_went_out_with_is_read_again() -> None:
    """The day was told to the person just before the fact, and is acknowledged."""
    logg, dag = _en_avsluttet_av_dagen()
    partisjon, ventet, megler = Partisjon(P, PARAMETRE), Megler(), Megler()
    for offset in range(len(logg)):
        ventet.ta(partisjon.ta_imot(_les(logg, offset)))  # type: ignore[arg-type]
    for emne in (emner.VURDERINGER, emner.MOTOR):
        megler.poster[emne] = list(ventet.poster[emne])
    megler.ta(Prosess(megler, random.Random(0))._partisjon.ta_imot(_les(logg, dag + 1)))  # type: ignore[arg-type]
    assert megler.siste(emner.AVSLUTNINGER) == ventet.siste(emner.AVSLUTNINGER) != {}
