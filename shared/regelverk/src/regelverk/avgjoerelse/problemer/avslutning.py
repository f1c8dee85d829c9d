"""Problems for which an ending is refused (regelbeskrivelse §5.4, §6.2, §9.4.4, §9.5.2)."""

from regelverk.avgjoerelse.problemer.problemtype import problemtype

TIMER_MANGLER = problemtype(
    "AVSLUTNING-TIMER", 422, "Antall timer arbeid per uke mangler",
    "Avslutningsårsaken «{aarsak}» krever antall timer arbeid per uke. Fyll ut timer per uke.",
    "timerPerUke",
)  # fmt: skip
TIMER_UTEN_ARBEID = problemtype(
    "AVSLUTNING-TIMER-UTEN-ARBEID", 422, "Avslutningsårsaken har ikke timer",
    "Avslutningsårsaken «{aarsak}» har ikke antall timer arbeid per uke. Fjern timer per uke.",
    "timerPerUke",
)  # fmt: skip
VEDTAK_MANGLER = problemtype(
    "AVSLUTNING-VEDTAK", 409, "Vedtak eller sluttmål mangler",
    "Registrer vedtak om deltakelse og sluttmål før programmet avsluttes.",
)  # fmt: skip
ETTER_FRISTEN = problemtype(
    "AVSLUTNING-ETTER-FRIST", 409, "Avslutningsdatoen er etter fristen",
    "Avslutningsdatoen må være innenfor fristen for gjennomføring, som er {frist}. Rett datoen.",
    "avslutningsdato",
)  # fmt: skip
FOER_START = problemtype(
    "AVSLUTNING-FOER-START", 409, "Avslutningsdatoen er før programmet startet",
    "Avslutningsdatoen kan ikke være før {start}, da programmet startet. Rett datoen.",
    "avslutningsdato",
)  # fmt: skip
ETTER_DOEDSFALL = problemtype(
    "AVSLUTNING-ETTER-DOED", 409, "Avslutningsdatoen er etter dødsfallet",
    "Personen døde {dato}, og avslutningsdatoen kan ikke være senere. Rett datoen.",
    "avslutningsdato",
)  # fmt: skip
FINNES = problemtype(
    "AVSLUTNING-FINNES", 409, "Programmet er allerede avsluttet",
    "Kommunen har allerede registrert en avslutning. Rediger den eller slett den først.",
)  # fmt: skip
FORTSETTER = problemtype(
    "AVSLUTNING-BEKREFT", 409, "Vedtak eller tiltak fortsetter",
    "Det er registrert vedtak/tiltak som fortsetter etter valgt avslutningsdato. Lagrer du denne "
    "avslutningsdatoen, vil tiltakene vises som ikke gjeldende.",
    "bekreftet",
)  # fmt: skip
VENTER_PAA_VEDTAK = problemtype(
    "AVSLUTNING-VENTER-VEDTAK", 409, "Nytt vedtak mangler etter gjenåpning",
    "Programmet er gjenåpnet. Registrer nytt vedtak om deltakelse før det avsluttes.",
)  # fmt: skip
LAAST = problemtype(
    "AVSLUTNING-GJENAAPNET", 409, "Avslutningen er gjenåpnet",
    "Avslutningen er gjenåpnet og kan verken redigeres eller slettes. "
    "Registrer en ny avslutning når det nye programmet er over.",
)  # fmt: skip
REGELMOTORENS = problemtype(
    "AVSLUTNING-REGELMOTOR", 409, "Avslutningen er beregnet av regelmotor",
    "En avslutning beregnet av regelmotor kan ikke redigeres eller slettes. Legg til en ny avslutning.",
)  # fmt: skip
GJENAAPNING_FOERST = problemtype(
    "GJENAAPNING-FOERST", 422, "Gjenåpning registreres ved redigering",
    "Gjenåpningsdato kan ikke registreres sammen med avslutningen. Rediger avslutningen når den er lagret.",
    "gjenaapningsdato",
)  # fmt: skip
GJENAAPNING_IKKE_HER = problemtype(
    "GJENAAPNING-IKKE-HER", 409, "Avslutningen kan ikke gjenåpnes",
    "Bare avslutning til arbeid for personer etter kapittel 6A kan gjenåpnes. Fjern gjenåpningsdatoen.",
    "gjenaapningsdato",
)  # fmt: skip
GJENAAPNING_FRATRAADT = problemtype(
    "GJENAAPNING-FRATRAADT", 409, "Personen følges opp av en annen kommune",
    "Bare kommunen som følger opp personen, kan gjenåpne programmet. Fjern gjenåpningsdatoen.",
    "gjenaapningsdato",
)  # fmt: skip
GJENAAPNING_MANGLER = problemtype(
    "GJENAAPNING-MANGLER", 409, "Programmet er avsluttet til arbeid",
    "Programmet er avsluttet {dato} til arbeid. Gjenåpne avslutningen før nytt vedtak om deltakelse "
    "registreres.",
)  # fmt: skip
GJENAAPNING_DATO = problemtype(
    "GJENAAPNING-DATO", 409, "Gjenåpningsdatoen er utenfor fristen",
    "Gjenåpningsdatoen må være etter {fra} og senest {til}. Rett datoen.",
    "gjenaapningsdato",
)  # fmt: skip
GJENAAPNING_BARE_DATO = problemtype(
    "GJENAAPNING-BARE-DATO", 409, "Gjenåpning endrer bare gjenåpningsdatoen",
    "Når avslutningen gjenåpnes, kan ikke «{felt}» endres samtidig. Send bare gjenåpningsdatoen.",
)  # fmt: skip
