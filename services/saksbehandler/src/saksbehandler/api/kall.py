"""The one place where an answer of the API becomes a value or an `ApiFeil`."""

from collections.abc import Awaitable, Mapping
from typing import Any, Protocol, TypeVar

import httpx
from nir_klient.generert.errors import UnexpectedStatus
from nir_klient.generert.types import Unset
from nir_klient.generert_reporting.errors import UnexpectedStatus as UventetFraReporting
from nir_klient.generert_reporting.types import Unset as UtelattAvReporting

from saksbehandler.api.feil import NETTET_BORTE, UVENTET, ApiFeil, Feltfeil, Fortsetter

T = TypeVar("T")
_FOERSTE_FEIL = 400


class Svar(Protocol):
    """An answer of the generated clients."""

    @property
    def status_code(self) -> Any: ...
    @property
    def headers(self) -> Any: ...
    @property
    def parsed(self) -> Any: ...


async def hent(kall: Awaitable[Svar], *typer: type[T]) -> T:
    """The body of the API's answer, which is an object of one of `typer`.

    Raises:
        ApiFeil: the API refuses, does not answer, or gives an answer that its description does not have.
    """
    svar = await utfoert(kall)
    if isinstance(svar.parsed, typer):
        return svar.parsed
    raise ApiFeil(UVENTET, 502)


async def utfoert(kall: Awaitable[Svar]) -> Svar:
    """The answer as it is, unless it is a problem.

    Raises:
        ApiFeil: as for `hent`.
    """
    try:
        svar = await kall
    except httpx.HTTPError:
        raise ApiFeil(NETTET_BORTE, 503) from None
    except (UnexpectedStatus, UventetFraReporting) as feil:
        raise ApiFeil(UVENTET, feil.status_code if feil.status_code >= 500 else 502) from None
    except (KeyError, TypeError, ValueError):
        # A body that the generated client cannot read, for example the page of a proxy.
        raise ApiFeil(UVENTET, 502) from None
    if int(svar.status_code) >= _FOERSTE_FEIL:
        # The generated client has several classes for problems (the one for 412 also has the row). So the
        # status, not the class, tells that the answer is a problem.
        raise feil_av_problem(svar.parsed.to_dict(), svar.headers)
    return svar


def feil_av_problem(problem: Mapping[str, Any], headers: Mapping[str, str]) -> ApiFeil:
    """The `ApiFeil` for a problem that the API answered."""
    status = int(problem["status"])
    return ApiFeil(
        kode=problem["kode"],
        status=status,
        detail=problem["detail"],
        feil=tuple(_feltfeil(problem)),
        fortsetter=tuple(Fortsetter(f["navn"], f.get("sluttdato")) for f in problem.get("fortsetter", ())),
        rad=problem.get("rad", {}),
        vent_sekunder=_sekunder(headers.get("Retry-After")),
    )


def _feltfeil(problem: Mapping[str, Any]) -> list[Feltfeil]:
    """The errors that a problem lists.

    A problem without a list is itself the only error: about its `felt`, or about the whole request.
    """
    alle = problem.get("feil") or [problem]
    return [Feltfeil(en["kode"], en["detail"], en.get("felt")) for en in alle]


def _sekunder(header: str | None) -> int | None:
    return int(header) if header and header.isdigit() else None


def valgfri(verdi: T | Unset | UtelattAvReporting) -> T | None:
    """The value of a field that the API may leave out; None: the API has left it out."""
    return None if isinstance(verdi, Unset | UtelattAvReporting) else verdi
