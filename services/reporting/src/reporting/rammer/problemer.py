"""The problems that reporting answers, beside those that every service answers."""

from nir.web import ProblemFeil, problemtype
from regelverk.avgjoerelse.problemer import felles

BYGGES = problemtype(
    "NIR-PROJEKSJON-BYGGES",
    503,
    "Listene bygges opp",
    "Listene bygges opp på nytt og er ikke fullstendige ennå. Prøv igjen om litt.",
)
LAGER_BORTE = problemtype(
    "NIR-LAGER-BORTE",
    503,
    "Lageret svarer ikke",
    "Lageret som listene leses fra svarer ikke. Prøv igjen om litt.",
)
POSISJON_UGYLDIG = problemtype(
    "NIR-POSISJON-UGYLDIG",
    422,
    "Ugyldig posisjon",
    "Send X-NIR-Posisjon med verdien «posisjon» fra svaret på en registrering, uendret.",
)
POSISJON_FORELDET = problemtype(
    "NIR-POSISJON-FORELDET",
    409,
    "Posisjonen hører til en annen logg",
    "Posisjonen finnes ikke i loggen, som kan være gjenopprettet siden. Les uten X-NIR-Posisjon.",
)
POSISJON_VENTER = problemtype(
    "NIR-POSISJON-VENTER",
    503,
    "Registreringen vises ikke ennå",
    "Registreringen er tatt imot, men vises ikke ennå. Prøv igjen om litt.",
)
ARBEIDSBOK_KOE = problemtype(
    "NIR-ARBEIDSBOK-KOE",
    503,
    "Mange arbeidsbøker lages nå",
    "Mange henter arbeidsbøker samtidig. Prøv igjen om litt, eller hent listen som CSV.",
)
ABONNEMENT_AV = problemtype(
    "NIR-ABONNEMENT-AV",
    404,
    "Abonnement er ikke slått på",
    "Abonnement på påminnelser er ikke slått på her. Bruk listen eller CSV-filen.",
)
ABONNEMENT_UGYLDIG = problemtype(
    "NIR-ABONNEMENT-UGYLDIG",
    401,
    "Abonnementet gjelder ikke",
    "Nøkkelen er utløpt, trukket tilbake eller gjelder ikke denne adressen. Logg inn i NIR og be om en ny.",
)
NEDLASTING_STI = problemtype(
    "NIR-NEDLASTING-STI",
    422,
    "Stien er ingen fil her",
    "Oppgi stien til en fil (.csv, .xlsx eller .svg) i denne tjenesten, fra /v1 av, "
    "med parametrene kodet som i en URL.",
)
NEDLASTING_UKJENT = problemtype(
    "NIR-NEDLASTING-UKJENT",
    404,
    "Lenken virker ikke",
    "Lenken er brukt, utløpt eller ukjent. Be om en ny nedlasting.",
)
ENDRINGER_FORELDET = problemtype(
    "NIR-ENDRINGER-FORELDET",
    410,
    "Endringene er ikke lenger tilgjengelige",
    "Verdien er for gammel, eller hører til en annen logg. Hent det du viser på nytt, og spør uten «siden».",
)
FOR_MANGE_STROEMMER = problemtype(
    "NIR-FOR-MANGE-STROEMMER",
    429,
    "For mange åpne strømmer",
    "Du har for mange åpne strømmer av endringer. Lukk noen av dem, eller spør uten strøm.",
)
STROEMMER_FULLT = problemtype(
    "NIR-STROEMMER-FULLT",
    503,
    "Mange følger endringer nå",
    "Mange har åpne strømmer av endringer. Prøv igjen om litt, eller spør uten strøm.",
)
# The rules answer the same problem, so this one has their code and texts.
PERSON_UKJENT = problemtype(
    felles.PERSON_UKJENT.kode,
    felles.PERSON_UKJENT.status,
    felles.PERSON_UKJENT.tittel,
    felles.PERSON_UKJENT.detalj,
)


def bygges() -> ProblemFeil:
    """The problem for a request that comes before a complete generation is shown."""
    return ProblemFeil(BYGGES, headers={"Retry-After": "2"})


def lager_borte() -> ProblemFeil:
    """The problem if Redis does not answer."""
    return ProblemFeil(LAGER_BORTE, headers={"Retry-After": "2"})
