from typing import Literal

HvaEndretHandling = Literal["dagskifte", "endre", "opplysning", "registrer", "slett"]

HVA_ENDRET_HANDLING_VALUES: set[HvaEndretHandling] = {
    "dagskifte",
    "endre",
    "opplysning",
    "registrer",
    "slett",
}


def check_hva_endret_handling(value: str) -> HvaEndretHandling:
    if value in HVA_ENDRET_HANDLING_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HVA_ENDRET_HANDLING_VALUES!r}")
