"""Decides a fact about one person, publishes the person, and answers the sender."""

from typing import Any

from regelverk.avgjoerelse.mottak.innsyn import ser_personen
from regelverk.avgjoerelse.mottak.mottak import ta_imot
from regelverk.avgjoerelse.mottak.svarbrev import er_endret
from regelverk.fakta.hendelse import Hendelse
from regelverk.liv.person import Person, Steg
from regelverk.liv.svar import Avgjoerelse
from regelverk.visning.dokument.dokument import dokument

from rule_engine.partisjon.avvik import merk_person, ta_opp
from rule_engine.partisjon.grenser import avvis_full, er_for_stor
from rule_engine.partisjon.venting import ventende_avslag, venteposter
from rule_engine.post.faktum import Faktum
from rule_engine.post.posisjon import Posisjon, offset_i
from rule_engine.post.utpost import Utpost
from rule_engine.publisering.avslutninger import avslutningspost, meldinger
from rule_engine.publisering.avvik import meld_avslag
from rule_engine.publisering.person import publiser
from rule_engine.publisering.svar import svarpost
from rule_engine.tilstand.registrert import Motordel, Registrert
from rule_engine.tilstand.tilstand import Tilstand


def avgjoer(t: Tilstand, faktum: Faktum) -> list[Utpost]:
    """Decide the fact. A fact that is read again gets its first decision again.

    The state changes only after all rules have run, so an error leaves it as it was.

    Raises:
        Exception: any error of a rule.
    """
    registrert = t.personer.hent(faktum.duf)
    if registrert is not None and registrert.offset >= faktum.posisjon.offset:
        return _si_igjen(t, faktum, registrert)
    steg = _steg(t, faktum, registrert)
    if _intet_nytt(steg, registrert):
        return _uten_dokument(t, faktum, _avgjoerelse(steg), registrert)
    return _ta_inn(t, faktum, registrert, steg)


def _ta_inn(t: Tilstand, faktum: Faktum, registrert: Registrert | None, steg: Steg) -> list[Utpost]:
    assert steg.person is not None
    avgjoerelse = _avgjoerelse(steg)
    synlig = _er_synlig(t, faktum, steg.person)
    oensket = synlig and _oensket(faktum, avgjoerelse)
    ny, verdi, poster, dok = publiser(
        steg.person,
        faktum.posisjon,
        meldinger(steg.person, faktum.posisjon, steg.avslutninger),
        (registrert.motor if registrert else Motordel()).uten_avvik(faktum.tatt_opp),
        t.parametre,
        dag=t.dag,
        sist=registrert.skrevet if registrert else None,
        med_logg=oensket,
    )
    if er_for_stor(verdi, faktum.hendelse):
        return _uten_dokument(t, faktum, avvis_full(faktum.hendelse), registrert)
    t.personer.legg(faktum.duf, ny, verdi)
    t.utfall[avgjoerelse.utfall] += 1
    poster += ta_opp(t, faktum.tatt_opp, faktum.posisjon) + venteposter(t, faktum, steg)
    poster += ventende_avslag(t, steg.person, registrert.person if registrert else None)
    return (
        poster
        + meld_avslag(faktum, avgjoerelse)
        + svarpost(
            faktum,
            avgjoerelse,
            versjon=ny.hode.versjon if synlig else 0,
            posisjon=ny.hode.posisjon,
            vurdering=dok if oensket else None,
            rad=_rad(dok, faktum, avgjoerelse) if synlig else None,
        )
    )


def _si_igjen(t: Tilstand, faktum: Faktum, registrert: Registrert) -> list[Utpost]:
    # `hoert` includes the messages of a Dagskifte that was handled just before this fact, since those were
    # sent together with the fact's messages.
    hoert = (m for m in registrert.motor.sendt if offset_i(m["posisjon"]) <= faktum.posisjon.offset)
    poster = [avslutningspost(melding) for melding in hoert]
    # A decision that is not stored was made before the person was known, or when the record was full.
    steg = _steg(t, faktum, registrert if _er_kjent(registrert.person, faktum.hendelse) else None)
    if steg.person is not None and not steg.gjentatt and not steg.venter:
        return poster + _uten_dokument(t, faktum, avvis_full(faktum.hendelse), registrert)
    poster += venteposter(t, faktum, steg) + ventende_avslag(t, registrert.person, None)
    return poster + _uten_dokument(t, faktum, _avgjoerelse(steg), registrert)


