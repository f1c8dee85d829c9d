"""Turns an event with its documents into facts."""

from collections.abc import Callable
from dataclasses import dataclass

from regelverk.fakta import folkeregister as fr

from folkeregister_sync.dokumenter.hendelsesdokument import Endring, Hendelsesdokument
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.kjent import Kjent
from folkeregister_sync.tolkning.adressebeskyttelse import adressebeskyttelse, er_skjult, loefter
from folkeregister_sync.tolkning.doedsfall import doedsfall
from folkeregister_sync.tolkning.fakta import Nytt, medregnet
from folkeregister_sync.tolkning.flytting import flytting
from folkeregister_sync.tolkning.hendelsestyper import ENTITET, SPLITTING, Tema, temaer
from folkeregister_sync.tolkning.ident import er_samme_person, ident
from folkeregister_sync.tolkning.innvandring import innvandring
from folkeregister_sync.tolkning.navn import navn
from folkeregister_sync.tolkning.reform import kommune
from folkeregister_sync.tolkning.sammenligning import sammenlign
from folkeregister_sync.tolkning.utvandring import utvandring

_Tolk = Callable[[Kjent, Person, Endring | None, bool], list[Nytt]]
_TOLKER: dict[Tema, _Tolk] = {
    "doedsfall": lambda kjent, person, _endring, _skjult: doedsfall(kjent, person),
    "utvandring": lambda kjent, person, endring, skjult: utvandring(kjent, person, endring, skjult=skjult),
    "innvandring": lambda kjent, person, endring, skjult: (
        [] if skjult else innvandring(kjent, person, endring)
    ),
    "flytting": lambda kjent, person, endring, skjult: [] if skjult else flytting(kjent, person, endring),
    "kommune": lambda kjent, person, _endring, skjult: [] if skjult else kommune(kjent, person),
    "navn": lambda kjent, person, _endring, _skjult: navn(kjent, person),
    "adressebeskyttelse": lambda _kjent, _person, _endring, _skjult: [],
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Hendelsen:
    """An event of the feed with its documents.

    `person` is the person after the event, or the person as they are now if the archive has none.
    """

    type: str
    ident: str
    person: Person
    dokument: Hendelsesdokument | None = None

    @property
    def entiteter(self) -> frozenset[str]:
        """The entities that the hendelsesdokument names as changed."""
        return self.dokument.entiteter if self.dokument is not None else frozenset()

    def endring(self, tema: Tema) -> Endring | None:
        """The kind of change of the theme's entity. None if no hendelsesdokument says it."""
        return self.dokument.endring(ENTITET[tema]) if self.dokument is not None else None


def tolk(kjent: Kjent, hendelsen: Hendelsen) -> list[Nytt]:
    """The facts that an event adds to the log, those about protection first.

    Raises:
        UleseligDokument: the document lacks what the event needs.
    """
    person = hendelsen.person
    splittet = hendelsen.type in SPLITTING
    if not er_samme_person(kjent, person, hendelsen.ident, splittet=splittet):
        return []
    om = temaer(hendelsen.type, hendelsen.entiteter)
    if om is None:
        return sammenlign(kjent, person)
    kan_senkes = "adressebeskyttelse" in om
    skjult = er_skjult(kjent, person, kan_senkes=kan_senkes)
    nye = [*adressebeskyttelse(kjent, person, kan_senkes=kan_senkes), *ident(kjent, person)]
    if any(loefter(kjent, fakta) for fakta in nye):
        return nye  # The person is looked up next (`Bok.ta_inn`). That gives the facts that were kept back.
    for tema in om:
        if tema != "flytting" or not any(map(_flytter, nye)):
            sett = medregnet(kjent, nye)
            nye += _TOLKER[tema](sett, person, hendelsen.endring(tema), skjult)
    return nye


def _flytter(fakta: Nytt) -> bool:
    """Whether a fact is about a return. Such a fact says where the person lives, so no move is read."""
    if isinstance(fakta, fr.FolkeregisterhendelseKorrigert):
        return fakta.type == "Innvandret"
    return isinstance(fakta, fr.Innvandret)
