"""Does slow work once, before the first fact. Done later, it could make the lease run out."""

from datetime import date

from nir.gc import sjeldnere_gc
from regelverk.lov.parametre import Parametre, les_parametre

_AAR = range(2000, 2051)


def varm_opp() -> Parametre:
    """Read the parameters, make the calendars of usual years, and collect garbage less often.

    A decision leaves few cycles and many long-lived objects. With Python's default, a collection after every
    700 new objects, the collections would take a sixth of the engine's time.
    """
    parametre = les_parametre()
    for aar in _AAR:
        parametre.kalender.er_virkedag(date(aar, 1, 1))
    sjeldnere_gc()
    return parametre
