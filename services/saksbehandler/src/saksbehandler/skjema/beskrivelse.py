"""Which fields a form has, as the API describes them for this person (`/handlinger`)."""

from collections.abc import Mapping, Sequence

from nir_klient.generert.models import Feltbeskrivelse, Handlinger, Innslagsvalg, Kodevalg, Seksjonsvalg

from saksbehandler.api.kall import valgfri
from saksbehandler.skjema.seksjon import Seksjon

Verdier = Mapping[str, str]
"""What a form has in its fields: name → text."""
_RESULTAT = "resultat"


def innslagsvalg(innslag_id: str, handlinger: Handlinger) -> Innslagsvalg | None:
    """What may be done with a row; None: the API does not know the row."""
    return next((valg for valg in handlinger.innslag if valg.innslag_id == innslag_id), None)


def beskrivelser(seksjon: Seksjon, valg: Seksjonsvalg, verdier: Verdier) -> Sequence[Feltbeskrivelse]:
    """The fields for the code that is chosen, without the field of the code itself.

    Until a code is chosen, these are the fields that all codes have.
    """
    kode = verdier.get(seksjon.kodefelt or "", "")
    felter = valgfri(valg.felter) or []
    if seksjon.kodefelt is not None:
        valgt = next((en for en in valg.koder if en.kode == kode), None)
        felter = _felles(valg.koder) if valgt is None else _for_resultat(valgt, verdier.get(_RESULTAT, ""))
    return [felt for felt in felter if felt.navn != seksjon.kodefelt]


def _for_resultat(valgt: Kodevalg, resultat: str) -> list[Feltbeskrivelse]:
    for mulig in valgfri(valgt.resultater) or ():
        if mulig.resultat == resultat:
            return mulig.felter
    return valgt.felter


def _felles(koder: Sequence[Kodevalg]) -> list[Feltbeskrivelse]:
    alle = [en.felter for en in koder]
    return [felt for felt in alle[0] if all(felt in andre for andre in alle)] if alle else []
