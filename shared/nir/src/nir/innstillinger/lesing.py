"""Reads settings from the environment. One error names all the settings that are wrong."""

from collections.abc import Iterable
from typing import TypeVar

from pydantic import ValidationError

from nir.innstillinger.felles import Felles
from nir.innstillinger.setninger import setninger

T = TypeVar("T", bound=Felles)


class UgyldigeInnstillinger(Exception):
    """Settings are missing or wrong. The message has a sentence for each, and contains no secret."""


class UtryggeInnstillinger(Exception):
    """NIR_MILJOE is produksjon, and settings are not fit for it. The message has a sentence for each."""


def les_innstillinger(klasse: type[T], ogsaa_galt: Iterable[str] = ()) -> T:
    """The settings of this process' environment.

    If a setting is wrong, the message also names the other settings that production refuses.

    Args:
        klasse: the settings to read.
        ogsaa_galt: sentences about what the caller has found wrong itself.

    Raises:
        UgyldigeInnstillinger: one or more are missing or wrong.
        UtryggeInnstillinger: the environment is production, and refuses one or more.
    """
    galt = set(ogsaa_galt)
    try:
        innstillinger = klasse()
    except ValidationError as feil:
        galt.update(setninger(feil, klasse.egne_setninger), _utrygt_ellers(klasse, feil))
    if galt:
        raise UgyldigeInnstillinger("\n".join(sorted(galt)))
    if innstillinger.miljoe == "produksjon" and (utrygt := list(innstillinger.utrygt())):
        raise UtryggeInnstillinger("\n".join(utrygt))
    return innstillinger


def _utrygt_ellers(klasse: type[Felles], feil: ValidationError) -> list[str]:
    """What production refuses among the settings that are not wrong.

    Each wrong setting is tried with its default. If the settings are still wrong, because a required one is
    missing or two do not fit each other, the list is empty.
    """
    galne = {str(en["loc"][0]) for en in feil.errors(include_input=False) if en["loc"]}
    standard = {navn: klasse.model_fields[navn].get_default(call_default_factory=True) for navn in galne}
    try:
        innstillinger = klasse(**standard)
    except ValidationError:
        return []
    if innstillinger.miljoe != "produksjon":
        return []
    egne = tuple(f"NIR_{navn.upper()}" for navn in galne)
    return [setning for setning in innstillinger.utrygt() if not setning.startswith(egne)]
