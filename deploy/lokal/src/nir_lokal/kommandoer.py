"""`nir-lokal`: the whole system on one machine."""

from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, add_completion=False, help="The whole of NIR on one machine.")


@app.command()
def run(
    demo: Annotated[bool, typer.Option(help="Load the demo kommune the first time.")] = True,
) -> None:
    """Start everything and keep it running until Ctrl-C. NIR_… variables set ports and folder (README)."""
    from nir.innstillinger import krev_utvikling
    from nir.innstillinger.setninger import setninger
    from pydantic import ValidationError

    from nir_lokal.innstillinger import Innstillinger
    from nir_lokal.kjoering import kjoer
    from nir_lokal.maskin.laas import AlleredeIBruk
    from nir_lokal.maskin.ledighet import PortOpptatt

    krev_utvikling("nir-lokal")
    try:
        kode = kjoer(Innstillinger(), med_demo=demo)
    except ValidationError as feil:
        for setning in setninger(feil, {}):
            typer.echo(setning, err=True)
        raise typer.Exit(2) from None
    except (AlleredeIBruk, PortOpptatt, FileNotFoundError) as feil:
        typer.echo(str(feil), err=True)
        raise typer.Exit(2) from None
    raise typer.Exit(kode)


@app.command()
def person(
    slag: Annotated[list[str] | None, typer.Argument(help="Kinds of persons; none: list all kinds.")] = None,
    alle: Annotated[bool, typer.Option("--alle", help="One person of every kind.")] = False,
    kommune: Annotated[str, typer.Option(help="The kommune that settles the persons.")] = "4204",
) -> None:
    """Make invented persons in the running system, one of each kind named, to try screens with."""
    import httpx

    from nir_lokal.api.registrering import Avvist
    from nir_lokal.innstillinger import Innstillinger
    from nir_lokal.sandkasse.kjoerende import KjoerendeSystem
    from nir_lokal.sandkasse.ny_person import lag_alle
    from nir_lokal.sandkasse.slag import kjente_slag

    kjente = kjente_slag()
    if not slag and not alle:
        bredde = max(map(len, kjente))
        typer.echo("\n".join(f"{navn:{bredde}}  {ett.tekst}" for navn, ett in kjente.items()))
        return
    if ukjente := sorted(set(slag or ()) - kjente.keys()):
        raise typer.BadParameter(
            f"{', '.join(ukjente)}; the kinds are {', '.join(kjente)}", param_hint="SLAG"
        )
    valgte = list(kjente.values()) if alle else [kjente[navn] for navn in slag or ()]
    try:
        for ett, hvem in lag_alle(KjoerendeSystem(Innstillinger()), valgte, kommune):
            typer.echo(f"{hvem.duf}  {hvem.fornavn} {hvem.etternavn}  {ett.slag}")
    except Avvist as feil:
        typer.echo(str(feil), err=True)
        raise typer.Exit(1) from None
    except httpx.HTTPError as feil:
        typer.echo(f"the system does not answer ({feil}); start it with `make run`", err=True)
        raise typer.Exit(1) from None


@app.command()
def nullstill(
    bekreft: Annotated[bool, typer.Option("--bekreft", help="Remove the data without a question.")] = False,
) -> None:
    """Forget all data of the stopped system. The next start loads the demo kommune again."""
    from nir_lokal.innstillinger import Innstillinger
    from nir_lokal.maskin.laas import AlleredeIBruk
    from nir_lokal.sandkasse.nullstill import nullstill

    hjem = Innstillinger().home
    if not bekreft:
        typer.confirm(f"Remove all data in {hjem.absolute()}?", abort=True)
    try:
        borte = nullstill(hjem)
    except AlleredeIBruk as feil:
        typer.echo(str(feil), err=True)
        raise typer.Exit(2) from None
    typer.echo(f"removed {', '.join(borte) or 'nothing'}")


@app.callback()
def _nir_lokal() -> None:
    """Commands for one machine."""
