from typing import Literal

HentAvsluttedeLovverk = Literal["Integreringsloven", "Introduksjonsloven"]

HENT_AVSLUTTEDE_LOVVERK_VALUES: set[HentAvsluttedeLovverk] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_hent_avsluttede_lovverk(value: str) -> HentAvsluttedeLovverk:
    if value in HENT_AVSLUTTEDE_LOVVERK_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_AVSLUTTEDE_LOVVERK_VALUES!r}")
