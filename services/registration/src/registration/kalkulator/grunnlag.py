"""What UDI and IMDi would have registered about the body's person: birth, permit, settlement, education."""

from collections.abc import Iterator
from datetime import date

from regelverk.fakta import person
from regelverk.fakta.hendelse import Innhold
from regelverk.kalender.datoer import legg_til_maaneder
from regelverk.lov.parametre import Parametre

from registration.kalkulator.registrering import KOMMUNE, Registrering
from registration.kalkulator.skjema import Regnestykke

_AAR = 12


def bosatt(stykke: Regnestykke) -> date:
    """The day of settlement."""
    return stykke.bosettingsdato or stykke.innvilget


def grunnlaget(stykke: Regnestykke, dag: date, p: Parametre) -> list[Registrering]:
    """The facts of the registers, registered on the first day on which all of them are true, or on `dag` if
    that day is earlier.
    """
    naar = min(dag, max(bosatt(stykke), stykke.innvilget))
    return [Registrering("", naar, n) for n in _fakta(stykke, p)]


def _fakta(stykke: Regnestykke, p: Parametre) -> Iterator[Innhold]:
    yield person.PersonRegistrert(
        fornavn="-",
        etternavn="-",
        foedselsdato=stykke.foedselsdato or _foedt(stykke, p),
        kjoenn="Kvinne",
        statsborgerskap=(),
    )
    yield person.OppholdRegistrert(
        opphold_id="opphold",
        hjemmel=stykke.hjemmel,
        innvilget=stykke.innvilget,
        permanent=False,
        soeknadsdato=stykke.soeknadsdato,
        soekt_fra_utlandet=stykke.soekt_fra_utlandet,
        ankomstdato=stykke.ankomstdato,
        familie=stykke.familie.som_faktum() if stykke.familie else None,
    )
    yield person.BosettingRegistrert(
        bosettingsdato=bosatt(stykke), kommunenummer=KOMMUNE, etter_avtale=stykke.etter_avtale
    )
    if stykke.utdanning:
        har = stykke.utdanning == "gjennomført vgo"
        yield person.UtdanningRegistrert(gjennomfoert_videregaaende=har)


def _foedt(stykke: Regnestykke, p: Parametre) -> date:
    """A birth date that puts the person in the age group. The day of the permit is a birthday."""
    dag = stykke.innvilget
    alder = {
        "under 18": p.alder_nedre.paa(dag) - 1,
        "18-55": p.alder_nedre.paa(dag),
        "56-67": p.alder_oevre.paa(dag) + 1,
        "over 67": p.norsk_alder_oevre.paa(dag) + 1,
    }[stykke.aldersgruppe]
    return legg_til_maaneder(dag, -alder * _AAR)
