from typing import Literal

PaaminnelseOmAvsluttetKjoennType0 = Literal["Kvinne", "Mann"]

PAAMINNELSE_OM_AVSLUTTET_KJOENN_TYPE_0_VALUES: set[PaaminnelseOmAvsluttetKjoennType0] = {
    "Kvinne",
    "Mann",
}


def check_paaminnelse_om_avsluttet_kjoenn_type_0(value: str) -> PaaminnelseOmAvsluttetKjoennType0:
    if value in PAAMINNELSE_OM_AVSLUTTET_KJOENN_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PAAMINNELSE_OM_AVSLUTTET_KJOENN_TYPE_0_VALUES!r}"
    )
