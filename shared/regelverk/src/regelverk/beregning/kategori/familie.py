"""Family members under utlendingsloven kapittel 6 (integreringsloven § 9 bokstav f)."""

from regelverk.fakta.person import Familie, OppholdRegistrert
from regelverk.kalender.datoer import legg_til_maaneder
from regelverk.lov.parametre import Parametre


def familie_med_rett(opphold: OppholdRegistrert, p: Parametre) -> bool:
    """Whether the referanseperson gives the family member rett og plikt.

    When the family member applied, the referanseperson must have been settled for less than five years or
    (applications from 2023-08-01) have a permanent permit. False if a date is missing.
    """
    familie, soekt = opphold.familie, opphold.soeknadsdato
    if familie is None or soekt is None:
        return False
    if familie.referanseperson_hjemmel not in p.referanseperson_hjemler.paa(soekt):
        return False
    permanent = familie.referanseperson_permanent and soekt >= p.referanseperson_permanent_fra.paa(soekt)
    return bool(permanent) or _nylig_bosatt(familie, opphold, p)


def _nylig_bosatt(familie: Familie, opphold: OppholdRegistrert, p: Parametre) -> bool:
    bosatt, soekt = familie.referanseperson_bosatt, opphold.soeknadsdato
    if bosatt is None or soekt is None:
        return False
    return soekt < legg_til_maaneder(bosatt, p.referanseperson_bosatt_maaneder.paa(soekt))
