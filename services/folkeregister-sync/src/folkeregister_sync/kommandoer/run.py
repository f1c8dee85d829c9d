"""`folkeregister-sync run`: the service."""

import typer


def run() -> None:
    """Read the event feed and write facts to the log. The settings are in the environment (README)."""
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

    grunn = "the reading was cancelled without a request; the process exits and can be started again"
    try:
        with contextlib.suppress(asyncio.CancelledError):
            loep(innstillinger.kafka_bootstrap, til_signal, raskt=True)
    except* StodStille:
        stoppet = False
        grunn = "the process was frozen so long that another may read; it exits and can be started again"
    if not stoppet:
        structlog.get_logger("folkeregister_sync").critical(grunn)
        raise typer.Exit(1)
