from typing import Literal

HentInnsynsloggSorter = Literal[
    "-antall",
    "-bruker",
    "-format",
    "-hva",
    "-kommunenummer",
    "-tidspunkt",
    "antall",
    "bruker",
    "format",
    "hva",
    "kommunenummer",
    "tidspunkt",
]

HENT_INNSYNSLOGG_SORTER_VALUES: set[HentInnsynsloggSorter] = {
    "-antall",
    "-bruker",
    "-format",
    "-hva",
    "-kommunenummer",
    "-tidspunkt",
    "antall",
    "bruker",
    "format",
    "hva",
    "kommunenummer",
    "tidspunkt",
}


def check_hent_innsynslogg_sorter(value: str) -> HentInnsynsloggSorter:
    if value in HENT_INNSYNSLOGG_SORTER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_INNSYNSLOGG_SORTER_VALUES!r}")
