"""The statistics there are."""

from reporting.statistikk.deltakere import DELTAKERE
from reporting.statistikk.fristbrudd import FRISTBRUDD
from reporting.statistikk.kolonner import Navn, Statistikk
from reporting.statistikk.maaloppnaaelse import MAALOPPNAAELSE
from reporting.statistikk.oppstartstid import OPPSTARTSTID
from reporting.statistikk.timer import TIMER
from reporting.statistikk.varighet import VARIGHET

ALLE = (DELTAKERE, MAALOPPNAAELSE, OPPSTARTSTID, VARIGHET, TIMER, FRISTBRUDD)
STATISTIKKER: dict[Navn, Statistikk] = {s.navn: s for s in ALLE}
