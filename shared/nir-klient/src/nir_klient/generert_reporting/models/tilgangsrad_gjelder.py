from typing import Literal

TilgangsradGjelder = Literal["alle", "kommune", "person"]

TILGANGSRAD_GJELDER_VALUES: set[TilgangsradGjelder] = {
    "alle",
    "kommune",
    "person",
}


def check_tilgangsrad_gjelder(value: str) -> TilgangsradGjelder:
    if value in TILGANGSRAD_GJELDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TILGANGSRAD_GJELDER_VALUES!r}")
