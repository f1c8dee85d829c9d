"""`nir topics`: the topics of deploy/topics.yaml."""

import asyncio
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from nir.kommandoer.kafkaadresse import Bootstrap, kafkaadresse

if TYPE_CHECKING:
    from aiokafka.admin import AIOKafkaAdminClient

    from nir.emneoppsett.emne import Emne
    from nir.emneoppsett.plan import Emneplan

FEIL, GALT, BORTE = 1, 2, 3
_FLYTT = (
    "kafka-reassign-partitions.sh --bootstrap-server $BOOTSTRAP "
    "--reassignment-json-file flytting.json --execute"
)


def topics(
    fil: Annotated[Path, typer.Option(envvar="NIR_TOPICS", help="The file with the topics (YAML).")] = Path(
        "deploy/topics.yaml"
    ),
    replikaer: Annotated[
        int, typer.Option(envvar="NIR_TOPICS_REPLIKAER", min=1, help="Copies of each partition.")
    ] = 1,
    plan: Annotated[bool, typer.Option("--plan", help="Say what would be done, and do nothing.")] = False,
    apply: Annotated[
        bool, typer.Option("--apply", help="Create topics and change settings. Partitions and copies stay.")
    ] = False,
    sjekk: Annotated[
        bool, typer.Option("--sjekk", help="As --plan, and exit 1 if anything would be done.")
    ] = False,
    bootstrap: Bootstrap = None,
) -> None:
    """Create the missing topics. Say where an existing topic differs (exit 1), and change none.

    With --apply, settings that differ are changed too. The number of partitions is never changed, since the
    facts of one person would get two writers. Copies are moved by Kafka's own tool; the plan prints its file
    and command.

    Exit codes: 0 done, or only planned · 1 something differs · 2 wrong use or file · 3 Kafka does not answer.
    """
    from aiokafka.errors import KafkaError

    from nir.emneoppsett.emne import UgyldigEmnefil, les_emner

    if sum((plan, apply, sjekk)) > 1:
        raise typer.BadParameter("choose one of --plan, --apply and --sjekk")
    adresse = kafkaadresse(bootstrap)
    try:
        emner = les_emner(fil)
        if plan or apply or sjekk:
            igjen = asyncio.run(_etter_plan(adresse, emner, replikaer, utfoeres=apply))
            kode = FEIL if igjen and not plan else 0
        else:
            kode = FEIL if asyncio.run(_opprett(adresse, emner, replikaer)) else 0
    except UgyldigEmnefil as feil:
        typer.echo(str(feil), err=True)
        raise typer.Exit(GALT) from None
    except (KafkaError, OSError) as feil:
        typer.echo(f"Kafka at {adresse}: {feil}", err=True)
        raise typer.Exit(BORTE) from None
    raise typer.Exit(kode)


async def _opprett(adresse: str, emner: "Mapping[str, Emne]", replikaer: int) -> bool:
    """Create the missing topics. Returns whether an existing topic differs from the file."""
    from nir.emneoppsett.opprett import opprett_emner

    status = await opprett_emner(adresse, emner, replikaer=replikaer)
    for emne in status:
        typer.echo(f"{emne.utfall:9} {emne.navn}")
        for forskjell in emne.forskjeller:
            typer.echo(f"          {forskjell}", err=True)
    return any(emne.utfall == "differs" for emne in status)


async def _etter_plan(adresse: str, emner: "Mapping[str, Emne]", replikaer: int, *, utfoeres: bool) -> bool:
    """Print the plan, and carry it out if `utfoeres`. Returns whether anything is left to do."""
    from nir.emneoppsett.plan import legg_plan
    from nir.emneoppsett.utfoer import utfoer
    from nir.kafka import ny_admin

    async with ny_admin(adresse) as admin:
        planer = await legg_plan(admin, emner, replikaer)
        _skriv(planer, emner, replikaer)
        if any(plan.flytting for plan in planer):
            await _skriv_flytting(admin, planer, emner, replikaer)
        if utfoeres:
            await utfoer(adresse, admin, emner, planer, replikaer)
            planer = await legg_plan(admin, emner, replikaer)
            typer.echo("applied")
    return not all(plan.i_orden for plan in planer)


def _skriv(planer: "Sequence[Emneplan]", emner: "Mapping[str, Emne]", replikaer: int) -> None:
    for plan in planer:
        emne = emner[plan.navn]
        if plan.i_orden:
            typer.echo(f"unchanged {plan.navn}")
        if plan.opprettes:
            typer.echo(f"create    {plan.navn}: {emne.partisjoner} partitions, {replikaer} copies of each")
        for endring in plan.endringer:
            typer.echo(f"change    {plan.navn}: {endring.innstilling} from {endring.er} to {endring.skal}")
        if plan.avslag:
            typer.echo(f"refuse    {plan.avslag}")
        if plan.flytting:
            typer.echo(f"move      {plan.navn}: {len(plan.flytting)} copies, should be {replikaer}")


async def _skriv_flytting(
    admin: "AIOKafkaAdminClient", planer: "Sequence[Emneplan]", emner: "Mapping[str, Emne]", replikaer: int
) -> None:
    from nir.emneoppsett.plan import flytting

    meglere = sorted(megler["node_id"] for megler in (await admin.describe_cluster())["brokers"])
    if len(meglere) < replikaer:
        typer.echo(f"there are {len(meglere)} brokers, which is too few for {replikaer} copies", err=True)
        return
    typer.echo("put the next line into flytting.json, then run:")
    typer.echo(flytting(planer, emner, meglere, replikaer).decode())
    typer.echo(_FLYTT)
