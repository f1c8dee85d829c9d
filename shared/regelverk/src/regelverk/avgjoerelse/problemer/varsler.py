"""All warnings: in the answer to an accepted fact, and in a person's document (`beregning.varsler`).

Each warning asks a caseworker to check something.
"""

from regelverk.avgjoerelse.problemer.problemtype import varseltype

TRE_MAANEDER = varseltype(
    "TRE-MAANEDER",
    "Det er gått mer enn {maaneder} måneder siden bosetting uten at vedtak om deltakelse er registrert. "
    "Registrer vedtaket når det er fattet.",
)
SLUTTMAAL_MOT_UTDANNING = varseltype(
    "SLUTTMAAL-UTDANNING",
    "Sluttmålet stemmer ikke overens med utdanningsbakgrunnen som er registrert. Kontroller sluttmålet.",
)
FOER_KATEGORI = varseltype(
    "FOER-KATEGORI",
    "Startdatoen {start} er før personen kom inn i kategorien {fra}. Vedtaket teller fra startdatoen. "
    "Kontroller den.",
)
BORTE_FOER_KATEGORI = varseltype(
    "BORTE-FOER-KATEGORI",
    "Personen er {hva} {dato}, før kategorien skulle begynt {fra}, og har derfor ingen kategori. "
    "Kontroller opplysningene fra Folkeregisteret.",
)
FRIST_FOER_KATEGORI = varseltype(
    "FRIST-FOER-KATEGORI",
    "Fristen for gjennomføring, {frist}, er passert, men da var ikke personen i kategorien, som gjelder fra "
    "{fra}. Regelmotoren avslutter derfor ikke. Kontroller startdatoen, eller registrer avslutning.",
)
VEDTAK_6A = varseltype(
    "VEDTAK-6A",
    "Personen omfattes nå av kapittel 6A, og tidligere vedtak om deltakelse gjelder ikke der. "
    "Registrer et nytt vedtak om deltakelse etter kapittel 6A.",
)
GJENAAPNING_VEDTAK = varseltype(
    "GJENAAPNING-VEDTAK",
    "Programmet er gjenåpnet {dato}, men nytt vedtak om deltakelse mangler. Registrer vedtaket.",
)
SLUTTMAAL_ALDER = varseltype(
    "SLUTTMAAL-ALDER",
    "Sluttmålet «{maal}» passer ikke med alderen. Kontroller sluttmålet.",
)
GJENAAPNING_STARTDATO = varseltype(
    "GJENAAPNING-STARTDATO",
    "Vedtaket bør ha samme startdato som gjenåpningsdatoen {dato}, men har {start}. Kontroller startdatoen.",
)
AVSLUTNING_ETTER_FRIST = varseltype(
    "AVSLUTNING-ETTER-FRIST",
    "Avslutningsdatoen {dato} er etter fristen for gjennomføring, som nå er {frist}. Kontroller den.",
)
SPRAAKTILBUD_ENGELSK = varseltype(
    "SPRAAKTILBUD-ENGELSK",
    "Tiltaket «{tiltak}» er ment for fordrevne etter kapittel 6A. Kontroller at tiltaket er riktig.",
)
KONTAKT_I_FRAMTIDEN = varseltype(
    "KONTAKT-I-FRAMTIDEN",
    "Datoen {dato} er fram i tid. Kontroller datoen for kontakten, søknaden eller kravet.",
)
TILTAK_OVER_FULLTID = varseltype(
    "TILTAK-OVER-FULLTID",
    "Tiltakene som går samtidig, har til sammen {timer} timer per uke, mer enn {grense}. Kontroller timene.",
)
GYLDIG_TIL_FOER_INNVILGET = varseltype(
    "GYLDIG-TIL-FOER-INNVILGET",
    "Tillatelsen er gyldig til {til}, før den ble innvilget {innvilget}. Kontroller datoene.",
)
KOMMUNE_FANTES_IKKE = varseltype(
    "KOMMUNE-FANTES-IKKE",
    "Det fantes ingen kommune med nummer {kommune} den {dato}. Kontroller kommunen og datoen.",
)
BYDEL_FANTES_IKKE = varseltype(
    "BYDEL-FANTES-IKKE",
    "Kommune {kommune} har ingen bydel med nummer {bydel}. Kontroller bydelen.",
)
