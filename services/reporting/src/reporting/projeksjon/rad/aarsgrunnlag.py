"""What the årskontroll needs to know about a person, for any year (regelbeskrivelse §8.5)."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

import msgspec
from regelverk.kalender.datoer import legg_til_maaneder

from reporting.projeksjon.rad import koder
from reporting.projeksjon.rad.avsluttet import siste_programkategori
from reporting.projeksjon.rad.dager import ALLE, INGEN, UTEN_SLUTT, Dager, felles, samlet, som_dager
from reporting.projeksjon.rad.programdager import programdager, slutter
from reporting.projeksjon.rad.utsnitt import Avslutningsrad, Innslag, Kategori, Utsnitt
from reporting.projeksjon.rad.vedtak import Periode, vedtaksperioder

_DAG = timedelta(days=1)


class Aarsgrunnlag(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The basis of the årskontroll for a person who has, or has had, a programme category."""

    kategori: str
    """The latest programme category."""
    program: Dager
    """The days in programme: granted decisions that count, up to the ending."""
    permisjon: Dager
    """The days of permisjon and stans. The årskontroll asks for no tiltak and no fravær on these days."""
    tiltak: Dager
    fravaer: Dager
    uten_vedtak: Dager
    """The days on which a decision on participation is missing. Empty if there is a granted decision."""
    kontrakt: bool
    """Whether an integreringskontrakt is registered (A 4.3)."""
    slutt_uten_aarsak: int | None
    """The day on which the programme ended, if the kommune has not registered the reason (A 9.5, B 1)."""
    hos_kommunen: Dager = ALLE
    """The days on which the kommune of the row followed up."""
    hos_bydelen: Dager = ALLE
    """The days on which the bydel of the row followed up."""


def bygg_aarsgrunnlag(
    utsnitt: Utsnitt, innslag: Sequence[Innslag], opphevet: frozenset[str], teller_ikke: frozenset[str]
) -> Aarsgrunnlag | None:
    """Build the `Aarsgrunnlag` from the document. None: the person has never had a programme category.

    `innslag`: without the deleted ones. `opphevet`: `innslagId` of the decisions that are overturned.
    `teller_ikke`: `innslagId` of the overturned decisions and of those that are `utenfor_6a`.
    """
    kategorier = [k for k in utsnitt.kategorier if k.kategori in koder.PROGRAMKATEGORIER]
    siste = siste_programkategori(kategorier)
    if siste is None:
        return None
    vedtatt = _vedtatt(innslag, teller_ikke)
    program = programdager(vedtatt, utsnitt.avslutning, utsnitt.avslutningshistorikk)
    tiltak = samlet(_tiltak(innslag, utsnitt.avslutningshistorikk))
    uten_vedtak = INGEN if vedtatt else _uten_vedtak(kategorier, innslag, tiltak, utsnitt.avslutning)
    return Aarsgrunnlag(
        kategori=siste,
        program=program,
        permisjon=som_dager(vedtaksperioder(innslag, koder.AVBRUDD, opphevet)),
        tiltak=tiltak,
        fravaer=som_dager(_fravaer(innslag)),
        uten_vedtak=uten_vedtak,
        kontrakt=any(i.seksjon == "integreringskontrakt" for i in innslag),
        slutt_uten_aarsak=_slutt_uten_aarsak(vedtatt, program, utsnitt.avslutning),
    )


def _vedtatt(innslag: Sequence[Innslag], teller_ikke: frozenset[str]) -> list[Periode]:
    """The periods of the granted decisions on participation, and of those on utvidet program."""
    deltakelse = vedtaksperioder(innslag, koder.DELTAKELSE, teller_ikke)
    utvidet = vedtaksperioder(innslag, koder.UTVIDELSE, teller_ikke) if deltakelse else ()
    return [*deltakelse, *utvidet]


def _tiltak(innslag: Iterable[Innslag], historikk: Sequence[Avslutningsrad]) -> Iterator[tuple[int, int]]:
    """The days of each tiltak. If an ending made a tiltak `ikke gjeldende`, it ends on that day (B 6)."""
    for i in innslag:
        fra, til = i.felter.startdato, i.felter.sluttdato
        if i.seksjon == "tiltak" and fra and til:
            if i.status == "ikke gjeldende":
                til = min((d for d in slutter(historikk) if fra <= d < til), default=til)
            yield fra.toordinal(), til.toordinal()


def _fravaer(innslag: Iterable[Innslag]) -> list[tuple[date, date | None]]:
    felter = [i.felter for i in innslag if i.seksjon == "fravaer"]
    return [(f.fra, f.til) for f in felter if f.fra and f.til]


def _uten_vedtak(
    kategorier: Iterable[Kategori],
    innslag: Iterable[Innslag],
    tiltak: Dager,
    avslutning: Avslutningsrad | None,
) -> Dager:
    """The days in a programme category, up to the ending, on which a decision on participation is missing.

    It is missing on days with a tiltak, and after the deadline for the decision. If participation was
    refused, only the days with a tiltak are left. The categories `Kan tilbys …` have no deadline.
    """
    avgjort = any(i.seksjon == "vedtak" and i.felter.vedtakstype in koder.DELTAKELSE for i in innslag)
    ventet = () if avgjort else _for_sent(kategorier)
    ute = avslutning.dato.toordinal() if avslutning else UTEN_SLUTT
    i_kategori = som_dager((k.fra, k.til) for k in kategorier)
    return felles(samlet([*ventet, *felles(tiltak, i_kategori)]), ((ALLE[0][0], ute),))


def _for_sent(kategorier: Iterable[Kategori]) -> Iterator[tuple[int, int]]:
    for k in kategorier:
        if k.kategori in koder.MED_RETT:
            frist = legg_til_maaneder(k.fra, koder.PARAMETRE.vedtaksvarsel.paa(k.fra))
            yield (frist + _DAG).toordinal(), k.til.toordinal() if k.til else UTEN_SLUTT


def _slutt_uten_aarsak(
    vedtatt: Sequence[Periode], program: Dager, avslutning: Avslutningsrad | None
) -> int | None:
    """The day on which the programme ended, if the reason is not registered; otherwise None.

    If the regelmotor ended the programme, it is the day of that ending. If there is no ending, it is the last
    day of the decisions.
    """
    if avslutning is not None:
        uten = avslutning.registrert_av == "Regelmotor" and avslutning.aarsak in koder.UTEN_AARSAK
        return avslutning.dato.toordinal() if uten else None
    siste = max((til.toordinal() if til else UTEN_SLUTT for _, til in vedtatt), default=UTEN_SLUTT)
    return siste if siste != UTEN_SLUTT and program and program[-1][1] == siste else None
