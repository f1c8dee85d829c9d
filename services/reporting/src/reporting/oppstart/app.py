"""The service: projection and HTTP in one process."""

from collections.abc import Callable

from fastapi import APIRouter, FastAPI
from nir.grense.kallgrense import Kallgrense
from nir.innstillinger import avslutt_ved_feil, krev_innstillinger
from nir.innsyn.mislykket import Mislykkede, sett_opp_mislykkede
from nir.klokke import idag
from nir.logg import sett_opp
from nir.maaling import etterslep
from nir.sporing.spenn import sett_opp_sporing
from nir.token import Tokenkontroll, krev, meg, sett_opp_token
from nir.web import Sjekk, kjoer, lag_app, ved_slutt

from reporting.endringer.aapne import AapneStroemmer
from reporting.endringer.ruter import ruter as endringer
from reporting.etterregistrering.ruter import ruter as etterregistrering
from reporting.innsynslogg.foelger import AVVIKSKODE
from reporting.innsynslogg.ruter import ruter as innsynslogg
from reporting.lister.aarskontroll.ruter import ruter as aarskontroll
from reporting.lister.avsluttede.ruter import ruter as avsluttede
from reporting.lister.fil.arbeidsboktur import Arbeidsboktur
from reporting.lister.fil.arbeidsmappe import rydd
from reporting.lister.paaminnelse.hemmelighet import stroemmer
from reporting.lister.paaminnelse.ruter import ruter as paaminnelse
from reporting.lister.paaminnelse.stroemruter import ruter as paaminnelsesstroemmer
from reporting.lister.personliste.ruter import ruter as personliste
from reporting.lister.personsoek import ruter as personsoek
from reporting.nedlasting.lenker import Lenker
from reporting.nedlasting.ruter import ruter as nedlasting
from reporting.oppstart.deler import Deler, nye_deler
from reporting.oppstart.innstillinger import Innstillinger
from reporting.oppstart.levetid import levetid_med
from reporting.person.ruter import ruter as person
from reporting.projeksjon.generasjon.livsloep import Livsloep
from reporting.projeksjon.generasjon.vist import Projeksjon
from reporting.projeksjon.stroem.avvik import KODE
from reporting.rammer import maaling
from reporting.rammer.klokke import Klokke
from reporting.statistikk.ruter import ruter as statistikk

_BESKRIVELSE = (
    "Lister, rapporter, personsider og filer. Alt leses fra en projeksjon av `nir.vurderinger`; "
    "send `X-NIR-Posisjon` fra svaret på en registrering for å se den."
)
_TAGGER = {
    "innlogging": "Hvem den innloggede er.",
    "personlister": "Personer i program (A 1.2-1.6).",
    "rapporter": "Personer som har avsluttet (A 9.6-9.8, B 2-5).",
    "påminnelser": "Personer som kommunen bør følge opp nå, som liste, fil og strøm.",
    "statistikk": "Antall og andeler for kommuner og landet.",
    "nedlastinger": "Lenker som en nettleser henter en fil med.",
    "endringer": "Hva som er endret, som svar eller strøm.",
    "personsøk": "Søk etter én person (A 1.1).",
    "innsynslogg": "Hvem som har lest hva om en person.",
    "etterregistrering": "Tilganger til å registrere langt tilbake (A 7.3).",
    "personer": "Personsiden og tabellene på den (A 2-10).",
}
# FastAPI takes the first route that matches. The årskontroll and the feeds come before the list of
# påminnelser, because `{navn}` in the list's path would match `aarskontroll` and `frist.atom` too.
_RUTER: list[APIRouter] = [
    personliste,
    avsluttede,
    aarskontroll,
    paaminnelsesstroemmer,
    paaminnelse,
    statistikk,
    personsoek,
    endringer,
    innsynslogg,
    etterregistrering,
    person,
    nedlasting,
    meg.lag_ruter(krev()),
]


def ny_app(innstillinger: Innstillinger, klokke: Klokke = idag) -> FastAPI:
    """The whole service as an app; `klokke` gives the day of reading."""
    maaling.begynn(KODE, AVVIKSKODE)
    deler = nye_deler(innstillinger)
    app = lag_app(
        "reporting",
        beskrivelse=_BESKRIVELSE,
        ruter=_RUTER,
        tagger=_TAGGER,
        beredskap={"projeksjon": _projeksjonen(deler.projeksjon)},
        alarmer={"etterslep": etterslep.alarm},
        levetid=levetid_med(deler.oppgaver(), deler.lukkes()),
        cors_origins=innstillinger.cors_origins,
        verter=innstillinger.tillatte_verter,
    )
    _gi_rutene(app, deler, innstillinger, klokke)
    ved_slutt(app, _steng(app.state.endringsstroemmer, deler.projeksjon.livsloep))
    grense = Kallgrense.av(innstillinger, deler.hos.redis)
    sett_opp_token(app, Tokenkontroll.av(innstillinger), grense)
    sett_opp_mislykkede(app, Mislykkede(grense, deler.innsynsskriver))
    return app


def kjoer_tjenesten() -> None:
    """Serve until SIGTERM. First remove the files that an earlier process left when it was killed."""
    innstillinger = krev_innstillinger(Innstillinger, "reporting")
    sett_opp(innstillinger.logg_nivaa, "reporting")
    sett_opp_sporing(innstillinger, "reporting")
    rydd()
    with avslutt_ved_feil("reporting"):
        app = ny_app(innstillinger)
    kjoer(app, innstillinger.host, innstillinger.port, nedtrapping_sekunder=innstillinger.nedtrapping)


def _gi_rutene(app: FastAPI, deler: Deler, innstillinger: Innstillinger, klokke: Klokke) -> None:
    """Store in `app.state` what the dependencies of the routes read."""
    app.state.klokke = klokke
    app.state.projeksjon = deler.projeksjon
    app.state.bootstrap = deler.hos.bootstrap
    app.state.innsynsskriver = deler.innsynsskriver
    app.state.lenker = Lenker(deler.hos.redis)
    app.state.endringsstroemmer = AapneStroemmer(
        innstillinger.stroemmer, innstillinger.stroemmer_per_bruker, innstillinger.stroem_treg_sekunder
    )
    app.state.arbeidsboktur = Arbeidsboktur()
    app.state.stroemmer = stroemmer(innstillinger.abonnement_noekkel, innstillinger.abonnement_sperret)
    app.state.adresse = str(innstillinger.adresse or "").rstrip("/")
    app.state.kartlegging_url = str(innstillinger.kartlegging_url)


def _steng(stroemmer: AapneStroemmer, livsloep: Livsloep) -> Callable[[], None]:
    """Make the function that ends the streams of changes, so that the server need not wait for them."""

    def steng() -> None:
        stroemmer.stengt = True
        if livsloep.visning:
            livsloep.visning.endringer.vekk()

    return steng


def _projeksjonen(projeksjon: Projeksjon) -> Sjekk:
    """The readiness check. It gives None if a generation is shown and is in Redis; otherwise the progress."""

    async def sjekk() -> str | None:
        visning, framdrift = projeksjon.livsloep.visning, projeksjon.livsloep.framdrift
        if visning and await projeksjon.redis.exists(visning.generasjon.posisjon):
            return None
        return f"bygges: {framdrift.lest} av {framdrift.totalt}" if framdrift else "lastes"

    return sjekk
