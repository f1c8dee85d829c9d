"""Kontakt, søknad eller krav, and that a person turned the programme down (A 4.1, A 4.2)."""

from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.skjema.ruter import seksjonsruter
from saksbehandler.skjema.seksjon import Seksjon

SKJERM = Skjerm("kontakt", seksjonsruter(Seksjon("kontakt", kodefelt="kontakttype")), meny="personsoek")
