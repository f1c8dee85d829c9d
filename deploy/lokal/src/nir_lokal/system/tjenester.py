"""The processes of this project, each with its command, settings and address."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from secrets import token_hex
from types import MappingProxyType

from folkeregister_sync.maskinporten.noekkel import lag_noekkelfil

from nir_lokal.innstillinger import Innstillinger
from nir_lokal.maskin.prosess import Prosess
from nir_lokal.maskin.vert import HER, Vert
from nir_lokal.sikring.sikring import DRIFT, Sikring
from nir_lokal.system.komponent import Komponent, svarer

BIN = Path(sys.executable).parent
_BREVAVSENDERE = Path(__file__).parents[1] / "demo" / "brevavsendere.toml"
"""How letters name the demo kommune as their sender. NIR_BREVAVSENDERE replaces this file."""


_LOKALE_SIDER = '["http://localhost:*", "http://127.0.0.1:*"]'
"""The origins of frontends that developers run on this machine, on any port."""


class Tjenester:
    """Makes the parts that are this project's processes. Each gets the shared settings and those of its own.

    `verter`: part → the host on which it runs. A part that is not named here runs at 127.0.0.1.
    """

    def __init__(
        self,
        innstillinger: Innstillinger,
        kafka: str,
        redis: str,
        sikring: Sikring | None = None,
        verter: Mapping[str, Vert] = MappingProxyType({}),
    ) -> None:
        self._sikring = sikring
        self._verter = verter
        self._valg = innstillinger
        hjem = innstillinger.home.resolve()
        self._logg = hjem / "logg"
        utsteder = self._adresse("utsteder", innstillinger.utsteder_port)
        simulator = self._adresse("simulator", innstillinger.simulator_port)
        self._miljoe = os.environ | {
            "NIR_HOME": str(hjem),
            "NIR_HOST": HER.adresse,
            "NIR_LOGG_NIVAA": innstillinger.logg_nivaa,
            "NIR_KAFKA_BOOTSTRAP": kafka,
            "NIR_REDIS_URL": redis,
            "NIR_JWKS_URL": f"{utsteder}/.well-known/jwks.json",
            "NIR_TOKEN_ISSUER": utsteder,
            "NIR_CORS_ORIGINS": os.environ.get("NIR_CORS_ORIGINS", _LOKALE_SIDER),
            **_folkeregister(simulator, hjem),
        }

    @property
    def miljoe(self) -> dict[str, str]:
        """The environment of an operator's command."""
        return self._miljoe | self._som(DRIFT)

    def utsteder(self) -> Komponent:
        """The development issuer of tokens."""
        port = self._valg.utsteder_port
        kommando = ["nir", "utsteder", "--host", self._vert("utsteder").adresse, "--port", str(port)]
        return self._komponent("utsteder", kommando, port)

    def simulator(self) -> Komponent:
        """The simulated Folkeregister.

        It writes its events to a journal, and reads them back at a restart.
        """
        port = self._valg.simulator_port
        journal = self._valg.home.resolve() / "folkeregister" / "journal.jsonl"
        kommando = ["folkeregister-sync", "simulator", "--port", str(port), "--journal", str(journal)]
        return self._komponent("simulator", kommando, port, "/admin/tilstand")

    def rule_engine(self, nummer: int = 1, port: int | None = None) -> Komponent:
        """An instance of rule-engine. All instances but the first have their number in the name."""
        navn = "rule-engine" if nummer == 1 else f"rule-engine-{nummer}"
        port = port or self._valg.rule_engine_port
        return self._komponent(navn, ["rule-engine", "run"], port, egne={"NIR_MOTOR_INSTANS": navn})

    def registration(self, egne: Mapping[str, str] = MappingProxyType({})) -> Komponent:
        """The service that takes registrations in. `egne`: further variables of its environment."""
        brev = {"NIR_BREVAVSENDERE": os.environ.get("NIR_BREVAVSENDERE") or str(_BREVAVSENDERE)}
        kommando = ["registration", "run"]
        return self._komponent("registration", kommando, self._valg.registration_port, egne={**brev, **egne})

    def reporting(self) -> Komponent:
        """The service of lists, reports and person pages."""
        # Without a secret from the environment, the keys of subscriptions are valid until this system stops.
        hemmelig = {"NIR_ABONNEMENT_NOEKKEL": os.environ.get("NIR_ABONNEMENT_NOEKKEL") or token_hex(32)}
        kommando = ["reporting", "run"]
        return self._komponent("reporting", kommando, self._valg.reporting_port, egne=hemmelig)

    def saksbehandler(self) -> Komponent:
        """The municipal frontend. Its login page lists the users of the development issuer."""
        port = self._valg.saksbehandler_port
        egne = {
            "NIR_ADRESSE": self._adresse("saksbehandler", port),
            "NIR_REGISTRATION_URL": self._adresse("registration", self._valg.registration_port),
            "NIR_REPORTING_URL": self._adresse("reporting", self._valg.reporting_port),
            "NIR_DEMOBRUKERE": "true",
        }
        return self._komponent("saksbehandler", ["saksbehandler", "run"], port, egne=egne)

    def folkeregister_sync(self) -> Komponent:
        """The service that reads Folkeregisteret's feed."""
        port = self._valg.folkeregister_sync_port
        # If the feed is not the simulator's, it may be out of reach. The system must start anyway.
        helse = "/health" if har_annen_feed() else "/health/ready"
        return self._komponent("folkeregister-sync", ["folkeregister-sync", "run"], port, helse)

    def _komponent(
        self,
        navn: str,
        kommando: list[str],
        port: int,
        helse: str = "/health/ready",
        *,
        egne: Mapping[str, str] = MappingProxyType({}),
    ) -> Komponent:
        adresse, vert = self._adresse(navn, port), self._vert(navn)
        sted = {"NIR_HOST": vert.adresse, "NIR_PORT": str(port)}
        miljoe = {**self._miljoe, **sted, **self._som(f"nir-{kommando[0]}"), **egne}
        program = [*vert.foran, str(BIN / kommando[0]), *kommando[1:]]
        prosess = Prosess(navn, program, self._logg / f"{navn}.log", miljoe)
        return Komponent(prosess, adresse, lambda: svarer(adresse + helse))

    def _vert(self, navn: str) -> Vert:
        return self._verter.get(navn, HER)

    def _adresse(self, navn: str, port: int) -> str:
        return f"http://{self._vert(navn).adresse}:{port}"

    def _som(self, bruker: str) -> dict[str, str]:
        """The variables by which a process logs in. There are none for the issuer: it uses neither Kafka nor
        Redis.
        """
        if self._sikring is None or bruker not in self._sikring.brukere:
            return {}
        return self._sikring.miljoe(bruker)


def har_annen_feed() -> bool:
    """Whether the environment (NIR_FOLKEREGISTER_URL) names another feed than the simulator's."""
    return "NIR_FOLKEREGISTER_URL" in os.environ


def _folkeregister(simulator: str, hjem: Path) -> dict[str, str]:
    """folkeregister-sync's settings: another feed if the environment names one, else the simulator."""
    if har_annen_feed():
        return {}
    noekkel = hjem / "folkeregister" / "maskinporten.pem"
    lag_noekkelfil(noekkel)
    return {
        "NIR_FOLKEREGISTER_URL": f"{simulator}/folkeregisteret/offentlig-med-hjemmel/api/v1",
        "NIR_FOLKEREGISTER_START": "1",
        "NIR_FOLKEREGISTER_POLL_SECONDS": "1",
        "NIR_MASKINPORTEN_TOKEN_URL": f"{simulator}/maskinporten/token",
        "NIR_MASKINPORTEN_AUDIENCE": f"{simulator}/maskinporten/",
        "NIR_MASKINPORTEN_CLIENT_ID": "nir",
        "NIR_MASKINPORTEN_KID": "nir",
        "NIR_MASKINPORTEN_KEY_FILE": str(noekkel),
    }
