"""The bodies that the upstream registers send, and the body with which IMDi gives an access."""

from typing import Annotated, Literal

from nir.web.innhold.dato import Dato
from pydantic import Field
from regelverk.fakta import person
from regelverk.fakta.partisjon import EtterregistreringGitt

from registration.skjema.felt import Kommunenummer
from registration.skjema.modell import Skjema, skjema_av

Person = skjema_av(person.PersonRegistrert)
Opphold = skjema_av(person.OppholdRegistrert)
OppholdSlutt = skjema_av(person.OppholdOpphoert)
Bosetting = skjema_av(person.BosettingRegistrert)
Utdanning = skjema_av(person.UtdanningRegistrert)
Karriereveiledning = skjema_av(person.KarriereveiledningRegistrert)
Arbeid = skjema_av(person.ArbeidRegistrert)


class Etterregistrering(Skjema):
    """An access to register entries dated more than two months back (A 7.3)."""

    faktum = EtterregistreringGitt

    gjelder: Annotated[Literal["person", "kommune", "alle"], Field(description="Hvem tilgangen gjelder")]
    duf_nummer: Annotated[str | None, Field(description="Personen, der den gjelder en")] = None
    kommunenummer: Annotated[Kommunenummer | None, Field(description="Kommunen, der den gjelder en")] = None
    til_dato: Annotated[Dato, Field(description="Siste dag tilgangen gjelder")]
