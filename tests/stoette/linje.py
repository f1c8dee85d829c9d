"""Broker, issuer of tokens, rule-engine and registration as real processes, with clients of registration."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any, Self
from uuid import uuid4

import httpx
import pytest
from nir.emneoppsett.emne import les_emner
from nir.emneoppsett.opprett import opprett_emner
from nir.innstillinger import MedToken
from nir.utsteder.noekkel import Noekkel, hent_noekkel
from nir.utsteder.utsted import utsted
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.kafka import DEPLOY, Kafka
from nir_lokal.maskin.egen_traad import i_egen_traad
from nir_lokal.system.komponent import Komponent
from nir_lokal.system.tjenester import Tjenester

from tests.stoette.klient import FRIST, UTEN_TILLIT

PERSON = {
    "fornavn": "LØFT",
    "etternavn": "LEVENDE",
    "foedselsdato": "1990-05-17",
    "kjoenn": "Kvinne",
    "statsborgerskap": ["SYR"],
}
OPPHOLD = {"oppholdId": "o1", "hjemmel": "UTL_28", "innvilget": "2023-06-01", "permanent": False}
BOSETTING = {"bosettingsdato": "2024-01-05", "kommunenummer": "4204", "etterAvtale": True}
KONTAKT = {"kontakttype": "Søknad", "dato": "2024-01-10"}
SLUTTMAAL = {"sluttmaal": "Arbeid - person har utdanning på videregående nivå fra før"}
DELTAKELSE = {
    "vedtakstype": "Deltakelse i introduksjonsprogram",
    "resultat": "Innvilget",
    "vedtaksdato": "2024-01-10",
    "startdato": "2024-01-15",
}

TAALMODIG = {"NIR_SVAR_VENTETID": "15", "NIR_LOGG_VENTETID": "15", "NIR_MOTOR_SESJON": "45"}
"""Settings with which a service waits for another service that stands still, instead of answering 202 or 503.

A registration is answered within 40 seconds all the same (NIR_SLIPP_TID).
"""


@contextmanager
def taalmodig(miljoe: Mapping[str, str] = MappingProxyType({})) -> Iterator[None]:
    """A system that the block makes has the settings of `TAALMODIG`. `miljoe` adds or replaces settings."""
    with pytest.MonkeyPatch.context() as endret:
        for navn, verdi in (TAALMODIG | dict(miljoe)).items():
            endret.setenv(navn, verdi)
        yield


class Linje:
    """The four processes, each on a free port. A test may kill and start each of them."""

    def __init__(self, mappe: Path, registration_miljoe: Mapping[str, str] = MappingProxyType({})) -> None:
        valg = Innstillinger.paa_ledige_porter(mappe)
        self.mappe = mappe
        self.kafka = Kafka(
            mappe / "kafka", port=valg.kafka_port, kontrollport=valg.kafka_kontroll_port, kortlivet=True
        )
        with taalmodig(registration_miljoe):
            tjenester = Tjenester(valg, self.kafka.bootstrap, "redis://127.0.0.1:1/0")
        self.utsteder, self.motor = tjenester.utsteder(), tjenester.rule_engine()
        # The tests look up many unknown persons as one user, so there is no limit. A test of the limits sets
        # them again.
        self.registration = tjenester.registration({"NIR_GRENSE_MISLYKKEDE": ""} | dict(registration_miljoe))
        self._konfig = MedToken(token_issuer=tjenester.miljoe["NIR_TOKEN_ISSUER"])

    def start(self) -> Self:
        """Start all processes, create the topics, and wait until each service is ready."""
        self.utsteder.prosess.start()
        self.kafka.start()
        i_egen_traad(opprett_emner(self.kafka.bootstrap, les_emner(DEPLOY / "topics.yaml")))
        self.motor.prosess.start()
        self.registration.prosess.start()
        for komponent in (self.utsteder, self.motor, self.registration):
            self.vent_klar(komponent)
        return self

    def stopp(self) -> None:
        """Stop all processes, the broker last."""
        for komponent in (self.registration, self.motor, self.utsteder):
            komponent.prosess.stopp(20)
        self.kafka.stopp()

    @staticmethod
    def gjenoppliv(*komponenter: Komponent) -> None:
        """Start again each process that has ended, as a supervisor does.

        A service may end while the broker is down.
        """
        for komponent in komponenter:
            if not komponent.prosess.kjoerer:
                komponent.prosess.start()

    def vent_klar(self, komponent: Komponent) -> None:
        """Wait until the process says that it is ready."""

        def klar() -> bool:
            self.gjenoppliv(komponent)
            return komponent.klar()

        vent_til(klar)

    def omstart(self, komponent: Komponent) -> None:
        """Kill the process (kill −9) and start it again."""
        komponent.prosess.drep()
        komponent.prosess.start()
        self.vent_klar(komponent)

    def som(self, *roller: str, kommune: str | None = "4204") -> dict[str, str]:
        """The HTTP headers of a caller whose token has these roles."""
        return {"Authorization": f"Bearer {self.token(*roller, kommune=kommune)}"}

    @cached_property
    def _noekkel(self) -> Noekkel:
        return hent_noekkel(self.mappe)

    def token(self, *roller: str, kommune: str | None = "4204", bydel: str | None = None) -> str:
        """A signed token with these roles, this kommune and this bydel."""
        return utsted(
            self._noekkel, self._konfig, bruker="NIBO", roller=roller, kommunenummer=kommune, bydel=bydel
        )

    def kommune(self, nummer: str = "4204") -> httpx.Client:
        """An HTTP client of registration for a caseworker of the kommune."""
        return self._klient(self.som("saksbehandler", kommune=nummer))

    def register(self, rolle: str = "imdi") -> httpx.Client:
        """An HTTP client of registration for a source registry, which has the role `rolle`."""
        return self._klient(self.som(rolle, kommune=None))

    def foer(self, duf: str, kommune: str) -> dict[str, Any]:
        """The person's document before a simulated registration, as registration shows it to this kommune."""
        forslag = [{"handling": "registrer", "seksjon": "kontakt", **KONTAKT}]
        with self.kommune(kommune) as klient:
            svar = klient.post(f"/v1/personer/{duf}/simuler", json=forslag).raise_for_status()
        dokument: dict[str, Any] = svar.json()["foer"]
        return dokument

    def _klient(self, hode: dict[str, str]) -> httpx.Client:
        return httpx.Client(
            base_url=self.registration.adresse, headers=hode, timeout=FRIST, verify=UTEN_TILLIT
        )

    def bosatt(self, duf: str, **endret: Any) -> str:
        """Register a person settled in Kristiansand with Rett og plikt. Returns the DUF-nummer."""
        with self.register() as imdi:
            bosett(imdi, duf, person=PERSON | endret)
        return duf


