from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.avslutning_valg import AvslutningValg
    from ..models.fravaer_valg import FravaerValg
    from ..models.klage_valg import KlageValg
    from ..models.kontakt_valg import KontaktValg
    from ..models.seksjonsvalg import Seksjonsvalg
    from ..models.sluttmaal_valg import SluttmaalValg
    from ..models.tiltak_valg import TiltakValg
    from ..models.vedtak_valg import VedtakValg


T = TypeVar("T", bound="Seksjonene")


@_attrs_define
class Seksjonene:
    """The sections by name."""

    kontakt: KontaktValg
    """ A section: whether anything may be registered in it, and its codes. """
    integreringskontrakt: Seksjonsvalg
    """ A section: whether anything may be registered in it, and its codes. """
    reservasjon: Seksjonsvalg
    """ A section: whether anything may be registered in it, and its codes. """
    sluttmaal: SluttmaalValg
    """ A section: whether anything may be registered in it, and its codes. """
    vedtak: VedtakValg
    """ A section: whether anything may be registered in it, and its codes. """
    klage: KlageValg
    """ A section: whether anything may be registered in it, and its codes. """
    tiltak: TiltakValg
    """ A section: whether anything may be registered in it, and its codes. """
    fravaer: FravaerValg
    """ A section: whether anything may be registered in it, and its codes. """
    avslutning: AvslutningValg
    """ A section: whether anything may be registered in it, and its codes. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kontakt = self.kontakt.to_dict()

        integreringskontrakt = self.integreringskontrakt.to_dict()

        reservasjon = self.reservasjon.to_dict()

        sluttmaal = self.sluttmaal.to_dict()

        vedtak = self.vedtak.to_dict()

        klage = self.klage.to_dict()

        tiltak = self.tiltak.to_dict()

        fravaer = self.fravaer.to_dict()

        avslutning = self.avslutning.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kontakt": kontakt,
                "integreringskontrakt": integreringskontrakt,
                "reservasjon": reservasjon,
                "sluttmaal": sluttmaal,
                "vedtak": vedtak,
                "klage": klage,
                "tiltak": tiltak,
                "fravaer": fravaer,
                "avslutning": avslutning,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.avslutning_valg import AvslutningValg
        from ..models.fravaer_valg import FravaerValg
        from ..models.klage_valg import KlageValg
        from ..models.kontakt_valg import KontaktValg
        from ..models.seksjonsvalg import Seksjonsvalg
        from ..models.sluttmaal_valg import SluttmaalValg
        from ..models.tiltak_valg import TiltakValg
        from ..models.vedtak_valg import VedtakValg

        d = dict(src_dict)
        kontakt = KontaktValg.from_dict(d.pop("kontakt"))

        integreringskontrakt = Seksjonsvalg.from_dict(d.pop("integreringskontrakt"))

        reservasjon = Seksjonsvalg.from_dict(d.pop("reservasjon"))

        sluttmaal = SluttmaalValg.from_dict(d.pop("sluttmaal"))

        vedtak = VedtakValg.from_dict(d.pop("vedtak"))

        klage = KlageValg.from_dict(d.pop("klage"))

        tiltak = TiltakValg.from_dict(d.pop("tiltak"))

        fravaer = FravaerValg.from_dict(d.pop("fravaer"))

        avslutning = AvslutningValg.from_dict(d.pop("avslutning"))

        seksjonene = cls(
            kontakt=kontakt,
            integreringskontrakt=integreringskontrakt,
            reservasjon=reservasjon,
            sluttmaal=sluttmaal,
            vedtak=vedtak,
            klage=klage,
            tiltak=tiltak,
            fravaer=fravaer,
            avslutning=avslutning,
        )

        seksjonene.additional_properties = d
        return seksjonene

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
