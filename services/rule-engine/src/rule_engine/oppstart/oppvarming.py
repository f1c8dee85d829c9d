"""Work that is slow the first time is done before the first fact, so that no lease runs out."""

from datetime import date

from nir.gc import sjeldnere_gc
from regelverk.lov.parametre import Parametre, les_parametre

_AAR = range(2000, 2051)


def varm_opp() -> Parametre:
    """Read the parameters, make the calendars of usual years, and collect garbage less often.

    A decision leaves few cycles and many long-lived objects. A collection every 700 objects, as Python does
    it, takes a sixth of the time.
    """
    parametre = les_parametre()
    for aar in _AAR:
        parametre.kalender.er_virkedag(date(aar, 1, 1))
    sjeldnere_gc()
    return parametre
