"""What happens to two recognisable persons: registrations, errors, lists, files, letters, events, crashes."""

import asyncio
import json
import uuid
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import httpx
from nir.kafka import ny_produsent
from nir.meldinger import emner
from nir_lokal.system.system import System
from redis import Redis as Klient
from stamina import retry_context

from tests.personvern.personer import AAPEN, ALLE, KOMMUNE, SKJULT, Gjenkjennelig

Kropp = dict[str, object]
ARBEID = "Arbeid - person har utdanning på videregående nivå fra før"


@dataclass(frozen=True, slots=True)
class Scenario:
    """The running system, and clients with every role that matters."""

    system: System

    def hode(self, *roller: str, kommune: str | None = KOMMUNE) -> dict[str, str]:
        token = self.system.token(*roller, kommune=kommune)
        return {"Authorization": f"Bearer {token}", "Idempotency-Key": str(uuid.uuid4())}

    @contextmanager
    def klient(self, *roller: str, kommune: str | None = KOMMUNE) -> Iterator[httpx.Client]:
        with httpx.Client(base_url=self.system.registration, timeout=120) as klient:
            klient.headers = httpx.Headers(
                {"Authorization": self.hode(*roller, kommune=kommune)["Authorization"]}
            )
            yield klient

    def kjoer(self) -> dict[int, int]:
        """Do everything. Returns status → how many answers had it."""
        svar = [*self.folkeregister(), *self.registreringer(), *self.feil(), *self.lesing()]
        asyncio.run(self.gift())
        self.hendelser()
        self.oedelagt_redis()
        self.krasj()
        svar += [*self.feil(), *self.lesing()]
        return Counter(ett.status_code for ett in svar)

    def folkeregister(self) -> Iterator[httpx.Response]:
        """Put both persons into the simulator of Folkeregisteret."""
        for person in ALLE:
            yield self._steg(
                hendelse="person",
                ident=person.ident,
                fornavn=person.fornavn,
                etternavn=person.etternavn,
                foedselsdato="1990-01-31",
                kommunenummer=KOMMUNE,
                flyttedato="2024-02-01",
                ajourholdt="2024-02-01T08:00:00+01:00",
            )

    def _steg(self, **steg: object) -> httpx.Response:
        adresse = f"{self.system.komponent('simulator').adresse}/admin/scenario"
        return httpx.post(adresse, json={"steg": [steg]}, timeout=120)

    def registreringer(self) -> Iterator[httpx.Response]:
        for person in ALLE:
            with self.klient("udi", "imdi", "strengtFortrolig", kommune=None) as klient:
                for metode, sti, kropp in opphav(person):
                    yield klient.request(metode, f"/v1/personer/{person.duf}{sti}", json=kropp)
            with self.klient("saksbehandler", "strengtFortrolig") as klient:
                for seksjon, kropp in kommunens():
                    svar = klient.post(f"/v1/personer/{person.duf}/{seksjon}", json=kropp)
                    yield svar
                    if seksjon == "vedtak" and svar.status_code == httpx.codes.CREATED:
                        brev = f"/v1/personer/{person.duf}/vedtak/{svar.json()['innslagId']}/vedtaksmal"
                        yield klient.get(brev)

    def feil(self) -> Iterator[httpx.Response]:
        """Send requests that are refused, unreadable, too large, to an unknown address, or from a caller
        without the right.
        """
        navn, duf = AAPEN.fornavn, AAPEN.duf
        med_navn = json.dumps({"kontakttype": navn, "dato": AAPEN.etternavn, navn: duf}).encode()
        with self.klient("saksbehandler") as klient:
            for innhold in (
                med_navn,
                b"{" + med_navn,
                med_navn[:-4],
                f'{{"notat": "{navn * 300_000}"}}'.encode(),
            ):
                yield klient.post(
                    f"/v1/personer/{duf}/kontakt",
                    content=innhold,
                    headers={"Content-Type": "application/json"},
                )
            yield klient.post(
                f"/v1/personer/{duf}/simuler", json=[{"handling": "registrer", "seksjon": navn}]
            )
            yield klient.get(f"/v1/personer/{duf}/handlinger", headers={"X-Request-ID": duf})
            yield klient.get(f"/v1/personer/{navn}/handlinger")
            yield klient.get(f"/v1/{navn}/{duf}", headers={"X-NIR-Formaal": navn})
            yield klient.post(
                f"/v1/personer/{SKJULT.duf}/kontakt", json={"kontakttype": "Kontakt", "dato": "2024-05-05"}
            )
            yield klient.get(f"/v1/personer/{duf}/registreringer/{navn}")
            yield klient.patch(f"/v1/personer/{duf}/kontakt/{navn}", json={"dato": duf})
        with self.klient("leser", kommune="4204") as klient:
            yield klient.post(
                f"/v1/personer/{duf}/kontakt", json={"kontakttype": "Kontakt", "dato": "2024-05-05"}
            )
        with self.klient("folkeregisteret", "udi", "imdi", kommune=None) as klient:
            linjer = [med_navn, b"{" + med_navn, json.dumps({"dufNummer": duf, "type": navn}).encode()]
            yield klient.post(
                "/v1/innlesing", content=b"\n".join(linjer), headers={"Content-Type": "application/x-ndjson"}
            )
            yield klient.put(f"/v1/personer/{duf}", json={"fornavn": navn, "foedselsdato": AAPEN.etternavn})
        galt = {"Authorization": f"Bearer {navn}.{duf}"}
        yield httpx.get(f"{self.system.reporting}/v1/personsoek", headers=galt, timeout=120)

    def lesing(self) -> Iterator[httpx.Response]:
        """Read lists, files, pages and searches, with names and numbers in the address and in headers."""
        for roller, kommune in ((("saksbehandler",), KOMMUNE), (("imdi", "strengtFortrolig"), None)):
            formaal = {"X-NIR-Formaal": f"Samtale med {AAPEN.fornavn}"}
            yield from self._lesing(self.hode(*roller, kommune=kommune) | formaal)

    def _lesing(self, hode: dict[str, str]) -> Iterator[httpx.Response]:
        with httpx.Client(base_url=self.system.reporting, timeout=120, headers=hode) as klient:
            for person in ALLE:
                yield klient.get("/v1/personsoek", params={"q": person.etternavn})
                yield klient.get("/v1/personsoek", params={"q": person.duf, person.fornavn: person.duf})
                for sti in ("personlister", "personlister.csv", "personlister.xlsx"):
                    yield klient.get(f"/v1/{sti}", params={"etternavn": person.etternavn})
                    yield klient.get(f"/v1/{sti}", params={"kommunenummer": person.fornavn})
                yield klient.get("/v1/rapporter/avsluttede.csv", params={"navn": person.fornavn})
                for sti in ("", "/vedtak", "/hendelser", "/beregningslogg", f"/{person.fornavn}"):
                    yield klient.get(
                        f"/v1/personer/{person.duf}{sti}", params={"alle": "true"} if sti else {}
                    )
                yield klient.get("/v1/innsynslogg", params={"duf": person.duf})
                yield klient.get("/v1/paaminnelser/uten-tiltak", params={"fornavn": person.fornavn})
                yield klient.get(f"/v1/statistikk/{person.fornavn}")
                yield klient.get(f"/v1/personer/{person.duf}", headers={"X-NIR-Posisjon": person.fornavn})
            yield klient.get(f"/{AAPEN.fornavn}?{AAPEN.duf}")

    async def gift(self) -> None:
        """Write records that cannot be read, or cannot be true, to the topics, with persons in key and
        value.
        """
        verdier = [
            f'{{"dufNummer": "{AAPEN.duf}", "fornavn": "{AAPEN.fornavn}'.encode(),
            json.dumps({"dufNummer": AAPEN.duf, "type": AAPEN.fornavn, "innhold": AAPEN.etternavn}).encode(),
            AAPEN.notat.encode(),
        ]
        async with ny_produsent(self.system.kafka.bootstrap) as produsent:
            for emne in (emner.HENDELSER, emner.SPOERSMAAL, emner.SVAR, emner.INNSYN):
                for nr, verdi in enumerate(verdier):
                    await produsent.send_and_wait(emne, verdi, key=f"{AAPEN.duf}/{nr}".encode())

    def hendelser(self) -> None:
        """Let the simulator of Folkeregisteret publish events, some of them without the document that belongs
        to them.
        """
        for person in ALLE:
            self._steg(hendelse="flytting", ident=person.ident, dato="2024-08-01", kommunenummer="4204")
            self._steg(
                hendelse="utflytting", ident=person.ident, dato="2024-09-01", utenHendelsesdokument=True
            )
            self._steg(hendelse="utflytting", ident=person.ident, dato="2024-09-02", utenPersondokument=True)

    def oedelagt_redis(self) -> None:
        """Make the persons' records in Redis unreadable, and send requests that read them."""
        with Klient.from_url(self.system.redis.url) as redis:
            for noekkel in redis.scan_iter("nir:rapport:*:person:*"):
                for person in ALLE:
                    if redis.hexists(noekkel, person.duf):
                        redis.hset(noekkel, person.duf, b"x" * 24 + person.fornavn.encode())
        _ = [*self.lesing()]
        with Klient.from_url(self.system.redis.url) as redis:
            redis.flushall()

    def krasj(self) -> None:
        """Kill each service, Redis and Kafka in turn, and send requests meanwhile."""
        for navn in ("registration", "rule-engine", "reporting", "folkeregister-sync", "redis", "kafka"):
            self.system.komponent(navn).prosess.drep()
            for _ in range(2):
                self._uansett()
        self.system.vent_klar()
        hode = self.hode("imdi", kommune=None)
        side = f"{self.system.reporting}/v1/personer/{AAPEN.duf}"
        for forsoek in retry_context(
            on=(AssertionError, httpx.HTTPError), timeout=120, attempts=None, wait_max=0.5
        ):
            with forsoek:
                assert httpx.get(side, headers=hode, timeout=120).status_code == httpx.codes.OK

    def _uansett(self) -> None:
        """Send requests whose answers do not matter."""
        kropp: Kropp = {"kontakttype": "Kontakt", "dato": "2024-04-05"}
        for adresse in (self.system.registration, self.system.reporting):
            try:
                httpx.post(
                    f"{adresse}/v1/personer/{AAPEN.duf}/kontakt",
                    json=kropp,
                    headers=self.hode("saksbehandler"),
                    timeout=3,
                )
                httpx.get(f"{adresse}/v1/personer/{AAPEN.duf}", headers=self.hode("saksbehandler"), timeout=3)
            except httpx.HTTPError:
                continue


