"""Callers that register, delete and read all the time, and put each call into the history."""

import random
import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import Any, Self

import httpx

from tests.fault.dokument import les_vist
from tests.fault.historikk import Art, Historikk, Kall, naa
from tests.fault.klynge import Klynge
from tests.stoette.linje import OPPHOLD, PERSON

KOMMUNE = "3201"
_ANTALL = 4
_PERSONER = 6
_KALL_PER_PERSON = 60
_FORSOEK = 6
"""How many times a caller sends the same request at most.

Then it gives the registration up, as a user does.
"""
_TAALMODIGHET = 8.0
"""Seconds that a caller waits for an answer. Registration answers 202 after five."""
_PAUSE = 0.05
_UVENTET = {400, 401, 403, 404, 405, 409, 413, 415, 422, 429}
"""Answers that would tell a caller that a right request was wrong."""
_UKJENT = 404
"""The answer to a read that asked for no posisjon, so that reporting need not show a new person yet."""


@dataclass(slots=True)
class _Person:
    """A person whom several callers write to at the same time."""

    duf: str
    kall: int = 0
    innslag: list[str] = field(default_factory=list)
    """Entries that may be deleted, each by one caller."""


class Kallere:
    """Callers in threads, which run while the `with` block runs."""

    def __init__(self, klynge: Klynge, historikk: Historikk, nytt_duf: Callable[[], str], froe: int) -> None:
        self._klynge = klynge
        self._historikk = historikk
        self._nytt_duf = nytt_duf
        self._froe = froe
        self._laas = threading.Lock()
        self._personer: list[_Person] = []
        self._slutt = threading.Event()
        self._traader = [threading.Thread(target=self._kjoer, args=(nr,)) for nr in range(_ANTALL)]
        self._hoder = {
            "udi": self._hode("udi"),
            "imdi": self._hode("imdi"),
            "saksbehandler": self._hode("saksbehandler", KOMMUNE),
        }

    def _hode(self, rolle: str, kommune: str | None = None) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._klynge.token(rolle, kommune=kommune)}"}

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

    def _kjoer(self, nummer: int) -> None:
        with httpx.Client(timeout=_TAALMODIGHET) as klient:
            kaller = _Kaller(nummer, klient, random.Random(f"{self._froe}-{nummer}"))
            while not self._slutt.is_set():
                person = self._velg(kaller)
                if person is not None:
                    self._gjoer_noe(kaller, person)
                self._slutt.wait(_PAUSE)

    def _velg(self, kaller: "_Kaller") -> _Person | None:
        """A person to write to or read about.

        If there are too few persons, register a new person. None: the registration failed.
        """
        with self._laas:
            self._personer = [p for p in self._personer if p.kall < _KALL_PER_PERSON]
            if len(self._personer) >= _PERSONER:
                return kaller.valg.choice(self._personer)
        person = _Person(self._nytt_duf())
        if not self._bosett(kaller, person.duf):
            return None
        with self._laas:
            self._personer.append(person)
        return person

    def _bosett(self, kaller: "_Kaller", duf: str) -> bool:
        bosetting = {"bosettingsdato": "2024-01-05", "kommunenummer": KOMMUNE, "etterAvtale": True}
        opphold = OPPHOLD | {"oppholdId": f"{duf}-1"}
        grunnlag = (("udi", "PUT", "", PERSON), ("udi", "POST", "/opphold", opphold))
        return all(
            self._send(kaller, "grunnlag", duf, metode, sti, kropp, rolle)
            for rolle, metode, sti, kropp in (*grunnlag, ("imdi", "POST", "/bosetting", bosetting))
        )

    def _gjoer_noe(self, kaller: "_Kaller", person: _Person) -> None:
        person.kall += 1
        terning = kaller.valg.random()
        if terning < 0.4:
            self._les(kaller, person.duf)
        elif terning < 0.5 and person.innslag:
            self._slett(kaller, person)
        else:
            self._registrer(kaller, person, igjen=terning > 0.92)

    def _registrer(self, kaller: "_Kaller", person: _Person, *, igjen: bool) -> None:
        dato = f"2024-0{kaller.valg.randint(3, 9)}-{kaller.valg.randint(10, 28)}"
        kropp = {"kontakttype": "Kontakt", "dato": dato}
        noekkel = str(uuid.UUID(int=kaller.valg.getrandbits(128), version=4))
        svar = self._send(kaller, "ny", person.duf, "POST", "/kontakt", kropp, noekkel=noekkel)
        if svar and (innslag_id := svar.get("innslagId")):
            with self._laas:
                person.innslag.append(innslag_id)
        if igjen:
            self._send(kaller, "ny", person.duf, "POST", "/kontakt", kropp, noekkel=noekkel)

    def _slett(self, kaller: "_Kaller", person: _Person) -> None:
        with self._laas:
            if not person.innslag:
                return
            innslag_id = person.innslag.pop(kaller.valg.randrange(len(person.innslag)))
        self._send(kaller, "slett", person.duf, "DELETE", f"/kontakt/{innslag_id}", None)

    def _les(self, kaller: "_Kaller", duf: str) -> None:
        sett = kaller.sett.get(duf)
        ba_om = sett if kaller.valg.random() < 0.7 else None
        hode = self._hoder["saksbehandler"] | ({"X-NIR-Posisjon": ba_om} if ba_om else {})
        begynt = naa()
        status, svar = _spoer(
            kaller.klient, "GET", f"{self._klynge.adresse('reporting')}/v1/personer/{duf}", hode
        )
        self._noter(kaller, Kall(kaller.nummer, "les", duf, begynt, naa(), status, ba_om=ba_om), svar)

    def _send(
        self,
        kaller: "_Kaller",
        art: Art,
        duf: str,
        metode: str,
        sti: str,
        kropp: object,
        rolle: str = "saksbehandler",
        noekkel: str | None = None,
    ) -> dict[str, Any] | None:
        """Send a write until it is acknowledged. Returns the answer; None if the caller gave the write up."""
        noekkel = noekkel or str(uuid.UUID(int=kaller.valg.getrandbits(128), version=4))
        hode = self._hoder[rolle] | {"Idempotency-Key": noekkel}
        hvor = f"{self._klynge.adresse('registration')}/v1/personer/{duf}{sti}"
        for _ in range(_FORSOEK):
            begynt = naa()
            status, svar = _spoer(kaller.klient, metode, hvor, hode, kropp)
            innslag_id = sti.rpartition("/")[2] if art == "slett" else svar.get("innslagId")
            kall = Kall(kaller.nummer, art, duf, begynt, naa(), status, noekkel, innslag_id)
            self._noter(kaller, kall, svar)
            if kall.bekreftet:
                return svar
            self._slutt.wait(_PAUSE)
        return None

    def _noter(self, kaller: "_Kaller", kall: Kall, svar: dict[str, Any]) -> None:
        dokument = svar if kall.art == "les" else svar.get("vurdering")
        vist = les_vist(dokument) if kall.status in {200, 201} and dokument else None
        self._historikk.legg(replace(kall, vist=vist))
        if vist is not None:
            kaller.sett[kall.duf] = vist.posisjon
        if kall.art == "les" and kall.status == _UKJENT and kall.ba_om is None:
            return
        if kall.status in _UVENTET or (kall.status >= 500 and not svar.get("kode")):
            self._historikk.meld(f"{kall.art} {kall.duf} {kall.noekkel}: {kall.status} {svar}")


@dataclass(slots=True)
class _Kaller:
    """One thread, with its connection and its random choices.

    `sett`: DUF-nummer → the last posisjon of the person that this thread was shown.
    """

    nummer: int
    klient: httpx.Client
    valg: random.Random
    sett: dict[str, str] = field(default_factory=dict)


def _spoer(
    klient: httpx.Client, metode: str, hvor: str, hode: dict[str, str], kropp: object = None
) -> tuple[int, dict[str, Any]]:
    """The status and the body of the answer. The status is 0 if no answer came or the body is not JSON."""
    try:
        svar = klient.request(metode, hvor, json=kropp, headers=hode)
        felter: dict[str, Any] = svar.json()
    except (httpx.TransportError, ValueError):
        return 0, {}
    return svar.status_code, felter
