"""Setting aside what cannot be handled, so that the partition goes on.

A fact that no rule can take is passed over alone: the person's later facts are decided as if it had not come,
and the person is marked until it is taken up. The mark in nir.motor makes `verify` and a replay do the same.
"""

import traceback
from dataclasses import replace
from pathlib import Path

import structlog
from nir import emner
from nir.svar import Avvik

from rule_engine.partisjon.motor import Merke, hvor
from rule_engine.partisjon.posisjon import Posisjon
from rule_engine.partisjon.publisering import merk_avvik
from rule_engine.partisjon.tilstand import Tilstand
from rule_engine.partisjon.utpost import Utpost

REGELFEIL = "NIR-AVVIK-REGELFEIL"
_logg = structlog.get_logger("rule_engine.avvik")


def sett_til_side(
    t: Tilstand, posisjon: Posisjon, duf: bytes | None, kode: str, grunn: str, *, dag: bool = False
) -> list[Utpost]:
    """Pass over the record at `posisjon`, or with `dag` what its day would have done to one person.

    Done again after a restart it gives the same records.
    """
    merke_for = hvor(posisjon.offset, duf if dag else None)
    merke = t.motor.avvik.get(merke_for, Merke(kode))
    _logg.warning("satt til side", posisjon=str(posisjon), kode=kode, grunn=grunn)
    poster = [avvikspost(posisjon, merke.kode, grunn), t.motor.merk(merke_for, merke)]
    return (
        poster if duf is None or merke.tatt_opp is not None else poster + _merk_person(t, duf, posisjon, dag)
    )


def er_merket(t: Tilstand, posisjon: Posisjon, duf: bytes | None = None) -> Merke | None:
    """The mark of what was passed over before; None: it was not."""
    return t.motor.avvik.get(hvor(posisjon.offset, duf))


def ta_opp(t: Tilstand, foerst: int, naa: Posisjon) -> list[Utpost]:
    """What was passed over at offset `foerst` stands in the log again, at `naa`."""
    merke = t.motor.avvik.get(hvor(foerst))
    return [] if merke is None else [t.motor.merk(hvor(foerst), replace(merke, tatt_opp=naa.offset))]


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


def _merk_person(t: Tilstand, duf: bytes, posisjon: Posisjon, av_dagen: bool) -> list[Utpost]:
    registrert, verdi = t.personer.hent(duf), t.personer.verdi(duf)
    if registrert is None or verdi is None or registrert.offset >= posisjon.offset:
        return []
    merket, ny_verdi, poster = merk_avvik(registrert, verdi, posisjon, t.dag, av_dagen=av_dagen)
    t.personer.legg(duf, merket, ny_verdi)
    return poster
