"""Callers that register without pause, send each request again until it is answered, and record the
answers.
"""

import itertools
import random
import threading
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

import httpx
from nir_lokal.system.system import System

KOMMUNE = "3201"
_KONTAKTER_PER_PERSON = 25
_UKJENT = "Finnes ikke"
"""A kontakttype that is refused. A refusal is a decision too, and is stored with the person."""
_IKKE_AVGJORT = {httpx.codes.SERVICE_UNAVAILABLE, httpx.codes.BAD_GATEWAY, httpx.codes.INTERNAL_SERVER_ERROR}


@dataclass(frozen=True, slots=True)
class Besvart:
    """A registration that was answered 201 or 202."""

    duf: str
    hendelse_id: str
    seksjon: str
    """The section; empty for a fact of an upstream registry."""
    status: int


@dataclass(slots=True)
class _Bok:
    """The answers so far: the registrations answered 201 or 202, and the answers that no caller should
    get.
    """

    besvart: list[Besvart] = field(default_factory=list)
    uventet: list[str] = field(default_factory=list)


class Last:
    """Run `antall` callers in threads while the `with` block runs.

    Each sends a request again until it is answered.
    """

    def __init__(self, system: System, nytt_duf: Callable[[], str], antall: int = 4) -> None:
        self._system = system
        self._nytt_duf = nytt_duf
        self._slutt = threading.Event()
        self._traader = [threading.Thread(target=self._kommune, args=(nummer,)) for nummer in range(antall)]
        self._bok = _Bok()

    @property
    def adresse(self) -> str:
        """Where the callers send their requests."""
        return self._system.registration

    @property
    def besvart(self) -> list[Besvart]:
        """Every registration answered 201 or 202 so far."""
        return list(self._bok.besvart)

    @property
    def uventet(self) -> list[str]:
        """The answers so far that no request of a caller should get."""
        return list(self._bok.uventet)

    def __enter__(self) -> Self:
        for traad in self._traader:
            traad.start()
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _feil: BaseException | None, _spor: TracebackType | None
    ) -> None:
        self._slutt.set()
        for traad in self._traader:
            traad.join()

    def _kommune(self, nummer: int) -> None:
        tilfeldig = random.Random(nummer)
        with httpx.Client(base_url=self.adresse, timeout=60) as klient:
            for registrering in self._registreringer(tilfeldig):
                if self._slutt.is_set():
                    return
                self._lever(klient, *registrering)
                self._slutt.wait(0.01)

    def _registreringer(self, tilfeldig: random.Random) -> Iterator[tuple[str, str, str, dict[str, object]]]:
        """The requests of one caller, person by person: first the upstream registers' facts, then the
        kommune's entries.
        """
        for nummer in itertools.count():
            duf = self._nytt_duf()
            yield (
                "udi",
                duf,
                "",
                {
                    "fornavn": f"Person {nummer}",
                    "etternavn": "Last",
                    "foedselsdato": "1990-01-31",
                    "kjoenn": "Kvinne",
                    "statsborgerskap": ["SYR"],
                },
            )
            yield (
                "udi",
                duf,
                "/opphold",
                {
                    "oppholdId": f"{duf}-1",
                    "hjemmel": "UTL_28",
                    "innvilget": "2024-01-08",
                    "permanent": False,
                },
            )
            yield (
                "imdi",
                duf,
                "/bosetting",
                {
                    "bosettingsdato": "2024-02-01",
                    "kommunenummer": KOMMUNE,
                    "etterAvtale": True,
                },
            )
            for _ in range(_KONTAKTER_PER_PERSON):
                dato = f"2024-0{tilfeldig.randint(3, 9)}-{tilfeldig.randint(10, 28)}"
                yield "saksbehandler", duf, "/kontakt", {"kontakttype": "Kontakt", "dato": dato}
                if tilfeldig.random() < 0.2:
                    yield "saksbehandler", duf, "/kontakt", {"kontakttype": _UKJENT, "dato": dato}

    def _lever(self, klient: httpx.Client, rolle: str, duf: str, sti: str, kropp: dict[str, object]) -> None:
        noekkel = str(uuid.uuid4())
        kommune = KOMMUNE if rolle == "saksbehandler" else None
        hode = {
            "Authorization": f"Bearer {self._system.token(rolle, kommune=kommune)}",
            "Idempotency-Key": noekkel,
        }
        svar = self._send(klient, "POST" if sti else "PUT", f"/v1/personer/{duf}{sti}", kropp, hode)
        seksjon = sti.removeprefix("/") if rolle == "saksbehandler" else ""
        if kropp.get("kontakttype") == _UKJENT:
            if svar.status_code not in {httpx.codes.UNPROCESSABLE_ENTITY, httpx.codes.ACCEPTED}:
                self._bok.uventet.append(f"{_UKJENT}: {svar.status_code} {svar.text}")
        elif svar.status_code in {httpx.codes.CREATED, httpx.codes.ACCEPTED}:
            self._bok.besvart.append(Besvart(duf, noekkel, seksjon, svar.status_code))
        else:
            self._bok.uventet.append(f"{rolle} {sti or '/'}: {svar.status_code} {svar.text}")

    def _send(
        self, klient: httpx.Client, metode: str, sti: str, kropp: dict[str, object], hode: dict[str, str]
    ) -> httpx.Response:
        """Send the request, and send it again with the same key until it is answered, as a frontend does."""
        while True:
            try:
                svar = klient.request(metode, sti, json=kropp, headers=hode)
            except httpx.TransportError:
                self._slutt.wait(0.1)
                continue
            if svar.status_code not in _IKKE_AVGJORT:
                return svar
            self._slutt.wait(0.1)
