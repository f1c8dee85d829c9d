"""Twenty persons of different kinds, each as (who, the words about the person, the lines, the day to look
at).
"""

from datetime import date as d
from typing import Any

DELTAKELSE = "Deltakelse i introduksjonsprogram"
VELFERD, SYKDOM = "Permisjon pga. velferd", "Permisjon pga. egen sykdom"
BEKREFTET = {"bekreftet": True}
Linjer = list[tuple[d, dict[str, Any]]]


def program(start: d, maal: str | None = "Arbeid (vgo)", **annet: Any) -> Linjer:
    """A participation decision that is registered on its startdato, and a sluttmål."""
    vedtak: Linjer = [(start, {"vedtak": DELTAKELSE, "start": start, **annet})]
    return [*vedtak, (start, {"sluttmål": maal})] if maal else vedtak


def permisjon(dag: d, start: d, slutt: d, dager: str, type_: str = VELFERD) -> tuple[d, dict[str, Any]]:
    return dag, {"vedtak": type_, "start": start, "slutt": slutt, "dager": dager}


def fravaer(dag: d, kode: str, fra: d, til: d, antall: int) -> tuple[d, dict[str, Any]]:
    return dag, {"fravær": kode, "fra": fra, "til": til, "virkedager": antall}


INNVANDRET_2023 = {"hjemmel": "UTL_34", "bosatt": d(2023, 1, 1)}
INTRODUKSJONSLOVEN = {"bosatt": d(2020, 2, 1), "innvilget": d(2020, 1, 10)}
START = d(2024, 1, 15)
Person = tuple[str, dict[str, Any], Linjer, d]
PERSONER: list[Person] = [
    ("ingen vedtak, og fristen for oppstart er ute", {}, [], d(2026, 2, 1)),
    ("fristen går ut", {}, program(START), d(2024, 7, 16)),
    (
        "introduksjonsloven med utvidelse og permisjon",
        INTRODUKSJONSLOVEN,
        [
            *program(d(2020, 3, 2), None),
            (d(2021, 2, 1), {"vedtak": "Vedtak om utvidet program"}),
            permisjon(d(2021, 3, 1), d(2021, 3, 8), d(2021, 3, 28), "kalenderdager"),
        ],
        d(2021, 4, 1),
    ),
    (
        "utvidelse og permisjoner som overlapper startdatoen",
        {},
        [
            *program(START, "Høyere utdanning"),
            (d(2024, 4, 1), {"vedtak": "Vedtak om utvidet program"}),
            permisjon(d(2024, 2, 20), d(2024, 1, 8), d(2024, 1, 19), "virkedager"),
            permisjon(d(2024, 3, 1), d(2024, 3, 25), d(2024, 4, 7), "kalenderdager", SYKDOM),
        ],
        d(2024, 6, 1),
    ),
    (
        "permisjon i virkedager over påske",
        {},
        [*program(START), permisjon(d(2024, 3, 20), d(2024, 3, 25), d(2024, 4, 5), "virkedager")],
        d(2024, 5, 1),
    ),
    (
        "fravær over månedsskiftet, over ti dager",
        {},
        [
            *program(START),
            fravaer(d(2024, 3, 10), "Gyldig fravær", d(2024, 2, 26), d(2024, 3, 6), 8),
            fravaer(d(2024, 4, 10), "Egenmelding", d(2024, 4, 2), d(2024, 4, 4), 3),
        ],
        d(2024, 5, 1),
    ),
    (
        "fravær under ti dager og manglende tilbud etter fødselspermisjon",
        {},
        [
            *program(START),
            fravaer(d(2024, 3, 10), "Gyldig fravær", d(2024, 2, 5), d(2024, 2, 9), 5),
            fravaer(
                d(2024, 4, 30),
                "Fravær etter endt fødselspermisjon grunnet manglende barnepass",
                d(2024, 4, 2),
                d(2024, 4, 12),
                9,
            ),
        ],
        d(2024, 5, 1),
    ),
    (
        "klage på midlertidig stans gir medhold",
        {},
        [
            *program(START),
            (d(2024, 4, 2), {"vedtak": "Midlertidig stans", "start": d(2024, 4, 3)}),
            (d(2024, 4, 10), {"klage": "V2"}),
            (
                d(2024, 5, 21),
                {"endre": "K1", "utfall": "Kommunens vedtak oppheves", "avgjort": d(2024, 5, 21)},
            ),
        ],
        d(2024, 6, 1),
    ),
    (
        "permanent stans",
        {},
        [*program(START), (d(2024, 4, 30), {"vedtak": "Permanent stans", "start": d(2024, 5, 1)})],
        d(2024, 5, 2),
    ),
    (
        "død etter flere vedtak, permisjon og fravær",
        {},
        [
            *program(START),
            permisjon(d(2024, 2, 1), d(2024, 2, 5), d(2024, 2, 11), "kalenderdager"),
            permisjon(d(2024, 3, 1), d(2024, 3, 4), d(2024, 3, 8), "virkedager", SYKDOM),
            fravaer(d(2024, 4, 30), "Gyldig fravær", d(2024, 4, 8), d(2024, 4, 22), 11),
            (d(2024, 6, 10), {"død": d(2024, 6, 5)}),
        ],
        d(2024, 6, 10),
    ),
    ("utvandret", {}, [*program(START), (d(2024, 5, 10), {"utvandret": d(2024, 5, 6)})], d(2024, 5, 10)),
    (
        "flyttet, og den nye kommunen tar programmet opp igjen",
        {},
        [
            *program(START),
            (d(2024, 5, 20), {"flyttet": d(2024, 5, 18), "fra": "3201", "til": "0301"}),
            (d(2024, 6, 3), {"vedtak": DELTAKELSE, "start": d(2024, 6, 3), "av": "0301"}),
        ],
        d(2024, 6, 4),
    ),
    (
        "flyttet uten nytt vedtak",
        {},
        [*program(START), (d(2024, 5, 20), {"flyttet": d(2024, 5, 18), "fra": "3201", "til": "0301"})],
        d(2024, 6, 4),
    ),
    (
        "avvist program",
        {},
        [*program(START), (d(2024, 3, 22), {"kontakt": "Person har avvist program", "dato": d(2024, 3, 22)})],
        d(2024, 3, 25),
    ),
    (
        "tillatelsen opphører før programmet",
        {},
        [(d(2024, 5, 2), {"opphør": "O1", "dato": d(2024, 5, 2)})],
        d(2024, 5, 3),
    ),
    (
        "kommunen avslutter til fagskole",
        {},
        [*program(START), (d(2024, 6, 10), {"avslutning": "Fagskole", "dato": d(2024, 6, 10), **BEKREFTET})],
        d(2024, 6, 11),
    ),
    (
        "kapittel 6A til arbeid, med permisjon og fravær i aktiv tid",
        INNVANDRET_2023,
        [
            *program(d(2023, 2, 1)),
            permisjon(d(2023, 2, 20), d(2023, 2, 13), d(2023, 2, 19), "kalenderdager"),
            fravaer(d(2023, 3, 20), "Gyldig fravær", d(2023, 3, 6), d(2023, 3, 10), 5),
            (d(2023, 4, 10), {"avslutning": "Arbeid", "dato": d(2023, 4, 4), "timer": 30.0, **BEKREFTET}),
        ],
        d(2023, 4, 11),
    ),
    (
        "kapittel 6A gjenåpnet med nytt vedtak",
        INNVANDRET_2023,
        [
            *program(d(2023, 2, 1)),
            (d(2023, 4, 10), {"avslutning": "Arbeid", "dato": d(2023, 4, 4), "timer": 30.0, **BEKREFTET}),
            (d(2023, 9, 1), {"endre": "A1", "gjenåpnet": d(2023, 9, 1)}),
            (d(2023, 9, 1), {"vedtak": DELTAKELSE, "start": d(2023, 9, 1)}),
            fravaer(d(2023, 10, 30), "Egenmelding", d(2023, 10, 9), d(2023, 10, 23), 11),
        ],
        d(2023, 11, 1),
    ),
    (
        "kapittel 6A gjenåpnet uten nytt vedtak",
        INNVANDRET_2023,
        [
            *program(d(2023, 2, 1)),
            (d(2023, 4, 10), {"avslutning": "Arbeid", "dato": d(2023, 4, 4), "timer": 30.0, **BEKREFTET}),
            (d(2023, 9, 1), {"endre": "A1", "gjenåpnet": d(2023, 9, 1)}),
        ],
        d(2023, 9, 2),
    ),
    (
        "vedtak fra før kapittel 6A",
        {"hjemmel": "UTL_28", "bosatt": d(2024, 1, 1), "innvilget": d(2023, 11, 20)},
        [
            *program(START, "Høyere utdanning"),
            (d(2024, 5, 2), {"opphør": "O1", "dato": d(2024, 5, 1)}),
            (d(2024, 5, 3), {"opphold": "O2", "hjemmel": "UTL_34", "innvilget": d(2024, 5, 1)}),
        ],
        d(2024, 5, 10),
    ),
]
