"""Tiltak: registered, changed for its whole period, deleted (A 7.2 to A 7.6)."""

from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.skjema.ruter import seksjonsruter
from saksbehandler.skjema.seksjon import Seksjon

SKJERM = Skjerm("tiltak", seksjonsruter(Seksjon("tiltak", kodefelt="tiltakstype")), meny="personsoek")
