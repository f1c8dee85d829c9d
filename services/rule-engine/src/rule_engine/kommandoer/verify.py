"""`rule-engine verify`: checks that a replay of the log gives the published records and those in Redis."""

from typing import TYPE_CHECKING, Annotated

import typer
from nir.kommandoer.kafkaadresse import Bootstrap

if TYPE_CHECKING:
    from rule_engine.verifisering.forskjell import Rapport
    from rule_engine.verifisering.kjoering import Oppdrag


def verify(
    redis: Annotated[bool, typer.Option(help="Compare the projection in Redis too.")] = True,
    vent: Annotated[
        float, typer.Option(min=0, help="Seconds to wait for an engine or projection that is behind.")
    ] = 60,
    alle: Annotated[bool, typer.Option("--alle", help="List all differences, not a hundred.")] = False,
    bootstrap: Bootstrap = None,
) -> None:
    """Recompute everybody from the log, and compare with nir.vurderinger, nir.avslutninger and Redis.

    Exit codes: 0 no difference · 1 differences, listed by DUF-nummer · 2 Kafka or Redis does not answer ·
    3 the engine or the projection is too far behind.
    """
    from nir.innstillinger import krev_innstillinger
    from nir.logg import sett_opp

    from rule_engine.innstillinger import MedProjeksjon
    from rule_engine.verifisering.kjoering import Oppdrag

    oppsett = krev_innstillinger(MedProjeksjon, "rule-engine")
    sett_opp("ERROR", "rule-engine verify")
    rapport = _verifiser(
        Oppdrag(
            bootstrap or oppsett.kafka_bootstrap,
            oppsett.motor_app,
            oppsett.redis_url if redis else None,
            frist=vent,
        )
    )
    for navn, antall in sorted(rapport.antall.items()):
        typer.echo(f"{antall:10} {navn}")
    typer.echo(f"{len(rapport.forskjeller):10} differences")
    for forskjell in rapport.forskjeller if alle else rapport.forskjeller[:100]:
        typer.echo(f"{forskjell.sted}  {forskjell.hva}  {forskjell.grunn}")
    raise typer.Exit(1 if rapport.forskjeller else 0)


def _verifiser(oppdrag: "Oppdrag") -> "Rapport":
    import asyncio

    from aiokafka.errors import KafkaError
    from redis.exceptions import RedisError

    from rule_engine.verifisering.kjoering import MotorenErBak, verifiser
    from rule_engine.verifisering.projeksjon import IkkeInnhentet

    try:
        return asyncio.run(verifiser(oppdrag))
    except (MotorenErBak, IkkeInnhentet) as feil:
        typer.echo(str(feil), err=True)
        raise typer.Exit(3) from None
    except KafkaError as feil:
        typer.echo(f"Kafka at {oppdrag.bootstrap} (NIR_KAFKA_BOOTSTRAP) does not answer: {feil}", err=True)
        raise typer.Exit(2) from None
    except RedisError as feil:
        typer.echo(f"Redis at {oppdrag.redis_url} (NIR_REDIS_URL) does not answer: {feil}", err=True)
        raise typer.Exit(2) from None
