"""Gives each event type its themes: what is compared with the log after an event of that type.

Folkeregisteret may add types. After an event of a type that is not listed here, everything is compared. That
is also done for personErOppdatert, endringIStatus, and events about idents, merges and splittings.
"""

from collections.abc import Collection
from typing import Literal

Tema = Literal["doedsfall", "utvandring", "innvandring", "flytting", "kommune", "navn", "adressebeskyttelse"]

_TEMAER: dict[str, tuple[Tema, ...]] = {
    "personErDoed": ("doedsfall",),
    "endringIDoedsfall": ("doedsfall",),
    "personErReaktivert": ("doedsfall",),
    "personErUtflyttet": ("utvandring",),
    "endringIUtflytting": ("utvandring",),
    "personErBosatt": ("innvandring", "flytting"),
    "endringIInnflytting": ("innvandring",),
    "endringIBostedsadresse": ("flytting",),
    "endringIBostedsadresseUtenFlytting": ("kommune",),
    "endringIBostedsadresseVedKommuneregulering": ("kommune",),
    "endringINavn": ("navn",),
    "endringIAdressebeskyttelse": ("adressebeskyttelse", "flytting"),
    "personErOpphoert": (),
}
"""Event type → its themes. The ident and a stricter protection are compared after every event."""

BESKYTTELSE = "endringIAdressebeskyttelse"
"""The only event type that may lower a protection."""

SPLITTING = frozenset({"personErEndretVedSplitting", "personErGjenopprettetVedSplitting"})

UVEDKOMMENDE = frozenset(
    {
        "endringIIdentitetsgrunnlag", "endringIAnnenIdentifikasjon", "endringIOppholdsadresse",
        "endringIKontaktinformasjon", "endringIDeltBosted", "endringIKontaktopplysningerForDoedsbo",
        "endringIFoedsel", "endringIFoedselINorge", "endringIKjoenn", "endringIFamilierelasjon",
        "endringISivilstand", "endringIForeldreansvar", "endringIStatsborgerskap", "endringIOpphold",
        "endringIOppholdPaaSvalbard", "endringIVergemaal", "endringIRettsligHandleevne",
        "endringIBrukAvSamiskSpraak", "endringISametingetsValgmanntall",
        "endringIUtenlandskPersonidentifikasjon", "endringIUtlendingsmyndighetenesIdentifikasjonsnummer",
        "endringILegitimasjonsdokument",
    }
)  # fmt: skip
"""The event types that NIR ignores. No document is fetched for such an event."""

ENTITET: dict[Tema, str] = {
    "doedsfall": "doedsfall",
    "utvandring": "utflytting",
    "innvandring": "innflytting",
    "flytting": "bostedsadresse",
    "kommune": "bostedsadresse",
    "navn": "navn",
    "adressebeskyttelse": "adressebeskyttelse",
}
"""Theme → the entity in the hendelsesdokument."""


_TEMA_AV_ENTITET: dict[str, Tema] = {
    "doedsfall": "doedsfall",
    "utflytting": "utvandring",
    "innflytting": "innvandring",
    "bostedsadresse": "flytting",
    "adressebeskyttelse": "adressebeskyttelse",
}
"""Entity → the theme that is added if an event of another type changes the entity."""


def temaer(hendelsestype: str, entiteter: Collection[str] = ()) -> tuple[Tema, ...] | None:
    """The themes of an event, by its type and the entities that the event changes. None: every theme."""
    om = _TEMAER.get(hendelsestype)
    if om is None:
        return None
    kjente = {ENTITET[tema] for tema in om}
    andre = (
        tema for entitet, tema in _TEMA_AV_ENTITET.items() if entitet in entiteter and entitet not in kjente
    )
    return om + tuple(andre)


def sier_alt(hendelsestype: str) -> bool:
    """Whether the type alone decides the facts, so that the hendelsesdokument need not be fetched."""
    om = temaer(hendelsestype)
    return om is None or not set(om) - {"kommune", "navn", "adressebeskyttelse"}
