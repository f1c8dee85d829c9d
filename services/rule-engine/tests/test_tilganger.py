"""An access for one kommune or for all kommuner is given once and withdrawn once, even if its facts are
repeated.
"""

from datetime import date
from itertools import count
from typing import Any

import orjson
import pytest
from nir.meldinger import emner
from nir.meldinger.konvolutt import skriv_hendelse
from regelverk.fakta.partisjon import EtterregistreringGitt, EtterregistreringTrukket
from regelverk.lov.parametre import les_parametre
from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.post.faktum import les_faktum
from rule_engine.post.posisjon import Posisjon
from rule_engine.post.utpost import Utpost

from tests.stoette.fakta import faktum

DAG = date(2024, 6, 1)
GITT = EtterregistreringGitt(
    tilgang_id="t1", gjelder="kommune", kommunenummer="3201", til_dato=date(2024, 12, 1)
)
LENGER = EtterregistreringGitt(
    tilgang_id="t1", gjelder="kommune", kommunenummer="3201", til_dato=date(2030, 1, 1)
)
TRUKKET = EtterregistreringTrukket(tilgang_id="t1")


class Del:
    """Partition 0, which gets facts about accesses."""

    def __init__(self) -> None:
        self.partisjon = Partisjon(0, les_parametre())
        self._offset = count()

    def ta(
        self, innhold: EtterregistreringGitt | EtterregistreringTrukket, id_: str, offset: int | None = None
    ) -> tuple[str | int, list[Utpost]]:
        """Let the partition decide the fact.

        Returns `godtatt` or the HTTP status of the refusal, and the records for nir.motor.
        """
        verdi = skriv_hendelse(faktum(None, innhold, DAG, id_), svar_id="s")
        posisjon = Posisjon(0, next(self._offset) if offset is None else offset)
        poster = self.partisjon.ta_imot(les_faktum(posisjon, b"0/" + id_.encode(), verdi))
        [svar] = [orjson.loads(post.verdi or b"") for post in poster if post.emne == emner.SVAR]
        problem: dict[str, Any] | None = svar.get("problem")
        return (problem["status"] if problem else svar["utfall"]), [
            post for post in poster if post.emne == emner.MOTOR
        ]

    @property
    def gitt(self) -> tuple[EtterregistreringGitt, ...]:
        return self.partisjon.tilstand.for_alle.tilganger.gitt


@pytest.fixture
def del_() -> Del:
    return Del()


def test_an_access_holds_until_it_is_withdrawn(del_: Del) -> None:
    assert del_.ta(GITT, "a")[0] == "godtatt"
    assert del_.gitt == (GITT,)
    assert del_.ta(TRUKKET, "b")[0] == "godtatt"
    assert not del_.gitt


def test_an_unknown_access_cannot_be_withdrawn(del_: Del) -> None:
    assert del_.ta(TRUKKET, "a") == (404, [])
    del_.ta(GITT, "b")
    del_.ta(TRUKKET, "c")
    assert del_.ta(TRUKKET, "d") == (404, [])


def test_a_repeated_fact_gets_the_same_answer_and_changes_nothing(del_: Del) -> None:
    del_.ta(GITT, "a")
    assert del_.ta(GITT, "a") == ("godtatt", [])
    del_.ta(TRUKKET, "b")
    assert del_.ta(GITT, "a") == ("godtatt", [])
    assert del_.ta(TRUKKET, "b") == ("godtatt", [])
    assert not del_.gitt


def test_another_content_with_the_same_id_is_refused_and_changes_nothing(del_: Del) -> None:
    del_.ta(GITT, "a")
    assert del_.ta(LENGER, "a") == (422, [])
    assert del_.ta(TRUKKET, "a") == (422, [])
    assert del_.gitt == (GITT,)


def test_all_accesses_are_known_after_a_restart(del_: Del) -> None:
    poster = [post for innhold, id_ in ((GITT, "a"), (TRUKKET, "b")) for post in del_.ta(innhold, id_)[1]]
    ny = Del()
    for post in reversed(poster):
        ny.partisjon.tilstand.for_alle.gjenopprett(post.noekkel or b"", post.verdi)
    assert ny.gitt == ()
    assert ny.ta(LENGER, "a", offset=2) == (422, [])
    assert ny.ta(GITT, "a", offset=3) == ("godtatt", [])
    assert ny.ta(TRUKKET, "c", offset=4) == (404, [])


def test_an_old_record_without_ids_is_read(del_: Del) -> None:
    felter = {"gjelder": "alle", "tilgang_id": "t1", "kommunenummer": None, "til_dato": "2030-01-01"}
    verdi = orjson.dumps({"offset": 4, "gitt": felter})
    del_.partisjon.tilstand.for_alle.gjenopprett(b"0/tilgang/t1", verdi)
    assert [tilgang.gjelder for tilgang in del_.gitt] == ["alle"]
    assert del_.ta(TRUKKET, "b", offset=5)[0] == "godtatt"


def test_a_withdrawal_that_is_read_again_does_not_withdraw_a_later_access(del_: Del) -> None:
    assert del_.ta(TRUKKET, "a", offset=1)[0] == 404
    del_.ta(GITT, "b", offset=2)
    assert del_.ta(TRUKKET, "a", offset=1) == (404, [])
    assert del_.gitt == (GITT,)
