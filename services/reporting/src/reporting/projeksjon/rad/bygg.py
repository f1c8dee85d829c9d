"""From document to row: which categories are open, what is `med`, what `uten` (A 1.2, kontrakt §5.11)."""

from collections.abc import Iterable, Iterator
from datetime import date

from regelverk.beregning.vedtak.vedtaksbok import gir_deltakelse, opphever

from reporting.projeksjon.rad import koder
from reporting.projeksjon.rad.perioder import sammenhengende, vedtaksperioder
from reporting.projeksjon.rad.programloep import bygg_programloep
from reporting.projeksjon.rad.rad import Avsluttet, Rad
from reporting.projeksjon.rad.utsnitt import (
    Avslutningsrad,
    Innslag,
    Kategori,
    Oppfoelging,
    Person,
    Utsnitt,
)

_UKJENT = Person(fornavn=None, etternavn=None, foedselsdato=None, kjoenn=None)


def bygg_rad(utsnitt: Utsnitt, versjon: int) -> Rad:
    """The row of a person."""
    person = utsnitt.person or _UKJENT
    kommune = utsnitt.oppfoelging or Oppfoelging()
    innslag = [i for i in utsnitt.innslag if i.status != "slettet"]
    tiltak = [i for i in innslag if i.seksjon == "tiltak"]
    opphevet = _opphevede(innslag)
    gjennomfoert = {i.felter.tiltakstype for i in tiltak if i.felter.gjennomfoert}
    return Rad(
        duf_nummer=utsnitt.duf_nummer,
        versjon=versjon,
        fornavn=person.fornavn or "",
        mellomnavn=person.mellomnavn,
        etternavn=person.etternavn or "",
        foedselsdato=person.foedselsdato,
        kjoenn=person.kjoenn,
        adressebeskyttelse=person.adressebeskyttelse or "ugradert",
        lovverk=utsnitt.lovverk,
        kommunenummer=kommune.kommunenummer,
        bydelsnummer=kommune.bydelsnummer,
        kategorier=_aapne(utsnitt.kategorier),
        ordninger=tuple(o.ordning for o in utsnitt.ordninger if o.gjeldende),
        frist_type=utsnitt.frist.type if utsnitt.frist else None,
        frist_dato=utsnitt.frist.dato if utsnitt.frist else None,
        sluttmaal=utsnitt.sluttmaal,
        med_vedtak=_med_vedtak(innslag, opphevet),
        med_tiltak=bool(tiltak),
        livsmestring=not gjennomfoert.isdisjoint(koder.LIVSMESTRING),
        foreldreveiledning=not gjennomfoert.isdisjoint(koder.FORELDREVEILEDNING),
        fulltid_vgo=_fulltid_vgo(tiltak),
        gjennomfoeringsfrist=utsnitt.gjennomfoeringsfrist,
        avsluttet=_avsluttet(utsnitt),
        program=vedtaksperioder(innslag, koder.DELTAKELSE, opphevet),
        avbrudd=vedtaksperioder(innslag, koder.AVBRUDD, opphevet),
        tiltak=sammenhengende(_tiltaksperioder(tiltak)),
        programloep=bygg_programloep(utsnitt.kategorier, innslag, opphevet, utsnitt.avslutningshistorikk),
    )


def _aapne(kategorier: Iterable[Kategori]) -> tuple[tuple[str, date], ...]:
    i_kraft = [(k.kategori, k.fra) for k in kategorier if k.gjeldende]
    return tuple(sorted(i_kraft, key=lambda k: k[0] not in koder.PROGRAMKATEGORIER))


def _opphevede(innslag: Iterable[Innslag]) -> frozenset[str]:
    """Decisions that a klage has overturned."""
    klager = (i.felter for i in innslag if i.seksjon == "klage")
    return frozenset(k.vedtak_id for k in klager if k.vedtak_id and opphever(k, koder.PARAMETRE))


def _med_vedtak(innslag: Iterable[Innslag], opphevet: frozenset[str]) -> bool:
    """A granted participation decision that is neither deleted nor overturned.

    Outside its dates a vedtak shows `ikke gjeldende` and counts all the same (regelbeskrivelse §9.3.2).
    """
    return any(
        i.seksjon == "vedtak"
        and gir_deltakelse(i.felter.vedtakstype, i.felter.resultat)
        and i.innslag_id not in opphevet
        for i in innslag
    )


def _tiltaksperioder(tiltak: Iterable[Innslag]) -> Iterator[tuple[date, date]]:
    felter = (t.felter for t in tiltak)
    return ((f.startdato, f.sluttdato) for f in felter if f.startdato and f.sluttdato)


def _fulltid_vgo(tiltak: Iterable[Innslag]) -> tuple[tuple[date, date], ...]:
    return tuple(_tiltaksperioder(t for t in tiltak if t.felter.tiltakstype in koder.FULLTID_VGO))


def _avsluttet(utsnitt: Utsnitt) -> Avsluttet | None:
    if utsnitt.avslutning is None:
        return None
    rad = _i_historikken(utsnitt.avslutningshistorikk, utsnitt.avslutning)
    return Avsluttet(
        avslutning=rad.avslutning,
        aarsak=rad.aarsak,
        gruppe=rad.gruppe,
        dato=rad.dato,
        registrert=rad.registrert,
        registrert_av=rad.registrert_av,
        kommunenummer=rad.kommunenummer,
        bydelsnummer=rad.bydelsnummer,
        kategori=_siste_program(utsnitt.kategorier),
    )


def _i_historikken(historikk: Iterable[Avslutningsrad], kort: Avslutningsrad) -> Avslutningsrad:
    """The history's row says more (`kommunenummer`, `registrert`) than the document's short form."""
    return next((rad for rad in historikk if rad.status == "gjeldende"), kort)


def _siste_program(kategorier: Iterable[Kategori]) -> str | None:
    program = [k for k in kategorier if k.kategori in koder.PROGRAMKATEGORIER]
    return max(program, key=lambda k: (k.gjeldende, k.fra)).kategori if program else None
