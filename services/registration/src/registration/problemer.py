"""The problems with which several parts of registration answer, and the refusals by the rules.

The warnings of the rules are registered here too.
"""

import re
from collections.abc import Mapping
from typing import Any

from nir.meldinger.spoersmaal import SIMULERING_UGYLDIG
from nir.web import ProblemFeil, problemtype, varseltype
from regelverk.avgjoerelse.problemer import felles, oppstroem
from regelverk.avgjoerelse.problemer.katalog import problemtyper, varseltyper

_PROEV_IGJEN = {"Retry-After": "2"}
LOGGEN_ER_NEDE = problemtype(
    "NIR-LOGG-NEDE",
    503,
    "Registreringen er ikke tatt imot",
    "Registeret kan ikke ta imot nå, og ingenting er registrert. Prøv igjen om litt.",
)
LOGGEN_UKJENT = problemtype(
    "NIR-LOGG-UKJENT",
    503,
    "Det er uvisst om registreringen er tatt imot",
    "Send den på nytt med hendelseId fra dette svaret som Idempotency-Key: da registreres den bare én gang.",
)
MOTOREN_TIER = problemtype(
    "NIR-MOTOR-TIER",
    503,
    "Regelmotoren svarer ikke",
    "Regelmotoren svarer ikke nå, og ingenting er endret. Prøv igjen om litt.",
)
SOEK_OPPTATT = problemtype(
    "NIR-SOEK-OPPTATT",
    503,
    "For mange søk i loggen",
    "Registreringen er ikke funnet ennå, for andre søk i loggen er ikke ferdige. Prøv igjen om litt.",
)
HENDELSE_UKJENT = problemtype(
    "NIR-HENDELSE-UKJENT",
    404,
    "Ukjent hendelse",
    "Det finnes ingen slik hendelse på personen, eller den tilhører en annen kommune. Kontroller hendelseId.",
)
KODEVERK_UKJENT = problemtype(
    "NIR-KODEVERK-UKJENT",
    404,
    "Ukjent kodeverk",
    "Det finnes ikke noe kodeverk med det navnet. Se /v1/kodeverk.",
)
VEDTAK_SLETTET = problemtype(
    "NIR-VEDTAKSMAL-SLETTET",
    404,
    "Vedtaket er slettet",
    "Et slettet vedtak har ingen vedtaksmal. Hent malen til et vedtak som ikke er slettet, "
    "eller registrer vedtaket på nytt.",
)
PARAMETER_UKJENT = problemtype(
    "NIR-PARAMETER-UKJENT",
    422,
    "Ukjent parameter",
    "Adressen har en parameter som ikke finnes her. Rett navnet, eller fjern den.",
)
OPPHOLD_UGYLDIG = problemtype(
    "NIR-OPPHOLD-ID", 422, "Ugyldig oppholdId", "oppholdId er 1 til 100 tegn uten mellomrom og æøå. Rett den."
)
INGEN_ENDRING = problemtype(
    "NIR-ENDRING-TOM", 422, "Ingenting å endre", "Oppgi minst ett felt som skal endres."
)
problemtype(
    SIMULERING_UGYLDIG.kode, SIMULERING_UGYLDIG.status, SIMULERING_UGYLDIG.title, SIMULERING_UGYLDIG.detail
)
SVAR_FOR_STORT = problemtype(
    "NIR-SVAR-FOR-STORT",
    422,
    "Svaret blir for stort",
    "Svaret er større enn det som kan sendes. Be om færre felt (felt=frist,varsler) eller færre forslag.",
)
LINJE_ULESELIG = problemtype(
    "NIR-LINJE-ULESELIG",
    422,
    "Linjen kan ikke leses",
    "Linjen er ikke en hel konvolutt. Rett den.",
)
LINJE_IKKE_LOV = problemtype(
    "NIR-LINJE-IKKE-LOV",
    403,
    "Linjen kan ikke komme fra deg",
    "Kilden og typen skal være en som rollen din kan skrive. Rett linjen, eller bruk en annen rolle.",
)
TJENESTEN_SLUTTER = problemtype(
    "NIR-TJENESTEN-SLUTTER",
    503,
    "Linjen er ikke tatt imot",
    "Tjenesten er i ferd med å stoppe og tar ikke imot mer. Send linjen på nytt om litt.",
)
TILGANG_GJELDER = problemtype(
    "NIR-TILGANG-GJELDER",
    422,
    "Tilgangen sier ikke hvem den gjelder",
    "Oppgi dufNummer når tilgangen gjelder en person, kommunenummer når den gjelder en kommune, "
    "og ingen av dem når den gjelder alle.",
)


def _med_felt_for_ord(detalj: str) -> str:
    """The sentence, with ‹words› in the places where the rules fill in a value."""
    return re.sub(r"{(\w+)}", r"‹\1›", detalj)


_REGELVERKETS = {
    type_.kode: problemtype(type_.kode, type_.status, type_.tittel, _med_felt_for_ord(type_.detalj))
    for type_ in problemtyper()
}
for _type in varseltyper():
    varseltype(_type.kode, _med_felt_for_ord(_type.detalj))


def loggen_er_nede() -> ProblemFeil:
    """503: the log cannot be reached, and nothing was registered."""
    return ProblemFeil(LOGGEN_ER_NEDE, headers=_PROEV_IGJEN)


def loggen_ukjent(hendelse_id: str) -> ProblemFeil:
    """503: the fact may be registered. With the id in the answer the caller may safely try again."""
    return ProblemFeil(LOGGEN_UKJENT, headers=_PROEV_IGJEN, ekstra={"hendelseId": hendelse_id})


def motoren_tier() -> ProblemFeil:
    """503: the engine did not answer a question in time."""
    return ProblemFeil(MOTOREN_TIER, headers=_PROEV_IGJEN)


def soek_opptatt() -> ProblemFeil:
    """503: other searches of the log were not finished in time."""
    return ProblemFeil(SOEK_OPPTATT, headers=_PROEV_IGJEN)


def person_ukjent() -> ProblemFeil:
    """404: the person is unknown or another kommune's. The answer does not say which."""
    return ProblemFeil(_REGELVERKETS[felles.PERSON_UKJENT.kode])


def tilgang_ukjent() -> ProblemFeil:
    """404: the id cannot be the id of an access."""
    return ProblemFeil(_REGELVERKETS[oppstroem.TILGANG_UKJENT.kode], felt="tilgangId")


def vedtak_slettet() -> ProblemFeil:
    """404: a deleted decision has no letter."""
    return ProblemFeil(VEDTAK_SLETTET, felt="innslagId")


def innslag_ukjent() -> ProblemFeil:
    """404: the person has no such entry."""
    return ProblemFeil(_REGELVERKETS[felles.INNSLAG_UKJENT.kode], felt="innslagId")


def regelverkets(
    kode: str, detail: str | None = None, *, felt: str | None = None, ekstra: Mapping[str, Any] | None = None
) -> ProblemFeil:
    """A refusal by the rules in this service's own calculation (the calculator)."""
    return ProblemFeil(_REGELVERKETS[kode], detail, felt=felt, ekstra=ekstra)
