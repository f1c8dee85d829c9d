"""The files of a backup: what is written can be read again, and a changed byte, a cut file or a wrong key is
found.
"""

import random
import subprocess
import sys
from pathlib import Path

import pytest
from nir.sikkerhetskopi.fil import les_fil, ny_fil
from nir.sikkerhetskopi.kontroll import kontroller
from nir.sikkerhetskopi.kryptering import SkadetFil
from nir.sikkerhetskopi.manifest import BruttKjede, Del, Kopifil, Manifest
from nir.sikkerhetskopi.mappe import Kopimappe, MappenErLaast, aapne_mappe
from nir.sikkerhetskopi.noekler import Noekler
from nir.sikkerhetskopi.post import Kopipost

NOEKLER = Noekler(b"a" * 32)
POSTER = [
    Kopipost(3, 7, 1_700_000_000_000, b"201212345603/a~1", b"verdi" * 5, [("hode", b"\xff\x00")]),
    Kopipost(0, 1, 1_600_000_000_000, None, b"", []),
    Kopipost(3, 9, 1_500_000_000_000, b"201212345603/a~1", None, [("a", b""), ("a", b"b")]),
]


def skriv(sti: Path, poster: list[Kopipost]) -> None:
    with ny_fil(sti, NOEKLER) as fil:
        for post in poster:
            fil.legg_til(post)


def tilfeldige() -> list[Kopipost]:
    """Records that cannot be compressed, and so fill several chunks."""
    terning = random.Random(1)
    return [Kopipost(0, n, 0, None, terning.randbytes(1_000)) for n in range(200)]


def kjoering(mappe: Kopimappe, nummer: int = 1, forrige: str | None = None, fra: int = 0) -> Manifest:
    """A finished run with ten records of one partition."""
    poster = [Kopipost(0, fra + n, 0, b"k", b"v%d" % n) for n in range(10)]
    with ny_fil(mappe.begynn() / "nir.motor.kopi", mappe.noekler) as fil:
        for post in poster:
            fil.legg_til(post)
    deler = {0: Del(fra=fra, til=fra + 10, poster=10)}
    kopifil = Kopifil(
        navn="nir.motor.kopi", emne="nir.motor", bytes=fil.bytes, sha256=fil.sha256, deler=deler
    )
    manifest = Manifest(
        kjede="k", nummer=nummer, forrige=forrige, begynt="", ferdig="", motor={}, filer=(kopifil,)
    )
    mappe.fullfoer(manifest)
    return manifest


@pytest.mark.parametrize("poster", [[], POSTER, POSTER * 1_000], ids=["none", "few", "many"])
def test_records_come_back_as_they_were_and_the_file_shows_nothing_of_them(
    poster: list[Kopipost], tmp_path: Path
) -> None:
    skriv(tmp_path / "fil", poster)
    assert list(les_fil(tmp_path / "fil", NOEKLER)) == poster
    assert b"201212345603" not in (tmp_path / "fil").read_bytes()
    assert (tmp_path / "fil").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("hvor", [0, 10, 60, 65_600, -1])
def test_a_changed_byte_is_found(hvor: int, tmp_path: Path) -> None:
    skriv(tmp_path / "fil", tilfeldige())
    innhold = bytearray((tmp_path / "fil").read_bytes())
    innhold[hvor] ^= 1
    (tmp_path / "fil").write_bytes(innhold)
    with pytest.raises(SkadetFil):
        list(les_fil(tmp_path / "fil", NOEKLER))


def test_a_file_that_is_cut_between_two_chunks_is_found(tmp_path: Path) -> None:
    skriv(tmp_path / "fil", tilfeldige())
    innhold = (tmp_path / "fil").read_bytes()
    hel_bit = 24 + 65_536 + 16
    assert len(innhold) > hel_bit
    (tmp_path / "fil").write_bytes(innhold[:hel_bit])
    with pytest.raises(SkadetFil):
        list(les_fil(tmp_path / "fil", NOEKLER))


def test_another_key_reads_neither_files_nor_manifests(tmp_path: Path) -> None:
    annen = Noekler(b"b" * 32)
    mappe = Kopimappe(tmp_path, NOEKLER)
    kjoering(mappe)
    with pytest.raises(SkadetFil):
        list(les_fil(tmp_path / "00000001" / "nir.motor.kopi", annen))
    with pytest.raises(BruttKjede):
        Kopimappe(tmp_path, annen).kjoeringer()


def test_a_whole_backup_has_no_errors_and_each_damage_has_one(tmp_path: Path) -> None:
    mappe = Kopimappe(tmp_path, NOEKLER)
    kjoering(mappe)
    (foerste,) = mappe.kjoeringer()
    kjoering(mappe, 2, foerste.kode, fra=10)
    rapport = kontroller(mappe)
    assert (rapport.kjoeringer, rapport.poster, rapport.feil) == (2, 20, ())

    fil = tmp_path / "00000002" / "nir.motor.kopi"
    hel = fil.read_bytes()
    fil.write_bytes(hel[:-1])
    assert kontroller(mappe).feil == ("00000002: nir.motor.kopi: the checksum is wrong",)
    fil.unlink()
    assert kontroller(mappe).feil == ("00000002: nir.motor.kopi is missing",)
    fil.write_bytes(hel)
    (fil.parent / "annet").touch()
    assert kontroller(mappe).feil == ("00000002: annet does not belong there",)


def test_a_run_that_is_missing_from_the_middle_of_a_chain_is_found(tmp_path: Path) -> None:
    mappe = Kopimappe(tmp_path, NOEKLER)
    for nummer in (1, 2, 3):
        kjeden = mappe.kjoeringer()
        kjoering(mappe, nummer, kjeden[-1].kode if kjeden else None, fra=nummer * 10)
    (tmp_path / "00000002").rename(tmp_path / "borte")
    with pytest.raises(BruttKjede, match="00000003"):
        mappe.kjoeringer()


def test_a_manifest_in_which_a_number_is_changed_is_found(tmp_path: Path) -> None:
    mappe = Kopimappe(tmp_path, NOEKLER)
    kjoering(mappe)
    manifest = tmp_path / "00000001" / "manifest"
    manifest.write_bytes(manifest.read_bytes().replace(b'"til":10', b'"til":11'))
    with pytest.raises(BruttKjede, match="changed"):
        mappe.kjoeringer()


def test_a_run_that_is_killed_at_any_line_leaves_the_state_of_before_or_of_after(tmp_path: Path) -> None:
    """The script makes one run for each line that a run executes, and kills the run at that line."""
    ferdig = subprocess.run(
        [sys.executable, Path(__file__).with_name("avbrutt_kjoering.py"), tmp_path],
        capture_output=True,
        text=True,
    )
    assert ferdig.returncode == 0, ferdig.stderr
    foer, etter = map(int, ferdig.stdout.split())
    assert foer > 50
    assert etter > 0


def test_only_one_process_has_the_folder(tmp_path: Path) -> None:
    annen = (
        "import sys; from pathlib import Path; from nir.sikkerhetskopi.mappe import *;"
        "from nir.sikkerhetskopi.noekler import Noekler\n"
        "with aapne_mappe(Path(sys.argv[1]), Noekler(b'a' * 32)): pass"
    )
    with aapne_mappe(tmp_path, NOEKLER):
        with pytest.raises(MappenErLaast), aapne_mappe(tmp_path, NOEKLER):
            pass
        ferdig = subprocess.run([sys.executable, "-c", annen, tmp_path], capture_output=True, text=True)
    assert "MappenErLaast" in ferdig.stderr