def opphav(person: Gjenkjennelig) -> Iterator[tuple[str, str, Kropp]]:
    """The requests that UDI and IMDi send about a person."""
    yield (
        "PUT",
        "",
        {
            "fornavn": person.fornavn,
            "etternavn": person.etternavn,
            "foedselsdato": "1990-01-31",
            "kjoenn": "Kvinne",
            "statsborgerskap": ["SYR"],
            "folkeregisterident": person.ident,
            "adressebeskyttelse": person.adressebeskyttelse,
        },
    )
    opphold: Kropp = {
        "oppholdId": f"{person.duf}-1",
        "hjemmel": "UTL_28",
        "innvilget": "2024-01-08",
        "permanent": False,
    }
    yield "POST", "/opphold", opphold
    yield (
        "POST",
        "/bosetting",
        {"bosettingsdato": "2024-02-01", "kommunenummer": KOMMUNE, "etterAvtale": True},
    )
    yield "POST", "/utdanning", {"gjennomfoertVideregaaende": True}
    veiledning: Kropp = {"anbefaltSluttmaal": ARBEID, "dato": "2024-02-10", "notat": person.notat}
    yield "POST", "/karriereveiledning", veiledning


def kommunens() -> Iterator[tuple[str, Kropp]]:
    """What the kommune registers.

    The engine accepts some registrations, and refuses others because of the person's state.
    """
    vedtak = {"resultat": "Innvilget", "vedtaksdato": "2024-03-04", "startdato": "2024-03-18"}
    yield "vedtak", {"vedtakstype": "Deltakelse i introduksjonsprogram", **vedtak}
    yield "vedtak", {"vedtakstype": "Deltakelse i introduksjonsprogram", **vedtak}
    yield "sluttmaal", {"sluttmaal": ARBEID}
    yield "kontakt", {"kontakttype": "Kontakt", "dato": "2024-03-01"}
    yield (
        "avslutning",
        {"avslutningsaarsak": "Høyere utdanning", "avslutningsdato": "2024-03-20", "bekreftet": False},
    )
