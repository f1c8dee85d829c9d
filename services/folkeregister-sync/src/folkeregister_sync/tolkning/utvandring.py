"""Emigrations, with their corrections and annulments."""

from collections.abc import Sequence
from datetime import date

from regelverk.fakta.folkeregister import Utvandret

from folkeregister_sync.dokumenter.hendelsesdokument import Endring
from folkeregister_sync.dokumenter.modell import UleseligDokument
from folkeregister_sync.dokumenter.person import Person, Utflytting
from folkeregister_sync.kjent.fortalt import Fortalt
from folkeregister_sync.kjent.kjent import Kjent
from folkeregister_sync.tolkning.fakta import UTEN_ID, Nytt, annuller, korriger_utvandring

Par = tuple[Fortalt, Utflytting]


def utvandring(
    kjent: Kjent, person: Person, endring: Endring | None, *, skjult: bool, alle: bool = False
) -> list[Nytt]:
    """Compare the document's emigrations with the log's.

    The facts are corrections, an annulment, and the current emigration if the log lacks it. With `alle`, or
    if the event has several changes, they are also the earlier emigrations that the log lacks. `skjult`: the
    address is secret, so the country is left out.

    Raises:
        UleseligDokument: the current emigration has no date.
    """
    ute = next((utflytting for utflytting in person.utflytting if utflytting.er_gjeldende), None)
    nye = _ufortalte(kjent, person)
    borte = [] if endring == "registrereNy" else _borte(kjent, person)
    par = [] if endring == "annullere" else _par(kjent, borte, nye, uansett=endring is not None)
    rettet = [korriger_utvandring(hendelse, dato(ny), _land(ny, skjult=skjult)) for hendelse, ny in par]
    nye = [ny for ny in nye if ny not in [ny for _, ny in par] and (ny is ute or alle or endring == "flere")]
    if endring == "annullere":
        nye = []
    borte = [hendelse for hendelse in borte if hendelse not in [hendelse for hendelse, _ in par]]
    if endring is None and ute is not None:
        borte = []  # The document's history may be too short to contain the log's earlier emigrations.
    return [
        *rettet,
        *(annuller(hendelse) for hendelse in borte[-1:]),
        *_annet_land(kjent, ute, endring, skjult=skjult),
        *(_ny(ny, skjult=skjult) for ny in nye),
    ]


def dato(utflytting: Utflytting) -> date:
    """The day of an emigration.

    Raises:
        UleseligDokument: the day is missing.
    """
    if utflytting.dato is None:
        raise UleseligDokument("NIR-AVVIK-UTFLYTTINGSDATO", "emigrated, but without a date")
    return utflytting.dato


def _ny(ny: Utflytting, *, skjult: bool) -> Utvandret:
    land = _land(ny, skjult=skjult)
    return Utvandret(folkeregister_hendelse_id=UTEN_ID, utflyttingsdato=dato(ny), til_land=land)


def _fortalte(kjent: Kjent) -> list[Fortalt]:
    return [hendelse for hendelse in kjent.fortalt if hendelse.type == "Utvandret"]


def _ufortalte(kjent: Kjent, person: Person) -> list[Utflytting]:
    """The document's emigrations since the settlement that the log lacks, in order of day."""
    fortalt = {hendelse.dato for hendelse in _fortalte(kjent)}
    fra = kjent.bosettingsdato or date.min
    daterte = [u for u in person.utflytting if u.er_gjeldende or u.dato is not None]
    return sorted((u for u in daterte if dato(u) not in fortalt and dato(u) >= fra), key=dato)


def _borte(kjent: Kjent, person: Person) -> list[Fortalt]:
    """The log's emigrations that the document does not have."""
    dager = {utflytting.dato for utflytting in person.utflytting}
    return [hendelse for hendelse in _fortalte(kjent) if hendelse.dato not in dager]


def _par(kjent: Kjent, borte: Sequence[Fortalt], nye: Sequence[Utflytting], *, uansett: bool) -> list[Par]:
    """Pairs (emigration in the log, emigration in the document). The second one corrects the first one.

    `uansett`: pair them even if the log has a return between their days, because the hendelsesdokument gives
    the kind of change.
    """
    igjen, par = list(nye), []
    for hendelse in borte:
        ny = next((u for u in igjen if uansett or not _kom_tilbake(kjent, hendelse.dato, dato(u))), None)
        if ny is not None:
            igjen.remove(ny)
            par.append((hendelse, ny))
    return par


def _kom_tilbake(kjent: Kjent, en: date, annen: date) -> bool:
    """Whether the log has a return between two days. If so, the days belong to two emigrations."""
    fra, til = sorted((en, annen))
    return any(h.type == "Innvandret" and fra <= h.dato <= til for h in kjent.fortalt)


def _annet_land(kjent: Kjent, ute: Utflytting | None, endring: Endring | None, *, skjult: bool) -> list[Nytt]:
    if ute is None or skjult or endring not in ("korrigere", "flere"):
        return []
    samme = [hendelse for hendelse in _fortalte(kjent) if hendelse.dato == ute.dato]
    return [
        korriger_utvandring(h, h.dato, ute.tilflyttingsland) for h in samme if h.land != ute.tilflyttingsland
    ]


def _land(utflytting: Utflytting, *, skjult: bool) -> str | None:
    return None if skjult else utflytting.tilflyttingsland
