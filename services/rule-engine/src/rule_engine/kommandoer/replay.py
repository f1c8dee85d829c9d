"""`rule-engine replay`: appends records of nir.avvik again."""

import typer
from nir.kommandoer.kafkaadresse import Bootstrap, kafkaadresse


def replay(bootstrap: Bootstrap = None) -> None:
    """Append again every record that was set aside and is not yet taken up.

    Use it when the cause of the failures is mended. The engine decides each record at its new place, and sets
    it aside again if it fails again. No record is taken up twice. A record whose day has not come is left
    until that day.
    """
    import asyncio

    from nir.logg import sett_opp

    from rule_engine.gjenopptak import ta_opp_alt

    sett_opp("ERROR", "rule-engine replay")
    utfall = asyncio.run(ta_opp_alt(kafkaadresse(bootstrap)))
    for navn, antall in sorted(utfall.items()):
        typer.echo(f"{antall:10} {navn}")
