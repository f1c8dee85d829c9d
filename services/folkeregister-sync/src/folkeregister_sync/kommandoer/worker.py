"""`folkeregister-sync worker`: the service."""

import typer


def worker() -> None:
    """Les hendelseslisten og skriv fakta til loggen. Innstillinger fra miljøet, se README."""
    import asyncio
    import contextlib
    import signal

    import uvloop
    from nir.logg import sett_opp

    from folkeregister_sync.arbeider import arbeid
    from folkeregister_sync.innstillinger import Innstillinger, UgyldigeInnstillinger, les_innstillinger

    try:
        innstillinger = les_innstillinger()
    except UgyldigeInnstillinger as feil:
        typer.echo(f"folkeregister-sync kan ikke starte:\n{feil}", err=True)
        raise typer.Exit(2) from None
    sett_opp(innstillinger.logg_nivaa)

    async def til_signal(innstillinger: Innstillinger) -> None:
        oppgave = asyncio.current_task()
        assert oppgave is not None
        for nummer in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(nummer, oppgave.cancel)
        await arbeid(innstillinger)

    with contextlib.suppress(asyncio.CancelledError):
        uvloop.run(til_signal(innstillinger))
