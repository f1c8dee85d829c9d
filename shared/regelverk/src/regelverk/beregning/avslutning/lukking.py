"""When the category closed (regelbeskrivelse §5.6, §9.2.10, §9.4.2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from regelverk.beregning.avslutning.gjenopptak import er_tilbake
from regelverk.beregning.avslutning.navn import DOED, IKKE_LENGER, UTVANDRET
from regelverk.beregning.avslutning.sak import Sak
from regelverk.beregning.avslutning.utfall import Avslutningsutfall
from regelverk.fakta.innslag import Avslutning
from regelverk.kalender.datoer import legg_til_maaneder
from regelverk.lov.kodeverk.avslutningskoder import avslutningsaarsak
from regelverk.lov.parametre import Koder, Tidslinje


@dataclass(frozen=True, slots=True)
class Lukking:
    """The closing of a category. `til`: the last day of the category, as it is shown.

    `fra`: the first day on which the category is closed. `tap`: whether the ground for the category was lost.
    """

    til: date
    fra: date
    tap: bool = False


def lukkedager(lukket: Lukking) -> Sequence[date]:
    """The first day on which the category is closed, and the day after the last day that is shown."""
    return (lukket.fra,) if lukket.tap else (lukket.fra, lukket.til + timedelta(days=1))


def lukking(sak: Sak, utfall: Avslutningsutfall) -> Lukking | None:
    """The earliest closing of the category, past or still to come; None: nothing closes the category."""
    alle = [*_av_avslutningen(sak, utfall), *_bak_en_annen(sak, utfall), *_tapt_grunnlag(sak)]
    return min(alle, key=lambda en: (en.fra, en.til)) if alle else None


def _dagen_etter(dato: date) -> Lukking:
    return Lukking(dato, dato + timedelta(days=1))


def _av_avslutningen(sak: Sak, utfall: Avslutningsutfall) -> list[Lukking]:
    """The closing by the ending in force; empty: no ending is in force, or it closes nothing.

    The closing is on the date of an ending of the regelmotor, on the day after a kommune's ending, or at the
    end of the time for which the ending leaves the category open.
    """
    dato = utfall.dato
    if dato is None or utfall.aarsak == IKKE_LENGER:
        return []
    if til_arbeid_6a(sak, utfall):
        # The programme can be reopened until the gjenoppstartsfrist. After that day every ending closes the
        # category.
        return [_dagen_etter(max(dato, sak.gjenoppstartsfrist))]
    lukker = utfall.aarsak not in _lukker_ikke(sak, utfall).paa(dato)
    if lukker and not (utfall.aarsak == UTVANDRET and er_tilbake(sak, dato)):
        return [_dagen_etter(dato) if utfall.kommunens else Lukking(dato, dato)]
    return [_dagen_etter(aapen_til(sak))]


def _lukker_ikke(sak: Sak, utfall: Avslutningsutfall) -> Tidslinje[Koder]:
    if utfall.kommunens:
        return sak.p.aarsaker_lukker_ikke
    return sak.p.regelmotor_lukker_ikke_6a if sak.naa.kapittel6a else sak.p.regelmotor_lukker_ikke


def til_arbeid_6a(sak: Sak, utfall: Avslutningsutfall) -> bool:
    """Whether the kommune ended a kapittel 6A programme to work, so that it can be reopened (A 10.1)."""
    return utfall.kommunens is not None and kan_gjenaapnes(sak, utfall.kommunens.innhold)


def kan_gjenaapnes(sak: Sak, n: Avslutning) -> bool:
    """Whether the person is in kapittel 6A, and the kommune's ending has a code that allows a reopening."""
    if not sak.naa.kapittel6a:
        return False
    return avslutningsaarsak(n.avslutningsaarsak).gruppe in sak.p.gjenaapning_grupper.paa(n.avslutningsdato)


def aapen_til(sak: Sak) -> date:
    """The last day of a category that an ending leaves open.

    It is kategori fra + 2 years, or the gjennomføringsfrist if that is later.
    """
    grense = legg_til_maaneder(sak.naa.fra, sak.p.aapen_etter_avslutning.paa(sak.naa.fra))
    return max(grense, sak.frist) if sak.frist else grense


def _bak_en_annen(sak: Sak, utfall: Avslutningsutfall) -> list[Lukking]:
    """The closings by a death, or by an emigration without a return, even if another ending is in force."""
    return [
        Lukking(k.dato, k.dato)
        for k in utfall.kandidater
        if k.aarsak == DOED or (k.aarsak == UTVANDRET and not er_tilbake(sak, k.dato))
    ]


def _tapt_grunnlag(sak: Sak) -> list[Lukking]:
    slutt = sak.slutt(sak.naa)
    return [Lukking(slutt, slutt, tap=True)] if slutt is not None and not sak.naa.avloest else []
