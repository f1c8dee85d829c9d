"""The text for a new user of the running system: addresses, a token, and three requests to paste."""

import shlex

from nir_lokal.demo.demokommune import Demokommune
from nir_lokal.system.system import System

_PERSON = "992400002200"
_KONTAKT = '{"kontakttype": "Kontakt", "dato": "2024-02-14"}'
_NOEKKEL = "5f0c3a52-6c0e-4d5e-9a57-1d2f4b8c7e10"


def velkomst(system: System, demo: Demokommune) -> str:
    """The text for a new user.

    The requests in the text read a token from the file `token` in NIR_HOME, which this function writes.
    """
    token = system.token("saksbehandler", kommune=demo.kommune, bruker=demo.bruker)
    fil = system.hjem / "token"
    fil.write_text(token)
    hode = f'-H "Authorization: Bearer $(cat {shlex.quote(str(fil))})"'
    rapport = f"{system.reporting}/v1/rapporter/avsluttede"
    utvalg = f"kommunenummer={demo.kommune}&registrertAv=regelmotor"
    kontakt = f"{system.registration}/v1/personer/{_PERSON}/kontakt"
    return "\n".join(
        [
            "",
            "NIR is running.",
            "",
            f"  {system.saksbehandler}   the pages: choose a user and begin",
            "",
            *(f"  {komponent.navn:20}{komponent.adresse}" for komponent in system.komponenter),
            "",
            f"  documentation       {system.registration}/docs   {system.reporting}/docs",
            f"  logs and data       {system.hjem}",
            "",
            f"A token for a saksbehandler in {demo.kommune}, for 24 hours (also in {fil}):",
            "",
            token,
            "",
            "Whom the regelmotor ended, as JSON and as a file for Excel, and a first registration:",
            "",
            f"curl -sS {hode} '{rapport}?{utvalg}'",
            f"curl -sS {hode} '{rapport}.csv?{utvalg}'",
            f"curl -sS {hode} -H 'Content-Type: application/json' -H 'Idempotency-Key: {_NOEKKEL}' "
            f"-d '{_KONTAKT}' '{kontakt}'",
            "",
            "Ctrl-C stops everything; the data is there next time.",
        ]
    )
