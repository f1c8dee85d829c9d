"""The problem of a reading that cannot be recorded."""

from nir.web import problemtype

INNSYNSLOGG_BORTE = problemtype(
    "NIR-INNSYNSLOGG-BORTE",
    503,
    "Innsynsloggen svarer ikke",
    "Oppslag om personer vises bare når de kan føres i innsynsloggen, som ikke svarer. Prøv igjen om litt.",
)
