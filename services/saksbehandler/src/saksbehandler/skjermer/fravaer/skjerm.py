"""Fravær in virkedager (A 8.1, A 8.2)."""

from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.skjema.ruter import seksjonsruter
from saksbehandler.skjema.seksjon import Seksjon

SKJERM = Skjerm("fravaer", seksjonsruter(Seksjon("fravaer", kodefelt="fravaerskode")), meny="personsoek")
