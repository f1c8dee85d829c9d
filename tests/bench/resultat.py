"""Prints one result in the form of the README."""

import json


def skriv_resultat(
    navn: str,
    maalt: float,
    enhet: str,
    *,
    motpart: tuple[str, float] | None = None,
    krav: float | None = None,
    desimaler: int = 2,
) -> None:
    """Print a result.

    `motpart`: the peer and its result, in the same unit. `krav`: the limit for the result.
    """
    resultat: dict[str, object] = {"navn": navn, "maalt": round(maalt, desimaler), "enhet": enhet}
    if krav is not None:
        resultat["krav"] = krav
    if motpart is not None:
        hvem, mot = motpart
        forhold = round(maalt / mot, 3)
        resultat |= {"motpart": hvem, "motpartMaalt": round(mot, desimaler), "forhold": forhold}
    print(json.dumps(resultat, ensure_ascii=False), flush=True)
