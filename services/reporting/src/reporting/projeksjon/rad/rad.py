"""The row of a person: what the lists need of the document. A row can be packed as bytes.

To give a column a new source, add a field to `Rad` and its value to `bygg_rad`. The service then rebuilds the
projection by itself, since the format is computed from the code of this folder (`lager/format.py`).
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime

import msgspec

from reporting.projeksjon.rad import koder
from reporting.projeksjon.rad.aarsgrunnlag import Aarsgrunnlag, bygg_aarsgrunnlag
from reporting.projeksjon.rad.avsluttet import Avsluttet, bygg_avsluttet
from reporting.projeksjon.rad.programloep import Programloep, bygg_programloep
from reporting.projeksjon.rad.tilganger import Tilgang
from reporting.projeksjon.rad.utsnitt import Hendelse, Innslag, Kategori, Oppfoelging, Person, Utsnitt
from reporting.projeksjon.rad.vedtak import har_deltakelse, opphevede, utenfor_6a

_UKJENT = Person(fornavn=None, etternavn=None, foedselsdato=None, kjoenn=None)


class Rad(msgspec.Struct, frozen=True, array_like=True):
    """One person. What depends on the day (age, whether a tiltak runs) is computed when the row is read."""

    duf_nummer: str
    versjon: int
    fornavn: str
    mellomnavn: str | None
    etternavn: str
    foedselsdato: date | None
    """None before the first PersonRegistrert (a permit can arrive earlier). Such a person is in no list."""
    kjoenn: str | None
    adressebeskyttelse: str
    lovverk: str | None
    kommunenummer: str | None
    bydelsnummer: str | None
    kategorier: tuple[tuple[str, date], ...]
    """Every category in force with its fra-dato. The programme category comes first."""
    ordninger: tuple[str, ...]
    """Every ordning in force."""
    frist_type: str | None
    frist_dato: date | None
    sluttmaal: str | None
    med_vedtak: bool
    med_tiltak: bool
    livsmestring: bool
    foreldreveiledning: bool
    fulltid_vgo: tuple[tuple[date, date], ...]
    """Periods, both days included."""
    gjennomfoeringsfrist: date | None
    avsluttet: Avsluttet | None
    programloep: Programloep | None = None
    """The time in programme, for statistics. None if there never was a programme category."""
    aarsgrunnlag: Aarsgrunnlag | None = None
    """What the årskontroll needs to know about the person. None if there never was a programme category."""
    reservert: bool = False
    """Whether a reservasjon against use in research is in force (A 2.3)."""
    endret: datetime | None = None
    """The instant of the newest fact about the person."""
    fratraadte: tuple["Rad", ...] = ()
    """The person as the kommuner and bydeler that the person has left may see it (kontrakt §5.18)."""
    fratraadt: date | None = None
    """In a row of `fratraadte`: the last day of the follow-up. None: the row is today's."""
    for_kommunen: bool = True
    """Whether users of the whole kommune see the row."""
    for_bydelen: bool = True
    """Whether users of the bydel see the row."""
    tilganger: tuple[Tilgang, ...] = ()
    """The accesses that IMDi has given for the person, for facts far back in time."""


def bygg_rad(utsnitt: Utsnitt, versjon: int, fratraadte: tuple[Rad, ...] = ()) -> Rad:
    """Make the row of a person from the document (A 1.2, kontrakt §5.11)."""
    person = utsnitt.person or _UKJENT
    kommune = utsnitt.oppfoelging or Oppfoelging()
    innslag = [i for i in utsnitt.innslag if i.status != "slettet"]
    tiltak = [i for i in innslag if i.seksjon == "tiltak"]
    gjennomfoert = {i.felter.tiltakstype for i in tiltak if i.felter.gjennomfoert}
    opphevet = opphevede(innslag)
    teller_ikke = opphevet | utenfor_6a(innslag)
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
        med_vedtak=har_deltakelse(innslag, teller_ikke),
        med_tiltak=bool(tiltak),
        livsmestring=not gjennomfoert.isdisjoint(koder.LIVSMESTRING),
        foreldreveiledning=not gjennomfoert.isdisjoint(koder.FORELDREVEILEDNING),
        fulltid_vgo=_fulltid_vgo(tiltak),
        gjennomfoeringsfrist=utsnitt.gjennomfoeringsfrist,
        avsluttet=bygg_avsluttet(utsnitt),
        programloep=bygg_programloep(utsnitt.kategorier, innslag, opphevet, utsnitt.avslutningshistorikk),
        aarsgrunnlag=bygg_aarsgrunnlag(utsnitt, innslag, opphevet, teller_ikke),
        reservert=any(i.seksjon == "reservasjon" for i in innslag),
        endret=_nyeste(utsnitt.hendelser),
        fratraadte=fratraadte,
    )


def _nyeste(hendelser: Sequence[Hendelse]) -> datetime | None:
    """The newest fact's instant, in whole seconds. None if there is no fact or no valid instant."""
    with suppress(ValueError):
        return datetime.fromisoformat(hendelser[-1].tidspunkt).replace(microsecond=0) if hendelser else None
    return None


def _aapne(kategorier: Iterable[Kategori]) -> tuple[tuple[str, date], ...]:
    i_kraft = [(k.kategori, k.fra) for k in kategorier if k.gjeldende]
    return tuple(sorted(i_kraft, key=lambda k: k[0] not in koder.PROGRAMKATEGORIER))


def _tiltaksperioder(tiltak: Iterable[Innslag]) -> Iterator[tuple[date, date]]:
    felter = (t.felter for t in tiltak)
    return ((f.startdato, f.sluttdato) for f in felter if f.startdato and f.sluttdato)


def _fulltid_vgo(tiltak: Iterable[Innslag]) -> tuple[tuple[date, date], ...]:
    return tuple(_tiltaksperioder(t for t in tiltak if t.felter.tiltakstype in koder.FULLTID_VGO))


_skriv = msgspec.msgpack.Encoder().encode
_les = msgspec.msgpack.Decoder(Rad).decode


def pakk_rad(rad: Rad) -> bytes:
    """The row as msgpack; equal rows give equal bytes."""
    return _skriv(rad)


def les_rad(verdi: bytes) -> Rad:
    """The row that `pakk_rad` packed.

    Raises:
        msgspec.DecodeError: the bytes are a row of another layout. `les_gjeldende` refuses a generation of
            another format, so that no such row is read.
    """
    return _les(verdi)
