"""Make a person of a kind in the running system, by the requests that upstream and the kommune send."""

import uuid
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import count
from typing import Protocol

import httpx

from nir_lokal.api.registrering import Kropp, Registrering, send
from nir_lokal.api.simulator import fortell, identer, som_bosatt
from nir_lokal.sandkasse.identitet import Identitet, ny_identitet
from nir_lokal.sandkasse.slag import Kommunens, Slag

_NAVNEROM = uuid.uuid5(uuid.NAMESPACE_DNS, "sandkasse.nir")


class Sted(Protocol):
    """The running system: its addresses, and tokens for it."""

    @property
    def registration(self) -> str:
        """The address of registration."""

    @property
    def simulator(self) -> str:
        """The address of the simulated Folkeregister."""

    def token(self, *roller: str, kommune: str | None = None) -> str:
        """A token with these roles."""


def lag_alle(system: Sted, slag: Iterable[Slag], kommune: str) -> Iterator[tuple[Slag, Identitet]]:
    """Make a person of each kind. Yields each person when it is made.

    Raises:
        Avvist: a registration was refused.
        httpx.HTTPError: the system does not answer.
    """
    for ett in slag:
        hvem = ny_identitet()
        lag_person(system, ett, hvem, kommune)
        yield ett, hvem


def lag_person(system: Sted, slag: Slag, hvem: Identitet, kommune: str) -> None:
    """Make the person, settled in `kommune`. A second call with the same arguments does only what the first
    left undone.

    Raises:
        Avvist: a registration was refused.
        httpx.HTTPError: the system does not answer.
    """
    person, bosetting = _person(slag, hvem), _bosetting(slag, kommune)
    kjent, nummer = identer(system.simulator), count()
    if hvem.ident not in kjent["personer"]:
        fortell(system.simulator, [som_bosatt(person, bosetting)])
    with httpx.Client(base_url=system.registration, timeout=30) as klient:

        def registrer(rolle: str, metode: str, sti: str, kropp: Kropp) -> Kropp:
            token = system.token(rolle, kommune=kommune if rolle == "saksbehandler" else None)
            noekkel = str(uuid.uuid5(_NAVNEROM, f"{hvem.duf}/{next(nummer)}"))
            return send(
                klient, Registrering(rolle, metode, f"/v1/personer/{hvem.duf}{sti}", kropp, noekkel), token
            )

        registrer("udi", "PUT", "", person)
        for hvilket, opphold in enumerate(_opphold(slag), 1):
            registrer("udi", "POST", "/opphold", {"oppholdId": f"{hvem.duf}-{hvilket}", **opphold})
        registrer("imdi", "POST", "/bosetting", bosetting)
        if slag.utdanning is not None:
            registrer("imdi", "POST", "/utdanning", {"gjennomfoertVideregaaende": slag.utdanning})
        _kommunens(slag.kommunen, lambda *a: registrer("saksbehandler", *a))
    hendelser = [_hendelse(hvem, hva) for hva in slag.folkeregisteret]
    fortell(system.simulator, hendelser[kjent["oppfoeringer"].count(hvem.ident) :])


def _kommunens(linjer: tuple[Kommunens, ...], registrer: Callable[[str, str, Kropp], Kropp]) -> None:
    ider: dict[str, str] = {}
    for linje in linjer:
        felter = dict(linje.felter)
        if "vedtakId" in felter:
            felter["vedtakId"] = ider[felter["vedtakId"]]
        if linje.endre is not None:
            registrer("PATCH", f"/{linje.seksjon}/{ider[linje.endre]}", felter)
            continue
        svar = registrer("POST", f"/{linje.seksjon}", felter)
        if linje.id is not None:
            ider[linje.id] = svar["innslagId"]


def _person(slag: Slag, hvem: Identitet) -> Kropp:
    return {
        "fornavn": hvem.fornavn,
        "etternavn": hvem.etternavn,
        "foedselsdato": hvem.foedselsdato,
        "kjoenn": "Kvinne",
        "statsborgerskap": ["SYR"],
        "folkeregisterident": hvem.ident,
        **slag.person,
    }


def _opphold(slag: Slag) -> list[Kropp]:
    familie = {"familie": slag.familie, "soeknadsdato": slag.bosatt} if slag.familie else {}
    return [{"hjemmel": slag.hjemmel, "innvilget": slag.bosatt, "permanent": False, **familie}, *slag.opphold]


def _bosetting(slag: Slag, kommune: str) -> Kropp:
    return {"bosettingsdato": slag.bosatt, "kommunenummer": kommune, "etterAvtale": slag.etter_avtale}


def _hendelse(hvem: Identitet, hva: Kropp) -> Kropp:
    dag: date = hva["dato"]
    return {"ident": hvem.ident, "ajourholdt": f"{dag}T08:00:00+01:00", **hva}
