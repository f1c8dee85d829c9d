"""Makes a file of the påminnelser of one kind."""

from datetime import date

from reporting.lister.fil.tabellfil import Tabellfil
from reporting.lister.liste.orden import hele
from reporting.lister.paaminnelse.filtre import Paaminnelsesfiltre
from reporting.lister.paaminnelse.merke import Merker
from reporting.lister.paaminnelse.rad import I_FIL, paaminnelse
from reporting.lister.paaminnelse.slag import Slagnavn
from reporting.lister.paaminnelse.utvalg import velg
from reporting.projeksjon.indeks.register import Register
from reporting.rammer.tilgang import Innsyn


async def paaminnelsesfil(
    register: Register,
    navn: Slagnavn,
    filtre: Paaminnelsesfiltre,
    innsyn: Innsyn,
    idag: date,
    merker: Merker | None,
) -> Tabellfil:
    """A file with all påminnelser of the kind `navn` that match the filters."""
    utvalg = velg(register, navn, filtre, innsyn, idag)
    utskrift = await hele(register, utvalg.treff, *utvalg.orden(filtre.sorter))
    return Tabellfil(
        navn=f"nir-paaminnelse-{navn}-{idag.isoformat()}",
        kolonner=[felt.tittel or "" for felt in I_FIL],
        rader=(paaminnelse(rad, navn, idag, merker).som_verdier() for rad in utskrift.rader),
        personer=utskrift.personer,
    )
