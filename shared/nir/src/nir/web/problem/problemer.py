"""The problems that every service may answer. Each service registers its own beside them."""

from nir.web.problem.problemtype import problemtype
from nir.web.problem.uleselig_json import uleselig

JSON_UGYLDIG = problemtype(
    "NIR-JSON-UGYLDIG",
    422,
    "Innholdet kan ikke leses",
    uleselig("Innholdet"),
)
FELT_MANGLER = problemtype(
    "NIR-FELT-MANGLER", 422, "Felt mangler", "Et påkrevd felt mangler. Fyll ut feltet og send på nytt."
)
FELT_UKJENT = problemtype(
    "NIR-FELT-UKJENT",
    422,
    "Ukjent felt",
    "Et felt finnes ikke her. Fjern feltet eller rett navnet og send på nytt.",
)
FELT_DATO = problemtype(
    "NIR-FELT-DATO",
    422,
    "Ugyldig dato",
    "En dato skal skrives ÅÅÅÅ-MM-DD og må finnes i kalenderen. Rett datoen.",
)
FELT_KODE = problemtype(
    "NIR-FELT-KODE", 422, "Ukjent kode", "Verdien er ikke blant de lovlige for feltet. Velg en av dem."
)
FELT_TYPE = problemtype(
    "NIR-FELT-TYPE", 422, "Feil type verdi", "Verdien er av feil type for feltet. Rett den."
)
FELT_LENGDE = problemtype(
    "NIR-FELT-LENGDE", 422, "Feil lengde", "Verdien er for lang eller for kort for feltet. Rett den."
)
FELT_TALL = problemtype(
    "NIR-FELT-TALL", 422, "Tall utenfor grensene", "Tallet er for stort eller for lite for feltet. Rett det."
)
FELT_UGYLDIG = problemtype(
    "NIR-FELT-UGYLDIG",
    422,
    "Ugyldig verdi",
    "Verdien kan ikke brukes i feltet. Rett den og send på nytt.",
)
FOR_MANGE_VERDIER = problemtype(
    "NIR-FOR-MANGE-VERDIER",
    422,
    "For mange verdier",
    "Det er sendt langt flere felt og verdier enn det finnes felt til. Fjern dem som ikke hører hjemme her, "
    "eller send færre om gangen.",
)
VERT_UKJENT = problemtype(
    "NIR-VERT-UKJENT",
    421,
    "Ukjent vertsnavn",
    "Tjenesten nås ikke med dette vertsnavnet. Bruk adressen du har fått oppgitt.",
)
RUTE_UKJENT = problemtype(
    "NIR-RUTE-UKJENT", 404, "Finnes ikke", "Adressen finnes ikke. Se /docs for dem som finnes."
)
METODE_UKJENT = problemtype(
    "NIR-METODE-UKJENT",
    405,
    "Metoden er ikke tillatt",
    "Adressen finnes, men tar ikke imot denne metoden. Se /docs for dem den tar imot.",
)
FOR_STOR = problemtype(
    "NIR-FOR-STOR",
    413,
    "For stort innhold",
    "Innholdet er større enn det som tas imot. Send mindre om gangen.",
)
HODE_FOR_STORT = problemtype(
    "NIR-HODE-FOR-STORT",
    431,
    "For lang adresse eller for lange hodefelt",
    "Adressen og hodefeltene er til sammen større enn 64 KiB, som er det meste som tas imot. "
    "Send en kortere adresse eller færre hodefelt.",
)
FOR_TREG = problemtype(
    "NIR-FOR-TREG",
    408,
    "Forespørselen kom for sent",
    "Forespørselen kom ikke fram innen fristen. Send den på nytt.",
)
FORESPOERSEL = problemtype(
    "NIR-FORESPOERSEL",
    400,
    "Ugyldig forespørsel",
    "Forespørselen er ikke gyldig HTTP. Rett den og send på nytt.",
)
INTERN_FEIL = problemtype(
    "NIR-INTERN-FEIL",
    500,
    "Intern feil",
    "Noe gikk galt hos oss. Prøv igjen, med samme Idempotency-Key der det er en registrering. "
    "Oppgi X-Request-ID fra svaret når du melder fra.",
)
