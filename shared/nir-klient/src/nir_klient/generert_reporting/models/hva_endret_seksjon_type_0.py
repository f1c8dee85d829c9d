from typing import Literal

HvaEndretSeksjonType0 = Literal[
    "avslutning",
    "fravaer",
    "integreringskontrakt",
    "klage",
    "kontakt",
    "reservasjon",
    "sluttmaal",
    "tiltak",
    "vedtak",
]

HVA_ENDRET_SEKSJON_TYPE_0_VALUES: set[HvaEndretSeksjonType0] = {
    "avslutning",
    "fravaer",
    "integreringskontrakt",
    "klage",
    "kontakt",
    "reservasjon",
    "sluttmaal",
    "tiltak",
    "vedtak",
}


def check_hva_endret_seksjon_type_0(value: str) -> HvaEndretSeksjonType0:
    if value in HVA_ENDRET_SEKSJON_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HVA_ENDRET_SEKSJON_TYPE_0_VALUES!r}")
