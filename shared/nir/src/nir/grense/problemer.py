"""The answer to a client that has reached a limit."""

from nir.web import problemtype

FOR_MANGE_KALL = problemtype(
    "NIR-FOR-MANGE-KALL",
    429,
    "For mange kall",
    "Du har sendt for mange kall på kort tid. Prøv igjen når tiden i Retry-After er gått.",
)
FOR_MANGE_MISLYKKEDE = problemtype(
    "NIR-FOR-MANGE-MISLYKKEDE-OPPSLAG",
    429,
    "For mange mislykkede oppslag",
    "Du har slått opp mange personer som er ukjente for deg. "
    "Kontroller DUF-numrene, og prøv igjen når tiden i Retry-After er gått.",
)
