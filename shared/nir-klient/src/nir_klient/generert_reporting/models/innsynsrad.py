from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.innsynsrad_utvalg import InnsynsradUtvalg


T = TypeVar("T", bound="Innsynsrad")


@_attrs_define
class Innsynsrad:
    """One reading."""

    innsyn_id: str
    """ Id-en til oppslaget """
    tidspunkt: str
    """ Når det ble lest """
    bruker: str
    """ Hvem som leste """
    kommunenummer: None | str
    """ Kommunen brukeren leste for; null for dem som ikke hører til en kommune """
    hva: str
    """ Hva som ble lest """
    format_: str
    """ Formatet det ble lest i """
    utvalg: InnsynsradUtvalg
    """ Filtrene det ble lest med """
    antall: int
    """ Antall personer i svaret """
    formaal: None | str
    """ Formålet som var oppgitt; null der ingen var """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        innsyn_id = self.innsyn_id

        tidspunkt = self.tidspunkt

        bruker = self.bruker

        kommunenummer: None | str
        kommunenummer = self.kommunenummer

        hva = self.hva

        format_ = self.format_

        utvalg = self.utvalg.to_dict()

        antall = self.antall

        formaal: None | str
        formaal = self.formaal

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "innsynId": innsyn_id,
                "tidspunkt": tidspunkt,
                "bruker": bruker,
                "kommunenummer": kommunenummer,
                "hva": hva,
                "format": format_,
                "utvalg": utvalg,
                "antall": antall,
                "formaal": formaal,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.innsynsrad_utvalg import InnsynsradUtvalg

        d = dict(src_dict)
        innsyn_id = d.pop("innsynId")

        tidspunkt = d.pop("tidspunkt")

        bruker = d.pop("bruker")

        def _parse_kommunenummer(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        kommunenummer = _parse_kommunenummer(d.pop("kommunenummer"))

        hva = d.pop("hva")

        format_ = d.pop("format")

        utvalg = InnsynsradUtvalg.from_dict(d.pop("utvalg"))

        antall = d.pop("antall")

        def _parse_formaal(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        formaal = _parse_formaal(d.pop("formaal"))

        innsynsrad = cls(
            innsyn_id=innsyn_id,
            tidspunkt=tidspunkt,
            bruker=bruker,
            kommunenummer=kommunenummer,
            hva=hva,
            format_=format_,
            utvalg=utvalg,
            antall=antall,
            formaal=formaal,
        )

        innsynsrad.additional_properties = d
        return innsynsrad

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
