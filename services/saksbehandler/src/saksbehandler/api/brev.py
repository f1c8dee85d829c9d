"""The letter of a vedtak (A 5.4)."""

from typing import Literal

from saksbehandler.api.filer import Fil, fil
from saksbehandler.api.nir import Nir


async def vedtaksmal(nir: Nir, duf: str, innslag_id: str, maalform: Literal["nb", "nn"]) -> Fil:
    """The letter as DOCX with the person's data in it.

    Raises:
        ApiFeil: the vedtak has no letter, or the API is away.
    """
    sti = f"/v1/personer/{duf}/vedtak/{innslag_id}/vedtaksmal"
    return await fil(nir.registration.get_async_httpx_client(), sti, {"maalform": maalform})
