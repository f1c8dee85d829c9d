"""docs/regler/parametre.md: every number of the law, dated, with its source."""

from collections.abc import Iterator
from datetime import date

from regelverk.lov.parametre import Parametre, Tidslinje, Varighet

from rule_engine.dokumentasjon.markdown import dato, side, tabell
from rule_engine.dokumentasjon.ordvalg import ord_for

_TITLER = ("Gjelder fra", "Verdi", "Kilde", "Antakelse")


def parameterside(parametre: Parametre) -> str:
    """The page of all parameters."""
    deler = [parameter(linje) for linje in parametre.tidslinjer()]
    return side(
        "Parametre", "Hver verdi gjelder fra sin dato til den neste. Endres i datafilene, uten kode.", *deler
    )


def parameter(linje: Tidslinje[object]) -> str:
    """One parameter: its meaning, and its values over time."""
    rader = [
        (dato(verdi.gjelder_fra), lesbar(verdi.verdi, linje.enhet), verdi.kilde, verdi.antakelse or "")
        for verdi in linje.verdier
    ]
    return f"### {linje.tekst}\n\n{tabell(_TITLER, rader)}\n\nNavn i datafilene: `{linje.navn}`."


def lesbar(verdi: object, enhet: str) -> str:
    """A value with its unit, in words."""
    if isinstance(verdi, bool):
        return "ja" if verdi else "nei"
    if isinstance(verdi, date):
        return dato(verdi)
    if isinstance(verdi, Varighet):
        utvidelse = f"utvidelse {verdi.utvidelse} måneder" if verdi.utvidelse else "ingen utvidelse"
        return f"{verdi.maaneder} måneder, {utvidelse}"
    if isinstance(verdi, frozenset):
        return ", ".join(sorted(ord_for(kode) for kode in verdi))
    if isinstance(verdi, tuple):
        return ", ".join(verdi)
    return f"{verdi} {enhet}"


def antatte_verdier(parametre: Parametre) -> Iterator[tuple[str, str, str]]:
    """Every assumption in the parameters: the place, the value, and the assumption."""
    for linje in parametre.tidslinjer():
        for verdi in linje.verdier:
            if verdi.antakelse:
                naar = f"{lesbar(verdi.verdi, linje.enhet)} fra {dato(verdi.gjelder_fra)}"
                yield f"[{linje.tekst}](parametre.md)", naar, verdi.antakelse
