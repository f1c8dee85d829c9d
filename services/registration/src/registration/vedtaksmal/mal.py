"""Which template a decision gets (A 5.2): by its type, its result and the målform."""

from pathlib import Path
from typing import Literal

from regelverk.fakta.innslag import Resultat
from regelverk.lov.kodeverk.vedtakstyper import Vedtakstype

Maalform = Literal["nb", "nn"]
_KATALOG = Path(__file__).parent / "maler"
_FIL = {
    "Deltakelse i introduksjonsprogram": "deltakelse",
    "Integreringsplan": "integreringsplan",
    "Vesentlig endring av integreringsplan": "integreringsplan",
    "Vedtak om utvidet program": "utvidet-program",
    "Permisjon pga. velferd": "permisjon",
    "Permisjon pga. barns sykdom": "permisjon",
    "Permisjon pga. egen sykdom": "permisjon",
    "Permisjon pga. fødsel/adopsjon": "permisjon",
    "Permisjon pga. fred- og forsoningsarbeid": "permisjon",
    "Bortfall av retten til å bruke egenmelding": "bortfall-egenmelding",
    "Reduksjon av stønad på grunn av fravær": "reduksjon-fravaer",
    "Reduksjon av stønad pga. andre offentlige ytelser": "reduksjon-andre-ytelser",
    "Trekk i framtidig utbetaling pga. for mye utbetalt stønad": "trekk",
    "Tilbakebetaling av stønad pga. uriktige opplysninger": "tilbakebetaling",
    "Midlertidig stans": "midlertidig-stans",
    "Permanent stans": "permanent-stans",
}


def mal_for(vedtakstype: Vedtakstype, resultat: Resultat, maalform: Maalform) -> Path:
    """The template file; a refused decision gets the refusal's."""
    forstavelse = "avslag-" if resultat == "Avslag" else ""
    return _KATALOG / maalform / f"{forstavelse}{_FIL[vedtakstype.kode]}.docx"
