"""The themes of event types.

The set is open: an unknown type means that everything is compared, as do personErOppdatert, endringIStatus,
idents, merges and splittings.
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
"""The themes. Idents and a stricter protection are compared for every event."""

BESKYTTELSE = "endringIAdressebeskyttelse"
"""The only event that may lower a protection."""

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
"""The events that NIR ignores. No document is fetched for them."""

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
"""Entity → its theme, for an event of another type."""


def temaer(hendelsestype: str, entiteter: Collection[str] = ()) -> tuple[Tema, ...] | None:
    """The themes of an event, by its type and the entities that it changes. None: every theme."""
    om = _TEMAER.get(hendelsestype)
    if om is None:
        return None
    kjente = {ENTITET[tema] for tema in om}
    andre = (
        tema for entitet, tema in _TEMA_AV_ENTITET.items() if entitet in entiteter and entitet not in kjente
    )
    return om + tuple(andre)


def sier_alt(hendelsestype: str) -> bool:
    """Whether the type alone is enough, so that the hendelsesdokument need not be fetched."""
    om = temaer(hendelsestype)
    return om is None or not set(om) - {"kommune", "navn", "adressebeskyttelse"}
