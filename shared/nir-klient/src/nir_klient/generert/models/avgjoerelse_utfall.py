from typing import Literal

AvgjoerelseUtfall = Literal["avvist", "godtatt"]

AVGJOERELSE_UTFALL_VALUES: set[AvgjoerelseUtfall] = {
    "avvist",
    "godtatt",
}


def check_avgjoerelse_utfall(value: str) -> AvgjoerelseUtfall:
    if value in AVGJOERELSE_UTFALL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AVGJOERELSE_UTFALL_VALUES!r}")
