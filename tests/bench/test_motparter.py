"""The peers of the benchmarks compute what the rules compute."""

from datetime import date
from functools import cache

from regelverk.beregning.vurdering import Vurdering, beregn
from regelverk.fakta.hendelse import Hendelse
from regelverk.mappe.innlegging import les_mappe
from regelverk.visning.dokument.kategorier import kategorier

from tests.bench.bench_regelverk import zen_beslutning
from tests.bench.gulv import gjennomfoeringsfrist
from tests.bench.utvalg import enkle_liv, for_zen
from tests.nasjonalregister.kalender import kalender, parametre
from tests.nasjonalregister.omfang import Omfang

DAG = Omfang().stand


@cache
def personene() -> list[tuple[list[Hendelse], Vurdering]]:
    return [(fakta, _vurdert(fakta)) for fakta in enkle_liv(40, Omfang())]


def _vurdert(fakta: list[Hendelse]) -> Vurdering:
    return beregn(les_mappe(fakta[0].duf_nummer or "", fakta), DAG, parametre())


def test_the_floor_computes_the_rules_deadline_for_everybody() -> None:
    for fakta, v in personene():
        assert gjennomfoeringsfrist(fakta, kalender()) == v.gjennomfoeringsfrist


def test_zen_engine_computes_the_rules_deadline_and_category_by_its_table() -> None:
    like = [(fakta, v) for fakta, v in personene() if for_zen(fakta)]
    assert len(like) >= 5
    for fakta, v in like:
        svar = zen_beslutning(fakta, DAG)()
        assert svar["kategori"] == kategorier(v)[0]["kategori"]
        assert date.fromisoformat(svar["gjennomfoeringsfrist"][:10]) == v.gjennomfoeringsfrist
