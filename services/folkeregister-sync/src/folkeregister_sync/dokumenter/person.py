"""The persondokument: the person after an event. Only the parts that NIR needs are read."""

from datetime import date
from typing import Literal

from pydantic import AliasChoices, Field

from folkeregister_sync.dokumenter.adresse import Bostedsadresse
from folkeregister_sync.dokumenter.modell import Egenskap, En, Flere, Modell, UleseligDokument

DELER = (
    "identifikasjonsnummer",
    "status",
    "navn",
    "doedsfall",
    "bostedsadresse",
    "adressebeskyttelse",
    "innflytting",
    "utflytting",
    "falskIdentitet",
    "historikk",
)
"""The `part` parameter of every lookup: the needed parts and no others (dataminimering)."""

Gradering = Literal["ugradert", "fortrolig", "strengtFortrolig"]
_GRADERINGER: dict[str, Gradering] = {
    "ugradert": "ugradert",
    "klientadresse": "ugradert",
    "fortrolig": "fortrolig",
    "strengtFortrolig": "strengtFortrolig",
}


class Identifikasjonsnummer(Egenskap):
    """A fødselsnummer or D-nummer."""

    foedsels_eller_d_nummer: str = Field(
        validation_alias=AliasChoices("foedselsEllerDNummer", "foedsels_eller_d_nummer"), pattern=r"^\d{11}$"
    )
    status: str | None = None


class Status(Egenskap):
    """Personstatus: bosatt, utflyttet, doed, …"""

    status: str | None = None


class Navn(Egenskap):
    fornavn: str
    etternavn: str
    mellomnavn: str | None = None


class Doedsfall(Egenskap):
    """A death. The date may be missing."""

    doedsdato: date | None = None


class Utflytting(Egenskap):
    utflyttingsdato: date | None = None
    tilflyttingsland: str | None = None

    @property
    def dato(self) -> date | None:
        """The day of the emigration: utflyttingsdato, or else (before 2021) the first day of validity."""
        return self.utflyttingsdato or self.gyldig_fra


class Innflytting(Egenskap):
    """An immigration. Its only date is the day from which it is valid."""

    fraflyttingsland: str | None = None


class Adressebeskyttelse(Egenskap):
    """The level of protection of a person's address."""

    graderingsnivaa: str


class FalskIdentitet(Egenskap):
    """Whether the identity is false, and the ident of the right identity if that is known."""

    er_falsk: bool = False
    rett_identitet_ved_identifikasjonsnummer: str | None = None


class Person(Modell):
    """A persondokument. Its properties leave out secret addresses. They give the current elements, except
    `identer` and `bosteder`, which give the earlier ones too.
    """

    identifikasjonsnummer: Flere[Identifikasjonsnummer] = ()
    status: Flere[Status] = ()
    navn: Flere[Navn] = ()
    doedsfall: En[Doedsfall] = None
    utflytting: Flere[Utflytting] = ()
    innflytting: Flere[Innflytting] = ()
    adressebeskyttelse: Flere[Adressebeskyttelse] = ()
    bostedsadresse: Flere[Bostedsadresse] = Field(default=(), repr=False)
    falsk_identitet: En[FalskIdentitet] = None

    @property
    def identer(self) -> frozenset[str]:
        """Every ident that this person has or has had."""
        return frozenset(nummer.foedsels_eller_d_nummer for nummer in self.identifikasjonsnummer)

    @property
    def ident(self) -> str | None:
        """The current ident. For an identity known to be false: the right ident, if it is known."""
        if self.falsk_identitet is not None and self.falsk_identitet.er_falsk:
            rett = self.falsk_identitet.rett_identitet_ved_identifikasjonsnummer
            if rett is not None:
                return rett
        gjeldende = [nummer for nummer in self.identifikasjonsnummer if nummer.er_gjeldende]
        i_bruk = [nummer for nummer in gjeldende if nummer.status == "iBruk"]
        return next((nummer.foedsels_eller_d_nummer for nummer in (*i_bruk, *gjeldende)), None)

    @property
    def personstatus(self) -> str | None:
        """The current personstatus: bosatt, utflyttet, doed, …"""
        return next((status.status for status in self.status if status.er_gjeldende), None)

    @property
    def gjeldende_navn(self) -> Navn | None:
        """The current name. A person with status opphoert has none."""
        return next((navn for navn in self.navn if navn.er_gjeldende), None)

    @property
    def gradering(self) -> Gradering:
        """The address protection: the strictest of the person's level and the current addresses' levels.

        Raises:
            UleseligDokument: a level is unknown. Such a document must not be used at all.
        """
        nivaaer = [b.graderingsnivaa for b in self.adressebeskyttelse if b.er_gjeldende]
        nivaaer += [b.adressegradering or "ugradert" for b in self.bostedsadresse if b.er_gjeldende]
        if not set(nivaaer) <= _GRADERINGER.keys():
            raise UleseligDokument("NIR-AVVIK-GRADERING", "an unknown level of address protection")
        kjente = {_GRADERINGER[nivaa] for nivaa in nivaaer}
        return next((g for g in ("strengtFortrolig", "fortrolig") if g in kjente), "ugradert")

    @property
    def bosteder(self) -> tuple[Bostedsadresse, ...]:
        """All addresses, also earlier ones, in the document's order. Empty for strengtFortrolig."""
        return () if self.gradering == "strengtFortrolig" else self.bostedsadresse

    @property
    def kommune(self) -> str | None:
        """The kommune of the current address."""
        return self.bosted.kommunenummer if self.bosted is not None else None

    @property
    def doedsdato(self) -> date | None:
        """The day of death: doedsdato, or else the day from which doedsfall is valid."""
        return (self.doedsfall.doedsdato or self.doedsfall.gyldig_fra) if self.doedsfall is not None else None

    @property
    def bosted(self) -> Bostedsadresse | None:
        """The current address.

        Raises:
            UleseligDokument: there are two current addresses.
        """
        gjeldende = [adresse for adresse in self.bosteder if adresse.er_gjeldende]
        if len(gjeldende) > 1:
            raise UleseligDokument("NIR-AVVIK-BOSTED", "two current addresses")
        return gjeldende[0] if gjeldende else None
