"""Bodies of the upstream feeds and of the accesses that IMDi gives."""

from datetime import date
from typing import Annotated, Literal

from nir.web.dato import Dato
from pydantic import Field, TypeAdapter
from regelverk.fakta import person
from regelverk.fakta.partisjon import EtterregistreringGitt

from registration.kropper.felt import Kommunenummer
from registration.kropper.modell import Kropp, kroppsmodell

Person = kroppsmodell(person.PersonRegistrert)
Opphold = kroppsmodell(person.OppholdRegistrert)
OppholdSlutt = kroppsmodell(person.OppholdOpphoert)
Bosetting = kroppsmodell(person.BosettingRegistrert)
Utdanning = kroppsmodell(person.UtdanningRegistrert)
Karriereveiledning = kroppsmodell(person.KarriereveiledningRegistrert)
Arbeid = kroppsmodell(person.ArbeidRegistrert)

DATO: TypeAdapter[date] = TypeAdapter(Dato)


class Etterregistrering(Kropp):
    """Access to register what is more than two months back (A 7.3)."""

    faktum = EtterregistreringGitt

    gjelder: Annotated[Literal["person", "kommune", "alle"], Field(description="Hvem tilgangen gjelder")]
    duf_nummer: Annotated[str | None, Field(description="Personen, der den gjelder en")] = None
    kommunenummer: Annotated[Kommunenummer | None, Field(description="Kommunen, der den gjelder en")] = None
    til_dato: Annotated[Dato, Field(description="Siste dag tilgangen gjelder")]
