"""Waits for a part until it is ready, until it has died too often, or until the time is up."""

import time
from collections.abc import Callable

from nir_lokal.maskin.prosess import KomIkkeOpp
from nir_lokal.system.komponent import Komponent

_PURRETID = 5.0
_GITT_OPP = 3
"""After this many deaths while somebody waits for it, a part counts as unable to start."""


def vent_paa(komponent: Komponent, frist: float, si: Callable[[str], None]) -> None:
    """Wait until the part is ready, at most `frist` seconds. `si` gets a sentence every five seconds.

    Earlier deaths do not count: the part may have died because a part that it needs did not answer.

    Raises:
        KomIkkeOpp: the part was not ready in time, or it died three times meanwhile.
    """
    begynte = purret = time.monotonic()
    foer = komponent.doedsfall
    while not komponent.klar():
        naa = time.monotonic()
        if naa - begynte > frist or komponent.doedsfall - foer >= _GITT_OPP:
            hva = f"{komponent.navn} is not ready after {naa - begynte:.0f} s"
            raise KomIkkeOpp(f"{hva}\n{komponent.prosess.siste_linjer()}")
        if naa - purret > _PURRETID:
            purret = naa
            si(f"still waiting for {komponent.navn} ({naa - begynte:.0f} s)")
        time.sleep(0.05)
