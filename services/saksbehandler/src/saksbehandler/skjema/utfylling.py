"""A form while somebody fills it in: the typed values, and the registration that the form is for."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from nir_klient.generert.models import Feltbeskrivelse, Innslagsvalg, Seksjonsvalg

from saksbehandler.api.feil import ApiFeil
from saksbehandler.api.registrering import Felter, Handling, Registrering, handlinger, seksjonsvalg
from saksbehandler.innlogging.kontekst import Kontekst
from saksbehandler.skjema.beskrivelse import Verdier, beskrivelser, innslagsvalg
from saksbehandler.skjema.kropp import endring, idempotensnoekkel, ny_registrering
from saksbehandler.skjema.rad import RAD_UKJENT, Rad, finn_rad
from saksbehandler.skjema.seksjon import Seksjon
from saksbehandler.skjema.uten_svar import antatt_radvalg, fra_skjemaet


@dataclass(frozen=True)
class Utfylling:
    """One form in one request. `rad` and `radvalg` are None for a new registration."""

    kontekst: Kontekst
    seksjon: Seksjon
    duf: str
    valg: Seksjonsvalg
    verdier: Verdier
    noekkel: str
    """A UUID that the form keeps; the Idempotency-Key is made from it and the content."""
    handling: Handling = "registrer"
    rad: Rad | None = None
    radvalg: Innslagsvalg | None = None

    @property
    def adresse(self) -> str:
        """Where the form is, and where it is sent."""
        slutt = "ny" if self.rad is None else self.rad.innslag_id
        return f"{self.seksjon.rot(self.duf)}/{slutt}" + ("/slett" if self.handling == "slett" else "")

    @cached_property
    def beskrivelser(self) -> Sequence[Feltbeskrivelse]:
        """The fields of the form, without the field of the code."""
        foer = self.rad.verdier if self.rad else {}
        alle = beskrivelser(self.seksjon, self.valg, {**foer, **self.verdier})
        tillegg = [en for en in self.seksjon.ved_endring if self.rad and en.navn not in self.laaste]
        return [en for en in alle if en.navn != self.seksjon.bekreftelse] + tillegg

    @property
    def laaste(self) -> frozenset[str]:
        """The fields that cannot be changed (A 5.4)."""
        return frozenset(self.radvalg.laaste_felter if self.radvalg else ())

    @property
    def bekreftet(self) -> bool:
        """Whether the user has said yes to the question, and has not changed the fields since."""
        svar = self.verdier.get(self.seksjon.bekreftelse or "")
        return bool(svar) and svar == self.spoersmaalsnoekkel

    @property
    def spoersmaalsnoekkel(self) -> str:
        """The value that the form sends for a yes.

        It depends on the fields: a yes about other fields does not count.
        """
        return idempotensnoekkel(self.noekkel, self.utfylte)

    @property
    def felter(self) -> Felter:
        """What is sent to the API."""
        return self.med_bekreftelse if self.bekreftet else self.utfylte

    @property
    def med_bekreftelse(self) -> Felter:
        """The fields as they are sent after a yes."""
        felt = self.seksjon.bekreftelse
        return {**self.utfylte, felt: True} if felt and self.handling != "slett" else self.utfylte

    @cached_property
    def utfylte(self) -> Felter:
        """The fields that are filled in or changed."""
        if self.handling == "slett":
            return {}
        kodefelt = self.seksjon.kodefelt
        if self.rad is not None:
            felter = endring(self.beskrivelser, self.verdier, self.rad.verdier, self.laaste)
            ny_kode = self.verdier.get(kodefelt or "", "")
            endret = kodefelt and kodefelt not in self.laaste and ny_kode != self.rad.verdier.get(kodefelt)
            return {kodefelt: ny_kode, **felter} if kodefelt and endret else felter
        felter = ny_registrering(self.beskrivelser, self.verdier)
        return {kodefelt: self.verdier.get(kodefelt, ""), **felter} if kodefelt else felter

    @property
    def typer(self) -> str:
        """The types of the fields that the form can send (`skjema.uten_svar`)."""
        aapne = (en for en in self.beskrivelser if en.navn not in self.laaste)
        return " ".join(f"{en.navn}:{en.type_}" for en in aapne)

    @property
    def kan_simuleres(self) -> bool:
        """Whether enough is typed for the API to compute what the registration would lead to."""
        if self.handling == "slett":
            return True
        return bool(self.felter) if self.rad is not None else not self.mangler

    @property
    def mangler(self) -> tuple[str, ...]:
        """The fields that must be filled in and are empty."""
        kreves = [felt.navn for felt in self.beskrivelser if felt.paakrevd and felt.type_ != "boolsk"]
        alle = [*filter(None, [self.seksjon.kodefelt]), *kreves]
        return tuple(navn for navn in alle if not self.verdier.get(navn, "").strip())

    @property
    def registrering(self) -> Registrering:
        """The registration as the API gets it."""
        rad = self.rad
        return Registrering(
            self.seksjon.navn,
            self.handling,
            self.felter,
            rad.innslag_id if rad else None,
            self.etag if rad else None,
        )

    @property
    def etag(self) -> str:
        """The version of the row that the user has seen."""
        return self.verdier.get("etag") or (self.rad.etag if self.rad else "")

    @property
    def idempotensnoekkel(self) -> str:
        """The key by which the API knows a repeated request. After a conflict it is another key."""
        return idempotensnoekkel(self.noekkel, {**self.felter, "_etag": self.etag})


async def ny(kontekst: Kontekst, seksjon: Seksjon, duf: str, verdier: Verdier) -> Utfylling:
    """A form for a new registration.

    Raises:
        ApiFeil: the person is unknown to the user, or the API does not answer.
    """
    try:
        valg = seksjonsvalg(await handlinger(kontekst.nir, duf), seksjon.navn)
    except ApiFeil as feil:
        valg = _ellers(feil, seksjon, verdier)
    return Utfylling(kontekst, seksjon, duf, valg, verdier, _noekkel(verdier))


async def for_rad(
    kontekst: Kontekst,
    seksjon: Seksjon,
    duf: str,
    innslag_id: str,
    verdier: Verdier | None,
    handling: Handling = "endre",
) -> Utfylling:
    """A form for a row. `verdier`: what is typed; None: the fields as they are.

    Raises:
        ApiFeil: the person or the row is unknown, or the API does not answer.
    """
    rad = await finn_rad(kontekst.nir, duf, seksjon, innslag_id)
    try:
        mulig = await handlinger(kontekst.nir, duf)
        valg, radvalg = seksjonsvalg(mulig, seksjon.navn), innslagsvalg(innslag_id, mulig)
    except ApiFeil as feil:
        valg = _ellers(feil, seksjon, verdier or {})
        radvalg = antatt_radvalg(innslag_id, seksjon.navn)
    if radvalg is None and verdier is not None:
        raise RAD_UKJENT
    # A field that cannot be changed is not sent by the browser: it keeps its value.
    laast = {navn: rad.verdier.get(navn, "") for navn in (radvalg.laaste_felter if radvalg else ())}
    typet = rad.verdier if verdier is None else {**verdier, **laast}
    return Utfylling(kontekst, seksjon, duf, valg, typet, _noekkel(verdier or {}), handling, rad, radvalg)


def _ellers(feil: ApiFeil, seksjon: Seksjon, verdier: Verdier) -> Seksjonsvalg:
    """The fields that the form itself carries, if the API cannot say now what may be registered. Raises the
    error otherwise.
    """
    valg = fra_skjemaet(verdier, seksjon.kodefelt) if feil.slag == "utilgjengelig" else None
    if valg is None:
        raise feil
    return valg


def _noekkel(verdier: Verdier) -> str:
    try:
        return str(uuid.UUID(verdier.get("noekkel", "")))
    except ValueError:
        return str(uuid.uuid4())
