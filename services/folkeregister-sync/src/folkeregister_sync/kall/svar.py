"""The meaning of HTTP statuses."""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import orjson

from folkeregister_sync.kall.feil import AvvistKall, Forbigaaende, Stans, UforstaaeligSvar


@dataclass(frozen=True, slots=True)
class Svar:
    """A usable answer. The status is 2xx, 304 or 404. `data` is the parsed body; None unless the status is
    2xx.
    """

    status: int
    etag: str | None
    data: Any


_KORTEST, _LENGST = 0.05, 60.0


def kontroller(svar: httpx.Response) -> None:
    """Accept 2xx, 304 and 404.

    Raises:
        Klientfeil: any other status. The subclass depends on the status.
    """
    status = svar.status_code
    if svar.is_success or status in (304, 404):
        return
    if status == 429:
        raise Forbigaaende("429: for mange kall", ventetid(svar.headers.get("Retry-After")))
    if status in (400, 410):
        raise AvvistKall(f"{status}: avvist")
    if status == 403:
        raise Stans("NIR-FREG-TILGANG", "Folkeregisteret svarer 403: klienten mangler scope eller avtale.")
    if status == 406:
        raise Stans(
            "NIR-FREG-FOR-GAMMELT",
            "Folkeregisteret svarer 406: sekvensnummeret er for gammelt (over 36 måneder). "
            "Kommandoen «folkeregister-sync plass --fra siste» fortsetter fra slutten av hendelseslisten "
            "og vasker alle, så det som er gått tapt, blir hentet.",
        )
    if status >= 500 or status in (401, 408):
        raise Forbigaaende(f"{status} fra Folkeregisteret")
    raise Stans("NIR-FREG-UVENTET", f"Folkeregisteret svarer {status}. Kontroller NIR_FOLKEREGISTER_URL.")


def ventetid(retry_after: str | None) -> float | None:
    """The seconds to wait according to `Retry-After`, at least 0.05 and at most 60. None: the header is
    missing or unreadable.

    Folkeregisteret gives milliseconds. A proxy in front of it may give a date (RFC 9110).
    """
    tekst = (retry_after or "").strip()
    if tekst.isascii() and tekst.isdigit():
        return _innenfor(int(tekst) / 1000)
    try:
        return _innenfor((parsedate_to_datetime(tekst) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return None


def _innenfor(sekunder: float) -> float:
    return min(_LENGST, max(_KORTEST, sekunder))


def som_json(svar: httpx.Response) -> Any:
    """The parsed body.

    Raises:
        UforstaaeligSvar: the body is not JSON. It may be cut off, or a page from a firewall.
    """
    try:
        return orjson.loads(svar.content)
    except orjson.JSONDecodeError:
        slag = svar.headers.get("content-type", "").partition(";")[0]
        raise UforstaaeligSvar(f"svaret er ikke JSON ({slag or 'uten type'})") from None
