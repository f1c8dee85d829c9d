"""Address protection. Its facts come before the other facts of an event. No fact says where a strengt
fortrolig person lives.
"""

from collections.abc import Sequence

from regelverk.fakta import folkeregister as fr
from regelverk.fakta.person import Adressebeskyttelse

from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.kjent import Kjent
from folkeregister_sync.tolkning.fakta import UTEN_ID, Nytt

_GRAD: dict[Adressebeskyttelse, int] = {"ugradert": 0, "fortrolig": 1, "strengtFortrolig": 2}


def adressebeskyttelse(kjent: Kjent, person: Person, *, kan_senkes: bool) -> list[Nytt]:
    """A fact with the document's level of protection, if it differs from the log's.

    A lower level becomes a fact only with `kan_senkes`: the event is about protection. Otherwise an old
    document, or a document without the entity adressebeskyttelse, could lift a protection.
    """
    ny = person.gradering
    hoeyere = _GRAD[ny] > _GRAD[kjent.adressebeskyttelse]
    if ny == kjent.adressebeskyttelse or not (hoeyere or kan_senkes):
        return []
    return [fr.AdressebeskyttelseEndret(folkeregister_hendelse_id=UTEN_ID, adressebeskyttelse=ny)]


def er_skjult(kjent: Kjent, person: Person, *, kan_senkes: bool) -> bool:
    """Whether the address is secret: by the document or, unless the event may lower the level, by the log."""
    if person.gradering == "strengtFortrolig":
        return True
    return kjent.er_hemmelig and not kan_senkes


def loefter(kjent: Kjent, fakta: Nytt) -> bool:
    """Whether a fact lifts strengt fortrolig, so that the person's address may be written."""
    if not isinstance(fakta, fr.AdressebeskyttelseEndret):
        return False
    return kjent.er_hemmelig and fakta.adressebeskyttelse != "strengtFortrolig"


def sier_hvor(nye: Sequence[Nytt]) -> bool:
    """Whether one of these facts says where the person lives."""
    return any(map(_sted, nye))


def uten_sted(nye: Sequence[Nytt]) -> list[Nytt]:
    """The facts that do not say where the person lives."""
    return [fakta for fakta in nye if not _sted(fakta)]


def _sted(fakta: Nytt) -> bool:
    if isinstance(fakta, fr.FolkeregisterhendelseKorrigert):
        return fakta.til_kommunenummer is not None or fakta.kommunenummer is not None
    return isinstance(fakta, fr.Flyttet | fr.Innvandret)
