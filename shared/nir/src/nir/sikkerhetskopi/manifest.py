"""The manifest of a run: which files it wrote, what is in them, and which run came before.

A file `manifest` is one line of JSON, and a line with its HMAC-SHA256 in hexadecimal. The JSON names the HMAC
of the manifest before, so the runs of a chain cannot be exchanged. The manifest holds no personal data.
"""

import hmac

import msgspec

from nir.sikkerhetskopi.noekler import Noekler

FORM = 1


class BruttKjede(Exception):
    """A manifest is missing, changed, or of another key, or the runs do not follow each other."""


class Del(msgspec.Struct, frozen=True, kw_only=True):
    """What a file has of one partition: `poster` records with offsets from `fra` up to, not including,
    `til`."""

    fra: int
    til: int
    poster: int = 0
    siste: str | None = None
    """`offset:hash` of the last record, by which the next run recognises the log. The hash is keyed. None: no
    record was copied."""


class Kopifil(msgspec.Struct, frozen=True, kw_only=True):
    """One file, and what is in it by partition. `bytes` and `sha256` are of the encrypted file."""

    navn: str
    emne: str
    bytes: int
    sha256: str
    deler: dict[int, Del]


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """One run. `begynt` and `ferdig` are RFC 3339."""

    form: int = FORM
    kjede: str
    """The id of the chain: a run that copied everything, and the runs that copied what came after it."""
    nummer: int
    forrige: str | None
    """The HMAC of the manifest before. None: the chain begins here."""
    begynt: str
    ferdig: str
    motor: dict[int, int]
    """Partition → the next offset of nir.hendelser that rule-engine had to read."""
    filer: tuple[Kopifil, ...]


_skriv = msgspec.json.Encoder().encode
_les = msgspec.json.Decoder(Manifest).decode


def pakk(manifest: Manifest, noekler: Noekler) -> bytes:
    """The content of the file `manifest`."""
    linje = _skriv(manifest)
    return b"%b\n%b\n" % (linje, kode(linje, noekler).encode())


def pakk_ut(innhold: bytes, noekler: Noekler) -> tuple[Manifest, str]:
    """The manifest, and its HMAC.

    Raises:
        BruttKjede: the HMAC is not of this content and key, or this version cannot read the manifest.
    """
    linje, _, oppgitt = innhold.rstrip(b"\n").partition(b"\n")
    riktig = kode(linje, noekler)
    if not hmac.compare_digest(riktig.encode(), oppgitt):
        raise BruttKjede("the manifest was changed, or was written with another key")
    try:
        manifest = _les(linje)
    except msgspec.MsgspecError as feil:
        raise BruttKjede(f"the manifest cannot be read: {feil}") from None
    if manifest.form > FORM:
        raise BruttKjede(f"the manifest has form {manifest.form}, and this version knows {FORM}")
    return manifest, riktig


def kode(linje: bytes, noekler: Noekler) -> str:
    """The HMAC-SHA256 of a line, in hexadecimal."""
    return hmac.digest(noekler.manifest, linje, "sha256").hex()
