"""What a personliste may be narrowed to and sorted by (A 1.2)."""

FORVALG = ("vedtak", "sluttmaal", "tiltak", "livsmestring", "foreldreveiledning", "fulltidVgo")
"""The filters that choose the persons with something, or the persons without it (A 1.2)."""
FILTRE = (
    "lovverk",
    "kategori",
    "ordning",
    "kommunenummer",
    "bydelsnummer",
    *FORVALG,
    "duf",
    "fornavn",
    "etternavn",
    "fratraadte",
    "fristFra",
    "fristTil",
)
KOLONNER = (
    "dufNummer",
    "etternavn",
    "fornavn",
    "foedselsdato",
    "kategori",
    "kategoriFra",
    "ordning",
    "fristType",
    "fristDato",
    "kommuneBydel",
    "sluttmaal",
)
"""The columns by which the page sorts, in their order."""
