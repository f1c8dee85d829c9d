from typing import Literal

HistorikkradAvslutning = Literal["Ordinær avslutning", "Stans"]

HISTORIKKRAD_AVSLUTNING_VALUES: set[HistorikkradAvslutning] = {
    "Ordinær avslutning",
    "Stans",
}


def check_historikkrad_avslutning(value: str) -> HistorikkradAvslutning:
    if value in HISTORIKKRAD_AVSLUTNING_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HISTORIKKRAD_AVSLUTNING_VALUES!r}")
