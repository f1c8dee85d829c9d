"""The parameters of the law as data: each value has its first day and its source (regelbeskrivelse §0.3)."""

from regelverk.lov.parametre.lesing import FeilIParametre, les_parametre, tolk
from regelverk.lov.parametre.parametre import Koder, Parametre, Varighet
from regelverk.lov.parametre.tidslinje import Tidslinje, Verdi

__all__ = ["FeilIParametre", "Koder", "Parametre", "Tidslinje", "Varighet", "Verdi", "les_parametre", "tolk"]
