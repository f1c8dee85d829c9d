"""What a form carries, to be used when the engine cannot say what may be registered.

A registration is accepted while the engine does not answer (202). So a form that is sent carries the types of
its fields, and this service sends it on without asking first.
"""

from nir_klient.generert.models import Feltbeskrivelse, Innslagsvalg, Kodevalg, Seksjonsvalg
from nir_klient.generert.models.feltbeskrivelse_type import check_feltbeskrivelse_type
from nir_klient.generert.models.innslagsgrunner import Innslagsgrunner

from saksbehandler.api.registrering import Seksjonsnavn
from saksbehandler.skjema.beskrivelse import Verdier

TYPER = "typer"
"""The hidden field that has the types: `dato:dato virkedager:heltall`."""


def fra_skjemaet(verdier: Verdier, kodefelt: str | None) -> Seksjonsvalg | None:
    """The fields and types that the form carries; None: the form does not carry them."""
    try:
        felter = [
            Feltbeskrivelse(navn, False, check_feltbeskrivelse_type(type_))
            for navn, _, type_ in (par.partition(":") for par in verdier.get(TYPER, "").split())
        ]
    except TypeError:
        return None
    if not felter:
        return None
    kode = verdier.get(kodefelt or "", "")
    return Seksjonsvalg(True, [Kodevalg(kode, "", True, felter)] if kode else [], felter=felter)


def antatt_radvalg(innslag_id: str, seksjon: Seksjonsnavn) -> Innslagsvalg:
    """Assume that the row may be changed and deleted. The API judges the change when it is sent."""
    return Innslagsvalg(innslag_id, seksjon, True, True, [], Innslagsgrunner())
