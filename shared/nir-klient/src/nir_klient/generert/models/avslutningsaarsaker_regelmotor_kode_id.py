from typing import Literal

AvslutningsaarsakerRegelmotorKodeId = Literal[
    "avslutningsaarsak-ikke-registrert",
    "doed",
    "flyttet",
    "ikke-lenger-i-kategori",
    "person-avvist-program",
    "utgaatt-oppstartsfrist",
    "utvandret",
    "vedtak-om-permanent-stans",
]

AVSLUTNINGSAARSAKER_REGELMOTOR_KODE_ID_VALUES: set[AvslutningsaarsakerRegelmotorKodeId] = {
    "avslutningsaarsak-ikke-registrert",
    "doed",
    "flyttet",
    "ikke-lenger-i-kategori",
    "person-avvist-program",
    "utgaatt-oppstartsfrist",
    "utvandret",
    "vedtak-om-permanent-stans",
}


def check_avslutningsaarsaker_regelmotor_kode_id(value: str) -> AvslutningsaarsakerRegelmotorKodeId:
    if value in AVSLUTNINGSAARSAKER_REGELMOTOR_KODE_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {AVSLUTNINGSAARSAKER_REGELMOTOR_KODE_ID_VALUES!r}"
    )
