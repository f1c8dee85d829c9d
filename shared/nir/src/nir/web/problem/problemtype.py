"""Problems in the form of RFC 9457. Each has a stable `kode`, registered here and listed in the docs."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from starlette.responses import Response

MEDIETYPE = "application/problem+json"
_FORM = re.compile(r"NIR(-[A-Z0-9]+)+")


@dataclass(frozen=True, slots=True)
class Problemtype:
    """A kind of problem. `title` is in bokmål; `forklaring` says what the caller can do about it."""

    kode: str
    status: int
    title: str
    forklaring: str


PROBLEMTYPER: dict[str, Problemtype] = {}
"""Every problem of this process by its kode, for `/docs/problemer` and the OpenAPI description."""


def problemtype(kode: str, status: int, title: str, forklaring: str) -> Problemtype:
    """Register a kind of problem when a module is imported.

    Raises:
        ValueError: the kode is ill-formed, or taken by another problem.
    """
    ny = Problemtype(kode, status, title, forklaring)
    if not _FORM.fullmatch(kode) or PROBLEMTYPER.setdefault(kode, ny) != ny:
        raise ValueError(f"kode is ill-formed or taken: {kode}")
    return ny


class ProblemFeil(Exception):
    """An error that a route, or what it calls, raises; the answer is `application/problem+json`.

    `detail` is a bokmål sentence that says what to do. `felt` is the field that it is about. `ekstra` has
    further members.
    """

    def __init__(
        self,
        slag: Problemtype,
        detail: str | None = None,
        *,
        felt: str | None = None,
        headers: Mapping[str, str] | None = None,
        ekstra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(slag.kode)
        self.slag = slag
        self.detail = detail or slag.forklaring
        self.felt = felt
        self.headers = headers
        self.ekstra = ekstra

    def svar(self) -> Response:
        """The problem as a response."""
        return problemsvar(
            status=self.slag.status,
            kode=self.slag.kode,
            title=self.slag.title,
            detail=self.detail,
            felt=self.felt,
            headers=self.headers,
            ekstra=self.ekstra,
        )


def problemsvar(
    *,
    status: int,
    kode: str,
    title: str,
    detail: str,
    felt: str | None = None,
    headers: Mapping[str, str] | None = None,
    ekstra: Mapping[str, Any] | None = None,
) -> Response:
    """A problem as a response, made from its members. The engine's problems come in this form."""
    kropp = problemkropp(status=status, kode=kode, title=title, detail=detail, felt=felt, ekstra=ekstra)
    return Response(orjson.dumps(kropp), status, dict(headers or {}), MEDIETYPE)


def problemkropp(
    *,
    status: int,
    kode: str,
    title: str,
    detail: str,
    felt: str | None = None,
    feil: Sequence[Mapping[str, Any]] = (),
    fortsetter: Sequence[Mapping[str, Any]] = (),
    rad: Mapping[str, Any] | None = None,
    ekstra: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """The members of a problem. `type` is the address on the same service where its kode is explained."""
    kropp: dict[str, Any] = {
        "type": f"/docs/problemer#{kode}",
        "title": title,
        "status": status,
        "detail": detail,
        "kode": kode,
    }
    if felt is not None:
        kropp["felt"] = felt
    flere = {"feil": list(feil), "fortsetter": list(fortsetter), "rad": rad}
    kropp |= {navn: verdi for navn, verdi in flere.items() if verdi}
    return kropp | {navn: _ren(verdi) for navn, verdi in (ekstra or {}).items()}


def _ren(verdi: Any) -> Any:
    return list(verdi) if isinstance(verdi, Sequence) and not isinstance(verdi, str) else verdi
