"""`rule-engine run`: the service."""


def run() -> None:
    """Decide facts until SIGTERM. Settings from the environment (NIR_…); exit code 70: the unforeseen."""
    import asyncio

    import uvloop
    from nir.logg import sett_opp

    from rule_engine.innstillinger import Innstillinger
    from rule_engine.oppstart.kjoering import kjoer

    oppsett = Innstillinger()
    sett_opp(oppsett.logg_nivaa)
    # Faust makes a loop of its own for the consumer's thread: the policy reaches that one too.
    asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    asyncio.run(kjoer(oppsett))
