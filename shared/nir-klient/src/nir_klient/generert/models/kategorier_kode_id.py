from typing import Literal

KategorierKodeId = Literal[
    "kan-tilbys-introduksjonsordning",
    "kan-tilbys-introduksjonsprogram",
    "rett-og-plikt-til-introduksjonsordning",
    "rett-og-plikt-til-introduksjonsprogram",
    "rett-til-introduksjonsprogram",
    "rett-til-norsk",
]

KATEGORIER_KODE_ID_VALUES: set[KategorierKodeId] = {
    "kan-tilbys-introduksjonsordning",
    "kan-tilbys-introduksjonsprogram",
    "rett-og-plikt-til-introduksjonsordning",
    "rett-og-plikt-til-introduksjonsprogram",
    "rett-til-introduksjonsprogram",
    "rett-til-norsk",
}


def check_kategorier_kode_id(value: str) -> KategorierKodeId:
    if value in KATEGORIER_KODE_ID_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KATEGORIER_KODE_ID_VALUES!r}")
