"""Ikke lenger i kategori: the category lost its ground before the programme began (integreringsloven § 9)."""

from collections.abc import Sequence

from regelverk.beregning.avslutning.grunn import Aarsak, Grunn
from regelverk.beregning.avslutning.navn import IKKE_LENGER
from regelverk.beregning.avslutning.sak import Sak


def _grunner(sak: Sak) -> Sequence[Grunn]:
    slutt = sak.slutt(sak.naa)
    if slutt is None or sak.naa.avloest:
        return ()
    return (Grunn(slutt, slutt, "oppholdstillatelse eller statsborgerskap"),)


GRUNNLAG_BORTE = Aarsak(
    IKKE_LENGER, _grunner, "AVS-8", "Grunnlaget for kategorien falt bort før programmet var påbegynt"
)
