"""One category at a time: which ground decides, and from when (regelbeskrivelse §9.2.1, §9.2.10)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from regelverk.beregning.kategori.grunnlag import Grunnlag


@dataclass(frozen=True, slots=True)
class Periode:
    """A time in one programme category, without regard to endings.

    `fra` is kategori fra. `virker_fra` is the first day in force. `til` is the day on which the ground was
    lost, or on which another permit took over (then `avloest` is true); None: the period has no end.
    """

    grunnlag: Grunnlag
    fra: date
    virker_fra: date
    til: date | None
    avloest: bool = False

    @property
    def navn(self) -> str:
        """The category."""
        return self.grunnlag.navn

    @property
    def kapittel6a(self) -> bool:
        """Whether it is Rett til introduksjonsprogram."""
        return self.grunnlag.kapittel6a

    @property
    def introduksjonsloven(self) -> bool:
        """Whether the period is under introduksjonsloven, which has no sluttmål and one duration for all."""
        return self.grunnlag.tillatelse.lovverk == "Introduksjonsloven"


def skiftedager(alle: Sequence[Periode]) -> list[date]:
    """The days on which a category begins, or its ground is lost."""
    dager = [periode.virker_fra for periode in alle]
    dager += [periode.til for periode in alle if periode.til]
    return dager


def perioder(alle: Sequence[Grunnlag]) -> tuple[Periode, ...]:
    """The periods, oldest first. Of the grounds in force on a day, the lowest `rekkefoelge` decides."""
    if len(alle) == 1:
        g = alle[0]
        return (Periode(g, g.fra, g.virker_fra, g.til),)
    funnet: list[Periode] = []
    for dag in sorted({g.virker_fra for g in alle} | {g.til for g in alle if g.til}):
        _skift(funnet, _avgjoerende(alle, dag), dag)
    return tuple(funnet)


def _avgjoerende(alle: Sequence[Grunnlag], dag: date) -> Grunnlag | None:
    i_kraft = [g for g in alle if g.virker_fra <= dag and (g.til is None or dag < g.til)]
    return min(i_kraft, key=lambda g: g.rekkefoelge) if i_kraft else None


def _skift(funnet: list[Periode], neste: Grunnlag | None, dag: date) -> None:
    naa = funnet[-1] if funnet and funnet[-1].til is None else None
    if naa and naa.grunnlag is neste:
        return
    if naa:
        funnet[-1] = Periode(naa.grunnlag, naa.fra, naa.virker_fra, dag, avloest=neste is not None)
    if neste:
        fra = neste.fra if neste.virker_fra == dag else max(neste.fra, dag)
        funnet.append(Periode(neste, fra, dag, None))
