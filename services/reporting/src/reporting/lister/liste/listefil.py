"""A selection of a list as a file: as values for a workbook, or as text straight from the indexes."""

import asyncio
from collections.abc import Sequence
from typing import Any

from reporting.lister.fil.kolonnefil import Kolonnefil, alle_like, celler
from reporting.lister.fil.tabellfil import Tabellfil
from reporting.lister.liste import indekser
from reporting.lister.liste.kolonne import Kolonne
from reporting.lister.liste.orden import hele
from reporting.lister.liste.utvalg import Listeutvalg
from reporting.projeksjon.indeks.indeks import Kilde, Plasser
from reporting.projeksjon.indeks.register import Register

Overskrift = Sequence[Sequence[str]]


async def som_arbeidsbok(
    utvalg: Listeutvalg[Any], register: Register, navn: str, overskrift: Overskrift = ()
) -> Tabellfil:
    """All rows as values, for a workbook."""
    liste = utvalg.tabell.liste
    utskrift = await hele(register, utvalg.treff, *utvalg.orden())
    return Tabellfil(
        navn=navn,
        kolonner=liste.titler,
        rader=(liste.som_verdier(utvalg.linje(rad), utvalg.filtre) for rad in utskrift.rader),
        personer=utskrift.personer,
        overskrift=overskrift,
    )


async def som_csv(utvalg: Listeutvalg[Any], navn: str, overskrift: Overskrift = ()) -> Kolonnefil:
    """All rows as text, from the indexes as they are now. The first column is the DUF-nummer."""
    tabell, (indeks, synkende) = utvalg.tabell, utvalg.orden()
    utdrag = tabell.utdrag(utvalg.treff.maske, indeks, synkende=synkende)
    kilder = [_kilde(utvalg, k, utdrag.plasser) for k in tabell.liste.i_fil if k.indeks is not indekser.duf]

    def lag() -> Kolonnefil:
        i_orden = utdrag.orden()
        return Kolonnefil(navn, tabell.liste.titler, utdrag.duf[i_orden], celler(kilder, i_orden), overskrift)

    return await asyncio.to_thread(lag)


def _kilde(utvalg: Listeutvalg[Any], kolonne: Kolonne[Any, Any], plasser: Plasser) -> Kilde:
    fast = kolonne.fast(utvalg.filtre)
    if fast is not None:
        return alle_like(fast, len(plasser))
    return kolonne.kilde(utvalg.tabell[kolonne].kilde(plasser))
