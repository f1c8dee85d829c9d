"""A person of the national register as the engine stores it on the day of the register."""

from datetime import date
from functools import cache

from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.partisjon import Dagskifte
from regelverk.lov.parametre import Parametre, les_parametre
from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.post.faktum import Faktum
from rule_engine.post.posisjon import Posisjon

from tests.nasjonalregister.livsloep import fakta_om
from tests.nasjonalregister.omfang import Omfang


@cache
def parametre() -> Parametre:
    """The parameter set, read once."""
    return les_parametre()


def levd(omfang: Omfang, nummer: int) -> bytes:
    """The record of nir.vurderinger of person `nummer`, when all days up to `omfang.stand` have passed."""
    partisjon = Partisjon(0, parametre())
    for offset, hendelse in enumerate([*fakta_om(omfang, nummer), dagskifte(omfang.stand)]):
        partisjon.ta_imot(Faktum(Posisjon(0, offset), hendelse))
    partisjon.neste_forfalte(1)
    verdi = partisjon.tilstand.personer.verdi(omfang.duf(nummer).encode())
    assert verdi is not None, "every person of the register is accepted"
    return verdi


def dagskifte(dag: date) -> Hendelse:
    """The fact that a day begins."""
    return Hendelse(
        hendelse_id=f"dag/{dag}",
        duf_nummer=None,
        type="Dagskifte",
        tidspunkt=f"{dag}T00:00:00Z",
        registrert=dag,
        kilde="klokke",
        innhold=Dagskifte(dato=dag, bekreftet=True),
    )
