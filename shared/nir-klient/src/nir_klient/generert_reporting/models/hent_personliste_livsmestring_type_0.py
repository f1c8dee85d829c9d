from typing import Literal

HentPersonlisteLivsmestringType0 = Literal["med", "uten"]

HENT_PERSONLISTE_LIVSMESTRING_TYPE_0_VALUES: set[HentPersonlisteLivsmestringType0] = {
    "med",
    "uten",
}


def check_hent_personliste_livsmestring_type_0(value: str) -> HentPersonlisteLivsmestringType0:
    if value in HENT_PERSONLISTE_LIVSMESTRING_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_LIVSMESTRING_TYPE_0_VALUES!r}"
    )
