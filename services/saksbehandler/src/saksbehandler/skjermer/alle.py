"""The list of all screens. A new screen is one line here."""

from saksbehandler.innlogging.ruter import SKJERM as INNLOGGING
from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.skjermer.aarskontroll.skjerm import SKJERM as AARSKONTROLL
from saksbehandler.skjermer.avslutning.skjerm import SKJERM as AVSLUTNING
from saksbehandler.skjermer.avsluttede.skjerm import SKJERM as AVSLUTTEDE
from saksbehandler.skjermer.brukerveiledning.skjerm import SKJERM as BRUKERVEILEDNING
from saksbehandler.skjermer.endringer.skjerm import SKJERM as ENDRINGER
from saksbehandler.skjermer.etterregistrering.skjerm import SKJERM as ETTERREGISTRERING
from saksbehandler.skjermer.fravaer.skjerm import SKJERM as FRAVAER
from saksbehandler.skjermer.hjelp.skjerm import SKJERM as HJELP
from saksbehandler.skjermer.innsynslogg.skjerm import SKJERM as INNSYNSLOGG
from saksbehandler.skjermer.integreringskontrakt.skjerm import SKJERM as INTEGRERINGSKONTRAKT
from saksbehandler.skjermer.kalender.skjerm import SKJERM as KALENDER
from saksbehandler.skjermer.kalkulator.skjerm import SKJERM as KALKULATOR
from saksbehandler.skjermer.klage.skjerm import SKJERM as KLAGE
from saksbehandler.skjermer.kontakt.skjerm import SKJERM as KONTAKT
from saksbehandler.skjermer.paaminnelser.skjerm import SKJERM as PAAMINNELSER
from saksbehandler.skjermer.person.skjerm import SKJERM as PERSON
from saksbehandler.skjermer.personlister.skjerm import SKJERM as PERSONLISTER
from saksbehandler.skjermer.personsoek.skjerm import SKJERM as PERSONSOEK
from saksbehandler.skjermer.registrering.skjerm import SKJERM as REGISTRERING
from saksbehandler.skjermer.reservasjon.skjerm import SKJERM as RESERVASJON
from saksbehandler.skjermer.sammenlign.skjerm import SKJERM as SAMMENLIGN
from saksbehandler.skjermer.sluttmaal.skjerm import SKJERM as SLUTTMAAL
from saksbehandler.skjermer.statistikk.skjerm import SKJERM as STATISTIKK
from saksbehandler.skjermer.tilgjengelighet.skjerm import SKJERM as TILGJENGELIGHET
from saksbehandler.skjermer.tiltak.skjerm import SKJERM as TILTAK
from saksbehandler.skjermer.vedtak.skjerm import SKJERM as VEDTAK

SKJERMER: tuple[Skjerm, ...] = (
    INNLOGGING,
    PAAMINNELSER,
    PERSONSOEK,
    PERSONLISTER,
    KALENDER,
    AVSLUTTEDE,
    AARSKONTROLL,
    STATISTIKK,
    INNSYNSLOGG,
    ETTERREGISTRERING,
    SAMMENLIGN,
    PERSON,
    ENDRINGER,
    KONTAKT,
    INTEGRERINGSKONTRAKT,
    SLUTTMAAL,
    VEDTAK,
    KLAGE,
    TILTAK,
    FRAVAER,
    AVSLUTNING,
    RESERVASJON,
    REGISTRERING,
    KALKULATOR,
    HJELP,
    BRUKERVEILEDNING,
    TILGJENGELIGHET,
)
