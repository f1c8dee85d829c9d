"""`folkeregister-sync worker`: the service."""

import typer


def worker() -> None:
    """Les hendelseslisten og skriv fakta til loggen. Innstillinger fra miljøet, se README."""
    import asyncio
    import contextlib
    import signal

    import structlog

    from folkeregister_sync.arbeider import arbeid
    from folkeregister_sync.kommandoer.innstillinger import krev_innstillinger
    from folkeregister_sync.kommandoer.loep import loep
    from folkeregister_sync.plass.laas import StodStille

    innstillinger = krev_innstillinger()

    async def til_signal() -> None:
        oppgave = asyncio.current_task()
        assert oppgave is not None
        for nummer in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(nummer, oppgave.cancel)
        await arbeid(innstillinger)

    sto_stille = False
    try:
        with contextlib.suppress(asyncio.CancelledError):
            loep(innstillinger.kafka_bootstrap, til_signal, raskt=True)
    except* StodStille:
        sto_stille = True
    if sto_stille:
        structlog.get_logger("folkeregister_sync").critical(
            "prosessen sto stille så lenge at en annen kan lese; den avslutter og kan startes igjen"
        )
        raise typer.Exit(1)
