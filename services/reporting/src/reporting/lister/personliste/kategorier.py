"""The filter by category, and which categories may be asked for together (A 1.2)."""

from nir.web import ProblemFeil
from nir.web.problem.problemer import FELT_KODE
from regelverk.lov.kodeverk.kategorier import kategorier as alle_kategorier

from reporting.lister.liste.filter import Filter, en_av
from reporting.projeksjon.indeks.indeks import Maske
from reporting.projeksjon.indeks.tekstindeks import Kodeindeks
from reporting.projeksjon.rad.koder import PROGRAMKATEGORIER
from reporting.rammer.filtre import Kategorier

_ANDRE = [k.kode for k in alle_kategorier() if k.kode not in PROGRAMKATEGORIER]


def er_programliste(kategorier: tuple[str, ...] | None) -> bool:
    """Whether the request is for the list of programme categories: it names one of them, or none at all."""
    return kategorier is None or not PROGRAMKATEGORIER.isdisjoint(kategorier)


def krev_en_liste(_: Kodeindeks, kategorier: tuple[str, ...], synlige: Maske) -> None:
    """Refuse categories of both lists: a person can have a category of each list, but a row shows only one.

    Raises:
        ProblemFeil: 422 categories of both lists are asked for.
    """
    if er_programliste(kategorier) and not PROGRAMKATEGORIER.issuperset(kategorier):
        andre = ", ".join(f"«{kode}»" for kode in _ANDRE)
        setning = f"{andre} er en liste for seg. Be om den uten andre kategorier."
        raise ProblemFeil(FELT_KODE, setning, felt="kategori")


KATEGORIFILTER = Filter("kategori", Kategorier, en_av, soek=True, krav=krev_en_liste)
