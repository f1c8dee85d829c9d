"""The time to compute a person with about 30 facts, with and without beregningslogg, beside two peers.

zen-engine evaluates a comparable decision with its trace: lovverk, kategori, ordninger, varighet, both
deadlines and the endings. zen-engine leaves out virkedager, corrections, history and overlaps, which makes it
faster. The other peer, the floor, is a plain function for the deadline alone (`gulv`). The rules and both
peers compute the same persons of the national register in turn, and `test_motparter` shows that all three
find the same deadlines.
"""

import json
from collections.abc import Callable
from datetime import date
from itertools import cycle
from pathlib import Path
from typing import Any

import zen
from nir.meldinger.konvolutt import skriv_hendelse
from regelverk.beregning.vurdering import Vurdering, beregn
from regelverk.fakta.hendelse import Hendelse
from regelverk.mappe.innlegging import les_mappe
from regelverk.visning.beregningslogg.logg import beregningslogg

from tests.bench.gulv import gjennomfoeringsfrist
from tests.bench.maaling import HURTIG, Deltaker, i_tur
from tests.bench.resultat import skriv_resultat
from tests.bench.utvalg import enkle_liv, for_zen
from tests.nasjonalregister.kalender import kalender, parametre
from tests.nasjonalregister.omfang import Omfang

DAG = Omfang().stand
PERSONER = 12
BESLUTNING = Path(__file__).parent / "data" / "zen_beslutning.json"


def regnet(fakta: list[Hendelse]) -> Vurdering:
    """The vurdering of a person, computed from the facts alone: nothing is kept from an earlier
    computation.
    """
    return beregn(les_mappe(fakta[0].duf_nummer or "", fakta), DAG, parametre())


def zen_beslutning(fakta: list[Hendelse], dag: date) -> Callable[[], dict[str, Any]]:
    """A function that makes zen-engine decide on these facts."""
    beslutning = zen.ZenEngine().create_decision(BESLUTNING.read_text(encoding="utf-8"))
    raa = [json.loads(skriv_hendelse(hendelse)) for hendelse in fakta]
    spoersmaal = {"fakta": raa, "paaDato": dag.isoformat()}
    return lambda: dict(beslutning.evaluate(spoersmaal, {"trace": True})["result"])


def main() -> None:
    """Measure the rules and the peers in turn."""
    alle = [fakta for fakta in enkle_liv(PERSONER * 4, Omfang()) if for_zen(fakta)][:PERSONER]
    zens = [zen_beslutning(fakta, DAG) for fakta in alle]

    def over(gjoer: Callable[[Any], object], hva: list[Any]) -> Deltaker:
        runde = cycle(hva)
        return lambda: gjoer(next(runde))

    fart = i_tur(
        {
            "med logg": over(lambda fakta: beregningslogg(regnet(fakta)), alle),
            "uten logg": over(regnet, alle),
            "zen": over(lambda svar: svar(), zens),
            "gulv": over(lambda fakta: gjennomfoeringsfrist(fakta, kalender()), alle),
        },
        sekunder=1.0 if HURTIG else 3.0,
    )
    for navn, motpart, mot in (
        ("med logg", "zen-engine with trace", "zen"),
        ("uten logg", "zen-engine with trace", "zen"),
        ("uten logg", "a plain function for the deadline alone", "gulv"),
    ):
        hva = "with" if navn == "med logg" else "without"
        skriv_resultat(
            f"person of about 30 facts {hva} beregningslogg, beside {motpart}",
            fart[navn], "persons/s", motpart=(motpart, fart[mot]), desimaler=0,
        )  # fmt: skip


if __name__ == "__main__":
    main()
