"""Sets aside the records that cannot be handled, so that the partition goes on.

Only the fact that fails is set aside. The person's later facts are decided as if that fact had not come, and
the person is marked until the fact is taken up. A mark in nir.motor tells `verify` which records it must set
aside too.
"""

import traceback
from dataclasses import replace
from pathlib import Path

import structlog

from rule_engine.post.posisjon import Posisjon
from rule_engine.post.utpost import Utpost
from rule_engine.publisering.avvik import avvikspost
from rule_engine.publisering.person import merk
from rule_engine.tilstand.for_alle import Merke, hvor
from rule_engine.tilstand.registrert import Motordel, Registrert
from rule_engine.tilstand.tilstand import Tilstand

REGELFEIL = "NIR-AVVIK-REGELFEIL"
ULESELIG = "NIR-AVVIK-VURDERING"
"""The person's own record in nir.vurderinger cannot be read. reporting reports the record with the same code.
"""
_logg = structlog.get_logger("rule_engine.avvik")


def sett_til_side(
    t: Tilstand, posisjon: Posisjon, duf: bytes | None, kode: str, grunn: str, tatt_opp: int | None = None
) -> list[Utpost]:
    """Set the record at `posisjon` aside. `tatt_opp`: the offset at which the record was set aside before;
    None: it was not.

    If the record is read again after a restart, it gets the same mark again, and the person is not changed.
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
    """Set the Dagskifte at `posisjon` aside for one person, because a rule failed on it."""
    poster = _sett_merke(t, posisjon, hvor(posisjon.offset, duf), REGELFEIL, grunn)
    motor = registrert.motor.med_avvik(posisjon.offset, av_dagen=True)
    return poster + merk_person(t, duf, registrert, posisjon, motor)


def merk_person(
    t: Tilstand, duf: bytes, registrert: Registrert, posisjon: Posisjon, motor: Motordel
) -> list[Utpost]:
    """Publish the person with new marks. Nothing else changes."""
    verdi = t.personer.verdi(duf)
    assert verdi is not None, "a person that is there has a record"
    merket, ny_verdi, poster = merk(registrert, verdi, posisjon, motor, t.dag)
    t.personer.legg(duf, merket, ny_verdi)
    return poster


def er_merket(t: Tilstand, posisjon: Posisjon, duf: bytes | None = None) -> Merke | None:
    """The mark of a record that was set aside before; None: it was not.

    `duf`: the person for whom the Dagskifte at `posisjon` was set aside.
    """
    return t.for_alle.avvik.get(hvor(posisjon.offset, duf))


def ta_opp(t: Tilstand, foerst: int | None, naa: Posisjon) -> list[Utpost]:
    """If a record was set aside at the offset `foerst`, note that it has been taken up at `naa`."""
    merke = None if foerst is None else t.for_alle.avvik.get(hvor(foerst))
    if foerst is None or merke is None:
        return []
    return [t.for_alle.merk(hvor(foerst), replace(merke, tatt_opp=naa.offset))]


def regelfeil(feil: Exception) -> str:
    """The type of the error and the place in the code. The error's message is left out: it can quote personal
    data.
    """
    ramme = traceback.extract_tb(feil.__traceback__)[-1]
    return f"{type(feil).__name__} at {Path(ramme.filename).name}:{ramme.lineno}"


def _sett_merke(t: Tilstand, posisjon: Posisjon, merke_for: str, kode: str, grunn: str) -> list[Utpost]:
    merke = t.for_alle.avvik.get(merke_for, Merke(kode))
    _logg.warning("set aside", posisjon=str(posisjon), kode=merke.kode, grunn=grunn)
    return [avvikspost(posisjon, merke.kode, grunn), t.for_alle.merk(merke_for, merke)]
