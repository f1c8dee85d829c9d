"""Stores a person of the book as bytes, which need half the memory of the objects.

There may be 400 000 persons, and few are needed as objects at a time.
"""

import marshal
from datetime import date

from folkeregister_sync.kjent.fortalt import Fortalt, Ledd
from folkeregister_sync.kjent.kjent import AvvistFaktum, Bosatt, Kjent, Sted
from folkeregister_sync.kjent.lest import Lest


def pakk(kjent: Kjent) -> bytes:
    """Pack a person in Python's `marshal` format. Only this process reads the bytes."""
    return marshal.dumps(
        (
            kjent.identer,
            kjent.navn,
            kjent.navn_fra.toordinal() if kjent.navn_fra is not None else None,
            kjent.adressebeskyttelse,
            tuple(kjent.sagt),
            tuple((b.id, b.dato.toordinal(), b.kommune, b.bydel) for b in kjent.bosatt),
            tuple((f.type, tuple(_ledd(ledd) for ledd in f.ledd)) for f in kjent.fortalt),
            tuple((s.fra.toordinal(), s.kommune, s.bydel) for s in kjent.reformer),
            kjent.annullert,
            tuple(kjent.hendelser),
            tuple((a.hendelse_id, a.type, a.gjelder) for a in kjent.avvist),
            (kjent.lest.serie, kjent.lest.nummer, kjent.lest.sett) if kjent.lest is not None else None,
        )
    )


def _ledd(ledd: Ledd) -> tuple[str | int | None, ...]:
    return ledd.id, ledd.dato.toordinal(), ledd.kommune, ledd.land, ledd.bydel


def pakk_ut(pakket: bytes) -> Kjent:
    """Unpack a person. The result equals the person that was packed."""
    (
        identer,
        navn,
        navn_fra,
        beskyttelse,
        sagt,
        bosatt,
        fortalt,
        reformer,
        annullert,
        hendelser,
        avvist,
        lest,
    ) = marshal.loads(pakket)  # noqa: S302  written by `pakk`
    dag = date.fromordinal
    return Kjent(
        identer=identer,
        navn=navn,
        navn_fra=dag(navn_fra) if navn_fra is not None else None,
        adressebeskyttelse=beskyttelse,
        sagt=frozenset(sagt),
        bosatt=tuple(Bosatt(id_, dag(dato), *sted) for id_, dato, *sted in bosatt),
        fortalt=tuple(
            Fortalt(type_, tuple(Ledd(id_, dag(dato), *sted) for id_, dato, *sted in ledd))
            for type_, ledd in fortalt
        ),
        reformer=tuple(Sted(dag(fra), *sted) for fra, *sted in reformer),
        annullert=annullert,
        hendelser=frozenset(hendelser),
        avvist=tuple(AvvistFaktum(*en) for en in avvist),
        lest=Lest(*lest) if lest is not None else None,
    )
