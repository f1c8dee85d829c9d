"""A life event in the log, with its corrections."""

from dataclasses import dataclass, replace
from datetime import date

from regelverk.fakta import folkeregister as fr
from regelverk.fakta.folkeregister import KorrigerbarType

Livshendelse = fr.Flyttet | fr.Utvandret | fr.Innvandret | fr.Doed


@dataclass(frozen=True, slots=True)
class Ledd:
    """The event, or a correction of it. `kommune` and `land` are where the person moved to."""

    id: str
    dato: date
    kommune: str | None = None
    land: str | None = None
    bydel: str | None = None


@dataclass(frozen=True, slots=True)
class Fortalt:
    """An event and its corrections in the log's order. The last part of `ledd` is in force."""

    type: KorrigerbarType
    ledd: tuple[Ledd, ...]

    @property
    def id(self) -> str:
        """The id of the event itself, which corrections and annulments name."""
        return self.ledd[0].id

    @property
    def dato(self) -> date:
        """The day of the event, by the part in force."""
        return self.ledd[-1].dato

    @property
    def kommune(self) -> str | None:
        """The kommune moved to, by the part in force."""
        return self.ledd[-1].kommune

    @property
    def bydel(self) -> str | None:
        """The bydel moved to, by the part in force; None if the bydel is unknown."""
        return self.ledd[-1].bydel

    @property
    def land(self) -> str | None:
        """The country moved to, by the part in force."""
        return self.ledd[-1].land

    def nevner(self, id_: str) -> bool:
        """Whether an id belongs to the event or one of its corrections."""
        return any(ledd.id == id_ for ledd in self.ledd)

    def korrigert(self, ledd: Ledd) -> "Fortalt":
        """The event with one more correction."""
        return replace(self, ledd=(*self.ledd, ledd))

    def annullert(self, id_: str) -> "Fortalt | None":
        """The event without its correction `id_`. None if `id_` is the event itself."""
        rest = tuple(ledd for ledd in self.ledd if ledd.id != id_)
        return replace(self, ledd=rest) if self.id != id_ and rest else None


def fortalt(hendelse: Livshendelse) -> Fortalt:
    """The event that a fact reports, still without corrections."""
    return Fortalt(_type(hendelse), (_ledd(hendelse),))


def korreksjonsledd(korreksjon: fr.FolkeregisterhendelseKorrigert) -> Ledd | None:
    """The part that a correction adds. None if the correction has no date for its type of event."""
    dato = {
        "Flyttet": korreksjon.flyttedato,
        "Utvandret": korreksjon.utflyttingsdato,
        "Innvandret": korreksjon.innflyttingsdato,
        "Doed": korreksjon.doedsdato,
    }[korreksjon.type]
    if dato is None:
        return None
    kommune = korreksjon.til_kommunenummer or korreksjon.kommunenummer
    return Ledd(
        korreksjon.folkeregister_hendelse_id, dato, kommune, korreksjon.til_land, korreksjon.til_bydelsnummer
    )


def _type(hendelse: Livshendelse) -> KorrigerbarType:
    match hendelse:
        case fr.Flyttet():
            return "Flyttet"
        case fr.Utvandret():
            return "Utvandret"
        case fr.Innvandret():
            return "Innvandret"
        case fr.Doed():
            return "Doed"


def _ledd(hendelse: Livshendelse) -> Ledd:
    id_ = hendelse.folkeregister_hendelse_id
    match hendelse:
        case fr.Flyttet():
            return Ledd(id_, hendelse.flyttedato, hendelse.til_kommunenummer, bydel=hendelse.til_bydelsnummer)
        case fr.Utvandret():
            return Ledd(id_, hendelse.utflyttingsdato, land=hendelse.til_land)
        case fr.Innvandret():
            return Ledd(id_, hendelse.innflyttingsdato, hendelse.kommunenummer)
        case fr.Doed():
            return Ledd(id_, hendelse.doedsdato)
