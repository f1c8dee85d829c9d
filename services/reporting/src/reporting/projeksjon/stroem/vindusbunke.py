"""Puts the changes of a batch of records into the window of changes."""

from reporting.projeksjon.indeks.register import Register
from reporting.projeksjon.stroem.bunke import Bunke, Plassert
from reporting.projeksjon.stroem.endringsvindu import Endringsvindu, Vinduspost


def ta_med(bunke: Bunke, register: Register, vindu: Endringsvindu) -> None:
    """Add the changes of a batch that the register does not show yet, if the window has begun.

    A record below the offset `sikker_fra` can be in the register already: its row was loaded from Redis.
    """
    if not vindu.til:
        return
    slettet = set[int]()
    for plassert in bunke.lest:
        if plassert.endring.rad is None:
            vindu.glem(int(plassert.endring.duf))
            slettet.add(int(plassert.endring.duf))
        elif (post := _post(plassert)) and post.versjon > _kjent(plassert, register, vindu, slettet):
            vindu.legg_til(plassert.partisjon, post)
    vindu.til.update(bunke.neste)


def _kjent(plassert: Plassert, register: Register, vindu: Endringsvindu, slettet: set[int]) -> int:
    """The versjon of the person that was known before the record.

    `slettet`: the persons whom the batch has erased. The register has them until the whole batch is shown.
    """
    duf = int(plassert.endring.duf)
    fra_lasting = plassert.offset < vindu.sikker_fra.get(plassert.partisjon, 0)
    i_registeret = -1 if fra_lasting or duf in slettet else register.personer.versjon_av(duf)
    return max(vindu.versjon_av(duf), i_registeret)


def _post(plassert: Plassert) -> Vinduspost | None:
    endring = plassert.endring
    if endring.rad is None or endring.hva is None:
        return None
    versjon, duf = endring.rad.versjon, int(endring.duf)
    return Vinduspost(plassert.offset, duf, versjon, endring.posisjon, endring.hva, plassert.tidspunkt)
