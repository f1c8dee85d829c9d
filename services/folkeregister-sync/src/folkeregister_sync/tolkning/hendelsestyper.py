"""Which events are about what.

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
"""What an event is about; idents and a stricter protection are looked at each time."""

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
"""Events that NIR has no use for: nothing is fetched for them."""

ENTITET: dict[Tema, str] = {
    "doedsfall": "doedsfall",
    "utvandring": "utflytting",
    "innvandring": "innflytting",
    "flytting": "bostedsadresse",
    "kommune": "bostedsadresse",
    "navn": "navn",
    "adressebeskyttelse": "adressebeskyttelse",
}
"""The entity whose change the hendelsesdokument tells."""


_TEMA_AV_ENTITET: dict[str, Tema] = {
    "doedsfall": "doedsfall",
    "utflytting": "utvandring",
    "innflytting": "innvandring",
    "bostedsadresse": "flytting",
    "adressebeskyttelse": "adressebeskyttelse",
}
"""What an entity is about, where it is changed by an event of another type."""


def temaer(hendelsestype: str, entiteter: Collection[str] = ()) -> tuple[Tema, ...] | None:
    """What an event is about, by its type and the entities that it changes; None: anything."""
    om = _TEMAER.get(hendelsestype)
    if om is None:
        return None
    kjente = {ENTITET[tema] for tema in om}
    andre = (
        tema for entitet, tema in _TEMA_AV_ENTITET.items() if entitet in entiteter and entitet not in kjente
    )
    return om + tuple(andre)


def sier_alt(hendelsestype: str) -> bool:
    """Whether the type alone tells what to do, so that the hendelsesdokument need not be fetched."""
    om = temaer(hendelsestype)
    return om is None or not set(om) - {"kommune", "navn", "adressebeskyttelse"}
