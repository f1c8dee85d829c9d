"""Which codes a parameter can hold. A misspelt code is an error when the parameters are read."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import get_args

from regelverk.fakta.person import Hjemmel
from regelverk.kalender.virkedager import kan_vaere_fridag
from regelverk.lov.kodeverk.avslutningskoder import avslutningsaarsaker, avslutningsaarsaker_regelmotor
from regelverk.lov.kodeverk.fravaerskoder import fravaerskoder
from regelverk.lov.kodeverk.kode import Kode
from regelverk.lov.kodeverk.oppslag import enkel

_Kjent = Callable[[str], bool]


def _i(liste: Callable[[], Iterable[Kode]]) -> _Kjent:
    return lambda navn: any(kode.kode == navn for kode in liste())


def _er_hjemmel(navn: str) -> bool:
    return navn in get_args(Hjemmel)


def _er_gruppe(navn: str) -> bool:
    return any(kode.gruppe == navn for kode in avslutningsaarsaker())


KJENT: Mapping[str, _Kjent] = {
    **dict.fromkeys(("paragraf9", "uten_krav_om_avtale", "referanseperson_hjemler"), _er_hjemmel),
    **dict.fromkeys(("fravaer_samlet", "fravaer_alltid"), _i(fravaerskoder)),
    **dict.fromkeys(("aarsaker_lukker_ikke", "aarsaker_krever_timer"), _i(avslutningsaarsaker)),
    **dict.fromkeys(
        (
            "regelmotor_rekkefoelge",
            "regelmotor_lukker_ikke",
            "regelmotor_lukker_ikke_6a",
            "regelmotor_kan_redigeres",
        ),
        _i(avslutningsaarsaker_regelmotor),
    ),
    "klageutfall_opphever": _i(partial(enkel, "klageutfall")),
    "kontakt_avviser": _i(partial(enkel, "kontakttyper")),
    "gjenaapning_grupper": _er_gruppe,
    "fridager": kan_vaere_fridag,
}
"""Parameter → whether it can hold the given code. A parameter that is not here can hold any text."""


def ukjente(parameter: str, koder: Iterable[str]) -> list[str]:
    """The codes that the parameter cannot hold."""
    kjent = KJENT.get(parameter)
    return sorted(kode for kode in koder if kjent and not kjent(kode))


def mangler(parameter: str, koder: Iterable[str]) -> list[str]:
    """The codes that the parameter lacks. Only `regelmotor_rekkefoelge` must have every code."""
    alle = [k.kode for k in avslutningsaarsaker_regelmotor()] if parameter == "regelmotor_rekkefoelge" else []
    return sorted(set(alle) - set(koder))
