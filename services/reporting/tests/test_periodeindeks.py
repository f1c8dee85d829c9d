"""The index has the same periods of each row as a plain dict, also after periods are replaced or removed."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from reporting.projeksjon.indeks.periodeindeks import Periodeindeks, Perioder

PERIODER = st.lists(st.tuples(st.integers(1, 99), st.integers(1, 99), st.integers(0, 9)), max_size=4)
ENDRINGER = st.lists(st.tuples(st.integers(0, 30), PERIODER), max_size=60)
Fasit = dict[int, list[tuple[int, int, float]]]


def som_dict(perioder: Perioder) -> Fasit:
    ut: Fasit = {}
    levende = perioder.levende()
    for eier, fra, til, vekt in zip(levende.eier, levende.fra, levende.til, levende.vekt, strict=True):
        ut.setdefault(int(eier), []).append((int(fra), int(til), float(vekt)))
    return ut


@settings(max_examples=50, deadline=None)
@given(ENDRINGER, ENDRINGER, st.integers(0, 60))
def test_each_row_has_the_periods_that_were_set_last(
    foerst: list[tuple[int, list[tuple[int, int, float]]]],
    saa: list[tuple[int, list[tuple[int, int, float]]]],
    ganger: int,
) -> None:
    indeks, fasit = Periodeindeks(), Fasit()
    for plass, perioder in foerst:
        indeks.sett(plass, perioder)
        fasit[plass] = perioder
    kopi, da = indeks.kopi(), {plass: p for plass, p in fasit.items() if p}
    for plass, perioder in saa * ganger:
        indeks.sett(plass, perioder)
        fasit[plass] = perioder
    assert som_dict(indeks.kopi()) == {plass: p for plass, p in fasit.items() if p}
    assert som_dict(kopi) == da, "a copy is what was, also when the pool has been packed since"


def test_periods_of_some_rows_get_new_numbers() -> None:
    indeks = Periodeindeks()
    for plass in range(4):
        indeks.sett(plass, [(plass, plass + 1, 1.0)])
    indeks.sett(2, [])
    ny = np.array([-1, 0, 1, 2], dtype=np.int32)
    assert som_dict(indeks.kopi().hos(ny)) == {0: [(1, 2, 1.0)], 2: [(3, 4, 1.0)]}
