"""Runs a backup again and again, kills each run one line later, and checks what the backup folder contains.

Prints how many of the killed runs left the folder as it was before the run, and how many left it as after a
whole run.
"""

import os
import shutil
import sys
from collections import Counter
from itertools import count
from pathlib import Path
from types import FrameType
from typing import Any

from nir.sikkerhetskopi import fil, kryptering, manifest, mappe
from nir.sikkerhetskopi.fil import ny_fil
from nir.sikkerhetskopi.kontroll import kontroller
from nir.sikkerhetskopi.manifest import Del, Kopifil, Manifest
from nir.sikkerhetskopi.mappe import Kopimappe, aapne_mappe
from nir.sikkerhetskopi.noekler import Noekler
from nir.sikkerhetskopi.post import Kopipost

NOEKLER = Noekler(b"a" * 32)
_HVER = 10
"""After every tenth killed run, check that the next run succeeds too."""
_FULGT = {modul.__file__ for modul in (fil, kryptering, manifest, mappe)}


def kjoer(hvor: Path) -> None:
    """Make the next run in the folder. It copies two records."""
    with aapne_mappe(hvor, NOEKLER) as kopi:
        alle = kopi.kjoeringer()
        fra = 2 * len(alle)
        with ny_fil(kopi.begynn() / "nir.motor.kopi", NOEKLER) as ut:
            for offset in (fra, fra + 1):
                ut.legg_til(Kopipost(0, offset, 0, b"k", b"v"))
        deler = {0: Del(fra=fra, til=fra + 2, poster=2)}
        kopifil = Kopifil(
            navn="nir.motor.kopi", emne="nir.motor", bytes=ut.bytes, sha256=ut.sha256, deler=deler
        )
        kopi.fullfoer(
            Manifest(
                kjede="k",
                nummer=len(alle) + 1,
                forrige=alle[-1].kode if alle else None,
                begynt="",
                ferdig="",
                motor={},
                filer=(kopifil,),
            )
        )


def doe_ved(linje: int) -> None:
    """Let this process die when it has executed `linje` lines in the modules that make a backup."""
    tell = count(1)

    def spor(ramme: FrameType, hendelse: str, _arg: Any) -> Any:
        if ramme.f_code.co_filename in _FULGT:
            if hendelse == "line" and next(tell) == linje:
                os._exit(9)
            return spor
        return None

    sys.settrace(spor)


def main(rot: Path) -> None:
    """Kill a run after 1 line, another after 2 lines, and so on, until a run ends before it is killed."""
    utfall: Counter[int] = Counter()
    kjoer(rot / "foer")
    for linje in count(1):
        hvor = rot / "kopi"
        shutil.rmtree(hvor, ignore_errors=True)
        shutil.copytree(rot / "foer", hvor)
        if (barn := os.fork()) == 0:
            doe_ved(linje)
            kjoer(hvor)
            os._exit(0)
        _, kode = os.waitpid(barn, 0)
        rapport = kontroller(Kopimappe(hvor, NOEKLER))
        assert rapport.feil == (), (linje, rapport)
        assert rapport.poster == 2 * rapport.kjoeringer
        if kode == 0:
            break
        utfall[rapport.kjoeringer] += 1
        if linje % _HVER == 0:
            kjoer(hvor)
            assert kontroller(Kopimappe(hvor, NOEKLER)).kjoeringer == rapport.kjoeringer + 1
    sys.stdout.write(f"{utfall[1]} {utfall[2]}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
