"""Problems for which facts from the source registries and from Folkeregisteret are refused."""

from regelverk.avgjoerelse.problemer.problemtype import problemtype

OPPHOLD_UKJENT = problemtype(
    "OPPHOLD-UKJENT", 404, "Oppholdstillatelsen finnes ikke",
    "Personen har ingen oppholdstillatelse med dette nummeret. Kontroller nummeret.",
    "oppholdId",
)  # fmt: skip
FREG_FINNES = problemtype(
    "FREG-FINNES", 409, "Hendelsen er mottatt før",
    "Folkeregisterhendelsen er mottatt før, og ingenting er endret. Meld en rettelse hvis den er en annen.",
    "folkeregisterHendelseId",
)  # fmt: skip
FREG_ANNULLERT = problemtype(
    "FREG-ANNULLERT", 409, "Hendelsen er annullert",
    "Folkeregisterhendelsen som skal rettes, er annullert. Meld den som en ny hendelse.",
    "gjelder",
)  # fmt: skip
FREG_VENTER = problemtype(
    "FREG-VENTER", 409, "Hendelsen er ikke kommet ennå",
    "Folkeregisterhendelsen som skal rettes, er ikke mottatt. Rettelsen venter og behandles når den kommer.",
    "gjelder",
)  # fmt: skip
FREG_KAN_IKKE_RETTES = problemtype(
    "FREG-KAN-IKKE-RETTES", 422, "Hendelsen kan ikke rettes slik",
    "Folkeregisterhendelsen kan ikke korrigeres til {type}. Kontroller meldingen.",
    "gjelder",
)  # fmt: skip
TILGANG_UKJENT = problemtype(
    "ETTERREGISTRERING-UKJENT", 404, "Ukjent tilgang",
    "Det finnes ingen slik tilgang til etterregistrering, eller den er trukket. Kontroller tilgangen.",
    "tilgangId",
)  # fmt: skip
