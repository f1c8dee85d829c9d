from typing import Literal

HentBeregningsloggSorterType0 = Literal[
    "-dato", "-hjemmel", "-inndata", "-regel", "-tekst", "dato", "hjemmel", "inndata", "regel", "tekst"
]

HENT_BEREGNINGSLOGG_SORTER_TYPE_0_VALUES: set[HentBeregningsloggSorterType0] = {
    "-dato",
    "-hjemmel",
    "-inndata",
    "-regel",
    "-tekst",
    "dato",
    "hjemmel",
    "inndata",
    "regel",
    "tekst",
}


def check_hent_beregningslogg_sorter_type_0(value: str) -> HentBeregningsloggSorterType0:
    if value in HENT_BEREGNINGSLOGG_SORTER_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_BEREGNINGSLOGG_SORTER_TYPE_0_VALUES!r}"
    )
