from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kontakttyper_kode_id import KontakttyperKodeId, check_kontakttyper_kode_id
from ..models.kontakttyper_kode_kode import (
    KontakttyperKodeKode,
    check_kontakttyper_kode_kode,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kodefelt import Kodefelt
    from ..models.kodetekst import Kodetekst


T = TypeVar("T", bound="KontakttyperKode")


@_attrs_define
class KontakttyperKode:
    """A code. A field without a value is left out."""

    kode: KontakttyperKodeKode
    """ Teksten i veilederen, på bokmål """
    id: KontakttyperKodeId
    """ ASCII, og den samme for alltid; kan sendes i stedet for kode """
    tekst: Kodetekst
    """ The text of a code in both languages. """
    navn: str | Unset = UNSET
    """ Bare kommuner, bydeler og fylker """
    gruppe: str | Unset = UNSET
    """ Gruppen årsaken er i """
    veiledning: str | Unset = UNSET
    """ Hva koden brukes til """
    hjemmel: str | Unset = UNSET
    """ Bestemmelsen det bygger på """
    konsekvens: str | Unset = UNSET
    """ Hva koden fører til """
    gyldig_fra: datetime.date | Unset = UNSET
    """ Første dag koden kan brukes """
    gyldig_til: datetime.date | Unset = UNSET
    """ Siste dag """
    felter: list[Kodefelt] | Unset = UNSET
    """ Skjemaet koden registreres med """
    mulig_utvidelse: str | Unset = UNSET
    """ Bare sluttmaal (A 3.2) """
    resultater: list[str] | Unset = UNSET
    """ Bare vedtakstyper: resultatene et slikt vedtak kan ha """
    obligatoriske_felter: list[str] | Unset = UNSET
    """ Bare vedtakstyper: rød stjerne i A 5.1 """
    obligatoriske_felter_avslag: list[str] | Unset = UNSET
    """ Det samme når resultatet er Avslag """
    mal: str | Unset = UNSET
    """ Bare vedtakstyper: tittel på vedtaksmal (A 5.2) """
    mal_avslag: str | Unset = UNSET
    """ Det samme når resultatet er Avslag """
    brevfelter: list[str] | Unset = UNSET
    """ Bare vedtakstyper: valgfrie felt om stønad """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kode: str = self.kode

        id: str = self.id

        tekst = self.tekst.to_dict()

        navn = self.navn

        gruppe = self.gruppe

        veiledning = self.veiledning

        hjemmel = self.hjemmel

        konsekvens = self.konsekvens

        gyldig_fra: str | Unset = UNSET
        if not isinstance(self.gyldig_fra, Unset):
            gyldig_fra = self.gyldig_fra.isoformat()

        gyldig_til: str | Unset = UNSET
        if not isinstance(self.gyldig_til, Unset):
            gyldig_til = self.gyldig_til.isoformat()

        felter: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.felter, Unset):
            felter = []
            for felter_item_data in self.felter:
                felter_item = felter_item_data.to_dict()
                felter.append(felter_item)

        mulig_utvidelse = self.mulig_utvidelse

        resultater: list[str] | Unset = UNSET
        if not isinstance(self.resultater, Unset):
            resultater = self.resultater

        obligatoriske_felter: list[str] | Unset = UNSET
        if not isinstance(self.obligatoriske_felter, Unset):
            obligatoriske_felter = self.obligatoriske_felter

        obligatoriske_felter_avslag: list[str] | Unset = UNSET
        if not isinstance(self.obligatoriske_felter_avslag, Unset):
            obligatoriske_felter_avslag = self.obligatoriske_felter_avslag

        mal = self.mal

        mal_avslag = self.mal_avslag

        brevfelter: list[str] | Unset = UNSET
        if not isinstance(self.brevfelter, Unset):
            brevfelter = self.brevfelter

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kode": kode,
                "id": id,
                "tekst": tekst,
            }
        )
        if navn is not UNSET:
            field_dict["navn"] = navn
        if gruppe is not UNSET:
            field_dict["gruppe"] = gruppe
        if veiledning is not UNSET:
            field_dict["veiledning"] = veiledning
        if hjemmel is not UNSET:
            field_dict["hjemmel"] = hjemmel
        if konsekvens is not UNSET:
            field_dict["konsekvens"] = konsekvens
        if gyldig_fra is not UNSET:
            field_dict["gyldigFra"] = gyldig_fra
        if gyldig_til is not UNSET:
            field_dict["gyldigTil"] = gyldig_til
        if felter is not UNSET:
            field_dict["felter"] = felter
        if mulig_utvidelse is not UNSET:
            field_dict["muligUtvidelse"] = mulig_utvidelse
        if resultater is not UNSET:
            field_dict["resultater"] = resultater
        if obligatoriske_felter is not UNSET:
            field_dict["obligatoriskeFelter"] = obligatoriske_felter
        if obligatoriske_felter_avslag is not UNSET:
            field_dict["obligatoriskeFelterAvslag"] = obligatoriske_felter_avslag
        if mal is not UNSET:
            field_dict["mal"] = mal
        if mal_avslag is not UNSET:
            field_dict["malAvslag"] = mal_avslag
        if brevfelter is not UNSET:
            field_dict["brevfelter"] = brevfelter

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.kodefelt import Kodefelt
        from ..models.kodetekst import Kodetekst

        d = dict(src_dict)
        kode = check_kontakttyper_kode_kode(d.pop("kode"))

        id = check_kontakttyper_kode_id(d.pop("id"))

        tekst = Kodetekst.from_dict(d.pop("tekst"))

        navn = d.pop("navn", UNSET)

        gruppe = d.pop("gruppe", UNSET)

        veiledning = d.pop("veiledning", UNSET)

        hjemmel = d.pop("hjemmel", UNSET)

        konsekvens = d.pop("konsekvens", UNSET)

        _gyldig_fra = d.pop("gyldigFra", UNSET)
        gyldig_fra: datetime.date | Unset
        if isinstance(_gyldig_fra, Unset):
            gyldig_fra = UNSET
        else:
            gyldig_fra = datetime.date.fromisoformat(_gyldig_fra)

        _gyldig_til = d.pop("gyldigTil", UNSET)
        gyldig_til: datetime.date | Unset
        if isinstance(_gyldig_til, Unset):
            gyldig_til = UNSET
        else:
            gyldig_til = datetime.date.fromisoformat(_gyldig_til)

        _felter = d.pop("felter", UNSET)
        felter: list[Kodefelt] | Unset = UNSET
        if _felter is not UNSET:
            felter = []
            for felter_item_data in _felter:
                felter_item = Kodefelt.from_dict(felter_item_data)

                felter.append(felter_item)

        mulig_utvidelse = d.pop("muligUtvidelse", UNSET)

        resultater = cast(list[str], d.pop("resultater", UNSET))

        obligatoriske_felter = cast(list[str], d.pop("obligatoriskeFelter", UNSET))

        obligatoriske_felter_avslag = cast(list[str], d.pop("obligatoriskeFelterAvslag", UNSET))

        mal = d.pop("mal", UNSET)

        mal_avslag = d.pop("malAvslag", UNSET)

        brevfelter = cast(list[str], d.pop("brevfelter", UNSET))

        kontakttyper_kode = cls(
            kode=kode,
            id=id,
            tekst=tekst,
            navn=navn,
            gruppe=gruppe,
            veiledning=veiledning,
            hjemmel=hjemmel,
            konsekvens=konsekvens,
            gyldig_fra=gyldig_fra,
            gyldig_til=gyldig_til,
            felter=felter,
            mulig_utvidelse=mulig_utvidelse,
            resultater=resultater,
            obligatoriske_felter=obligatoriske_felter,
            obligatoriske_felter_avslag=obligatoriske_felter_avslag,
            mal=mal,
            mal_avslag=mal_avslag,
            brevfelter=brevfelter,
        )

        kontakttyper_kode.additional_properties = d
        return kontakttyper_kode

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
