"""The client's RSA key."""

import os
import stat
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

_MINST_BIT = 2048
_MERKE = b"NIR development key: not for production\n"
"""The first line of a key file that this project made. Readers of PEM skip it."""


class UgyldigNoekkel(Exception):
    """The file is missing or has no usable RSA private key. The message shows nothing of its content."""


def les_noekkel(fil: Path) -> rsa.RSAPrivateKey:
    """The key in a PEM file without passphrase.

    Raises:
        UgyldigNoekkel: the file is missing, or has no RSA key of at least 2048 bits.
    """
    try:
        noekkel = serialization.load_pem_private_key(fil.read_bytes(), password=None)
    except FileNotFoundError:
        raise UgyldigNoekkel(f"Nøkkelfilen {fil} finnes ikke") from None
    except OSError as feil:
        raise UgyldigNoekkel(f"Nøkkelfilen {fil} kan ikke leses ({feil.strerror})") from None
    except (ValueError, TypeError):
        raise UgyldigNoekkel(f"Nøkkelfilen {fil} er ikke en privat nøkkel i PEM uten passord") from None
    if not isinstance(noekkel, rsa.RSAPrivateKey) or noekkel.key_size < _MINST_BIT:
        raise UgyldigNoekkel(f"Nøkkelen i {fil} må være RSA med minst {_MINST_BIT} bit")
    return noekkel


def kan_leses_av_alle(fil: Path) -> bool:
    """Whether every user on the machine may read the key file."""
    return bool(fil.stat().st_mode & stat.S_IROTH)


def er_utviklingsnoekkel(fil: Path) -> bool:
    """Whether `lag_noekkelfil` or `make run` made the file."""
    return fil.read_bytes().startswith(_MERKE) or fil.parts[-2:] == ("folkeregister", "maskinporten.pem")


def lag_noekkelfil(fil: Path) -> bool:
    """Make a key file for development that only its owner may read. Returns False if the file exists."""
    if fil.exists():
        return False
    pem = rsa.generate_private_key(public_exponent=65537, key_size=_MINST_BIT).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    fil.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    ny = fil.with_name(f".{fil.name}.{os.getpid()}")
    with os.fdopen(os.open(ny, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as ut:
        ut.write(_MERKE + pem)
    ny.rename(fil)
    return True
