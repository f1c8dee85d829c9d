"""The code lists of the guides as data: codes, texts, validity, and what the rules need of a code.

Each list has a module that looks a code up. `liste` gives a list as it is shown.
"""

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial

from regelverk.lov.kodeverk.avslutningskoder import avslutningsaarsaker, avslutningsaarsaker_regelmotor
from regelverk.lov.kodeverk.fravaerskoder import fravaerskoder
from regelverk.lov.kodeverk.kategorier import kategorier, ordninger
from regelverk.lov.kodeverk.kode import Kode, UkjentKode
from regelverk.lov.kodeverk.lesing import filer, titler
from regelverk.lov.kodeverk.oppslag import enkel
from regelverk.lov.kodeverk.sluttmaalkoder import sluttmaaltekster
from regelverk.lov.kodeverk.tiltakskoder import tiltaksnavn
from regelverk.lov.kodeverk.vedtakstyper import vedtakstyper

_LISTER: dict[str, Callable[[], Iterable[Kode]]] = {
    "sluttmaal": sluttmaaltekster,
    "vedtakstyper": vedtakstyper,
    "tiltak": tiltaksnavn,
    "fravaer": fravaerskoder,
    "avslutningsaarsaker": avslutningsaarsaker,
    "avslutningsaarsakerRegelmotor": avslutningsaarsaker_regelmotor,
    "kontakttyper": partial(enkel, "kontakttyper"),
    "klageutfall": partial(enkel, "klageutfall"),
    "kategorier": kategorier,
    "ordninger": ordninger,
}
_LISTER |= {navn: partial(enkel, navn) for navn in filer() if navn not in _LISTER}
NAVN: tuple[str, ...] = tuple(_LISTER)
"""The code lists by their names in the API (kontrakt §5.8), without those of geography.

A list whose entries have only the fields of `Kode` needs a data file and no code.
"""


def liste(navn: str, gyldig_paa: date | None = None) -> tuple[Kode, ...]:
    """The entries of a code list in the guide's order. `gyldig_paa`: only those valid on that date.

    A renamed code has an entry for each of its names, and a sluttmål has one for each of its deadlines.

    Raises:
        UkjentKode: no code list of that name.
    """
    if navn not in _LISTER:
        raise UkjentKode("kodeverk", navn)
    return tuple(kode for kode in _LISTER[navn]() if gyldig_paa is None or kode.gyldig(gyldig_paa))


__all__ = ["NAVN", "Kode", "liste", "titler"]
