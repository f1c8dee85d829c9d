from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.avslutningsaarsaker_kode import AvslutningsaarsakerKode
    from ..models.avslutningsaarsaker_regelmotor_kode import (
        AvslutningsaarsakerRegelmotorKode,
    )
    from ..models.fravaer_kode import FravaerKode
    from ..models.kategorier_kode import KategorierKode
    from ..models.klageutfall_kode import KlageutfallKode
    from ..models.kode import Kode
    from ..models.kontakttyper_kode import KontakttyperKode
    from ..models.ordninger_kode import OrdningerKode
    from ..models.sluttmaal_kode import SluttmaalKode
    from ..models.tiltak_kode import TiltakKode
    from ..models.vedtakstyper_kode import VedtakstyperKode


T = TypeVar("T", bound="Kodeverkene")


@_attrs_define
class Kodeverkene:
    """Every code list, by its name."""

    sluttmaal: list[SluttmaalKode]
    """ Sluttmål """
    vedtakstyper: list[VedtakstyperKode]
    """ Vedtakstyper """
    tiltak: list[TiltakKode]
    """ Tiltak """
    fravaer: list[FravaerKode]
    """ Fraværskoder """
    avslutningsaarsaker: list[AvslutningsaarsakerKode]
    """ Avslutningsårsaker kommunen kan registrere """
    avslutningsaarsaker_regelmotor: list[AvslutningsaarsakerRegelmotorKode]
    """ Avslutningsårsaker bare regelmotoren registrerer """
    kontakttyper: list[KontakttyperKode]
    """ Kontakttyper """
    klageutfall: list[KlageutfallKode]
    """ Utfall av klager """
    kategorier: list[KategorierKode]
    """ Programkategorier """
    ordninger: list[OrdningerKode]
    """ Ordninger """
    kommuner: list[Kode]
    """ Kommuner """
    bydeler: list[Kode]
    """ Bydeler """
    fylker: list[Kode]
    """ Fylker """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sluttmaal = []
        for sluttmaal_item_data in self.sluttmaal:
            sluttmaal_item = sluttmaal_item_data.to_dict()
            sluttmaal.append(sluttmaal_item)

        vedtakstyper = []
        for vedtakstyper_item_data in self.vedtakstyper:
            vedtakstyper_item = vedtakstyper_item_data.to_dict()
            vedtakstyper.append(vedtakstyper_item)

        tiltak = []
        for tiltak_item_data in self.tiltak:
            tiltak_item = tiltak_item_data.to_dict()
            tiltak.append(tiltak_item)

        fravaer = []
        for fravaer_item_data in self.fravaer:
            fravaer_item = fravaer_item_data.to_dict()
            fravaer.append(fravaer_item)

        avslutningsaarsaker = []
        for avslutningsaarsaker_item_data in self.avslutningsaarsaker:
            avslutningsaarsaker_item = avslutningsaarsaker_item_data.to_dict()
            avslutningsaarsaker.append(avslutningsaarsaker_item)

        avslutningsaarsaker_regelmotor = []
        for avslutningsaarsaker_regelmotor_item_data in self.avslutningsaarsaker_regelmotor:
            avslutningsaarsaker_regelmotor_item = avslutningsaarsaker_regelmotor_item_data.to_dict()
            avslutningsaarsaker_regelmotor.append(avslutningsaarsaker_regelmotor_item)

        kontakttyper = []
        for kontakttyper_item_data in self.kontakttyper:
            kontakttyper_item = kontakttyper_item_data.to_dict()
            kontakttyper.append(kontakttyper_item)

        klageutfall = []
        for klageutfall_item_data in self.klageutfall:
            klageutfall_item = klageutfall_item_data.to_dict()
            klageutfall.append(klageutfall_item)

        kategorier = []
        for kategorier_item_data in self.kategorier:
            kategorier_item = kategorier_item_data.to_dict()
            kategorier.append(kategorier_item)

        ordninger = []
        for ordninger_item_data in self.ordninger:
            ordninger_item = ordninger_item_data.to_dict()
            ordninger.append(ordninger_item)

        kommuner = []
        for kommuner_item_data in self.kommuner:
            kommuner_item = kommuner_item_data.to_dict()
            kommuner.append(kommuner_item)

        bydeler = []
        for bydeler_item_data in self.bydeler:
            bydeler_item = bydeler_item_data.to_dict()
            bydeler.append(bydeler_item)

        fylker = []
        for fylker_item_data in self.fylker:
            fylker_item = fylker_item_data.to_dict()
            fylker.append(fylker_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sluttmaal": sluttmaal,
                "vedtakstyper": vedtakstyper,
                "tiltak": tiltak,
                "fravaer": fravaer,
                "avslutningsaarsaker": avslutningsaarsaker,
                "avslutningsaarsakerRegelmotor": avslutningsaarsaker_regelmotor,
                "kontakttyper": kontakttyper,
                "klageutfall": klageutfall,
                "kategorier": kategorier,
                "ordninger": ordninger,
                "kommuner": kommuner,
                "bydeler": bydeler,
                "fylker": fylker,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.avslutningsaarsaker_kode import AvslutningsaarsakerKode
        from ..models.avslutningsaarsaker_regelmotor_kode import (
            AvslutningsaarsakerRegelmotorKode,
        )
        from ..models.fravaer_kode import FravaerKode
        from ..models.kategorier_kode import KategorierKode
        from ..models.klageutfall_kode import KlageutfallKode
        from ..models.kode import Kode
        from ..models.kontakttyper_kode import KontakttyperKode
        from ..models.ordninger_kode import OrdningerKode
        from ..models.sluttmaal_kode import SluttmaalKode
        from ..models.tiltak_kode import TiltakKode
        from ..models.vedtakstyper_kode import VedtakstyperKode

        d = dict(src_dict)
        sluttmaal = []
        _sluttmaal = d.pop("sluttmaal")
        for sluttmaal_item_data in _sluttmaal:
            sluttmaal_item = SluttmaalKode.from_dict(sluttmaal_item_data)

            sluttmaal.append(sluttmaal_item)

        vedtakstyper = []
        _vedtakstyper = d.pop("vedtakstyper")
        for vedtakstyper_item_data in _vedtakstyper:
            vedtakstyper_item = VedtakstyperKode.from_dict(vedtakstyper_item_data)

            vedtakstyper.append(vedtakstyper_item)

        tiltak = []
        _tiltak = d.pop("tiltak")
        for tiltak_item_data in _tiltak:
            tiltak_item = TiltakKode.from_dict(tiltak_item_data)

            tiltak.append(tiltak_item)

        fravaer = []
        _fravaer = d.pop("fravaer")
        for fravaer_item_data in _fravaer:
            fravaer_item = FravaerKode.from_dict(fravaer_item_data)

            fravaer.append(fravaer_item)

        avslutningsaarsaker = []
        _avslutningsaarsaker = d.pop("avslutningsaarsaker")
        for avslutningsaarsaker_item_data in _avslutningsaarsaker:
            avslutningsaarsaker_item = AvslutningsaarsakerKode.from_dict(avslutningsaarsaker_item_data)

            avslutningsaarsaker.append(avslutningsaarsaker_item)

        avslutningsaarsaker_regelmotor = []
        _avslutningsaarsaker_regelmotor = d.pop("avslutningsaarsakerRegelmotor")
        for avslutningsaarsaker_regelmotor_item_data in _avslutningsaarsaker_regelmotor:
            avslutningsaarsaker_regelmotor_item = AvslutningsaarsakerRegelmotorKode.from_dict(
                avslutningsaarsaker_regelmotor_item_data
            )

            avslutningsaarsaker_regelmotor.append(avslutningsaarsaker_regelmotor_item)

        kontakttyper = []
        _kontakttyper = d.pop("kontakttyper")
        for kontakttyper_item_data in _kontakttyper:
            kontakttyper_item = KontakttyperKode.from_dict(kontakttyper_item_data)

            kontakttyper.append(kontakttyper_item)

        klageutfall = []
        _klageutfall = d.pop("klageutfall")
        for klageutfall_item_data in _klageutfall:
            klageutfall_item = KlageutfallKode.from_dict(klageutfall_item_data)

            klageutfall.append(klageutfall_item)

        kategorier = []
        _kategorier = d.pop("kategorier")
        for kategorier_item_data in _kategorier:
            kategorier_item = KategorierKode.from_dict(kategorier_item_data)

            kategorier.append(kategorier_item)

        ordninger = []
        _ordninger = d.pop("ordninger")
        for ordninger_item_data in _ordninger:
            ordninger_item = OrdningerKode.from_dict(ordninger_item_data)

            ordninger.append(ordninger_item)

        kommuner = []
        _kommuner = d.pop("kommuner")
        for kommuner_item_data in _kommuner:
            kommuner_item = Kode.from_dict(kommuner_item_data)

            kommuner.append(kommuner_item)

        bydeler = []
        _bydeler = d.pop("bydeler")
        for bydeler_item_data in _bydeler:
            bydeler_item = Kode.from_dict(bydeler_item_data)

            bydeler.append(bydeler_item)

        fylker = []
        _fylker = d.pop("fylker")
        for fylker_item_data in _fylker:
            fylker_item = Kode.from_dict(fylker_item_data)

            fylker.append(fylker_item)

        kodeverkene = cls(
            sluttmaal=sluttmaal,
            vedtakstyper=vedtakstyper,
            tiltak=tiltak,
            fravaer=fravaer,
            avslutningsaarsaker=avslutningsaarsaker,
            avslutningsaarsaker_regelmotor=avslutningsaarsaker_regelmotor,
            kontakttyper=kontakttyper,
            klageutfall=klageutfall,
            kategorier=kategorier,
            ordninger=ordninger,
            kommuner=kommuner,
            bydeler=bydeler,
            fylker=fylker,
        )

        kodeverkene.additional_properties = d
        return kodeverkene

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
