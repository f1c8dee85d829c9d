"""Persons as they are now, compared with the log: newcomers, and everybody when they are washed."""

from collections.abc import AsyncIterator, Sequence

import structlog

from folkeregister_sync.dokumenter.modell import UleseligDokument
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.bok import Bok
from folkeregister_sync.klient.feil import Avvist
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.tolkning.fakta import Nytt
from folkeregister_sync.tolkning.ident import er_samme_person
from folkeregister_sync.tolkning.sammenligning import sammenlign

_logg = structlog.get_logger("folkeregister_sync")
BUNKE = 200
"""Persons of one bulk lookup: an answer of some seconds and a few MB."""
_ENKELTVIS = 5


async def sammenlign_med_folkeregisteret(
    register: Folkeregister, bok: Bok, dufnumre: Sequence[str]
) -> AsyncIterator[tuple[str, list[Nytt]]]:
    """What Folkeregisteret says of each person and the log does not; at most `BUNKE` at a time.

    Persons whom Folkeregisteret does not know, or whose document cannot be read, are passed over and counted
    in the log of the service.
    """
    identer = {duf: ident for duf in dufnumre if (ident := bok.kjent(duf).ident)}
    personer = await _hent(register, sorted(set(identer.values())))
    for duf, ident in identer.items():
        person = personer.get(ident)
        kjent = bok.kjent(duf)
        if person is None or not er_samme_person(kjent, person, ident, splittet=False):
            _logg.warning("person i NIR ble ikke funnet i Folkeregisteret")
            continue
        try:
            yield duf, sammenlign(kjent, person)
        except UleseligDokument as feil:
            _logg.warning("persondokument kan ikke leses", kode=feil.kode, grunn=feil.grunn)


async def _hent(register: Folkeregister, identer: Sequence[str]) -> dict[str, Person]:
    """By ident asked for. The bulk lookup does not know ceased idents: those are asked for one by one."""
    i_bulk = await register.personer(identer) if len(identer) > _ENKELTVIS else {}
    funnet = {ident: person for ident, person in i_bulk.items() if isinstance(person, Person)}
    for ident in identer:
        if ident not in i_bulk and (person := await _en(register, ident)):
            funnet[ident] = person
    return funnet


async def _en(register: Folkeregister, ident: str) -> Person | None:
    try:
        return await register.person(ident)
    except Avvist:
        return None
    except UleseligDokument as feil:
        _logg.warning("persondokument kan ikke leses", kode=feil.kode, grunn=feil.grunn)
        return None
