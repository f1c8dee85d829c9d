"""Who may see a person whose address is protected (contract: Tokens)."""

from typing import Any

from nir.token import Bruker


def kan_vises(dokument: dict[str, Any] | None, bruker: Bruker) -> bool:
    """Whether the caller's roles let the document be shown; one nobody has named yet is not protected."""
    person = (dokument or {}).get("person") or {}
    return bruker.ser(person.get("adressebeskyttelse") or "ugradert")
