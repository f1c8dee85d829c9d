"""All statistics, by name."""

from reporting.statistikk.grunnlag.kolonner import Navn, Statistikk
from reporting.statistikk.katalog.deltakere import DELTAKERE
from reporting.statistikk.katalog.fristbrudd import FRISTBRUDD
from reporting.statistikk.katalog.maaloppnaaelse import MAALOPPNAAELSE
from reporting.statistikk.katalog.oppstartstid import OPPSTARTSTID
from reporting.statistikk.katalog.timer import TIMER
from reporting.statistikk.katalog.varighet import VARIGHET

ALLE = (DELTAKERE, MAALOPPNAAELSE, OPPSTARTSTID, VARIGHET, TIMER, FRISTBRUDD)
STATISTIKKER: dict[Navn, Statistikk] = {s.navn: s for s in ALLE}
