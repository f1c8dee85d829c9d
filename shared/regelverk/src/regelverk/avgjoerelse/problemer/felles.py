"""Problems for which facts of several types are refused."""

from regelverk.avgjoerelse.problemer.problemtype import problemtype

PERSON_UKJENT = problemtype(
    "PERSON-UKJENT", 404, "Personen finnes ikke her",
    "Personen finnes ikke i registeret, eller følges opp av en annen kommune. Kontroller DUF-nummeret.",
)  # fmt: skip
PERSON_FULL = problemtype(
    "PERSON-FULL", 409, "Personen har for mange registreringer",
    "Personen har så mange registreringer at det ikke er plass til flere. Kontakt IMDi.",
)  # fmt: skip
ID_GJENBRUKT = problemtype(
    "ID-GJENBRUKT", 422, "Nøkkelen er brukt før",
    "Nøkkelen er brukt til en registrering med et annet innhold. Send registreringen med en ny nøkkel.",
    "hendelseId",
)  # fmt: skip
KILDE = problemtype(
    "KILDE", 403, "Kilden kan ikke melde dette",
    "Kilden {kilde} kan ikke melde {hva}. Be den som har ansvaret for opplysningen, om å melde den.",
)  # fmt: skip
TYPE = problemtype(
    "TYPE", 422, "Innholdet passer ikke til typen",
    "En hendelse av typen {hva} kan ikke gjelde en enkelt person. Kontroller meldingen.",
)  # fmt: skip
DATO_UMULIG = problemtype(
    "DATO-UMULIG", 422, "Umulig dato",
    "Datoen i feltet «{felt}» må være mellom {fra} og {til}. Kontroller datoen.",
)  # fmt: skip
DATO_I_FRAMTIDEN = problemtype(
    "DATO-I-FRAMTIDEN", 422, "Datoen er ikke kommet",
    "Datoen i feltet «{felt}» kan ikke være etter dagen det registreres. Kontroller datoen.",
)  # fmt: skip
DATO_FOER_FOEDSEL = problemtype(
    "DATO-FOER-FOEDSEL", 422, "Datoen er før personen ble født",
    "Datoen i feltet «{felt}» er før personen ble født. Kontroller datoen.",
)  # fmt: skip
SLUTT_FOER_START = problemtype(
    "SLUTT-FOER-START", 422, "Perioden slutter før den begynner",
    "Feltet «{felt}» kan ikke være før «{start}». Kontroller datoene.",
)  # fmt: skip
FELT_MANGLER = problemtype("FELT-PAAKREVD", 422, "Et felt mangler", "Feltet «{felt}» må fylles ut.")
FELT_HOERER_IKKE_TIL = problemtype(
    "FELT-HOERER-IKKE-TIL", 422, "Feltet hører ikke til her",
    "Feltet «{felt}» kan ikke fylles ut for {hva}. Fjern det.",
)  # fmt: skip
FELT_LAAST = problemtype(
    "FELT-LAAST", 409, "Feltet kan ikke redigeres",
    "Feltet «{felt}» kan ikke redigeres. Må det endres, må registreringen slettes og registreres på nytt.",
)  # fmt: skip
TALL_UMULIG = problemtype(
    "TALL-UMULIG",
    422,
    "Umulig tall",
    "Tallet i feltet «{felt}» må være fra {fra} til og med {til}. Rett tallet.",
)
KODE_UKJENT = problemtype(
    "KODE-UKJENT", 422, "Ukjent kode",
    "«{verdi}» er ikke en gyldig verdi for feltet «{felt}». Velg en fra kodeverket.",
)  # fmt: skip
FORMAT = problemtype("FORMAT", 422, "Feil form", "Feltet «{felt}» skal være {form}. Rett det.")
INNSLAG_FINNES = problemtype(
    "INNSLAG-FINNES", 409, "Registreringen finnes allerede",
    "Det finnes allerede en registrering med denne nøkkelen. Rediger den, eller registrer med en ny nøkkel.",
    "innslagId",
)  # fmt: skip
INNSLAG_UKJENT = problemtype(
    "INNSLAG-UKJENT", 404, "Registreringen finnes ikke",
    "Personen har ingen slik registrering. Hent personsiden på nytt og kontroller hva som skal endres.",
    "innslagId",
)  # fmt: skip
INNSLAG_SLETTET = problemtype(
    "INNSLAG-SLETTET", 409, "Registreringen er slettet",
    "Registreringen er slettet og kan ikke endres. Registrer på nytt.",
    "innslagId",
)  # fmt: skip
INNSLAG_ENDRET = problemtype(
    "INNSLAG-ENDRET", 412, "Registreringen er endret av en annen",
    "Registreringen er endret siden du hentet den, og ingenting er lagret. Se hva som står der nå, "
    "og lagre på nytt.",
    "If-Match",
)  # fmt: skip
KATEGORI_MANGLER = problemtype(
    "KATEGORI-MANGLER", 409, "Personen har ikke hatt noen kategori",
    "Personen har ikke vært i noen kategori med introduksjonsprogram. Kontroller opphold og bosetting.",
)  # fmt: skip
TILGANG_MANGLER = problemtype(
    "TILGANG-MANGLER", 409, "Registreringen krever etterregistreringstilgang",
    "{hva} er mer enn {maaneder} måneder tilbake i tid. Be IMDi om etterregistreringstilgang.",
)  # fmt: skip
FOR_GAMMELT = problemtype(
    "FOR-GAMMELT", 409, "For langt tilbake i tid",
    "{hva} er mer enn {maaneder} måneder tilbake i tid og kan ikke registreres, heller ikke med tilgang. "
    "Kontroller datoene.",
)  # fmt: skip
UTENFOR_KALENDEREN = problemtype(
    "UTENFOR-KALENDEREN", 422, "Fristen blir utenfor kalenderen",
    "Registreringen gir en frist som ikke kan beregnes. Kontroller datoer og antall dager.",
)  # fmt: skip
