"""The list as a file."""

import asyncio
from datetime import date

from reporting.lister.fil.kolonnefil import Kolonnefil, celler, fast, ja_nei
from reporting.lister.fil.tabellfil import Tabellfil
from reporting.lister.liste.orden import hele, orden
from reporting.lister.personliste.filtre import Personfiltre
from reporting.lister.personliste.rad import DELTAR, GJENNOMFOERT, KOLONNER, TILTAK, VEDTAK, personrad
from reporting.lister.personliste.utvalg import velg
from reporting.projeksjon.indeks.aapne import Aapne
from reporting.projeksjon.indeks.kolonne import Kilde, Plasser
from reporting.projeksjon.indeks.register import Register
from reporting.rammer.tilgang import Innsyn


async def personfil(register: Register, filtre: Personfiltre, innsyn: Innsyn, idag: date) -> Tabellfil:
    """All rows of the selection, 17 columns (A 1.6), as values."""
    tabell, treff = velg(register, filtre, innsyn, idag)
    utskrift = await hele(register, treff, *orden(tabell.sortering, filtre.sorter))
    return Tabellfil(
        navn=_navn(idag),
        kolonner=KOLONNER,
        rader=(personrad(rad, filtre, idag).som_verdier() for rad in utskrift.rader),
        personer=utskrift.personer,
    )


async def person_csv(register: Register, filtre: Personfiltre, innsyn: Innsyn, idag: date) -> Kolonnefil:
    """The same as text, straight from the columns as they are now."""
    tabell, treff = velg(register, filtre, innsyn, idag)
    kolonne, synkende = orden(tabell.sortering, filtre.sorter)
    utdrag = tabell.utdrag(treff.maske, kolonne, synkende=synkende)
    kilder = _kilder(tabell, utdrag.plasser, filtre)

    def lag() -> Kolonnefil:
        i_orden = utdrag.orden()
        return Kolonnefil(_navn(idag), KOLONNER, utdrag.duf[i_orden], celler(kilder, i_orden))

    return await asyncio.to_thread(lag)


def _navn(idag: date) -> str:
    return f"nir-personliste-{idag.isoformat()}"


def _kilder(t: Aapne, p: Plasser, filtre: Personfiltre) -> list[Kilde]:
    """As `Personrad.som_verdier` has them, the DUF-nummer apart."""
    return [
        t.fornavn.kilde(p),
        t.etternavn.kilde(p),
        t.foedselsdato.kilde(p),
        t.kategori.kilde(p),
        t.kategori_fra.kilde(p),
        fast(filtre.ordning, len(p)) if filtre.ordning else t.ordning.kilde(p),
        t.frist_type.kilde(p),
        t.frist_dato.kilde(p),
        t.sted.kilde(p),
        t.fylke.kilde(p),
        t.sluttmaal.kilde(p),
        ja_nei(t.vedtak.kilde(p), VEDTAK),
        ja_nei(t.tiltak.kilde(p), TILTAK),
        ja_nei(t.fulltid_vgo.kilde(p), DELTAR),
        ja_nei(t.livsmestring.kilde(p), GJENNOMFOERT),
        ja_nei(t.foreldreveiledning.kilde(p), GJENNOMFOERT),
    ]
