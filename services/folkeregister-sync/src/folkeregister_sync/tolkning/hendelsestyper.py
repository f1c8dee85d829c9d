"""Which events are about what.

The set is open: an unknown type means that everything is compared, as do personErOppdatert, endringIStatus,
merges and splittings.
"""

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
    "endringIIdentifikasjonsnummer": (),
    "endringIFalskIdentitet": (),
    "personErOpphoert": (),
}
"""What an event is about; idents and a stricter protection are looked at each time."""

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


def temaer(hendelsestype: str) -> tuple[Tema, ...] | None:
    """What an event is about; None: anything."""
    return _TEMAER.get(hendelsestype)


def sier_alt(hendelsestype: str) -> bool:
    """Whether the type alone tells what to do, so that the hendelsesdokument need not be fetched."""
    om = temaer(hendelsestype)
    return om is None or not set(om) - {"kommune", "navn", "adressebeskyttelse"}
