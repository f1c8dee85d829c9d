"""`rule-engine verify`: what is published and shown is what the log leads to."""

from typing import Annotated

import typer


def verify(
    redis: Annotated[bool, typer.Option(help="Compare the projection in Redis too.")] = True,
    vent: Annotated[
        float, typer.Option("--wait", min=0, help="Seconds to wait for those who are behind.")
    ] = 60,
    alle: Annotated[
        bool, typer.Option("--all", help="List every difference, not the first hundred.")
    ] = False,
) -> None:
    """Recompute everybody from the log and compare with nir.vurderinger, nir.avslutninger and Redis.

    Exit codes: 0 no difference · 1 differences, listed by DUF-nummer · 2 Kafka or Redis does not answer ·
    3 someone is too far behind.
    """
    import asyncio

    from aiokafka.errors import KafkaError
    from nir.logg import sett_opp
    from redis.exceptions import RedisError

    from rule_engine.innstillinger import Innstillinger
    from rule_engine.verifisering.kjoering import MotorenErBak, Oppdrag, verifiser
    from rule_engine.verifisering.projeksjon import IkkeInnhentet

    oppsett = Innstillinger()
    sett_opp("ERROR")
    oppdrag = Oppdrag(
        oppsett.kafka_bootstrap, oppsett.motor_app, oppsett.redis_url if redis else None, frist=vent
    )
    try:
        rapport = asyncio.run(verifiser(oppdrag))
    except (MotorenErBak, IkkeInnhentet) as feil:
        typer.echo(str(feil), err=True)
        raise typer.Exit(3) from None
    except KafkaError as feil:
        typer.echo(
            f"Kafka at {oppsett.kafka_bootstrap} (NIR_KAFKA_BOOTSTRAP) does not answer: {feil}", err=True
        )
        raise typer.Exit(2) from None
    except RedisError as feil:
        typer.echo(f"Redis at {oppsett.redis_url} (NIR_REDIS_URL) does not answer: {feil}", err=True)
        raise typer.Exit(2) from None
    for navn, antall in sorted(rapport.antall.items()):
        typer.echo(f"{antall:10} {navn}")
    typer.echo(f"{len(rapport.forskjeller):10} differences")
    for forskjell in rapport.forskjeller if alle else rapport.forskjeller[:100]:
        typer.echo(f"{forskjell.sted}  {forskjell.hva}  {forskjell.grunn}")
    raise typer.Exit(1 if rapport.forskjeller else 0)
