from typing import Literal

PaaminnelseOmAvsluttetKategoriType0 = Literal[
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
]

PAAMINNELSE_OM_AVSLUTTET_KATEGORI_TYPE_0_VALUES: set[PaaminnelseOmAvsluttetKategoriType0] = {
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
}


def check_paaminnelse_om_avsluttet_kategori_type_0(value: str) -> PaaminnelseOmAvsluttetKategoriType0:
    if value in PAAMINNELSE_OM_AVSLUTTET_KATEGORI_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PAAMINNELSE_OM_AVSLUTTET_KATEGORI_TYPE_0_VALUES!r}"
    )
