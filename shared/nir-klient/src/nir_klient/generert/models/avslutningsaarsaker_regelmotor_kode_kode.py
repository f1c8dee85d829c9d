from typing import Literal

AvslutningsaarsakerRegelmotorKodeKode = Literal[
    "Avslutningsårsak ikke registrert",
    "Død",
    "Flyttet",
    "Ikke lenger i kategori",
    "Person avvist program",
    "Utgått oppstartsfrist",
    "Utvandret",
    "Vedtak om permanent stans",
]

AVSLUTNINGSAARSAKER_REGELMOTOR_KODE_KODE_VALUES: set[AvslutningsaarsakerRegelmotorKodeKode] = {
    "Avslutningsårsak ikke registrert",
    "Død",
    "Flyttet",
    "Ikke lenger i kategori",
    "Person avvist program",
    "Utgått oppstartsfrist",
    "Utvandret",
    "Vedtak om permanent stans",
}


def check_avslutningsaarsaker_regelmotor_kode_kode(value: str) -> AvslutningsaarsakerRegelmotorKodeKode:
    if value in AVSLUTNINGSAARSAKER_REGELMOTOR_KODE_KODE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {AVSLUTNINGSAARSAKER_REGELMOTOR_KODE_KODE_VALUES!r}"
    )
