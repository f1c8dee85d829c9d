"""Compares persons' present documents with the log: for newcomers, in `vask`, and for old entries."""

from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace

import structlog

from folkeregister_sync.dokumenter.modell import UleseligDokument
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kall.feil import AvvistKall
from folkeregister_sync.kjent.bok import Bok
from folkeregister_sync.kjent.kjent import Kjent
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.tolkning.fakta import Nytt
from folkeregister_sync.tolkning.ident import er_samme_person
from folkeregister_sync.tolkning.sammenligning import sammenlign

_logg = structlog.get_logger("folkeregister_sync")
BUNKE = 200
"""The highest number of persons in one bulk lookup. Its answer takes seconds and has a few MB."""
UKJENT = "NIR-AVVIK-PERSON-MANGLER"
"""`kode` of a person whom Folkeregisteret does not know."""
_ENKELTVIS = 5


@dataclass(frozen=True, slots=True)
class Sammenlignet:
    """The facts about a person that the log lacks (`nye`), or why the person cannot be compared (`avvik`)."""

    duf_nummer: str
    nye: tuple[Nytt, ...] = ()
    avvik: UleseligDokument | None = None
    dekket: int = 0
    """The feed's last sequence number before the lookup. The document has all events up to this number."""
    sett: int = 0
    """The feed's last sequence number after the lookup; 0 if Folkeregisteret does not give it."""

    @property
    def utfall(self) -> str:
        """For the metrics: «endret», «likt», or the code of what is wrong."""
        if self.avvik is not None:
            return self.avvik.kode
        return "endret" if self.nye else "likt"


async def sammenlign_med_folkeregisteret(
    register: Folkeregister, bok: Bok, dufnumre: Sequence[str], *, om_beskyttelse: bool = False
) -> AsyncIterator[Sammenlignet]:
    """Compare those of the persons `dufnumre` who have an ident. `dufnumre`: at most `BUNKE` persons.

    `om_beskyttelse`: the persons are compared because of an event about address protection, so a lower level
    of protection becomes a fact too.

    Raises:
        Klientfeil: Folkeregisteret does not answer.
    """
    identer = {duf: ident for duf in dufnumre if (ident := bok.kjent(duf).ident)}
    dekket = await register.siste_sekvensnummer() or 0 if identer else 0
    personer = await _hent(register, sorted(set(identer.values())))
    sett = await register.siste_sekvensnummer() or 0 if identer else 0
    avvik: Counter[str] = Counter()
    for duf, ident in identer.items():
        resultat = _sammenlign(duf, bok.kjent(duf), personer.get(ident), ident, om_beskyttelse)
        if resultat.avvik is not None:
            avvik[str(resultat.avvik)] += 1
        yield replace(resultat, sett=sett, dekket=dekket)
    for grunn, antall in avvik.items():
        _logg.warning("persons were not compared", antall=antall, grunn=grunn)


def _sammenlign(
    duf: str, kjent: Kjent, person: Person | UleseligDokument | None, ident: str, om_beskyttelse: bool
) -> Sammenlignet:
    if isinstance(person, UleseligDokument):
        return Sammenlignet(duf, avvik=person)
    if person is None or not er_samme_person(kjent, person, ident, splittet=False):
        mangler = UleseligDokument(UKJENT, "not found in Folkeregisteret")
        return Sammenlignet(duf, avvik=mangler)
    try:
        return Sammenlignet(duf, tuple(sammenlign(kjent, person, kan_senkes=om_beskyttelse)))
    except UleseligDokument as feil:
        return Sammenlignet(duf, avvik=feil)


async def _hent(register: Folkeregister, identer: Sequence[str]) -> dict[str, Person | UleseligDokument]:
    """Ident → the person, or why the document cannot be read. The bulk lookup leaves out ceased idents, so
    these are looked up one by one.
    """
    funnet = await _i_bulk(register, identer) if len(identer) > _ENKELTVIS else {}
    for ident in identer:
        if ident not in funnet and (person := await _en(register, ident)) is not None:
            funnet[ident] = person
    return funnet


async def _i_bulk(register: Folkeregister, identer: Sequence[str]) -> dict[str, Person | UleseligDokument]:
    """Look the idents up in bulk. If that fails, return no person; the caller then looks each ident up."""
    try:
        return await register.personer(identer)
    except (AvvistKall, UleseligDokument) as feil:
        _logg.warning("the bulk lookup of persons fails", grunn=str(feil))
        return {}


async def _en(register: Folkeregister, ident: str) -> Person | UleseligDokument | None:
    try:
        return await register.person(ident)
    except AvvistKall:
        return None
    except UleseligDokument as feil:
        return feil
