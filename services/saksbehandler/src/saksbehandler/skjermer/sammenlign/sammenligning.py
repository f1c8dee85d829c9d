"""What differs between the list of today's NIR and ours: persons and values."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from saksbehandler.skjermer.sammenlign.celler import sammenlignbar
from saksbehandler.skjermer.sammenlign.filer import Fil, Rad

Verdi = str | date | None


@dataclass(frozen=True, slots=True)
class Ulikhet:
    """A column in which the lists differ. `uleselig`: the cell of today's NIR, if it cannot be read."""

    kolonne: str
    der: Verdi
    her: Verdi
    uleselig: str = ""


@dataclass(frozen=True, slots=True)
class Ulik:
    """A person about whom the lists differ."""

    duf: str
    navn: str
    ulikheter: tuple[Ulikhet, ...]


@dataclass(frozen=True, slots=True)
class Resultat:
    """The comparison of one list. `like`: how many persons have the same in both."""

    like: int
    ulike: tuple[Ulik, ...]
    bare_her: tuple[Rad, ...]
    bare_der: tuple[Rad, ...]

    @property
    def per_kolonne(self) -> dict[str, int]:
        """Column → how many persons differ in it, the most frequent first."""
        antall: dict[str, int] = {}
        for en in self.ulike:
            for ulikhet in en.ulikheter:
                antall[ulikhet.kolonne] = antall.get(ulikhet.kolonne, 0) + 1
        return dict(sorted(antall.items(), key=lambda par: -par[1]))


def sammenlign(der: Fil, her: Fil) -> Resultat:
    """Compare the file of today's NIR (`der`) with ours, in the columns that both have.

    A file may have been made for some categories only. So `bare_her` has only persons of the categories that
    the file has.
    """
    kolonner = [kolonne for kolonne in der.kolonner if kolonne in her.kolonner]
    felles = [(rad, her.rader[duf]) for duf, rad in der.rader.items() if duf in her.rader]
    ulike = [Ulik(d.duf, h.navn or d.navn, u) for d, h in felles if (u := _ulikheter(d, h, kolonner))]
    kategorier = {sammenlignbar(str(rad.celler.get("Kategori", ""))) for rad in der.rader.values()}
    bare_her = (
        rad
        for duf, rad in her.rader.items()
        if duf not in der.rader and sammenlignbar(str(rad.celler.get("Kategori", ""))) in kategorier
    )
    bare_der = (rad for duf, rad in der.rader.items() if duf not in her.rader)
    return Resultat(len(felles) - len(ulike), tuple(ulike), tuple(bare_her), tuple(bare_der))


def _ulikheter(der: Rad, her: Rad, kolonner: Iterable[str]) -> tuple[Ulikhet, ...]:
    return tuple(
        Ulikhet(k, der.celler.get(k), her.celler.get(k), der.uleselige.get(k, ""))
        for k in kolonner
        if k in der.uleselige or not _er_lik(der.celler.get(k), her.celler.get(k))
    )


def _er_lik(en: Verdi, annen: Verdi) -> bool:
    if isinstance(en, str) and isinstance(annen, str):
        return sammenlignbar(en) == sammenlignbar(annen)
    return en == annen or (not en and not annen)
