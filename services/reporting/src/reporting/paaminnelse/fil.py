"""A kind as a file."""

from datetime import date

from reporting.fil.tabellfil import Tabellfil
from reporting.indeks.register import Register
from reporting.liste.orden import hele
from reporting.paaminnelse.filtre import Paaminnelsesfiltre
from reporting.paaminnelse.merke import Merker
from reporting.paaminnelse.rad import KOLONNER, paaminnelse
from reporting.paaminnelse.slag import Slagnavn
from reporting.paaminnelse.utvalg import velg
from reporting.tilgang import Innsyn


async def paaminnelsesfil(
    register: Register,
    navn: Slagnavn,
    filtre: Paaminnelsesfiltre,
    innsyn: Innsyn,
    idag: date,
    merker: Merker | None,
) -> Tabellfil:
    """All rows of the selection."""
    utvalg = velg(register, navn, filtre, innsyn, idag)
    utskrift = await hele(register, utvalg.treff, *utvalg.orden(filtre.sorter))
    return Tabellfil(
        navn=f"nir-paaminnelse-{navn}-{idag.isoformat()}",
        kolonner=KOLONNER,
        rader=(paaminnelse(rad, navn, idag, merker).som_verdier() for rad in utskrift.rader),
        personer=utskrift.personer,
    )
