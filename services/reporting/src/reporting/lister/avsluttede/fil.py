"""The report as a file."""

import asyncio
from datetime import date

from reporting.lister.avsluttede.filtre import Avsluttetfiltre
from reporting.lister.avsluttede.overskrift import tittel, utvalget
from reporting.lister.avsluttede.rad import KOLONNER, avsluttetrad
from reporting.lister.avsluttede.utvalg import velg
from reporting.lister.fil.kolonnefil import Kolonnefil, celler
from reporting.lister.fil.tabellfil import Tabellfil
from reporting.lister.liste.orden import hele, orden
from reporting.projeksjon.indeks.avsluttede import Avsluttede
from reporting.projeksjon.indeks.kolonne import Kolonne
from reporting.projeksjon.indeks.register import Register
from reporting.rammer.tilgang import Innsyn


async def avsluttetfil(register: Register, filtre: Avsluttetfiltre, innsyn: Innsyn, idag: date) -> Tabellfil:
    """All rows of the selection, 15 columns with their titles on row 3 (B 5), as values."""
    treff = velg(register.avsluttede, filtre, innsyn, idag)
    utskrift = await hele(register, treff, *orden(register.avsluttede.sortering, filtre.sorter))
    return Tabellfil(
        navn=_navn(filtre, idag),
        kolonner=KOLONNER,
        rader=(avsluttetrad(rad, idag).som_verdier() for rad in utskrift.rader),
        personer=utskrift.personer,
        overskrift=_overskrift(filtre, idag),
    )


async def avsluttet_csv(
    register: Register, filtre: Avsluttetfiltre, innsyn: Innsyn, idag: date
) -> Kolonnefil:
    """The same as text, straight from the columns as they are now."""
    tabell = register.avsluttede
    treff = velg(tabell, filtre, innsyn, idag)
    kolonne, synkende = orden(tabell.sortering, filtre.sorter)
    utdrag = tabell.utdrag(treff.maske, kolonne, synkende=synkende)
    kilder = [kolonne.kilde(utdrag.plasser) for kolonne in _kolonner(tabell)]

    def lag() -> Kolonnefil:
        i_orden = utdrag.orden()
        navn, titler = _navn(filtre, idag), _overskrift(filtre, idag)
        return Kolonnefil(navn, KOLONNER, utdrag.duf[i_orden], celler(kilder, i_orden), titler)

    return await asyncio.to_thread(lag)


def _navn(filtre: Avsluttetfiltre, idag: date) -> str:
    return f"nir-avsluttede-{filtre.lovverk.lower()}-{idag.isoformat()}"


def _overskrift(filtre: Avsluttetfiltre, idag: date) -> list[list[str]]:
    return [[tittel(filtre)], [utvalget(filtre, idag)]]


def _kolonner(t: Avsluttede) -> list[Kolonne]:
    """As `Avsluttetrad.som_verdier` has them, the DUF-nummer apart."""
    return [
        t.fornavn,
        t.etternavn,
        t.kjoenn,
        t.alder,
        t.kategori,
        t.sluttmaal,
        t.aarsak,
        t.gruppe,
        t.dato,
        t.fylke,
        t.sted,
        t.registrert,
        t.registrert_av,
        t.gjennomfoeringsfrist,
    ]
