"""Persons of the national register on whom a contact can be registered today."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from nir.klokke import naa
from nir.meldinger.vurderinger import les_dokument
from regelverk.fakta.hendelse import Hendelse

from tests.bench.registrering.avgjort import avgjort, kontakten
from tests.nasjonalregister.livsloep import fakta_om
from tests.nasjonalregister.omfang import Omfang


class Kjent(NamedTuple):
    """A person with about 30 facts, whom `kommune` follows up. `verdi`: the record after the last fact."""

    duf: str
    kommune: str
    fakta: list[Hendelse]
    verdi: bytes


def kjente(antall: int, omfang: Omfang) -> list[Kjent]:
    """The first `antall` persons in programme on whom the rules accept a contact today."""
    return list(islice(_alle(omfang), antall))


def _alle(omfang: Omfang) -> Iterator[Kjent]:
    _, i_dag = naa()
    for nummer in filter(omfang.er_i_program, range(omfang.personer)):
        fakta, verdi = fakta_om(omfang, nummer), None
        for plass, hendelse in enumerate(fakta):
            verdi = avgjort(verdi, plass, hendelse).verdi
        assert verdi is not None, "every person has facts"
        oppfoelging = les_dokument(verdi)["oppfoelging"]
        duf = omfang.duf(nummer)
        if oppfoelging is None:
            continue
        kommune = str(oppfoelging["kommunenummer"])
        if avgjort(verdi, len(fakta), kontakten(duf, kommune, i_dag), i_dag).godtatt:
            yield Kjent(duf, kommune, fakta, verdi)
