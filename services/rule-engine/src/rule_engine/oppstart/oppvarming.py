"""What is costly the first time, done before the first fact: none may wait for it, and no lease run out."""

from datetime import date

from nir.gc import sjeldnere_gc
from regelverk.lov.parametre import Parametre, les_parametre

_AAR = range(2000, 2051)


def varm_opp() -> Parametre:
    """The rules, ready: parameters read, the calendars of usual years made, garbage collected more seldom.

    A decision leaves few cycles behind, and much that lives on: looking through all of it every 700 objects
    is a sixth of the work.
    """
    parametre = les_parametre()
    for aar in _AAR:
        parametre.kalender.er_virkedag(date(aar, 1, 1))
    sjeldnere_gc()
    return parametre
