"""The time to compute one person with 30 facts, with and without beregningslogg, beside zen-engine.

The peer evaluates a comparable decision with its trace from the same 30 facts: person, lovverk, kategori,
ordninger, varighet, both deadlines and the endings. It leaves out virkedager, corrections, history and
overlaps, which makes it faster.
"""

import json
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import zen
from nir.meldinger.konvolutt import skriv_hendelse
from regelverk.beregning.vurdering import beregn
from regelverk.fakta import innslag
from regelverk.fakta.hendelse import Hendelse
from regelverk.lov.parametre import les_parametre
from regelverk.mappe.innlegging import les_mappe
from regelverk.visning.beregningslogg.logg import beregningslogg

from tests.bench.resultat import skriv_resultat
from tests.stoette.fakta import faktum, i_program

DUF = "201212345603"
FAKTA = 30
DAG = date(2024, 8, 1)
SEKUNDER = 3.0
OMGANGER = 3
BESLUTNING = Path(__file__).parent / "data" / "zen_beslutning.json"


def et_langt_liv() -> list[Hendelse]:
    """A person in programme with a permisjon, a klage with medhold, fravær, and tiltak up to 30 facts."""
    fakta = i_program(DUF)
    deler: list[innslag.Innslag] = [
        innslag.Vedtak(
            innslag_id="p",
            vedtakstype="Permisjon pga. velferd",
            resultat="Innvilget",
            vedtaksdato=date(2024, 2, 1),
            startdato=date(2024, 4, 2),
            sluttdato=date(2024, 4, 30),
            dagtype="virkedager",
        ),
        innslag.Vedtak(
            innslag_id="m",
            vedtakstype="Midlertidig stans",
            resultat="Vedtak fattet",
            vedtaksdato=date(2024, 2, 5),
            startdato=date(2024, 2, 5),
        ),
        innslag.Klage(
            innslag_id="k",
            vedtak_id="m",
            klagedato=date(2024, 2, 6),
            utfall="Kommunens vedtak oppheves",
            avgjort_dato=date(2024, 2, 20),
        ),
        innslag.Kontakt(innslag_id="n", kontakttype="Kontakt", dato=date(2024, 1, 20)),
    ]
    for nr in range(8):
        dag = date(2024, 3, 1 + nr)
        deler.append(
            innslag.Fravaer(innslag_id=f"f{nr}", fravaerskode="Gyldig fravær", fra=dag, til=dag, virkedager=1)
        )
    for nr in range(FAKTA - len(fakta) - len(deler)):
        deler.append(
            innslag.Tiltak(
                innslag_id=f"t{nr}",
                tiltakstype="Norskopplæring",
                startdato=date(2024, 2, 1 + nr),
                sluttdato=date(2024, 6, 1 + nr),
                timer_per_uke=7.5,
            )
        )
    return fakta + [faktum(DUF, del_, date(2024, 3, 10), f"b{nr}") for nr, del_ in enumerate(deler)]


def per_sekund(gjoer: Callable[[], object]) -> float:
    """The best of several rounds, because other work on the machine only slows a round down."""
    return max(_runde(gjoer) for _ in range(OMGANGER))


def _runde(gjoer: Callable[[], object]) -> float:
    antall, fra = 0, time.perf_counter()
    while (brukt := time.perf_counter() - fra) < SEKUNDER:
        for _ in range(100):
            gjoer()
        antall += 100
    return antall / brukt


def zen_beslutning(fakta: list[Hendelse]) -> Callable[[], object]:
    """The peer's decision on the same facts, ready to run."""
    beslutning = zen.ZenEngine().create_decision(BESLUTNING.read_text(encoding="utf-8"))
    raa = [json.loads(skriv_hendelse(hendelse)) for hendelse in fakta]
    spoersmaal = {"fakta": raa, "paaDato": DAG.isoformat()}
    resultat = beslutning.evaluate(spoersmaal, {"trace": True})["result"]
    assert resultat["kategori"] == "Rett og plikt til introduksjonsprogram", resultat
    assert resultat["gjennomfoeringsfrist"].startswith("2024-08-27"), resultat
    return lambda: beslutning.evaluate(spoersmaal, {"trace": True})


def _skriv(navn: str, maalt: float, motpart: float, krav: float) -> None:
    peer = ("zen-engine with trace", motpart)
    skriv_resultat(navn, maalt, "persons/s", motpart=peer, krav=krav, desimaler=0)


def main() -> None:
    """Measure the rules and the peer in one run."""
    parametre, fakta = les_parametre(), et_langt_liv()
    assert len(fakta) == FAKTA
    motpart = per_sekund(zen_beslutning(fakta))
    uten = per_sekund(lambda: beregn(les_mappe(DUF, fakta), DAG, parametre))
    med = per_sekund(lambda: beregningslogg(beregn(les_mappe(DUF, fakta), DAG, parametre)))
    _skriv("person of 30 facts with its beregningslogg", med, motpart, 4000)
    _skriv("person of 30 facts without beregningslogg", uten, motpart, 8000)


if __name__ == "__main__":
    main()
