from typing import Literal

PaaminnelseOmAvsluttetAvslutning = Literal["Ordinær avslutning", "Stans"]

PAAMINNELSE_OM_AVSLUTTET_AVSLUTNING_VALUES: set[PaaminnelseOmAvsluttetAvslutning] = {
    "Ordinær avslutning",
    "Stans",
}


def check_paaminnelse_om_avsluttet_avslutning(value: str) -> PaaminnelseOmAvsluttetAvslutning:
    if value in PAAMINNELSE_OM_AVSLUTTET_AVSLUTNING_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PAAMINNELSE_OM_AVSLUTTET_AVSLUTNING_VALUES!r}"
    )
