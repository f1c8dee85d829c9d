"""An instance without partitions is a spare: it is ready to take over, reports that it is a spare, and
decides nothing.
"""

from types import SimpleNamespace
from typing import Any, cast

import pytest
from regelverk.lov.parametre import les_parametre
from rule_engine.kafka.beredskap import Beredskap
from rule_engine.partisjon.partisjoner import Partisjoner


@pytest.fixture
def partisjoner() -> Partisjoner:
    return Partisjoner(les_parametre())


def beredskap(partisjoner: Partisjoner, *, rebalancing: bool = False, lest: bool = True) -> Beredskap:
    tabeller = SimpleNamespace(actives_ready=lest)
    flyt = SimpleNamespace(is_active=lambda: True)
    return Beredskap(
        cast(Any, SimpleNamespace(rebalancing=rebalancing, tables=tabeller, flow_control=flyt)), partisjoner
    )


def test_an_instance_without_partitions_is_ready_and_says_it_is_a_spare(
    partisjoner: Partisjoner,
) -> None:
    en = beredskap(partisjoner)
    assert en.mangler() is None
    assert en.reserve() == "instansen er en reserve: andre har alle de 12 partisjonene"
    assert not en.er_klar()
    assert not en.kan_skrive()


def test_an_instance_with_partitions_is_no_spare(partisjoner: Partisjoner) -> None:
    partisjoner.behold(set(), {3})
    en = beredskap(partisjoner)
    assert (en.mangler(), en.reserve(), en.er_klar(), en.kan_skrive()) == (None, None, True, True)


@pytest.mark.parametrize("tilstand", [{"rebalancing": True}, {"lest": False}])
def test_an_instance_is_no_spare_before_the_partitions_are_divided(
    partisjoner: Partisjoner, tilstand: dict[str, bool]
) -> None:
    en = beredskap(partisjoner, **tilstand)
    assert (en.mangler(), en.reserve()) == ("partisjonene leses tilbake", None)
