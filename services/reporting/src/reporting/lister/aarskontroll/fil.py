"""The årskontroll as a file, the same for CSV and XLSX."""

from reporting.lister.aarskontroll.kolonner import AARSKONTROLL
from reporting.lister.aarskontroll.rad import TITLER, mangelceller
from reporting.lister.aarskontroll.utvalg import Aarsutvalg
from reporting.lister.fil.tabellfil import Tabellfil
from reporting.lister.liste.orden import hele
from reporting.projeksjon.indeks.register import Register


async def aarskontrollfil(utvalg: Aarsutvalg, register: Register) -> Tabellfil:
    """A file with all rows of the selection."""
    aaret = utvalg.aaret
    utskrift = await hele(register, utvalg.liste.treff, *utvalg.liste.orden())
    return Tabellfil(
        navn=f"nir-aarskontroll-{aaret.aar}-{aaret.dag.isoformat()}",
        kolonner=[*AARSKONTROLL.titler, *TITLER.values()],
        rader=(mangelceller(utvalg.liste.linje(rad), aaret) for rad in utskrift.rader),
        personer=utskrift.personer,
    )
