"""`folkeregister-sync simulator`: Folkeregisteret and Maskinporten for development and tests."""

from pathlib import Path
from typing import Annotated

import typer


def simulator(
    noekkelfil: Annotated[
        Path | None,
        typer.Option(
            envvar="NIR_MASKINPORTEN_KEY_FILE",
            help="The client's RSA key (PEM). Default: a key in NIR_HOME, made if missing.",
        ),
    ] = None,
    klient_id: Annotated[
        str, typer.Option(envvar="NIR_MASKINPORTEN_CLIENT_ID", help="The client that may fetch tokens.")
    ] = "nir",
    kid: Annotated[str, typer.Option(envvar="NIR_MASKINPORTEN_KID", help="The id of its key.")] = "nir",
    scope: Annotated[
        str, typer.Option(envvar="NIR_FOLKEREGISTER_SCOPE", help="The scope of a token.")
    ] = "folkeregister:deling/offentligmedhjemmel",
    audience: Annotated[
        str | None,
        typer.Option(envvar="NIR_MASKINPORTEN_AUDIENCE", help="Default: own address + /maskinporten/."),
    ] = None,
    scenario: Annotated[Path | None, typer.Option(help="A scenario (JSON, see README).")] = None,
    journal: Annotated[
        Path | None, typer.Option(help="The file that keeps the steps for the next start.")
    ] = None,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port to listen on.")] = 8004,
    token_sekunder: Annotated[int, typer.Option(min=1, help="Seconds for which a token is valid.")] = 120,
    sidestoerrelse: Annotated[int, typer.Option(min=1, max=1000, help="Entries of a page.")] = 1000,
    foerste: Annotated[int, typer.Option(min=0, help="The first sequence number.")] = 1,
    eldste: Annotated[int, typer.Option(min=0, help="A request from a lower number gets 406.")] = 0,
) -> None:
    """Serve a Folkeregister and a Maskinporten for development and tests. They have no real persons."""
    from nir.innstillinger import krev_utvikling

    from folkeregister_sync.maskinporten.noekkel import UgyldigNoekkel, les_noekkel
    from folkeregister_sync.simulator.app import kjoer, lag_simulator
    from folkeregister_sync.simulator.oppsett import Klient, Oppsett
    from folkeregister_sync.simulator.scenario import UgyldigScenario

    krev_utvikling("folkeregister-sync simulator")
    fil = noekkelfil or egen_noekkelfil()
    try:
        offentlig = les_noekkel(fil).public_key()
        oppsett = Oppsett(
            klient=Klient(klient_id=klient_id, kid=kid, noekkel=offentlig, scope=scope),
            audience=audience,
            scenario=scenario,
            journal=journal,
            token_sekunder=token_sekunder,
            sidestoerrelse=sidestoerrelse,
            foerste=foerste,
            eldste=eldste,
        )
        app = lag_simulator(oppsett)
    except (UgyldigNoekkel, UgyldigScenario) as feil:
        typer.echo(str(feil), err=True)
        raise typer.Exit(2) from None
    vis_oppsett(f"http://{host}:{port}", audience, klient_id, kid, fil)
    kjoer(app, host, port)


def egen_noekkelfil() -> Path:
    """A key file in NIR_HOME, made if missing."""
    from nir.innstillinger.hjem import hjem

    from folkeregister_sync.maskinporten.noekkel import lag_noekkelfil

    fil = hjem() / "folkeregister" / "maskinporten.pem"
    lag_noekkelfil(fil)
    return fil


def vis_oppsett(adresse: str, audience: str | None, klient_id: str, kid: str, noekkelfil: Path) -> None:
    """Print the environment of a worker that reads the simulator."""
    from folkeregister_sync.simulator.oppsett import MASKINPORTEN, ROT

    typer.echo("En worker leser simulatoren med:")
    for navn, verdi in {
        "NIR_FOLKEREGISTER_URL": f"{adresse}{ROT}",
        "NIR_FOLKEREGISTER_START": "1",
        "NIR_MASKINPORTEN_TOKEN_URL": f"{adresse}{MASKINPORTEN}/token",
        "NIR_MASKINPORTEN_AUDIENCE": audience or f"{adresse}{MASKINPORTEN}/",
        "NIR_MASKINPORTEN_CLIENT_ID": klient_id,
        "NIR_MASKINPORTEN_KEY_FILE": str(noekkelfil.absolute()),
        "NIR_MASKINPORTEN_KID": kid,
    }.items():
        typer.echo(f"export {navn}={verdi}")
