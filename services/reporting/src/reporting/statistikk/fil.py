"""A statistic as a file."""

from datetime import date

from reporting.lister.fil.tabellfil import Tabellfil
from reporting.rammer.celle import Verdi, Verdier
from reporting.statistikk.grunnlag.kolonner import Statistikk, Tallkolonne
from reporting.statistikk.rad import Statistikkrad
from reporting.statistikk.svar import Statistikksvar

SKJERMET = ":"
"""Stands for a number that is hidden for confidentiality, as in official statistics."""


def statistikkfil(svar: Statistikksvar, idag: date) -> Tabellfil:
    """The file. The country's rows come first. Each number has a column with its unit in the title."""
    return Tabellfil(
        navn=f"nir-statistikk-{svar.statistikk.navn}-{idag.isoformat()}",
        kolonner=["År", "Kommunenummer", "Kommune", *map(_tittel, svar.statistikk.kolonner)],
        rader=(_celler(svar.statistikk, rad) for rad in [*svar.landet, *svar.rader]),
    )


def _tittel(kolonne: Tallkolonne) -> str:
    return kolonne.tittel if kolonne.enhet == "personer" else f"{kolonne.tittel} ({kolonne.enhet})"


def _celler(statistikk: Statistikk, rad: Statistikkrad) -> Verdier:
    verdier: list[Verdi] = [
        SKJERMET if k.navn in rad.skjermet else rad.verdier[k.navn] for k in statistikk.kolonner
    ]
    return [rad.aar, rad.kommunenummer, rad.kommune, *verdier]