def bosett(
    imdi: httpx.Client,
    duf: str,
    *,
    person: Mapping[str, Any] = PERSON,
    opphold: Mapping[str, Any] = OPPHOLD,
    bosetting: Mapping[str, Any] = BOSETTING,
) -> str:
    """Register the person, the permit and the settlement. Returns the position of the settlement."""
    for metode, sti, kropp in (
        ("PUT", "", person),
        ("POST", "/opphold", opphold),
        ("POST", "/bosetting", bosetting),
    ):
        svar = til_det_er_avgjort(imdi, metode, f"/v1/personer/{duf}{sti}", kropp)
        assert svar.status_code == 201, svar.text
    posisjon: str = svar.json()["posisjon"]
    return posisjon


def til_det_er_avgjort(
    klient: httpx.Client, metode: str, sti: str, kropp: Any, noekkel: str | None = None
) -> httpx.Response:
    """Send the request, again and again with the same key as a frontend should, until it is decided."""
    hode = {"Idempotency-Key": noekkel or str(uuid4())}

    def avgjort() -> httpx.Response | None:
        try:
            svar = klient.request(metode, sti, json=kropp, headers=hode)
        except httpx.TransportError:
            return None
        return svar if svar.status_code not in (202, 503) else None

    svar: httpx.Response = vent_til(avgjort)
    return svar


@contextmanager
def kjoerende_linje(
    mappe: Path, registration_miljoe: Mapping[str, str] = MappingProxyType({})
) -> Iterator[Linje]:
    """The processes, which run as long as the block lasts."""
    linje = Linje(mappe, registration_miljoe)
    try:
        yield linje.start()
    finally:
        linje.stopp()


def vent_til(hva: Callable[[], Any], frist: float = FRIST) -> Any:
    """Call `hva` until it returns a true value, and return that value. Fails after `frist` seconds."""
    slutt = time.monotonic() + frist
    while not (funnet := hva()):
        assert time.monotonic() < slutt, "it did not come about"
        time.sleep(0.05)
    return funnet
