"""Decides consecutive facts about one person one by one, and publishes the person once.

Making a record of nir.vurderinger takes more time than a decision. If several facts about a person come and
no sender waits for the person's document, one record after the last fact is enough.
"""

from collections import Counter
from collections.abc import Sequence

from regelverk.avgjoerelse.mottak.mottak import ta_imot
from regelverk.liv.person import Person

from rule_engine.partisjon.grenser import er_for_stor
from rule_engine.post.faktum import Faktum
from rule_engine.post.utpost import Utpost
from rule_engine.publisering.avslutninger import Melding, meldinger
from rule_engine.publisering.person import publiser
from rule_engine.publisering.svar import svarpost
from rule_engine.tilstand.registrert import Motordel, Registrert
from rule_engine.tilstand.tilstand import Tilstand


def avgjoer_rekke(t: Tilstand, fakta: Sequence[Faktum]) -> list[Utpost] | None:
    """Decide facts about one person, and publish once. None: the facts must be handled one at a time.

    No sender of these facts may wait for the person's document. After None or an exception, the state is as
    it was.

    Raises:
        Exception: any error of a rule.
    """
    siste = fakta[-1]
    registrert = t.personer.hent(siste.duf)
    if registrert is not None and registrert.offset >= fakta[0].posisjon.offset:
        return None
    avgjort = _avgjort(t, fakta, registrert)
    if avgjort is None:
        return None
    person, hoert, svar, utfall = avgjort
    motor = registrert.motor if registrert else Motordel()
    sist = registrert.skrevet if registrert else None
    ny, verdi, poster, _ = publiser(person, siste.posisjon, hoert, motor, t.parametre, dag=t.dag, sist=sist)
    if er_for_stor(verdi, siste.hendelse):
        return None
    t.personer.legg(siste.duf, ny, verdi)
    t.utfall.update(utfall)
    return poster + svar


def _avgjort(
    t: Tilstand, fakta: Sequence[Faktum], registrert: Registrert | None
) -> tuple[Person, list[Melding], list[Utpost], Counter[str]] | None:
    person = registrert.person if registrert else None
    hoert: list[Melding] = []
    svar: list[Utpost] = []
    utfall: Counter[str] = Counter()
    for faktum in fakta:
        steg = ta_imot(person, faktum.hendelse, t.dag or faktum.hendelse.registrert, t.vilkaar)
        if steg.person is None or steg.person is person or steg.avgjoerelse is None:
            return None
        if steg.gjentatt or steg.venter or (person is not None and person.ventende):
            return None
        person = steg.person
        utfall[steg.avgjoerelse.utfall] += 1
        hoert += meldinger(person, faktum.posisjon, steg.avslutninger)
        svar += svarpost(faktum, steg.avgjoerelse, versjon=person.versjon, posisjon=str(faktum.posisjon))
    return None if person is None else (person, hoert, svar, utfall)
