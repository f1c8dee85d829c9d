"""From document to row: which categories are open, what is `med`, what `uten` (A 1.2, contract §5)."""

from collections.abc import Iterable
from datetime import date

from regelverk import kodeverk

from reporting.dokument.utsnitt import Avslutningsrad, Innslag, Kategori, Oppfoelging, Person, Utsnitt
from reporting.rad.rad import Avsluttet, Rad

_UKJENT = Person(fornavn=None, etternavn=None, foedselsdato=None, kjoenn=None)


def bygg_rad(utsnitt: Utsnitt, versjon: int) -> Rad:
    """The row of a person."""
    person = utsnitt.person or _UKJENT
    kommune = utsnitt.oppfoelging or Oppfoelging()
    tiltak = [i for i in utsnitt.innslag if i.seksjon == "tiltak" and i.status != "slettet"]
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
        med_vedtak=_med_vedtak(utsnitt.innslag),
        med_tiltak=bool(tiltak),
        livsmestring=_gjennomfoert(tiltak, "livsmestring"),
        foreldreveiledning=_gjennomfoert(tiltak, "foreldreveiledning"),
        fulltid_vgo=_fulltid_vgo(tiltak),
        gjennomfoeringsfrist=utsnitt.gjennomfoeringsfrist,
        avsluttet=_avsluttet(utsnitt),
    )


def er_program(kategori: str) -> bool:
    """Whether it is one of the five programme categories (A 3.1)."""
    return kodeverk.kategori(kategori).programkategori


def _aapne(kategorier: Iterable[Kategori]) -> tuple[tuple[str, date], ...]:
    i_kraft = [(k.kategori, k.fra) for k in kategorier if k.gjeldende]
    return tuple(sorted(i_kraft, key=lambda k: not er_program(k[0])))


def _med_vedtak(innslag: Iterable[Innslag]) -> bool:
    """A granted participation decision that is neither deleted nor overturned.

    Before its startdato and after its sluttdato it shows `ikke gjeldende` and counts all the same (rules §9).
    """
    gitt = {i.innslag_id for i in innslag if _innvilget_deltakelse(i)}
    opphevet = {
        i.felter.vedtak_id
        for i in innslag
        if i.seksjon == "klage"
        and i.status != "slettet"
        and i.felter.utfall
        and kodeverk.utfall(i.felter.utfall).opphever_vedtaket
    }
    return bool(gitt - opphevet)


def _innvilget_deltakelse(innslag: Innslag) -> bool:
    felter = innslag.felter
    return (
        innslag.seksjon == "vedtak"
        and innslag.status != "slettet"
        and felter.resultat == "Innvilget"
        and felter.vedtakstype is not None
        and kodeverk.vedtakstype(felter.vedtakstype).slag == "deltakelse"
    )


def _gjennomfoert(tiltak: Iterable[Innslag], element: kodeverk.Element) -> bool:
    return any(
        t.felter.gjennomfoert
        and t.felter.tiltakstype
        and kodeverk.tiltak(t.felter.tiltakstype).element == element
        for t in tiltak
    )


def _fulltid_vgo(tiltak: Iterable[Innslag]) -> tuple[tuple[date, date], ...]:
    return tuple(
        (t.felter.startdato, t.felter.sluttdato)
        for t in tiltak
        if t.felter.startdato
        and t.felter.sluttdato
        and t.felter.tiltakstype
        and kodeverk.tiltak(t.felter.tiltakstype).fulltid_vgo
    )


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
    program = [k for k in kategorier if er_program(k.kategori)]
    return max(program, key=lambda k: (k.gjeldende, k.fra)).kategori if program else None
