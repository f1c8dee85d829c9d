from typing import Literal

HentPersonlisteSluttmaalType0 = Literal["med", "uten"]

HENT_PERSONLISTE_SLUTTMAAL_TYPE_0_VALUES: set[HentPersonlisteSluttmaalType0] = {
    "med",
    "uten",
}


def check_hent_personliste_sluttmaal_type_0(value: str) -> HentPersonlisteSluttmaalType0:
    if value in HENT_PERSONLISTE_SLUTTMAAL_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_SLUTTMAAL_TYPE_0_VALUES!r}"
    )
