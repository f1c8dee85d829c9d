from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.regnestykke_aldersgruppe import (
    RegnestykkeAldersgruppe,
    check_regnestykke_aldersgruppe,
)
from ..models.regnestykke_hjemmel import RegnestykkeHjemmel, check_regnestykke_hjemmel
from ..models.regnestykke_sluttmaal_type_0 import (
    RegnestykkeSluttmaalType0,
    check_regnestykke_sluttmaal_type_0,
)
from ..models.regnestykke_utdanning_type_0 import (
    RegnestykkeUtdanningType0,
    check_regnestykke_utdanning_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kalkulatoravslutning import Kalkulatoravslutning
    from ..models.kalkulatorfamilie import Kalkulatorfamilie
    from ..models.kalkulatorfravaer import Kalkulatorfravaer
    from ..models.kalkulatorvedtak import Kalkulatorvedtak


T = TypeVar("T", bound="Regnestykke")


@_attrs_define
class Regnestykke:
    """Det fristen regnes ut av. Ingenting her sier hvem personen er, og ingenting lagres."""

    innvilget: datetime.date
    """ Når tillatelsen ble gitt """
    hjemmel: RegnestykkeHjemmel | Unset = "UTL_28"
    """ Hjemmel i utlendingsloven; UTL_34 er kollektiv beskyttelse (kapittel 6A) """
    bosettingsdato: datetime.date | None | Unset = UNSET
    """ Når personen ble bosatt; utelatt: dagen tillatelsen ble gitt """
    etter_avtale: bool | Unset = True
    """ Om bosettingen er etter avtale mellom IMDi og kommunen """
    soekt_fra_utlandet: bool | None | Unset = UNSET
    """ Om det ble søkt fra utlandet """
    ankomstdato: datetime.date | None | Unset = UNSET
    """ Når personen kom til Norge """
    soeknadsdato: datetime.date | None | Unset = UNSET
    """ Når det ble søkt """
    familie: Kalkulatorfamilie | None | Unset = UNSET
    """ Referansepersonen ved familiegjenforening (utlendingsloven kapittel 6) """
    aldersgruppe: RegnestykkeAldersgruppe | Unset = "18-55"
    """ Alderen den dagen tillatelsen ble gitt; foedselsdato går foran """
    foedselsdato: datetime.date | None | Unset = UNSET
    """ Bare der aldersgruppe ikke er nok; lagres ikke """
    utdanning: None | RegnestykkeUtdanningType0 | Unset = UNSET
    """ Om videregående opplæring er gjennomført """
    sluttmaal: None | RegnestykkeSluttmaalType0 | Unset = UNSET
    """ Sluttmål for introduksjonsprogrammet (A 3.2) """
    vedtak: list[Kalkulatorvedtak] | Unset = UNSET
    """ Vedtakene: deltakelse, permisjoner, stans, utvidelse """
    fravaer: list[Kalkulatorfravaer] | Unset = UNSET
    """ Fraværene """
    avslutninger: list[Kalkulatoravslutning] | Unset = UNSET
    """ Kommunens avslutninger; flere der en er gjenåpnet """
    paa_dato: datetime.date | None | Unset = UNSET
    """ Dagen det regnes for, også en som kommer; utelatt: i dag """

    def to_dict(self) -> dict[str, Any]:
        from ..models.kalkulatorfamilie import Kalkulatorfamilie

        innvilget = self.innvilget.isoformat()

        hjemmel: str | Unset = UNSET
        if not isinstance(self.hjemmel, Unset):
            hjemmel = self.hjemmel

        bosettingsdato: None | str | Unset
        if isinstance(self.bosettingsdato, Unset):
            bosettingsdato = UNSET
        elif isinstance(self.bosettingsdato, datetime.date):
            bosettingsdato = self.bosettingsdato.isoformat()
        else:
            bosettingsdato = self.bosettingsdato

        etter_avtale = self.etter_avtale

        soekt_fra_utlandet: bool | None | Unset
        if isinstance(self.soekt_fra_utlandet, Unset):
            soekt_fra_utlandet = UNSET
        else:
            soekt_fra_utlandet = self.soekt_fra_utlandet

        ankomstdato: None | str | Unset
        if isinstance(self.ankomstdato, Unset):
            ankomstdato = UNSET
        elif isinstance(self.ankomstdato, datetime.date):
            ankomstdato = self.ankomstdato.isoformat()
        else:
            ankomstdato = self.ankomstdato

        soeknadsdato: None | str | Unset
        if isinstance(self.soeknadsdato, Unset):
            soeknadsdato = UNSET
        elif isinstance(self.soeknadsdato, datetime.date):
            soeknadsdato = self.soeknadsdato.isoformat()
        else:
            soeknadsdato = self.soeknadsdato

        familie: dict[str, Any] | None | Unset
        if isinstance(self.familie, Unset):
            familie = UNSET
        elif isinstance(self.familie, Kalkulatorfamilie):
            familie = self.familie.to_dict()
        else:
            familie = self.familie

        aldersgruppe: str | Unset = UNSET
        if not isinstance(self.aldersgruppe, Unset):
            aldersgruppe = self.aldersgruppe

        foedselsdato: None | str | Unset
        if isinstance(self.foedselsdato, Unset):
            foedselsdato = UNSET
        elif isinstance(self.foedselsdato, datetime.date):
            foedselsdato = self.foedselsdato.isoformat()
        else:
            foedselsdato = self.foedselsdato

        utdanning: None | str | Unset
        if isinstance(self.utdanning, Unset):
            utdanning = UNSET
        elif isinstance(self.utdanning, str):
            utdanning = self.utdanning
        else:
            utdanning = self.utdanning

        sluttmaal: None | str | Unset
        if isinstance(self.sluttmaal, Unset):
            sluttmaal = UNSET
        elif isinstance(self.sluttmaal, str):
            sluttmaal = self.sluttmaal
        else:
            sluttmaal = self.sluttmaal

        vedtak: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.vedtak, Unset):
            vedtak = []
            for vedtak_item_data in self.vedtak:
                vedtak_item = vedtak_item_data.to_dict()
                vedtak.append(vedtak_item)

        fravaer: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.fravaer, Unset):
            fravaer = []
            for fravaer_item_data in self.fravaer:
                fravaer_item = fravaer_item_data.to_dict()
                fravaer.append(fravaer_item)

        avslutninger: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.avslutninger, Unset):
            avslutninger = []
            for avslutninger_item_data in self.avslutninger:
                avslutninger_item = avslutninger_item_data.to_dict()
                avslutninger.append(avslutninger_item)

        paa_dato: None | str | Unset
        if isinstance(self.paa_dato, Unset):
            paa_dato = UNSET
        elif isinstance(self.paa_dato, datetime.date):
            paa_dato = self.paa_dato.isoformat()
        else:
            paa_dato = self.paa_dato

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "innvilget": innvilget,
            }
        )
        if hjemmel is not UNSET:
            field_dict["hjemmel"] = hjemmel
        if bosettingsdato is not UNSET:
            field_dict["bosettingsdato"] = bosettingsdato
        if etter_avtale is not UNSET:
            field_dict["etterAvtale"] = etter_avtale
        if soekt_fra_utlandet is not UNSET:
            field_dict["soektFraUtlandet"] = soekt_fra_utlandet
        if ankomstdato is not UNSET:
            field_dict["ankomstdato"] = ankomstdato
        if soeknadsdato is not UNSET:
            field_dict["soeknadsdato"] = soeknadsdato
        if familie is not UNSET:
            field_dict["familie"] = familie
        if aldersgruppe is not UNSET:
            field_dict["aldersgruppe"] = aldersgruppe
        if foedselsdato is not UNSET:
            field_dict["foedselsdato"] = foedselsdato
        if utdanning is not UNSET:
            field_dict["utdanning"] = utdanning
        if sluttmaal is not UNSET:
            field_dict["sluttmaal"] = sluttmaal
        if vedtak is not UNSET:
            field_dict["vedtak"] = vedtak
        if fravaer is not UNSET:
            field_dict["fravaer"] = fravaer
        if avslutninger is not UNSET:
            field_dict["avslutninger"] = avslutninger
        if paa_dato is not UNSET:
            field_dict["paaDato"] = paa_dato

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.kalkulatoravslutning import Kalkulatoravslutning
        from ..models.kalkulatorfamilie import Kalkulatorfamilie
        from ..models.kalkulatorfravaer import Kalkulatorfravaer
        from ..models.kalkulatorvedtak import Kalkulatorvedtak

        d = dict(src_dict)
        innvilget = datetime.date.fromisoformat(d.pop("innvilget"))

        _hjemmel = d.pop("hjemmel", UNSET)
        hjemmel: RegnestykkeHjemmel | Unset
        if isinstance(_hjemmel, Unset):
            hjemmel = UNSET
        else:
            hjemmel = check_regnestykke_hjemmel(_hjemmel)

        def _parse_bosettingsdato(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                bosettingsdato_type_0 = datetime.date.fromisoformat(data)

                return bosettingsdato_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        bosettingsdato = _parse_bosettingsdato(d.pop("bosettingsdato", UNSET))

        etter_avtale = d.pop("etterAvtale", UNSET)

        def _parse_soekt_fra_utlandet(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        soekt_fra_utlandet = _parse_soekt_fra_utlandet(d.pop("soektFraUtlandet", UNSET))

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

        def _parse_familie(data: object) -> Kalkulatorfamilie | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                familie_type_0 = Kalkulatorfamilie.from_dict(data)

                return familie_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Kalkulatorfamilie | None | Unset, data)

        familie = _parse_familie(d.pop("familie", UNSET))

        _aldersgruppe = d.pop("aldersgruppe", UNSET)
        aldersgruppe: RegnestykkeAldersgruppe | Unset
        if isinstance(_aldersgruppe, Unset):
            aldersgruppe = UNSET
        else:
            aldersgruppe = check_regnestykke_aldersgruppe(_aldersgruppe)

        def _parse_foedselsdato(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                foedselsdato_type_0 = datetime.date.fromisoformat(data)

                return foedselsdato_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        foedselsdato = _parse_foedselsdato(d.pop("foedselsdato", UNSET))

        def _parse_utdanning(data: object) -> None | RegnestykkeUtdanningType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                utdanning_type_0 = check_regnestykke_utdanning_type_0(data)

                return utdanning_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RegnestykkeUtdanningType0 | Unset, data)

        utdanning = _parse_utdanning(d.pop("utdanning", UNSET))

        def _parse_sluttmaal(data: object) -> None | RegnestykkeSluttmaalType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sluttmaal_type_0 = check_regnestykke_sluttmaal_type_0(data)

                return sluttmaal_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RegnestykkeSluttmaalType0 | Unset, data)

        sluttmaal = _parse_sluttmaal(d.pop("sluttmaal", UNSET))

        _vedtak = d.pop("vedtak", UNSET)
        vedtak: list[Kalkulatorvedtak] | Unset = UNSET
        if _vedtak is not UNSET:
            vedtak = []
            for vedtak_item_data in _vedtak:
                vedtak_item = Kalkulatorvedtak.from_dict(vedtak_item_data)

                vedtak.append(vedtak_item)

        _fravaer = d.pop("fravaer", UNSET)
        fravaer: list[Kalkulatorfravaer] | Unset = UNSET
        if _fravaer is not UNSET:
            fravaer = []
            for fravaer_item_data in _fravaer:
                fravaer_item = Kalkulatorfravaer.from_dict(fravaer_item_data)

                fravaer.append(fravaer_item)

        _avslutninger = d.pop("avslutninger", UNSET)
        avslutninger: list[Kalkulatoravslutning] | Unset = UNSET
        if _avslutninger is not UNSET:
            avslutninger = []
            for avslutninger_item_data in _avslutninger:
                avslutninger_item = Kalkulatoravslutning.from_dict(avslutninger_item_data)

                avslutninger.append(avslutninger_item)

        def _parse_paa_dato(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                paa_dato_type_0 = datetime.date.fromisoformat(data)

                return paa_dato_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        paa_dato = _parse_paa_dato(d.pop("paaDato", UNSET))

        regnestykke = cls(
            innvilget=innvilget,
            hjemmel=hjemmel,
            bosettingsdato=bosettingsdato,
            etter_avtale=etter_avtale,
            soekt_fra_utlandet=soekt_fra_utlandet,
            ankomstdato=ankomstdato,
            soeknadsdato=soeknadsdato,
            familie=familie,
            aldersgruppe=aldersgruppe,
            foedselsdato=foedselsdato,
            utdanning=utdanning,
            sluttmaal=sluttmaal,
            vedtak=vedtak,
            fravaer=fravaer,
            avslutninger=avslutninger,
            paa_dato=paa_dato,
        )

        return regnestykke
