"""Compares a whole document of a person with the log: for newcomers, in `vask`, and after some events."""

from datetime import date

from regelverk.fakta.folkeregister import Innvandret

from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.kjent import Kjent
from folkeregister_sync.tolkning.adressebeskyttelse import adressebeskyttelse, er_skjult
from folkeregister_sync.tolkning.doedsfall import doedsfall
from folkeregister_sync.tolkning.fakta import Nytt, dag, medregnet
from folkeregister_sync.tolkning.flyttehistorikk import historikkendringer, kommune_naa
from folkeregister_sync.tolkning.ident import ident
from folkeregister_sync.tolkning.innvandring import innvandring
from folkeregister_sync.tolkning.navn import navn_etter_registrering
from folkeregister_sync.tolkning.reform import kommune_endret, tok_over
from folkeregister_sync.tolkning.utvandring import utvandring


def sammenlign(kjent: Kjent, person: Person, *, kan_senkes: bool = False) -> list[Nytt]:
    """The facts that the log lacks. The life events among them are last, in order of day.

    Events before the settlement are left out. A lower protection becomes a fact only if the document has the
    entity adressebeskyttelse, or with `kan_senkes`.
    """
    kan_senkes = kan_senkes or bool(person.adressebeskyttelse)
    skjult = er_skjult(kjent, person, kan_senkes=kan_senkes)
    utvandret = utvandring(kjent, person, None, skjult=skjult, alle=True) if kjent.bosatt else []
    nye = [
        *adressebeskyttelse(kjent, person, kan_senkes=kan_senkes),
        *ident(kjent, person),
        *navn_etter_registrering(kjent, person),
    ]
    livet = [*doedsfall(kjent, person), *utvandret]
    if kjent.bosatt and not skjult:
        livet += _bosted(medregnet(kjent, utvandret), person)
    return nye + sorted(livet, key=dag)


def _bosted(kjent: Kjent, person: Person) -> list[Nytt]:
    tilbake = innvandring(kjent, person, None)
    if tilbake and not isinstance(tilbake[0], Innvandret):
        return tilbake
    kjent = medregnet(kjent, tilbake)
    nye = [*tilbake, *historikkendringer(kjent, person)]
    bor = person.bosted
    if nye or bor is None or bor.kommunenummer is None:
        return nye
    naa = kjent.kommune()
    samme = naa is not None and tok_over(naa, bor.kommunenummer, date.max)
    if not samme and kommune_naa(kjent, person) != bor.kommunenummer:
        return []
    return kommune_endret(kjent, bor, bor.kommunenummer)
