from typing import Literal

HentAvsluttedeCsvRegistrertAvType0 = Literal["kommune", "regelmotor"]

HENT_AVSLUTTEDE_CSV_REGISTRERT_AV_TYPE_0_VALUES: set[HentAvsluttedeCsvRegistrertAvType0] = {
    "kommune",
    "regelmotor",
}


def check_hent_avsluttede_csv_registrert_av_type_0(value: str) -> HentAvsluttedeCsvRegistrertAvType0:
    if value in HENT_AVSLUTTEDE_CSV_REGISTRERT_AV_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_AVSLUTTEDE_CSV_REGISTRERT_AV_TYPE_0_VALUES!r}"
    )
