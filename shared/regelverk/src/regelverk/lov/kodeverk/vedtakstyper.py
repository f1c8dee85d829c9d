"""Vedtakstyper: their templates' titles, and the fields that each takes (A 5.2, regelbeskrivelse §9.3.3)."""

from dataclasses import MISSING, dataclass, fields
from functools import cache
from typing import Literal

from regelverk.fakta.innslag import Brevfelt, Resultat, Vedtak
from regelverk.fakta.navn import til_camel
from regelverk.lov.kodeverk.kode import Kode, Tillegg
from regelverk.lov.kodeverk.oppslag import Oppslag, aapne

Slag = Literal["deltakelse", "utvidelse", "permisjon", "midlertidig stans", "permanent stans", "annet"]
_ALLTID = tuple(f.name for f in fields(Vedtak) if f.default is MISSING and f.name != "innslag_id")
"""What every decision must have: vedtakstype, resultat and vedtaksdato (A 5.1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vedtakstype(Kode):
    """A type of decision. The rules of deadlines and endings read only its `slag`."""

    slag: Slag
    resultater: tuple[Resultat, ...]
    tittel: str
    """The title of the letter, unless the decision is a refusal."""
    tittel_avslag: str | None = None
    """The title of the letter for a refusal; None: the type has no refusal."""
    krever_startdato: bool = False
    krever_sluttdato: bool = False
    brevfelter: tuple[Brevfelt, ...] = ()
    """The fields about stønad in the letter. All are optional, and no other type takes them."""

    @property
    def krever_dagtype(self) -> bool:
        """Whether `dagtype` is required: only permisjon is counted in virkedager or kalenderdager (A 5.5)."""
        return self.slag == "permisjon"

    def obligatoriske_felter(self, resultat: Resultat) -> tuple[str, ...]:
        """The red stars of A 5.1: the required fields. An Avslag needs no dates (regelbeskrivelse §9.3.3)."""
        if resultat == "Avslag":
            return _ALLTID
        krav = {
            "startdato": self.krever_startdato,
            "sluttdato": self.krever_sluttdato,
            "dagtype": self.krever_dagtype,
        }
        return (*_ALLTID, *(felt for felt, krevd in krav.items() if krevd))

    def mal(self, resultat: Resultat) -> str:
        """«Tittel på vedtaksmal» (A 5.2), the same in both målformer."""
        return self.tittel_avslag or self.tittel if resultat == "Avslag" else self.tittel

    def tillegg(self) -> Tillegg:
        """The values for the form of A 5.1, and the template of A 5.2. `…Avslag` is for a refusal."""
        kan_avslaas = "Avslag" in self.resultater
        return {
            "resultater": self.resultater,
            "obligatoriskeFelter": self.obligatoriske_felter(self.resultater[0]),
            "obligatoriskeFelterAvslag": self.obligatoriske_felter("Avslag") if kan_avslaas else (),
            "mal": self.mal(self.resultater[0]),
            "malAvslag": self.mal("Avslag") if kan_avslaas else "",
            "brevfelter": tuple(map(til_camel, self.brevfelter)),
        }

    @property
    def er_stans(self) -> bool:
        """Whether the decision stops the programme. A klage that overturns it extends the frist (A 6.2)."""
        return self.slag in ("midlertidig stans", "permanent stans")


@cache
def vedtakstyper() -> Oppslag[Vedtakstype]:
    """The 16 types."""
    return aapne("vedtakstyper", Vedtakstype)


def vedtakstype(kode: str) -> Vedtakstype:
    """The type of that name; raises `UkjentKode`."""
    return vedtakstyper()[kode]
