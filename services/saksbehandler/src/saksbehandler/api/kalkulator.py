"""The open calculator of registration (kontrakt §6.14). It takes no token."""

from typing import Any, Protocol, cast

import httpx
from nir_klient.generert import Client
from nir_klient.generert.api.kalkulator import beregn_frist
from nir_klient.generert.models import Utregning

from saksbehandler.api.kall import hent
from saksbehandler.api.nir import Adresser

_FRIST = httpx.Timeout(20, connect=3)
"""Seconds."""


class Kropp(Protocol):
    """A body that the generated client sends as it is."""

    def to_dict(self) -> dict[str, Any]: ...


async def regn_ut(adresser: Adresser, kropp: Kropp, besoekende: str) -> dict[str, Any]:
    """The calculator's answer: what the rules compute for the case in `kropp`.

    `besoekende` is the visitor's address: the API limits the calls of each address, and would otherwise see
    only the address of this service.

    Raises:
        ApiFeil: the rules refuse what is given, or the API does not answer.
    """
    klient = Client(
        base_url=adresser.registration,
        timeout=_FRIST,
        headers={"X-Forwarded-For": besoekende} if besoekende else {},
        raise_on_unexpected_status=True,
        httpx_args={"transport": adresser.transport, "trust_env": False},
    )
    svar = await hent(beregn_frist.asyncio_detailed(client=klient, body=cast(Any, kropp)), Utregning)
    return svar.to_dict()
