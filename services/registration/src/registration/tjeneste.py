"""Assembles the service: the routes, the mailbox, and the check of tokens."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from nir.grense.kallgrense import Kallgrense
from nir.innsyn.mislykket import Mislykkede, sett_opp_mislykkede
from nir.innsyn.segl import seglring
from nir.innsyn.skriver import Innsynsskriver
from nir.maaling import etterslep
from nir.token import Tokenkontroll, sett_opp_token
from nir.web import lag_app

from registration.behandling.adgang import Adgangsminne
from registration.innstillinger import Innstillinger
from registration.postkasse import Postkasse
from registration.ruter import RUTER, fagsystem, innlesing, kalkulator
from registration.vedtaksmal.oppsett import les_oppsett

_BESKRIVELSE = """Registrering i Nasjonalt introduksjonsregister (NIR).

Hver registrering blir avgjort av regelmotoren. Svaret er 201 (200 ved endring og sletting) med den nye
vurderingen, et problem som sier hva som er galt, eller 202 når avgjørelsen lar vente på seg: da er
registreringen trygt mottatt, og `Location` sier hvor du spør.

Bruk `Idempotency-Key` (en UUID) på alt som skrives: samme nøkkel på nytt registrerer
ingenting mer og gir den samme avgjørelsen, med vurderingen slik den er nå.

Eksemplene gjelder demokommunen: Kristiansand (4204) og DUF-nummer 992400002200."""


_TAGGER = {
    "innlogging": "Hvem den innloggede er.",
    "registrering": "Det kommunen registrerer om en person (A 2.3, 3.6-3.7, 4-10).",
    "vedtak": "Vedtaket som brev (A 5.2).",
    "kilderegistre": "Det UDI, IMDi og Folkeregisteret skriver.",
    "imdi": "Tilganger som bare IMDi gir.",
    "fagsystem": "Overføring fra kommunens eget system.",
    "kodeverk": "Kodene i veilederne, med tekst og gyldighet.",
    "kalkulator": "Fristkalkulatoren, som er åpen for alle.",
}


def lag_tjeneste(innstillinger: Innstillinger) -> FastAPI:
    """The FastAPI app. The mailbox opens when the app starts, and closes after the app's last answer.

    Raises:
        FeilIMal, FeilIAvsendere: a template or the table of senders cannot be used; the message names the
            file.
    """
    brevoppsett = les_oppsett(innstillinger.brevavsendere, innstillinger.brevmaler)
    postkasse = Postkasse(innstillinger)
    tokenkontroll = Tokenkontroll.av(innstillinger)
    grense = Kallgrense.av(innstillinger)
    innsynsskriver = Innsynsskriver(innstillinger.kafka_bootstrap, "registration", seglring(innstillinger))

    @asynccontextmanager
    async def levetid(_: FastAPI) -> AsyncIterator[None]:
        async with postkasse:
            yield
        await innsynsskriver.lukk()

    app = lag_app(
        "registration",
        beskrivelse=_BESKRIVELSE,
        ruter=[*RUTER, kalkulator.ruter] if innstillinger.kalkulator else RUTER,
        tagger=_TAGGER,
        alarmer={"etterslep": etterslep.alarm},
        beredskap={"kafka": postkasse.klar, "token": tokenkontroll.klar},
        levetid=levetid,
        cors_origins=innstillinger.cors_origins,
        verter=innstillinger.tillatte_verter,
        uten_grense=(innlesing.STI, fagsystem.STI),
    )
    app.state.postkasse = postkasse
    app.state.adgangsminne = Adgangsminne()
    app.state.innsynsskriver = innsynsskriver
    sett_opp_token(app, tokenkontroll, grense)
    sett_opp_mislykkede(app, Mislykkede(grense, innsynsskriver))
    app.state.brevoppsett = brevoppsett
    app.state.kalkulatorgrense = Kallgrense(innstillinger.kalkulator_grense, "")
    return app
