"""The development key. It is made once in the state directory, and only its owner can read it."""

import base64
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from jwt.algorithms import RSAAlgorithm

from nir.hemmelig_fil import lag_en_gang
from nir.innstillinger.felles import UTVIKLINGSNOEKKEL
from nir.token.noekkelring import UTVIKLINGSMERKE


@dataclass(frozen=True, slots=True)
class Noekkel:
    """A private key, and its public part as a JWK."""

    privat: rsa.RSAPrivateKey
    jwk: dict[str, Any]

    @property
    def kid(self) -> str:
        """The key's thumbprint (RFC 7638)."""
        return str(self.jwk["kid"])

    def pem(self) -> bytes:
        """The private key as PEM."""
        return _pem(self.privat)


def noekkelfil(mappe: Path) -> Path:
    """The file of the key; it need not exist yet."""
    return mappe / UTVIKLINGSNOEKKEL


def hent_noekkel(mappe: Path) -> Noekkel:
    """The key in `mappe`. It is made if there is none.

    Raises:
        ValueError: the file holds no RSA key.
        OSError: the file can be neither read nor written.
    """
    fil = noekkelfil(mappe)
    if not fil.exists():
        mappe.mkdir(mode=0o700, parents=True, exist_ok=True)
        lag_en_gang(fil, _pem(rsa.generate_private_key(public_exponent=65537, key_size=2048)))
    privat = load_pem_private_key(fil.read_bytes(), password=None)
    if not isinstance(privat, rsa.RSAPrivateKey):
        raise ValueError(f"{fil} is not an RSA key")
    return Noekkel(privat, _jwk(privat.public_key()))


def _pem(privat: rsa.RSAPrivateKey) -> bytes:
    return privat.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _jwk(offentlig: rsa.RSAPublicKey) -> dict[str, Any]:
    jwk = RSAAlgorithm.to_jwk(offentlig, as_dict=True)
    kjerne = orjson.dumps({navn: jwk[navn] for navn in ("e", "kty", "n")})
    kid = base64.urlsafe_b64encode(hashlib.sha256(kjerne).digest()).rstrip(b"=").decode()
    offentlig_del = {"kty": jwk["kty"], "n": jwk["n"], "e": jwk["e"], "kid": kid}
    return offentlig_del | {"use": "sig", "alg": "RS256", UTVIKLINGSMERKE: True}
