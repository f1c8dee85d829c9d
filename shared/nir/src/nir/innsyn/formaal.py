"""Why somebody reads: the request header X-NIR-Formaal (kontrakt §5.14)."""

from typing import Annotated

from fastapi import Depends, Header

from nir.web import ProblemFeil
from nir.web.innhold.synlig import er_synlig
from nir.web.problem.problemer import FELT_UGYLDIG

HODE = "X-NIR-Formaal"
LENGSTE = 200
"""The most characters that the text may have."""


def les_formaal(hode: str | None) -> str | None:
    """The text of the header, without blanks at its ends. None: the request gives none.

    A header is bytes. They are read as UTF-8, or as Latin-1 if they are not UTF-8.

    Raises:
        ProblemFeil: 422 the text is blank, too long, or has characters that are not shown.
    """
    if hode is None:
        return None
    tekst = _som_utf8(hode).strip()
    if not tekst or len(tekst) > LENGSTE:
        raise ProblemFeil(FELT_UGYLDIG, f"{HODE} skal ha 1 til {LENGSTE} tegn.", felt=HODE)
    if not er_synlig(tekst):
        raise ProblemFeil(FELT_UGYLDIG, f"{HODE} har tegn som ikke vises. Fjern dem.", felt=HODE)
    return tekst


def _som_utf8(verdi: str) -> str:
    raa = verdi.encode("latin-1")
    try:
        return raa.decode()
    except UnicodeDecodeError:
        return verdi


async def _i_hodet(
    x_nir_formaal: Annotated[
        str | None,
        Header(
            description=f"Hvorfor du leser, i fritekst, høyst {LENGSTE} tegn (UTF-8). Står i innsynsloggen.",
            examples=["Forbereder samtale om sluttmål"],
        ),
    ] = None,
) -> str | None:
    return les_formaal(x_nir_formaal)


Formaal = Annotated[str | None, Depends(_i_hodet)]
"""The reason that this request gives."""