def _uten_dokument(
    t: Tilstand, faktum: Faktum, avgjoerelse: Avgjoerelse, registrert: Registrert | None
) -> list[Utpost]:
    t.utfall[avgjoerelse.utfall] += 1
    poster = ta_opp(t, faktum.tatt_opp, faktum.posisjon)
    if registrert is not None and faktum.tatt_opp in registrert.motor.avvik:
        motor = registrert.motor.uten_avvik(faktum.tatt_opp)
        poster += merk_person(t, faktum.duf, registrert, faktum.posisjon, motor)
    return poster + meld_avslag(faktum, avgjoerelse) + _svar(t, faktum, avgjoerelse, registrert)


def _svar(
    t: Tilstand, faktum: Faktum, avgjoerelse: Avgjoerelse, registrert: Registrert | None
) -> list[Utpost]:
    """The answer when the fact has not changed the person.

    It has the versjon and posisjon of the person. If there is no person, or the sender may not see the
    person, versjon is 0.
    """
    if registrert is None:
        return svarpost(faktum, avgjoerelse, versjon=0, posisjon=t.siste_posisjon)
    if not _er_synlig(t, faktum, registrert.person):
        # The real versjon and posisjon would show the kommune that something has happened since the person
        # left it. 0 shows nothing. A client that waits for offset 0 goes on at once, since every reader has
        # passed it.
        return svarpost(faktum, avgjoerelse, versjon=0, posisjon=str(Posisjon(t.nummer, 0)))
    return svarpost(
        faktum,
        avgjoerelse,
        versjon=registrert.hode.versjon,
        posisjon=registrert.hode.posisjon,
        vurdering=_vurdering(t, registrert) if _oensket(faktum, avgjoerelse) else None,
        rad=_rad(_vurdering(t, registrert), faktum, avgjoerelse) if er_endret(avgjoerelse) else None,
    )


def _rad(dok: dict[str, Any], faktum: Faktum, avgjoerelse: Avgjoerelse) -> dict[str, Any] | None:
    """The entry's present version, if the fact is refused because its sender has seen an older one."""
    if not er_endret(avgjoerelse):
        return None
    innslag_id = getattr(faktum.hendelse.innhold, "innslag_id", None)
    rader = (*dok["innslag"], *reversed(dok["avslutningshistorikk"]))
    return next((rad for rad in rader if rad["innslagId"] == innslag_id), None)


def _er_synlig(t: Tilstand, faktum: Faktum, person: Person) -> bool:
    """Whether the sender may see the person's present state. A register, which sends no `aktoer`, may."""
    aktoer = faktum.hendelse.aktoer
    return aktoer is None or ser_personen(
        person, aktoer.kommunenummer, aktoer.bydelsnummer, aktoer.ser, t.parametre
    )


def _oensket(faktum: Faktum, avgjoerelse: Avgjoerelse) -> bool:
    return faktum.vil_ha_vurdering and avgjoerelse.utfall == "godtatt"


def _steg(t: Tilstand, faktum: Faktum, registrert: Registrert | None) -> Steg:
    person = registrert.person if registrert else None
    return ta_imot(person, faktum.hendelse, t.dag or faktum.hendelse.registrert, t.vilkaar)


def _intet_nytt(steg: Steg, registrert: Registrert | None) -> bool:
    samme = registrert is not None and steg.person is registrert.person
    return steg.gjentatt or steg.person is None or samme


def _er_kjent(person: Person, hendelse: Hendelse) -> bool:
    kjente = {a.hendelse_id for a in person.avgjoerelser} | {v.hendelse_id for v in person.ventende}
    return hendelse.hendelse_id in kjente


def _avgjoerelse(steg: Steg) -> Avgjoerelse:
    assert steg.avgjoerelse is not None, "a fact is always decided"
    return steg.avgjoerelse


def _vurdering(t: Tilstand, registrert: Registrert) -> dict[str, Any]:
    return dokument(registrert.person, t.parametre, posisjon=registrert.hode.posisjon)
