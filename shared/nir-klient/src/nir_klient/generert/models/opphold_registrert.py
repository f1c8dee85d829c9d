from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.opphold_registrert_hjemmel import (
    OppholdRegistrertHjemmel,
    check_opphold_registrert_hjemmel,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.familie import Familie


T = TypeVar("T", bound="OppholdRegistrert")


@_attrs_define
class OppholdRegistrert:
    """A permit. A later fact with the same `opphold_id` replaces it."""

    opphold_id: str
    """ Tillatelsens id hos UDI; samme id igjen erstatter """
    hjemmel: OppholdRegistrertHjemmel
    """ Hjemmel i utlendingsloven """
    innvilget: datetime.date
    """ Når tillatelsen ble gitt """
    permanent: bool
    """ Om tillatelsen er permanent """
    soeknadsdato: datetime.date | None | Unset = UNSET
    """ Når det ble søkt """
    soekt_fra_utlandet: bool | None | Unset = UNSET
    """ Om det ble søkt fra utlandet """
    gyldig_til: datetime.date | None | Unset = UNSET
    """ Hvor lenge tillatelsen gjelder; bare til opplysning """
    ankomstdato: datetime.date | None | Unset = UNSET
    """ Når personen kom til Norge """
    familie: Familie | None | Unset = UNSET
    """ Referansepersonen ved familiegjenforening (utlendingsloven kapittel 6) """

    def to_dict(self) -> dict[str, Any]:
        from ..models.familie import Familie

        opphold_id = self.opphold_id

        hjemmel: str = self.hjemmel

        innvilget = self.innvilget.isoformat()

        permanent = self.permanent

        soeknadsdato: None | str | Unset
        if isinstance(self.soeknadsdato, Unset):
            soeknadsdato = UNSET
        elif isinstance(self.soeknadsdato, datetime.date):
            soeknadsdato = self.soeknadsdato.isoformat()
        else:
            soeknadsdato = self.soeknadsdato

        soekt_fra_utlandet: bool | None | Unset
        if isinstance(self.soekt_fra_utlandet, Unset):
            soekt_fra_utlandet = UNSET
        else:
            soekt_fra_utlandet = self.soekt_fra_utlandet

        gyldig_til: None | str | Unset
        if isinstance(self.gyldig_til, Unset):
            gyldig_til = UNSET
        elif isinstance(self.gyldig_til, datetime.date):
            gyldig_til = self.gyldig_til.isoformat()
        else:
            gyldig_til = self.gyldig_til

        ankomstdato: None | str | Unset
        if isinstance(self.ankomstdato, Unset):
            ankomstdato = UNSET
        elif isinstance(self.ankomstdato, datetime.date):
            ankomstdato = self.ankomstdato.isoformat()
        else:
            ankomstdato = self.ankomstdato

        familie: dict[str, Any] | None | Unset
        if isinstance(self.familie, Unset):
            familie = UNSET
        elif isinstance(self.familie, Familie):
            familie = self.familie.to_dict()
        else:
            familie = self.familie

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "oppholdId": opphold_id,
                "hjemmel": hjemmel,
                "innvilget": innvilget,
                "permanent": permanent,
            }
        )
        if soeknadsdato is not UNSET:
            field_dict["soeknadsdato"] = soeknadsdato
        if soekt_fra_utlandet is not UNSET:
            field_dict["soektFraUtlandet"] = soekt_fra_utlandet
        if gyldig_til is not UNSET:
            field_dict["gyldigTil"] = gyldig_til
        if ankomstdato is not UNSET:
            field_dict["ankomstdato"] = ankomstdato
        if familie is not UNSET:
            field_dict["familie"] = familie

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.familie import Familie

        d = dict(src_dict)
        opphold_id = d.pop("oppholdId")

        hjemmel = check_opphold_registrert_hjemmel(d.pop("hjemmel"))

        innvilget = datetime.date.fromisoformat(d.pop("innvilget"))

        permanent = d.pop("permanent")

        def _parse_soeknadsdato(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                soeknadsdato_type_0 = datetime.date.fromisoformat(data)

                return soeknadsdato_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        soeknadsdato = _parse_soeknadsdato(d.pop("soeknadsdato", UNSET))

        def _parse_soekt_fra_utlandet(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        soekt_fra_utlandet = _parse_soekt_fra_utlandet(d.pop("soektFraUtlandet", UNSET))

        def _parse_gyldig_til(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                gyldig_til_type_0 = datetime.date.fromisoformat(data)

                return gyldig_til_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        gyldig_til = _parse_gyldig_til(d.pop("gyldigTil", UNSET))

        def _parse_ankomstdato(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ankomstdato_type_0 = datetime.date.fromisoformat(data)

                return ankomstdato_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        ankomstdato = _parse_ankomstdato(d.pop("ankomstdato", UNSET))

        def _parse_familie(data: object) -> Familie | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                familie_type_0 = Familie.from_dict(data)

                return familie_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Familie | None | Unset, data)

        familie = _parse_familie(d.pop("familie", UNSET))

        opphold_registrert = cls(
            opphold_id=opphold_id,
            hjemmel=hjemmel,
            innvilget=innvilget,
            permanent=permanent,
            soeknadsdato=soeknadsdato,
            soekt_fra_utlandet=soekt_fra_utlandet,
            gyldig_til=gyldig_til,
            ankomstdato=ankomstdato,
            familie=familie,
        )

        return opphold_registrert
