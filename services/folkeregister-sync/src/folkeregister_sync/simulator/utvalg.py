"""Selects the parts of a person's document that a call asks for."""

from collections.abc import Collection

from folkeregister_sync.simulator.simulert_folkeregister import Dokument

BASIS = frozenset(
    {
        "identifikasjonsnummer", "identitetsgrunnlag", "status", "doedsfall", "sivilstand", "foedsel",
        "statsborgerskap", "kjoenn", "navn", "bostedsadresse", "oppholdsadresse", "deltBosted", "postadresse",
        "postadresseIUtlandet", "adressebeskyttelse", "kontaktinformasjonForDoedsbo",
    }
)  # fmt: skip
"""`person-basis`, the default. It lacks innflytting, utflytting and falskIdentitet."""
_IKKE_ENTITETER = {"historikk", "person-basis"}


def utvalg(person: Dokument, deler: Collection[str]) -> Dokument:
    """The requested parts of the document, with current elements only unless `historikk` is requested."""
    entiteter = set(deler) - _IKKE_ENTITETER
    if not entiteter or "person-basis" in deler:
        entiteter |= BASIS
    valgt = {navn: verdi for navn, verdi in person.items() if navn in entiteter}
    return valgt if "historikk" in deler else {n: v for n, verdi in valgt.items() if (v := _gjeldende(verdi))}


def _gjeldende(verdi: object) -> object:
    if isinstance(verdi, list):
        return [e for e in verdi if e.get("erGjeldende", True)]
    return verdi
