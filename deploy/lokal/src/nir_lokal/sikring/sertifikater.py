"""A certificate authority for one machine, and the certificates that it signs."""

import datetime
import ipaddress
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from nir_lokal.maskin.bare_eieren import skriv_for_eieren

_GYLDIG = datetime.timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Sertifikat:
    """The files of a certificate (PEM): the certificate, its key, and both in one, as Kafka reads them."""

    sertifikat: Path
    noekkel: Path
    begge: Path


class Utsteder:
    """A certificate authority. Its key is in memory only; the file `ca_fil` contains its certificate."""

    def __init__(self, mappe: Path) -> None:
        self._mappe = mappe
        self._noekkel = ec.generate_private_key(ec.SECP256R1())
        self._navn = _navn("nir-lokal-ca")
        kropp = _kropp(self._navn, self._navn, self._noekkel.public_key())
        brukes_til = x509.KeyUsage(
            digital_signature=True,
            key_cert_sign=True,
            crl_sign=True,
            content_commitment=False,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            encipher_only=False,
            decipher_only=False,
        )
        selv = kropp.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        signert = selv.add_extension(brukes_til, critical=True).sign(self._noekkel, hashes.SHA256())
        mappe.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.ca_fil = skriv_for_eieren(mappe / "ca.pem", signert.public_bytes(Encoding.PEM))

    def utsted(self, navn: str) -> Sertifikat:
        """A certificate for a server or a client of this machine; its common name is `navn`."""
        noekkel = ec.generate_private_key(ec.SECP256R1())
        kropp = _kropp(_navn(navn), self._navn, noekkel.public_key())
        verter: list[x509.GeneralName] = [
            x509.DNSName("localhost"),
            x509.IPAddress(ipaddress.ip_address("127.0.0.1")),
        ]
        begge_veier = [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
        signert = (
            kropp.add_extension(x509.SubjectAlternativeName(verter), critical=False)
            .add_extension(x509.ExtendedKeyUsage(begge_veier), critical=False)
            .sign(self._noekkel, hashes.SHA256())
        )
        offentlig = signert.public_bytes(Encoding.PEM)
        privat = noekkel.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        return Sertifikat(
            skriv_for_eieren(self._mappe / f"{navn}.crt", offentlig),
            skriv_for_eieren(self._mappe / f"{navn}.key", privat),
            skriv_for_eieren(self._mappe / f"{navn}.pem", privat + offentlig),
        )


def _navn(navn: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, navn)])


def _kropp(
    eier: x509.Name, utsteder: x509.Name, noekkel: ec.EllipticCurvePublicKey
) -> x509.CertificateBuilder:
    naa = datetime.datetime.now(datetime.UTC)
    return x509.CertificateBuilder(
        issuer_name=utsteder,
        subject_name=eier,
        public_key=noekkel,
        serial_number=x509.random_serial_number(),
        not_valid_before=naa - datetime.timedelta(minutes=5),
        not_valid_after=naa + _GYLDIG,
    )
