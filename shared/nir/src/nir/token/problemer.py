"""The problems of tokens and roles."""

from nir.web import problemtype

TOKEN_MANGLER = problemtype(
    "NIR-TOKEN-MANGLER", 401, "Innlogging mangler", "Send en gyldig token i hodet Authorization: Bearer."
)
TOKEN_UGYLDIG = problemtype(
    "NIR-TOKEN-UGYLDIG",
    401,
    "Innloggingen er ugyldig",
    "Tokenen er utløpt eller ikke gyldig her. Logg inn på nytt.",
)
ROLLE_MANGLER = problemtype(
    "NIR-ROLLE-MANGLER",
    403,
    "Rollen har ikke lov",
    "Rollen din har ikke lov til dette. Be om en rolle som har det.",
)
NOEKLER_UTILGJENGELIGE = problemtype(
    "NIR-TOKEN-NOEKLER",
    503,
    "Innloggingen kan ikke kontrolleres",
    "Tokenen kan ikke kontrolleres nå. Prøv igjen om litt.",
)
