"""The envelope that every fact in the log has."""

from dataclasses import dataclass
from typing import Literal

from regelverk.fakta import folkeregister as fr
from regelverk.fakta import innslag as i
from regelverk.fakta import partisjon, person
from regelverk.fakta.dato import Dato

Kilde = Literal["kommune", "imdi", "udi", "folkeregisteret", "klokke"]

Innhold = (
    person.PersonRegistrert
    | person.OppholdRegistrert
    | person.OppholdOpphoert
    | person.BosettingRegistrert
    | person.UtdanningRegistrert
    | person.KarriereveiledningRegistrert
    | person.ArbeidRegistrert
    | i.Innslag
    | i.InnslagRettet
    | i.InnslagSlettet
    | fr.Flyttet
    | fr.Utvandret
    | fr.Innvandret
    | fr.Doed
    | fr.FolkeregisterhendelseKorrigert
    | fr.FolkeregisterhendelseAnnullert
    | fr.IdentEndret
    | fr.NavnEndret
    | fr.AdressebeskyttelseEndret
    | fr.KommuneEndret
    | partisjon.EtterregistreringGitt
    | partisjon.EtterregistreringTrukket
    | partisjon.Dagskifte
)

INNHOLD: dict[str, tuple[type, ...]] = {
    klasse.__name__: (klasse,)
    for klasse in (
        person.PersonRegistrert, person.OppholdRegistrert, person.OppholdOpphoert, person.BosettingRegistrert,
        person.UtdanningRegistrert, person.KarriereveiledningRegistrert, person.ArbeidRegistrert,
        i.InnslagRettet, i.InnslagSlettet, fr.Flyttet, fr.Utvandret, fr.Innvandret, fr.Doed,
        fr.FolkeregisterhendelseKorrigert, fr.FolkeregisterhendelseAnnullert,
        fr.IdentEndret, fr.NavnEndret, fr.AdressebeskyttelseEndret, fr.KommuneEndret,
        partisjon.EtterregistreringGitt, partisjon.EtterregistreringTrukket, partisjon.Dagskifte,
    )
}  # fmt: skip
"""The `type` of the envelope → the classes that its `innhold` may have. Two types share the sections."""
INNHOLD["InnslagRegistrert"] = INNHOLD["InnslagEndret"] = i.INNSLAG


@dataclass(frozen=True, slots=True, kw_only=True)
class Aktoer:
    """The user of a kommune who acted."""

    kommunenummer: str
    bruker: str
    ser: person.Adressebeskyttelse | None = None
    """The highest address protection that this user may see. A person with a higher one is unknown to the
    user. None in older facts, which do not say it: then nothing is hidden."""
    bydelsnummer: str | None = None
    """The bydel to which the user's token is narrowed (kontrakt §5.20); None: the whole kommune."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hendelse:
    """One fact. `registrert` is the Oslo date of `tidspunkt` and the only time the rules know.

    `tidspunkt` is a text here (RFC 3339): it is shown, and nothing is computed from it.
    `duf_nummer` is None for a fact that concerns a whole partition.
    """

    hendelse_id: str
    duf_nummer: str | None
    type: str
    tidspunkt: str
    registrert: Dato
    kilde: Kilde
    innhold: Innhold
    aktoer: Aktoer | None = None
    versjon: int = 1
    endret: tuple[str, ...] | None = None
    """In an InnslagEndret of an older log: JSON names of the fields that the caller gave (PATCH). Only these
    fields count (`fakta.rettelse`); the rest of `innhold` is as the sender saw it. None: every field was
    given."""
