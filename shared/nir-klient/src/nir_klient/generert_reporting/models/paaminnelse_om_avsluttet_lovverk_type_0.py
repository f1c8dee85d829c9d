from typing import Literal

PaaminnelseOmAvsluttetLovverkType0 = Literal["Integreringsloven", "Introduksjonsloven"]

PAAMINNELSE_OM_AVSLUTTET_LOVVERK_TYPE_0_VALUES: set[PaaminnelseOmAvsluttetLovverkType0] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_paaminnelse_om_avsluttet_lovverk_type_0(value: str) -> PaaminnelseOmAvsluttetLovverkType0:
    if value in PAAMINNELSE_OM_AVSLUTTET_LOVVERK_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PAAMINNELSE_OM_AVSLUTTET_LOVVERK_TYPE_0_VALUES!r}"
    )
