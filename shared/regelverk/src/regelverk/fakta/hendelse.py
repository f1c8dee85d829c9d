"""The envelope that every fact in the log has."""

from dataclasses import dataclass, field
from typing import Literal

from regelverk.fakta import folkeregister as fr
from regelverk.fakta import innslag as i
from regelverk.fakta import partisjon, person
from regelverk.fakta.dato import Dato
from regelverk.fakta.tekster import Tekster

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
"""`type` → the classes that `innhold` may have. Two types share the classes of the entries."""
INNHOLD["InnslagRegistrert"] = INNHOLD["InnslagEndret"] = i.INNSLAG


@dataclass(frozen=True, slots=True, kw_only=True)
class Aktoer:
    """The user of a kommune, on whose behalf the fact was sent."""

    kommunenummer: str
    bruker: str
    ser: person.Adressebeskyttelse | None = None
    """The highest address protection that the user may see. Persons with a higher one are hidden.

    None in older facts, which do not state it: then no person is hidden.
    """
    bydelsnummer: str | None = None
    """The bydel to which the user's token is narrowed (kontrakt §5.20); None: the whole kommune."""
    tidligere_numre: Tekster | None = None
    """The numbers that reforms have replaced by `kommunenummer` (kontrakt §6.3); None: there are none."""

    def har_hatt(self, kommunenummer: str | None) -> bool:
        """Whether this is the kommune's number, or one that it had before a reform."""
        return kommunenummer == self.kommunenummer or kommunenummer in (self.tidligere_numre or ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Hendelse:
    """One fact. `registrert` is the Oslo date of `tidspunkt`, and the only time that the rules read.

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
    """In an InnslagEndret of an older log: the JSON names of the fields that the caller gave (PATCH).

    Only these fields count (`fakta.rettelse`). The other fields of `innhold` have the values that the sender
    saw in the entry. None: the caller gave every field.
    """
    utgave: int = field(default=1, compare=False)
    """The edition of the exchange with the sender. A replay decides each fact by the edition that it names.

    1: the fact is older than this field. 2: a refusal is kept with all its problems, and the same hendelseId
    may be used again to confirm an ending (kontrakt §6.2).
    """
    hvis_etag: str | None = field(default=None, compare=False)
    """The `etag` that the sender has seen on the entry. If the entry has changed since, the fact is refused.

    None: the fact is decided whatever the entry's etag is.
    """
