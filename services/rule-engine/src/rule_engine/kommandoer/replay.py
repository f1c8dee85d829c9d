"""`rule-engine replay`: take up what lies in nir.avvik."""

import typer


def replay() -> None:
    """Put every record that was passed over, and not yet taken up, to the log again.

    Use it when what made them fail is mended. The engine decides each where it now stands; one that fails
    again is passed over again. Nothing is taken up twice.
    """
    import asyncio

    from nir.logg import sett_opp

    from rule_engine.gjenopptak import ta_opp_alt
    from rule_engine.innstillinger import Innstillinger

    sett_opp("ERROR")
    utfall = asyncio.run(ta_opp_alt(Innstillinger().kafka_bootstrap))
    for navn, antall in sorted(utfall.items()):
        typer.echo(f"{antall:10} {navn}")
