"""A person's reservasjon against use of the person's data in research (A 2.3)."""

from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.skjema.ruter import seksjonsruter
from saksbehandler.skjema.seksjon import Seksjon

SKJERM = Skjerm("reservasjon", seksjonsruter(Seksjon("reservasjon")), meny="personsoek")
