"""The folder of a backup: one folder for each run that is finished, by its number.

A run writes to a folder `.uferdig`. The folder gets the run's number as its name when everything is on the
disk. So a run that is killed leaves the folder as it was, with a `.uferdig` that the next run removes.
"""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from nir.sikkerhetskopi.manifest import BruttKjede, Manifest, pakk, pakk_ut
from nir.sikkerhetskopi.noekler import Noekler

MANIFEST = "manifest"
_UFERDIG = ".uferdig"
_LAAS = ".laas"


class MappenErLaast(Exception):
    """Another run writes to the folder."""


@dataclass(frozen=True, slots=True)
class Kjoering:
    """A finished run: its folder, its manifest, and the HMAC of the manifest."""

    mappe: Path
    manifest: Manifest
    kode: str


@dataclass(frozen=True, slots=True)
class Kopimappe:
    """The folder, and the keys of what is in it."""

    mappe: Path
    noekler: Noekler

    def kjoeringer(self) -> list[Kjoering]:
        """The finished runs, oldest first.

        Raises:
            BruttKjede: a manifest is missing or changed, or the runs do not follow each other.
        """
        funnet = [self._les(mappe) for mappe in sorted(self.mappe.glob("[0-9]*")) if mappe.is_dir()]
        for foer, en in zip([None, *funnet], funnet, strict=False):
            if en.manifest.forrige is not None and (foer is None or en.manifest.forrige != foer.kode):
                raise BruttKjede(f"{en.mappe.name}: the run before it is not the one that it continues")
        return funnet

    def siste_kjede(self) -> list[Kjoering]:
        """The runs of the newest chain, oldest first; empty if there is no run.

        Raises:
            BruttKjede: as `kjoeringer`.
        """
        alle = self.kjoeringer()
        return [en for en in alle if en.manifest.kjede == alle[-1].manifest.kjede]

    def begynn(self) -> Path:
        """An empty folder for the files of a new run."""
        uferdig = self.mappe / _UFERDIG
        shutil.rmtree(uferdig, ignore_errors=True)
        uferdig.mkdir(mode=0o700)
        return uferdig

    def fullfoer(self, manifest: Manifest) -> Path:
        """Write the manifest, and give the run's folder its name. The files are on the disk already."""
        uferdig, ferdig = self.mappe / _UFERDIG, self.mappe / f"{manifest.nummer:08}"
        with (uferdig / MANIFEST).open("xb") as ut:
            ut.write(pakk(manifest, self.noekler))
            ut.flush()
            os.fsync(ut.fileno())
        _la_disken_faa(uferdig)
        uferdig.rename(ferdig)
        _la_disken_faa(self.mappe)
        return ferdig

    def _les(self, mappe: Path) -> Kjoering:
        try:
            manifest, kode = pakk_ut((mappe / MANIFEST).read_bytes(), self.noekler)
        except OSError as feil:
            raise BruttKjede(f"{mappe.name}: {feil.strerror}") from None
        except BruttKjede as feil:
            raise BruttKjede(f"{mappe.name}: {feil}") from None
        if mappe.name != f"{manifest.nummer:08}":
            raise BruttKjede(f"{mappe.name}: this is run {manifest.nummer}")
        return Kjoering(mappe, manifest, kode)


@contextmanager
def aapne_mappe(mappe: Path, noekler: Noekler) -> Iterator[Kopimappe]:
    """The folder, for one process at a time. If missing, it is made so that only its owner can read it.

    Raises:
        MappenErLaast: another process has it.
    """
    mappe.mkdir(mode=0o700, parents=True, exist_ok=True)
    laas = os.open(mappe / _LAAS, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(laas, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield Kopimappe(mappe, noekler)
    except BlockingIOError:
        raise MappenErLaast(str(mappe)) from None
    finally:
        os.close(laas)


def _la_disken_faa(mappe: Path) -> None:
    """Write the names in a folder to the disk."""
    fil = os.open(mappe, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(fil)
    finally:
        os.close(fil)
