"""`rule-engine run`: the service."""


def run() -> None:
    """Decide facts until SIGTERM. Settings: the environment (NIR_…). Exit code 70: an internal error."""
    import asyncio

    import uvloop
    from nir.innstillinger import krev_innstillinger
    from nir.logg import sett_opp
    from nir.sporing.spenn import sett_opp_sporing

    from rule_engine.innstillinger import Innstillinger
    from rule_engine.oppstart.kjoering import kjoer

    oppsett = krev_innstillinger(Innstillinger, "rule-engine")
    sett_opp(oppsett.logg_nivaa, "rule-engine", oppsett.motor_instans)
    sett_opp_sporing(oppsett, "rule-engine", oppsett.motor_instans)
    # Faust makes another event loop for the consumer's thread. The policy makes that a uvloop too.
    asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    asyncio.run(kjoer(oppsett))
