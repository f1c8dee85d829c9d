from typing import Literal

HentHendelserSorterType0 = Literal[
    "-av", "-hendelseId", "-tekst", "-tidspunkt", "av", "hendelseId", "tekst", "tidspunkt"
]

HENT_HENDELSER_SORTER_TYPE_0_VALUES: set[HentHendelserSorterType0] = {
    "-av",
    "-hendelseId",
    "-tekst",
    "-tidspunkt",
    "av",
    "hendelseId",
    "tekst",
    "tidspunkt",
}


def check_hent_hendelser_sorter_type_0(value: str) -> HentHendelserSorterType0:
    if value in HENT_HENDELSER_SORTER_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_HENDELSER_SORTER_TYPE_0_VALUES!r}")
