"""The report as a file."""

from datetime import date

from reporting.avsluttede.filtre import Avsluttetfiltre
from reporting.avsluttede.overskrift import tittel, utvalget
from reporting.avsluttede.rad import KOLONNER, avsluttetrad
from reporting.avsluttede.utvalg import velg
from reporting.fil.tabellfil import Tabellfil
from reporting.indeks.register import Register
from reporting.liste.orden import hele, orden
from reporting.tilgang import Innsyn


async def avsluttetfil(register: Register, filtre: Avsluttetfiltre, innsyn: Innsyn, idag: date) -> Tabellfil:
    """All rows of the selection, 15 columns with their titles on row 3 (B 5)."""
    treff = velg(register.avsluttede, filtre, innsyn, idag)
    utskrift = await hele(register, treff, *orden(register.avsluttede.sortering, filtre.sorter))
    return Tabellfil(
        navn=f"nir-avsluttede-{filtre.lovverk.lower()}-{idag.isoformat()}",
        kolonner=KOLONNER,
        rader=(avsluttetrad(rad, idag).som_verdier() for rad in utskrift.rader),
        personer=utskrift.personer,
        overskrift=[[tittel(filtre)], [utvalget(filtre, idag)]],
    )
