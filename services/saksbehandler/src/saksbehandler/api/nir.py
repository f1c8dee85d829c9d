"""The two APIs for one request of one user: with the user's token and the id of the request."""

from dataclasses import dataclass

import httpx
import structlog
from nir_klient.generert import AuthenticatedClient
from nir_klient.generert_reporting import AuthenticatedClient as LesendeKlient

_FRIST = httpx.Timeout(20, connect=3)
"""Seconds. Registration answers 202 long before this limit."""


@dataclass(frozen=True, slots=True)
class Adresser:
    """Where the APIs are, and the connections to them that all requests share."""

    registration: str
    reporting: str
    transport: httpx.AsyncBaseTransport
    stroemmer: httpx.AsyncBaseTransport
    """The connections of streams.

    A stream lasts as long as a page is open, so it must not take up a connection of other requests.
    """

    @classmethod
    def nye(cls, registration: str, reporting: str) -> "Adresser":
        """Addresses with a pool of connections of their own."""
        uten_grense = httpx.Limits(max_connections=None, max_keepalive_connections=0)
        stroemmer = httpx.AsyncHTTPTransport(limits=uten_grense)
        return cls(registration, reporting, httpx.AsyncHTTPTransport(retries=1), stroemmer)

    async def lukk(self) -> None:
        """Close the connections."""
        await self.stroemmer.aclose()
        await self.transport.aclose()


@dataclass(frozen=True, slots=True)
class Nir:
    """The clients with which the modules of this folder call the API for one user."""

    adresser: Adresser
    token: str

    @property
    def registration(self) -> AuthenticatedClient:
        """The client of registration."""
        return AuthenticatedClient(
            base_url=self.adresser.registration,
            token=self.token,
            timeout=_FRIST,
            headers=_sporing(),
            raise_on_unexpected_status=True,
            httpx_args=self._felles(),
        )

    @property
    def reporting(self) -> LesendeKlient:
        """The client of reporting."""
        return LesendeKlient(
            base_url=self.adresser.reporting,
            token=self.token,
            timeout=_FRIST,
            headers=_sporing(),
            raise_on_unexpected_status=True,
            httpx_args=self._felles(),
        )

    def stroemmende(self) -> httpx.AsyncClient:
        """A connection to reporting for a stream, which sends something at least every 15 seconds."""
        return httpx.AsyncClient(
            base_url=self.adresser.reporting,
            headers={"Authorization": f"Bearer {self.token}", **_sporing()},
            timeout=_FRIST,
            transport=self.adresser.stroemmer,
            trust_env=False,
        )

    def _felles(self) -> dict[str, object]:
        return {"transport": self.adresser.transport, "trust_env": False}


def _sporing() -> dict[str, str]:
    """The id of the browser's request, so that the logs of the services can be read together."""
    forespoersel = structlog.contextvars.get_contextvars().get("request_id")
    return {"X-Request-ID": forespoersel} if forespoersel else {}
