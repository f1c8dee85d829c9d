from typing import Literal

HentStatistikkKjoennType0 = Literal["Kvinne", "Mann"]

HENT_STATISTIKK_KJOENN_TYPE_0_VALUES: set[HentStatistikkKjoennType0] = {
    "Kvinne",
    "Mann",
}


def check_hent_statistikk_kjoenn_type_0(value: str) -> HentStatistikkKjoennType0:
    if value in HENT_STATISTIKK_KJOENN_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_STATISTIKK_KJOENN_TYPE_0_VALUES!r}")
