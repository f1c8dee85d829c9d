"""The service put together."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from nir.token import Tokenkontroll, sett_opp_token
from nir.web import lag_app

from registration.innstillinger import Innstillinger
from registration.postkasse import Postkasse
from registration.ruter import RUTER, innlesing
from registration.vedtaksmal.oppsett import les_oppsett

_BESKRIVELSE = """Registrering i Nasjonalt introduksjonsregister (NIR).

Hver registrering blir avgjort av regelmotoren. Svaret er 201 (200 ved endring og sletting) med den nye
vurderingen, et problem som sier hva som er galt, eller 202 når avgjørelsen lar vente på seg: da er
registreringen trygt mottatt, og `Location` sier hvor du spør.

Bruk `Idempotency-Key` (en UUID) på alt som skrives: samme nøkkel på nytt registrerer
ingenting mer og gir den samme avgjørelsen, med vurderingen slik den er nå.

Eksemplene gjelder demokommunen: Kristiansand (4204) og DUF-nummer 992400002200."""


class _Beredskap:
    """What must be there before a caller is let in."""

    def __init__(self) -> None:
        self.postkasse: Postkasse | None = None
        self.token: Tokenkontroll | None = None

    async def kafka(self) -> str | None:
        return "starter" if self.postkasse is None else await self.postkasse.klar()

    async def noekler(self) -> str | None:
        return "starter" if self.token is None else await self.token.noekler.klar()


def lag_tjeneste(konfig: Innstillinger) -> FastAPI:
    """The app; the mailbox opens with it and closes after its last answer.

    Raises:
        FeilIMal, FeilIAvsendere: a letter could not be made; the message names the file.
    """
    beredskap = _Beredskap()
    oppsett = les_oppsett(konfig.brevavsendere, konfig.brevmaler)

    @asynccontextmanager
    async def levetid(app: FastAPI) -> AsyncIterator[None]:
        async with Postkasse(konfig) as postkasse:
            app.state.postkasse = beredskap.postkasse = postkasse
            yield

    app = lag_app(
        "registration",
        beskrivelse=_BESKRIVELSE,
        ruter=RUTER,
        beredskap={"kafka": beredskap.kafka, "token": beredskap.noekler},
        levetid=levetid,
        cors_origins=konfig.cors_origins,
        uten_grense=(innlesing.STI,),
    )
    app.state.brevoppsett = oppsett
    beredskap.token = sett_opp_token(app, konfig)
    return app
