"""The parts of the document that lists need. The parser skips what is not named here."""

from datetime import date

import msgspec
from nir.meldinger.vurderinger import les_kropp


class _Del(msgspec.Struct, rename="camel", gc=False):
    """Keys are in camelCase; unknown keys are ignored."""


class Person(_Del):
    """The person's identity."""

    fornavn: str | None
    etternavn: str | None
    foedselsdato: date | None
    kjoenn: str | None
    mellomnavn: str | None = None
    adressebeskyttelse: str | None = None
    folkeregisterident: str | None = None


class Oppfoelging(_Del):
    """The kommune and the bydel that follow the person up today."""

    kommunenummer: str | None = None
    bydelsnummer: str | None = None


class Kategori(_Del):
    """One category that the person has had; `til` is its last day."""

    kategori: str
    fra: date
    gjeldende: bool
    til: date | None = None


class Ordning(_Del):
    """One ordning, in force or not (A 2.2, 2.7)."""

    ordning: str
    gjeldende: bool


class Frist(_Del):
    """The deadline that is shown (A 3.3)."""

    type: str
    dato: date
    beregnet_fra: date | None = None


class Avslutningsrad(_Del):
    """An ending: the one in force, or a row of the history."""

    aarsak: str
    dato: date
    registrert_av: str
    gruppe: str
    status: str = "gjeldende"
    avslutning: str = "Ordinær avslutning"
    timer_per_uke: float | None = None
    kommunenummer: str | None = None
    bydelsnummer: str | None = None
    registrert: date | None = None
    gjenaapningsdato: date | None = None


class Felter(_Del):
    """The fields of an innslag that lists need. Each section has some of them."""

    vedtakstype: str | None = None
    resultat: str | None = None
    vedtaksdato: date | None = None
    tiltakstype: str | None = None
    startdato: date | None = None
    sluttdato: date | None = None
    gjennomfoert: bool | None = None
    timer_per_uke: float | None = None
    erstattende: bool | None = None
    kapittel6a: bool | None = msgspec.field(default=None, name="kapittel6A")
    vedtak_id: str | None = None
    avgjort_dato: date | None = None
    utfall: str | None = None
    fra: date | None = None
    til: date | None = None


class Innslag(_Del):
    """A registration in one of the sections."""

    innslag_id: str
    seksjon: str
    status: str
    felter: Felter
    merknad: str | None = None


class Hendelse(_Del):
    """A fact about the person."""

    tidspunkt: str


class Utsnitt(_Del):
    """The parts of a document that lists need."""

    duf_nummer: str
    person: Person | None = None
    lovverk: str | None = None
    oppfoelging: Oppfoelging | None = None
    kategorier: tuple[Kategori, ...] = ()
    ordninger: tuple[Ordning, ...] = ()
    frist: Frist | None = None
    gjennomfoeringsfrist: date | None = None
    sluttmaal: str | None = None
    avslutning: Avslutningsrad | None = None
    avslutningshistorikk: tuple[Avslutningsrad, ...] = ()
    innslag: tuple[Innslag, ...] = ()
    hendelser: tuple[Hendelse, ...] = ()
    """Oldest first."""


class UleseligVurdering(Exception):
    """A record of nir.vurderinger that cannot be read. The text carries no personal data."""


_les = msgspec.json.Decoder(Utsnitt).decode


def les_dokumentet(verdi: bytes) -> bytes:
    """The JSON of the document in a record's value.

    Raises:
        UleseligVurdering: the value is not that of a record of nir.vurderinger.
    """
    try:
        return les_kropp(verdi)
    except ValueError as feil:
        raise UleseligVurdering(f"not a document: {type(feil).__name__}") from None


def les_utsnitt(kropp: bytes) -> Utsnitt:
    """The parts of the document that a row is made from. `kropp`: the document as JSON.

    Raises:
        UleseligVurdering: `kropp` is no document, or a field has a wrong type.
    """
    try:
        return _les(kropp)
    except msgspec.ValidationError as feil:
        raise UleseligVurdering(f"field does not fit: {_sted(feil)}") from None
    except ValueError as feil:
        raise UleseligVurdering(f"not a document: {type(feil).__name__}") from None


def _sted(feil: msgspec.ValidationError) -> str:
    """The path of the field (`.person.fornavn`), without the rest: the rest can quote the value."""
    return str(feil).rpartition("`$")[2].rstrip("`")
