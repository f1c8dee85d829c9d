"""A CSV written from the indexes, column by column, has the same cells as one written row by row."""

import csv
import io
from datetime import date
from random import Random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from reporting.lister.fil.kolonnefil import Kolonnefil, alle_like, celler
from reporting.projeksjon.indeks.indeks import Kilde
from reporting.rammer.celle import Verdi, som_linjer, som_tekst

VERDIER: list[Verdi] = [
    None, "", "Ål; Øst", 'sa "hei"', "to\r\nlinjer", "=1+1", "-x", "@a", "\tb", "vanlig", date(2024, 2, 29), 7
]  # fmt: skip
RADER = st.lists(st.tuples(*[st.integers(0, len(VERDIER) - 1)] * 5), max_size=120)


@given(RADER, st.randoms())
@settings(max_examples=60, deadline=None)
def test_a_csv_from_the_indexes_equals_a_csv_row_by_row(rader: list[tuple[int, ...]], slump: Random) -> None:
    duf = np.arange(len(rader), dtype=np.uint64) + 201_212_345_603
    orden = np.array(slump.sample(range(len(rader)), len(rader)), dtype=np.intp)
    raa = np.array(rader, dtype=np.int32).reshape(len(rader), 5)
    kilder = [Kilde(raa[:, k], VERDIER.__getitem__) for k in range(5)]
    kilder += [alle_like("fast", len(rader)), Kilde(raa[:, 0], lambda ja: "Med" if ja else "Uten")]
    fil = Kolonnefil("fil", [], duf[orden], celler(kilder, orden))
    lest = list(csv.reader(io.StringIO("".join(fil.bolker()), newline=""), delimiter=";"))
    assert lest == [
        [
            f"{str(duf[n])[:4]} {str(duf[n])[4:10]} {str(duf[n])[10:]}",
            *(som_tekst(VERDIER[v]) for v in rader[n]),
            "fast",
            "Med" if rader[n][0] else "Uten",
        ]
        for n in orden
    ]


def test_the_csv_library_reads_a_line_back() -> None:
    tekst = som_linjer([VERDIER, VERDIER])
    lest = list(csv.reader(io.StringIO(tekst, newline=""), delimiter=";"))
    assert lest == [[som_tekst(verdi) for verdi in VERDIER]] * 2
