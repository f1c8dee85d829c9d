"""Makes the lines of a file for innlesing, some of them broken."""

import json
from collections.abc import Iterator
from uuid import NAMESPACE_DNS, uuid5

from nir_lokal.sandkasse.duf import syntetisk_duf

FAKTA = (
    (
        "PersonRegistrert",
        {
            "fornavn": "Prøve",
            "etternavn": "Person",
            "foedselsdato": "1990-01-01",
            "kjoenn": "Kvinne",
            "statsborgerskap": ["SYR"],
        },
    ),
    (
        "OppholdRegistrert",
        {"oppholdId": "o1", "hjemmel": "UTL_28", "innvilget": "2023-06-01", "permanent": False},
    ),
    ("BosettingRegistrert", {"bosettingsdato": "2024-01-05", "kommunenummer": "4204", "etterAvtale": True}),
)
UOEDELAGT = 0
_NOEKKEL = 54
"""The first bytes of a line, which contain the hendelseId."""


def linjer(personer: int, oedelagt: int) -> Iterator[bytes]:
    """Each line of the file, with its line end. Equal arguments give equal lines.

    `oedelagt`: every line whose number is divisible by it is broken. 0: no line is broken.
    """
    sendt = 0
    for nummer in range(personer):
        for linje in _person(nummer):
            sendt += 1
            while oedelagt and sendt % oedelagt == 0:
                yield _oedelagt(linje, sendt // oedelagt)
                sendt += 1
            yield linje


def _person(nummer: int) -> Iterator[bytes]:
    duf = syntetisk_duf(nummer, aar=9800 + nummer // 1_000_000)
    for type_, innhold in FAKTA:
        hode = {"hendelseId": str(uuid5(NAMESPACE_DNS, f"{duf}/{type_}")), "dufNummer": duf, "type": type_}
        konvolutt = hode | {"versjon": 1, "kilde": "imdi", "innhold": innhold}
        yield json.dumps(konvolutt, ensure_ascii=False).encode() + b"\n"


def _oedelagt(linje: bytes, nummer: int) -> bytes:
    slag = (
        linje[: len(linje) // 2] + b"\n",
        b"\xff\xfe" + linje,
        linje.replace(b'"imdi"', b'"udi"'),
        linje.replace(b'"innhold": {', b'"innhold": {"ukjent": 1, '),
        b"[" * 1000 + b"\n",
    )
    return slag[nummer % len(slag)]
