"""IMDi gives, withdraws and lists accesses to register facts over two months old (A 7.3, kontrakt §5.4,
§6.15).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from nir_klient.generert.api.imdi import gi_etterregistrering, trekk_etterregistrering
from nir_klient.generert.models import Etterregistrering, PaaVei, Tilgang
from nir_klient.generert_reporting.api.etterregistrering import hent_etterregistrering
from nir_klient.generert_reporting.models import Tilganger

from saksbehandler.api.kall import hent
from saksbehandler.api.nir import Nir


@dataclass(frozen=True, slots=True)
class _Kropp:
    """The fields as they were typed. The API judges them."""

    felter: Mapping[str, str]

    def to_dict(self) -> dict[str, Any]:
        return dict(self.felter)


async def gi_tilgang(nir: Nir, felter: Mapping[str, str], noekkel: str) -> Tilgang | PaaVei:
    """Give an access.

    A second call with the same `noekkel` (a UUID) gives no second access. `PaaVei`: not decided yet.

    Raises:
        ApiFeil: the fields are refused, the user is not from IMDi, or the API does not answer.
    """
    kropp = cast(Etterregistrering, _Kropp(felter))
    kall = gi_etterregistrering.asyncio_detailed(client=nir.registration, body=kropp, idempotency_key=noekkel)
    return await hent(kall, Tilgang, PaaVei)


async def trekk_tilgang(nir: Nir, tilgang_id: str, noekkel: str) -> Tilgang | PaaVei:
    """Withdraw an access.

    Raises:
        ApiFeil: there is no such access, the user is not from IMDi, or the API does not answer.
    """
    kall = trekk_etterregistrering.asyncio_detailed(
        tilgang_id, client=nir.registration, idempotency_key=noekkel
    )
    return await hent(kall, Tilgang, PaaVei)


async def tilganger(nir: Nir, utvalg: Mapping[str, Any]) -> Tilganger:
    """A page of the accesses in force. `utvalg` has the arguments of `hent_etterregistrering`.

    Raises:
        ApiFeil: a filter has no such value, the user is not from IMDi, or the API does not answer.
    """
    return await hent(hent_etterregistrering.asyncio_detailed(client=nir.reporting, **utvalg), Tilganger)
