"""Setting aside what cannot be handled, so that the partition goes on.

A fact that no rule can take is passed over alone: the person's later facts are decided as if it had not come,
and the person is marked until it is taken up. The mark in nir.motor makes `verify` and a replay do the same.
"""

import traceback
from dataclasses import replace
from pathlib import Path

import structlog
from nir.meldinger import emner
from nir.meldinger.avvik import Avvik
from regelverk.avgjoerelse.problemer.oppstroem import FREG_VENTER
from regelverk.liv.svar import Avgjoerelse

from rule_engine.post.faktum import Faktum
from rule_engine.post.posisjon import Posisjon
from rule_engine.post.utpost import Utpost
from rule_engine.publisering.person import merk
from rule_engine.tilstand.for_alle import Merke, hvor
from rule_engine.tilstand.registrert import Motordel, Registrert
from rule_engine.tilstand.tilstand import Tilstand

REGELFEIL = "NIR-AVVIK-REGELFEIL"
_VENTER = FREG_VENTER.problem({}).kode
_logg = structlog.get_logger("rule_engine.avvik")


def sett_til_side(
    t: Tilstand, posisjon: Posisjon, duf: bytes | None, kode: str, grunn: str, tatt_opp: int | None = None
) -> list[Utpost]:
    """Pass over the record at `posisjon`; `tatt_opp`: the offset where it was passed over before.

    Done again after a restart it gives the same records.
    """
    poster = _sett_merke(t, posisjon, hvor(posisjon.offset), kode, grunn) + ta_opp(t, tatt_opp, posisjon)
    registrert = t.personer.hent(duf) if duf else None
    if duf is None or registrert is None or registrert.offset >= posisjon.offset:
        return poster
    motor = registrert.motor.uten_avvik(tatt_opp).med_avvik(posisjon.offset, av_dagen=False)
    return poster + merk_person(t, duf, registrert, posisjon, motor)


def sett_dagen_til_side(
    t: Tilstand, posisjon: Posisjon, duf: bytes, registrert: Registrert, grunn: str
) -> list[Utpost]:
    """Pass over what the day at `posisjon` would have done to one person."""
    poster = _sett_merke(t, posisjon, hvor(posisjon.offset, duf), REGELFEIL, grunn)
    motor = registrert.motor.med_avvik(posisjon.offset, av_dagen=True)
    return poster + merk_person(t, duf, registrert, posisjon, motor)


def merk_person(
    t: Tilstand, duf: bytes, registrert: Registrert, posisjon: Posisjon, motor: Motordel
) -> list[Utpost]:
    """Publish the person with other marks and nothing else changed."""
    verdi = t.personer.verdi(duf)
    assert verdi is not None, "a person that is there has a record"
    merket, ny_verdi, poster = merk(registrert, verdi, posisjon, motor, t.dag)
    t.personer.legg(duf, merket, ny_verdi)
    return poster


def er_merket(t: Tilstand, posisjon: Posisjon, duf: bytes | None = None) -> Merke | None:
    """The mark of what was passed over before; None: it was not."""
    return t.for_alle.avvik.get(hvor(posisjon.offset, duf))


def ta_opp(t: Tilstand, foerst: int | None, naa: Posisjon) -> list[Utpost]:
    """What was passed over at offset `foerst`, if it was, stands in the log again, at `naa`."""
    merke = None if foerst is None else t.for_alle.avvik.get(hvor(foerst))
    if foerst is None or merke is None:
        return []
    return [t.for_alle.merk(hvor(foerst), replace(merke, tatt_opp=naa.offset))]


def regelfeil(feil: Exception) -> str:
    """Where in the code it failed; the message of an exception may quote what was read, which is personal."""
    ramme = traceback.extract_tb(feil.__traceback__)[-1]
    return f"{type(feil).__name__} at {Path(ramme.filename).name}:{ramme.lineno}"


def avvikspost(posisjon: Posisjon, kode: str, grunn: str) -> Utpost:
    """The record of nir.avvik."""
    avvik = Avvik(
        emne=emner.HENDELSER, partisjon=posisjon.partisjon, offset=posisjon.offset, kode=kode, grunn=grunn
    )
    return Utpost(emner.AVVIK, posisjon.avviksnoekkel(), avvik.som_json())


def meld_avslag(faktum: Faktum, avgjoerelse: Avgjoerelse) -> list[Utpost]:
    """A refused fact from Folkeregisteret, in nir.avvik: nobody waits for the answer to it.

    Not one that waits for the event that it corrects: that has a code of its own.
    """
    problem = avgjoerelse.problem
    if problem is None or faktum.hendelse.kilde != "folkeregisteret" or problem.kode == _VENTER:
        return []
    return [avvikspost(faktum.posisjon, problem.kode, f"the rules refuse this {faktum.hendelse.type}")]


def _sett_merke(t: Tilstand, posisjon: Posisjon, merke_for: str, kode: str, grunn: str) -> list[Utpost]:
    merke = t.for_alle.avvik.get(merke_for, Merke(kode))
    _logg.warning("satt til side", posisjon=str(posisjon), kode=merke.kode, grunn=grunn)
    return [avvikspost(posisjon, merke.kode, grunn), t.for_alle.merk(merke_for, merke)]
