"""`nir-lokal run`: starts the whole system, loads the demo kommune, and stops the system on a signal."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import httpx
from nir.klokke import idag

from nir_lokal.api.registrering import Avvist
from nir_lokal.demo.demokommune import Demokommune, les_demokommune
from nir_lokal.demo.lasting import DemoUferdig, last_inn
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.maskin.avbrudd import Avbrutt, avbrytbar
from nir_lokal.maskin.bare_eieren import bare_eieren
from nir_lokal.maskin.framdrift import framdrift, skriv
from nir_lokal.maskin.laas import enerett
from nir_lokal.maskin.ledighet import krev_ledige
from nir_lokal.maskin.prosess import KomIkkeOpp
from nir_lokal.sandkasse.i_demoen import lag_i_demoen
from nir_lokal.sandkasse.kjoerende import KjoerendeSystem
from nir_lokal.system.system import System
from nir_lokal.system.tjenester import har_annen_feed
from nir_lokal.velkomst import velkomst

_EGNE = (
    "kafka",
    "redis",
    "logg",
    "folkeregister",
    "laas",
    "token",
    "demo-lastet",
    "demo-dag",
    "utsteder.pem",
)
"""What a run leaves in NIR_HOME."""
_STOERSTE_LOGG = 20_000_000
"""Bytes. A larger log file of a process is renamed when the system starts."""


def kjoer(innstillinger: Innstillinger, *, med_demo: bool = True) -> int:
    """Run until a signal comes. Returns exit code 0 after a signal, 1 if a part did not start.

    Raises:
        AlleredeIBruk: another process uses the same NIR_HOME.
        PortOpptatt: a port is taken.
    """
    bare_eieren(innstillinger.home, *_EGNE)
    with enerett(innstillinger.home):
        krev_ledige(innstillinger.porter)
        _legg_bort_store_logger(innstillinger.home / "logg")
        return _kjoer(innstillinger, med_demo=med_demo)


def _kjoer(innstillinger: Innstillinger, *, med_demo: bool) -> int:
    si = framdrift()
    system = System(innstillinger, si, behold=True, sider=True)
    with avbrytbar(system.drep) as avbrudd:
        try:
            system.start()
            demo = les_demokommune()
            if har_annen_feed():
                si("the demo kommune is left out: its persons are not in the Folkeregister that is read")
            elif med_demo:
                _sikre_demo(system, KjoerendeSystem(innstillinger), demo, si)
            skriv(velkomst(system, demo))
            avbrudd.vent()
        except Avbrutt:
            kode = 0
        except KomIkkeOpp as feil:
            skriv(f"\n{feil}\n\nthe logs are in {system.hjem / 'logg'}")
            kode = 1
        finally:
            avbrudd.stopper()
            si("stopping (again Ctrl-C: at once)")
            system.stopp()
        si("stopped")
        return kode


def _sikre_demo(
    system: System, sett_utenfra: KjoerendeSystem, demo: Demokommune, si: Callable[[str], None]
) -> None:
    """Load the demo kommune, unless the file `demo-lastet` says that it is loaded."""
    ferdig = system.hjem / "demo-lastet"
    if ferdig.exists():
        si(f"the demo kommune {demo.kommune} is there from before")
        return
    try:
        last_inn(system, demo, si)
        lag_i_demoen(sett_utenfra, demo.kommune, _foerste_dag(system.hjem), si)
    except (Avvist, DemoUferdig, httpx.HTTPError) as feil:
        si(f"the demo kommune was not loaded to its end; the next run goes on with it: {feil}")
        return
    ferdig.touch()
    si(f"the demo kommune {demo.kommune} is loaded: {len(demo.personer)} persons as in the guide")


def _foerste_dag(hjem: Path) -> date:
    """The day on which the demo was loaded for the first time, also if that run was interrupted."""
    fil = hjem / "demo-dag"
    if not fil.exists():
        ny = fil.with_suffix(".ny")
        ny.write_text(idag().isoformat())
        ny.replace(fil)
    return date.fromisoformat(fil.read_text())


def _legg_bort_store_logger(mappe: Path) -> None:
    for logg in mappe.glob("*.log"):
        if logg.stat().st_size > _STOERSTE_LOGG:
            logg.replace(logg.with_suffix(".log.1"))
