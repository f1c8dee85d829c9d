"""Settings from the environment: the shared ones, how they are read, and which ones production refuses.

class Innstillinger(MedToken, MedRedis): ...
innstillinger = krev_innstillinger(Innstillinger, "reporting")   # or the process ends and says what is wrong
"""

from nir.innstillinger.felles import Felles, MedInnsyn, MedToken
from nir.innstillinger.forbindelser import MedKafka, MedRedis
from nir.innstillinger.lesing import UgyldigeInnstillinger, UtryggeInnstillinger, les_innstillinger
from nir.innstillinger.start import avslutt_ved_feil, krev_innstillinger, krev_utvikling

__all__ = [
    "Felles",
    "MedInnsyn",
    "MedKafka",
    "MedRedis",
    "MedToken",
    "UgyldigeInnstillinger",
    "UtryggeInnstillinger",
    "avslutt_ved_feil",
    "krev_innstillinger",
    "krev_utvikling",
    "les_innstillinger",
]
