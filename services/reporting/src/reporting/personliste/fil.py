"""The list as a file."""

from datetime import date

from reporting.fil.tabellfil import Tabellfil
from reporting.indeks.register import Register
from reporting.liste.orden import hele, orden
from reporting.personliste.filtre import Personfiltre
from reporting.personliste.rad import KOLONNER, personrad
from reporting.personliste.utvalg import velg
from reporting.tilgang import Innsyn


async def personfil(register: Register, filtre: Personfiltre, innsyn: Innsyn, idag: date) -> Tabellfil:
    """All rows of the selection, 17 columns (A 1.6)."""
    tabell, treff = velg(register, filtre, innsyn, idag)
    utskrift = await hele(register, treff, *orden(tabell.sortering, filtre.sorter))
    return Tabellfil(
        navn=f"nir-personliste-{idag.isoformat()}",
        kolonner=KOLONNER,
        rader=(personrad(rad, filtre, idag).som_verdier() for rad in utskrift.rader),
        personer=utskrift.personer,
    )
