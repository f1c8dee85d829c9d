"""The goal of the programme, which decides how long it lasts (A 3.6, A 3.7). It is changed, never deleted."""

from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.skjema.ruter import seksjonsruter
from saksbehandler.skjema.seksjon import Seksjon

SKJERM = Skjerm("sluttmaal", seksjonsruter(Seksjon("sluttmaal", kodefelt="sluttmaal")), meny="personsoek")
