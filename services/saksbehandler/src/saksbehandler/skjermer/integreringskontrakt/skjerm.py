"""The date of the integreringskontrakt (A 4.3, A 4.4)."""

from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.skjema.ruter import seksjonsruter
from saksbehandler.skjema.seksjon import Seksjon

SKJERM = Skjerm("integreringskontrakt", seksjonsruter(Seksjon("integreringskontrakt")), meny="personsoek")
