"""`folkeregister-sync run`: the service."""

import typer


def run() -> None:
    """Les hendelseslisten og skriv fakta til loggen. Innstillinger fra miljøet, se README."""
    import asyncio
    import contextlib
    import signal

    import structlog

    from folkeregister_sync.kommandoer.innstillinger import krev_innstillinger
    from folkeregister_sync.kommandoer.loep import loep
    from folkeregister_sync.oppstart.tjeneste import arbeid
    from folkeregister_sync.plass.laas import StodStille

    innstillinger = krev_innstillinger()

    stoppet = False

    async def til_signal() -> None:
        oppgave = asyncio.current_task()
        assert oppgave is not None

        def stopp() -> None:
            nonlocal stoppet
            stoppet = True
            oppgave.cancel()

        for nummer in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(nummer, stopp)
        await arbeid(innstillinger)

    grunn = "lesingen ble avbrutt uten at noen ba om det; prosessen avslutter og kan startes igjen"
    try:
        with contextlib.suppress(asyncio.CancelledError):
            loep(innstillinger.kafka_bootstrap, til_signal, raskt=True)
    except* StodStille:
        stoppet = False
        grunn = "prosessen sto stille så lenge at en annen kan lese; den avslutter og kan startes igjen"
    if not stoppet:
        structlog.get_logger("folkeregister_sync").critical(grunn)
        raise typer.Exit(1)
