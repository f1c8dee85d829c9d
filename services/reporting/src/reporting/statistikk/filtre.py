"""The query parameters of a statistic."""

from datetime import date
from typing import Annotated, Literal

from nir.web import ProblemFeil
from nir.web.innhold.parameter import HELTALL, SantUsant
from pydantic import Field

from reporting.projeksjon.indeks.indeks import Maske
from reporting.rammer.filtre import FOERSTE_AAR, Filtre, Kategori, Kommunenummer, Lovverk
from reporting.statistikk.grunnlag.programloepene import Programloepene
from reporting.statistikk.problemer import AAR_BAKVENDT

Statistikkaar = Annotated[int, Field(ge=FOERSTE_AAR, le=9998), HELTALL]


class Statistikkfiltre(Filtre):
    """Years and kommune choose rows; the other filters choose which persons are counted."""

    fra_aar: Annotated[Statistikkaar | None, Field(description="Første år", examples=[2022])] = None
    til_aar: Annotated[Statistikkaar | None, Field(description="Siste år", examples=[2024])] = None
    kommunenummer: Kommunenummer | None = None
    lovverk: Lovverk | None = None
    kategori: Annotated[Kategori | None, Field(description="Programkategorien, den siste")] = None
    kjoenn: Annotated[Literal["Kvinne", "Mann"] | None, Field(description="Bare dette kjønnet")] = None
    skjermet: Annotated[SantUsant, Field(description="Slik alle får se tallene, også for egen kommune")] = (
        False
    )

    @property
    def velger_personer(self) -> bool:
        """Whether only some persons are counted. A kommune gets such counts of its own persons only."""
        return bool(self.lovverk or self.kategori or self.kjoenn)

    def aarene(self, foerste: int, idag: date) -> range:
        """The requested years from `foerste`, the first year with a number, up to this year.

        Raises:
            ProblemFeil: 422 the last year is before the first.
        """
        if self.fra_aar and self.til_aar and self.til_aar < self.fra_aar:
            raise ProblemFeil(AAR_BAKVENDT, felt="tilAar")
        fra = max(self.fra_aar or FOERSTE_AAR, foerste)
        return range(fra, min(self.til_aar or idag.year, idag.year) + 1)

    def personer(self, tabell: Programloepene) -> Maske:
        """The persons whom the filters choose."""
        maske = tabell.alle()
        if self.lovverk:
            maske &= tabell.lovverk.lik(self.lovverk)
        if self.kategori:
            maske &= tabell.kategori.lik(self.kategori)
        if self.kjoenn:
            maske &= tabell.kjoenn.lik(self.kjoenn)
        return maske
