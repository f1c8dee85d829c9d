"""Facts about persons who do not exist, and lists of the first facts of a usual life."""

from datetime import date

from regelverk.fakta import innslag, person
from regelverk.fakta.hendelse import Aktoer, Hendelse, Innhold, Kilde

KOMMUNE = "3201"


def faktum(
    duf: str | None,
    innhold: Innhold,
    registrert: date,
    hendelse_id: str,
    *,
    type_: str | None = None,
    kilde: Kilde | None = None,
) -> Hendelse:
    """A fact. By default, the kilde of an entry is the kommune, and that of any other fact is IMDi."""
    fra_kommunen = isinstance(innhold, innslag.Innslag | innslag.InnslagSlettet)
    return Hendelse(
        hendelse_id=hendelse_id,
        duf_nummer=duf,
        type=type_ or ("InnslagRegistrert" if fra_kommunen else type(innhold).__name__),
        tidspunkt=f"{registrert.isoformat()}T09:00:00Z",
        registrert=registrert,
        kilde=kilde or ("kommune" if fra_kommunen else "imdi"),
        aktoer=Aktoer(kommunenummer=KOMMUNE, bruker="NIBO") if fra_kommunen else None,
        innhold=innhold,
    )


def bosatt(duf: str) -> list[Hendelse]:
    """The facts of a person settled on 10.01.2024 with a permit under § 28: Rett og plikt, oppstartsfrist
    10.01.2026.
    """
    dag = date(2024, 1, 10)
    hvem = person.PersonRegistrert(
        fornavn="Ola",
        etternavn="Nordmann",
        foedselsdato=date(1990, 5, 1),
        kjoenn="Mann",
        statsborgerskap=("SYR",),
    )
    opphold = person.OppholdRegistrert(
        opphold_id="o1", hjemmel="UTL_28", innvilget=date(2023, 9, 1), permanent=False
    )
    bosetting = person.BosettingRegistrert(bosettingsdato=dag, kommunenummer=KOMMUNE, etter_avtale=True)
    fakta: list[Innhold] = [hvem, opphold, bosetting]
    return [faktum(duf, innhold, dag, f"{duf}-{nummer}") for nummer, innhold in enumerate(fakta)]


def i_program(duf: str) -> list[Hendelse]:
    """As `bosatt`, with a sluttmål and a programme from 15.01.2024: gjennomføringsfrist 15.07.2024."""
    dag = date(2024, 1, 12)
    maal = innslag.Sluttmaal(
        innslag_id=f"{duf}-s",
        sluttmaal="Arbeid - person har utdanning på videregående nivå fra før",
        utdanning="gjennomført vgo",
    )
    vedtak = innslag.Vedtak(
        innslag_id=f"{duf}-v",
        vedtakstype="Deltakelse i introduksjonsprogram",
        resultat="Innvilget",
        vedtaksdato=dag,
        startdato=date(2024, 1, 15),
    )
    return [*bosatt(duf), faktum(duf, maal, dag, f"{duf}-maal"), faktum(duf, vedtak, dag, f"{duf}-vedtak")]


def et_liv(duf: str) -> list[Hendelse]:
    """As `i_program`, with a kontakt, and a tiltak and a fravær in each of three months: twelve facts, all
    accepted.
    """
    kontakt = innslag.Kontakt(innslag_id=f"{duf}-k", kontakttype="Kontakt", dato=date(2024, 1, 20))
    liv = [*i_program(duf), faktum(duf, kontakt, date(2024, 1, 20), f"{duf}-kontakt")]
    for maaned in (2, 3, 4):
        tiltak = innslag.Tiltak(
            innslag_id=f"{duf}-t{maaned}",
            tiltakstype="Norskopplæring",
            startdato=date(2024, maaned, 1),
            sluttdato=date(2024, maaned, 28),
            timer_per_uke=20,
        )
        fravaer = innslag.Fravaer(
            innslag_id=f"{duf}-f{maaned}",
            fravaerskode="Gyldig fravær",
            fra=date(2024, maaned, 6),
            til=date(2024, maaned, 9),
            virkedager=2,
        )
        dag = date(2024, maaned, 28)
        liv += [faktum(duf, tiltak, dag, f"{duf}-t{maaned}"), faktum(duf, fravaer, dag, f"{duf}-f{maaned}")]
    return liv
