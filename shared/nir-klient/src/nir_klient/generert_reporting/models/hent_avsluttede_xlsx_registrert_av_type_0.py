from typing import Literal

HentAvsluttedeXlsxRegistrertAvType0 = Literal["kommune", "regelmotor"]

HENT_AVSLUTTEDE_XLSX_REGISTRERT_AV_TYPE_0_VALUES: set[HentAvsluttedeXlsxRegistrertAvType0] = {
    "kommune",
    "regelmotor",
}


def check_hent_avsluttede_xlsx_registrert_av_type_0(value: str) -> HentAvsluttedeXlsxRegistrertAvType0:
    if value in HENT_AVSLUTTEDE_XLSX_REGISTRERT_AV_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_AVSLUTTEDE_XLSX_REGISTRERT_AV_TYPE_0_VALUES!r}"
    )
