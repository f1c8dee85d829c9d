"""A field as a form shows it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from markupsafe import Markup
from nir_klient.generert.models import Feltbeskrivelse, Kodevalg
from nir_klient.generert.types import Unset

from saksbehandler.api.feil import Feltfeil
from saksbehandler.api.kall import valgfri
from saksbehandler.side.feilside import problemtekst, ren_problemtekst
from saksbehandler.side.sider import Leser

_DATO = re.compile(r"\d{4}-\d{2}-\d{2}")
Type = Literal["dato", "tekst", "tall", "heltall", "boolsk", "nedtrekk"]
KODELISTER = {
    "kontakttype": "kontakttyper",
    "sluttmaal": "sluttmaal",
    "vedtakstype": "vedtakstyper",
    "tiltakstype": "tiltak",
    "fravaerskode": "fravaer",
    "avslutningsaarsak": "avslutningsaarsaker",
    "utfall": "klageutfall",
}
"""Field → the code list of its values."""


@dataclass(frozen=True, slots=True)
class Alternativ:
    """A choice of a dropdown. `grunn`: why it cannot be chosen."""

    verdi: str
    tekst: str
    grunn: str | None = None


@dataclass(frozen=True, slots=True)
class Felt:
    """A field, its value, and what is wrong with it."""

    navn: str
    ledetekst: str
    type: Type
    verdi: str
    paakrevd: bool
    hjelp: str = ""
    feil: str = ""
    laast: bool = False
    fra: str = ""
    til: str = ""
    alternativer: tuple[Alternativ, ...] = ()

    @property
    def id(self) -> str:
        """The id of the input, to which the summary of errors leads."""
        return f"felt-{self.navn}"

    @property
    def vist(self) -> str:
        """The value as it is read: a date as `dd.mm.yyyy`, a code by its text."""
        if self.type == "nedtrekk":
            return next((en.tekst for en in self.alternativer if en.verdi == self.verdi), self.verdi)
        if self.type == "dato" and _DATO.fullmatch(self.verdi):
            return ".".join(reversed(self.verdi.split("-")))
        return self.verdi.capitalize() if self.type == "boolsk" else self.verdi


@dataclass(frozen=True, slots=True)
class Feltlager:
    """Makes the fields of one form.

    `mot_flere`: the kode of the problem for which the section takes no further row. The row that the section
    has can be changed all the same (A 3.7, A 9.4).
    """

    leser: Leser
    seksjon: str
    verdier: Mapping[str, str]
    feil: tuple[Feltfeil, ...] = ()
    laaste: frozenset[str] = frozenset()
    mot_flere: str = ""

    def lag(self, beskrivelse: Feltbeskrivelse) -> Felt:
        """The field that the API describes."""
        verdi = self.verdier.get(beskrivelse.navn, "")
        alternativer = self._alternativer(beskrivelse)
        type_: Type = "nedtrekk" if alternativer else _type(beskrivelse)
        return self._felt(
            beskrivelse.navn,
            type_,
            verdi,
            beskrivelse.paakrevd,
            alternativer,
            (_grense(beskrivelse.fra), _grense(beskrivelse.til)),
        )

    def kodefelt(self, navn: str, liste: str, koder: Iterable[Kodevalg]) -> Felt:
        """The dropdown of codes, with what the guide says of the chosen code (A 7.8, A 8.3, A 9.9).

        A code that may not be registered is in the list too, with the reason.
        """
        alternativer = tuple(Alternativ(en.kode, self._kodetekst(liste, en), self._grunn(en)) for en in koder)
        gitt = self.verdier.get(navn, "")
        if gitt and all(en.verdi != gitt for en in alternativer):
            # A code that only the regelmotor gives, or one that is no longer valid.
            alternativer = (*alternativer, Alternativ(gitt, self.leser.kode(liste, gitt)))
        valgt = self.leser.koder.get(liste, {}).get(self.verdier.get(navn, ""))
        felt = self._felt(navn, "nedtrekk", self.verdier.get(navn, ""), True, alternativer, ("", ""))
        veiledning = (valgt.veiledning or valgt.konsekvens or "") if valgt else ""
        # If a vedtak has no consequence, the guide has only a mark such as a dash in that column (A 5.2).
        return replace(felt, hjelp=veiledning) if veiledning.strip("-. ") else felt

    def _felt(
        self,
        navn: str,
        type_: Type,
        verdi: str,
        paakrevd: bool,
        alternativer: tuple[Alternativ, ...],
        grenser: tuple[str, str],
    ) -> Felt:
        return Felt(
            navn=navn,
            ledetekst=feltnavn(self.leser, self.seksjon, navn),
            type=type_,
            verdi=verdi,
            paakrevd=paakrevd,
            hjelp=_felttekst(self.leser, self.seksjon, f"{navn}_hjelp"),
            feil=Markup(" ").join(problemtekst(self.leser, en) for en in self.feil if en.felt == navn),
            laast=navn in self.laaste,
            fra=grenser[0],
            til=grenser[1],
            alternativer=alternativer,
        )

    def _alternativer(self, beskrivelse: Feltbeskrivelse) -> tuple[Alternativ, ...]:
        liste = valgfri(beskrivelse.kodeverk)
        if liste is not None:
            koder = self.leser.koder.get(liste, {})
            return tuple(Alternativ(kode, self.leser.kode(liste, kode)) for kode in koder)
        return tuple(Alternativ(en, self.leser.verdi(en)) for en in valgfri(beskrivelse.verdier) or ())

    def _kodetekst(self, liste: str, kode: Kodevalg) -> str:
        """The text of a code, with the deadline that it would give (A 3.6)."""
        tekst, frist = self.leser.kode(liste, kode.kode), valgfri(kode.frist)
        return (
            tekst if frist is None else self.leser.t("felt.med_frist", kode=tekst, frist=f"{frist:%d.%m.%Y}")
        )

    def _grunn(self, kode: Kodevalg) -> str | None:
        grunn = valgfri(kode.grunn)
        return (
            None
            if grunn is None or grunn.kode == self.mot_flere
            else ren_problemtekst(self.leser, Feltfeil(grunn.kode, grunn.detail))
        )


def feltnavn(leser: Leser, seksjon: str, navn: str) -> str:
    """The label of a field: the section's own label if it has one, or else the label in all sections."""
    return _felttekst(leser, seksjon, navn) or navn


def _felttekst(leser: Leser, seksjon: str, navn: str) -> str:
    return leser.t.eller(f"felt.{seksjon}_{navn}", leser.t.eller(f"felt.{navn}", ""))


def _type(beskrivelse: Feltbeskrivelse) -> Type:
    type_ = beskrivelse.type_
    return "nedtrekk" if type_ == "kode" or type_ == "valg" else type_


def _grense(verdi: date | float | Unset) -> str:
    if isinstance(verdi, Unset):
        return ""
    return verdi.isoformat() if isinstance(verdi, date) else f"{verdi:g}"
