"""Problems for which entries are refused, by section (regelbeskrivelse §7.1); endings: see `avslutning`."""

from regelverk.avgjoerelse.problemer.problemtype import problemtype

SLUTTMAAL_FINNES = problemtype(
    "SLUTTMAAL-FINNES", 409, "Sluttmålet er registrert",
    "Personen har allerede et sluttmål. Rediger det.",
)  # fmt: skip
SLUTTMAAL_SLETTES_IKKE = problemtype(
    "SLUTTMAAL-SLETTES-IKKE", 409, "Sluttmål kan ikke slettes",
    "Et sluttmål kan ikke slettes. Rediger det hvis målet er et annet.",
)  # fmt: skip
SLUTTMAAL_INTRODUKSJONSLOVEN = problemtype(
    "SLUTTMAAL-INTRODUKSJONSLOVEN", 409, "Introduksjonsloven har ikke sluttmål",
    "Personen er omfattet av introduksjonsloven, der sluttmål ikke registreres. Registrer bare vedtaket.",
)  # fmt: skip
SLUTTMAAL_TILBUD = problemtype(
    "SLUTTMAAL-TILBUD", 409, "Sluttmålet gjelder ikke for tilbudet",
    "Sluttmålet «{maal}» gjelder ikke for tilbud gitt {tilbud}. Velg et annet sluttmål.",
    "sluttmaal",
)  # fmt: skip
SLUTTMAAL_UTDANNING = problemtype(
    "SLUTTMAAL-UTDANNING", 422, "Utdanning og sluttmål passer ikke sammen",
    "Sluttmålet «{maal}» gjelder ved utdanning «{utdanning}». Rett sluttmålet eller utdanningen.",
    "utdanning",
)  # fmt: skip
VEDTAK_RESULTAT = problemtype(
    "VEDTAK-RESULTAT", 422, "Resultatet passer ikke til vedtaket",
    "Vedtaket «{type}» kan bare ha resultatet {resultater}. Rett resultatet.",
    "resultat",
)  # fmt: skip
VEDTAK_OPPHEVET = problemtype(
    "VEDTAK-OPPHEVET", 409, "Vedtaket er omgjort etter klage",
    "Vedtaket er omgjort etter klage og kan ikke endres. Registrer et nytt vedtak.",
)  # fmt: skip
KATEGORI_LUKKET = problemtype(
    "KATEGORI-LUKKET", 409, "Kategorien er lukket",
    "Kategorien ble lukket {dato}, og et vedtak om deltakelse kan ikke registreres nå. "
    "Kontroller avslutning, opphold og bosetting.",
)  # fmt: skip
STANSET = problemtype(
    "STANSET", 409, "Programmet er stanset permanent",
    "Kommunen har stanset programmet fra {dato}. Slett stansen før nytt vedtak om deltakelse registreres.",
)  # fmt: skip
PERMISJON_OVERLAPPER = problemtype(
    "PERMISJON-OVERLAPPER", 409, "Permisjonen overlapper en annen",
    "Det er allerede innvilget permisjon fra {start} til {slutt}. Endre datoene.",
    "startdato",
)  # fmt: skip
UTVIDELSE_FINNES = problemtype(
    "UTVIDELSE-FINNES", 409, "Programmet er allerede utvidet",
    "Det finnes allerede et innvilget vedtak om utvidet program. Slett det før et nytt registreres.",
)  # fmt: skip
UTVIDELSE_UMULIG = problemtype(
    "UTVIDELSE-UMULIG", 409, "Programmet kan ikke utvides",
    "Sluttmålet «{maal}» gir ikke mulighet for utvidelse for tilbud gitt {tilbud}. Kontroller sluttmålet.",
)  # fmt: skip
UTVIDELSE_UTEN_DELTAKELSE = problemtype(
    "UTVIDELSE-UTEN-DELTAKELSE", 409, "Personen har ikke vedtak om deltakelse",
    "Registrer vedtak om deltakelse i introduksjonsprogram før programmet utvides.",
)  # fmt: skip
KLAGE_VEDTAK_UKJENT = problemtype(
    "KLAGE-VEDTAK-UKJENT", 409, "Vedtaket det klages på, finnes ikke",
    "Personen har ikke vedtaket som det klages på. Kontroller hvilket vedtak klagen gjelder.",
    "vedtakId",
)  # fmt: skip
KLAGE_VEDTAK_IKKE_I_KRAFT = problemtype(
    "KLAGE-VEDTAK-IKKE-I-KRAFT", 409, "Vedtaket det klages på, er ikke i kraft",
    "Vedtaket det klages på, er slettet eller omgjort. Kontroller hvilket vedtak klagen gjelder.",
    "vedtakId",
)  # fmt: skip
KLAGE_AAPEN = problemtype(
    "KLAGE-AAPEN", 409, "Det er allerede en klage til behandling",
    "Vedtaket har allerede en klage som ikke er avgjort. Registrer utfallet av den først.",
    "vedtakId",
)  # fmt: skip
KLAGE_AVGJORT = problemtype(
    "KLAGE-AVGJORT", 409, "Klagen er avgjort",
    "Klagen er avgjort og kan verken redigeres eller slettes. Registrer en ny klage hvis det klages igjen.",
)  # fmt: skip
KLAGE_UFULLSTENDIG = problemtype(
    "KLAGE-UFULLSTENDIG", 422, "Utfall og dato hører sammen",
    "Fyll ut både utfall og avgjørelsesdato når klagen er avgjort, og ellers ingen av dem.",
)  # fmt: skip
TILTAK_IKKE_GYLDIG = problemtype(
    "TILTAK-IKKE-GYLDIG", 422, "Tiltaket finnes ikke på datoen",
    "Tiltaket «{verdi}» kan ikke begynne {start}. Velg et tiltak som gjelder på startdatoen.",
    "tiltakstype",
)  # fmt: skip
FRAVAER_FOR_MANGE_DAGER = problemtype(
    "FRAVAER-FOR-MANGE-DAGER", 422, "Flere virkedager enn perioden har",
    "Perioden har {har}, men {antall} er registrert. Rett antallet eller perioden.",
    "virkedager",
)  # fmt: skip
FRAVAER_OVERLAPPER = problemtype(
    "FRAVAER-OVERLAPPER", 409, "Fraværet overlapper et annet",
    "Det er allerede registrert fravær fra {fra} til {til}. Endre datoene.",
    "fra",
)  # fmt: skip
