"""`nir slett-person` leaves no trace of the person, and changes nothing about other persons."""

import asyncio
import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from nir.innsyn.oppslag import Innsynspost, les
from nir.kafka import les_til_enden
from nir.meldinger import emner
from nir.sletting.spor import omtalt_hos_andre
from nir_lokal.api.simulator import fortell
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.sandkasse.duf import syntetisk_duf
from nir_lokal.system.system import System
from redis import Redis

from tests.stoette.linje import PERSON, SLUTTMAAL, taalmodig, vent_til
from tests.stoette.personspor import spor
from tests.stoette.sletteregister import Register

FEILREGISTRERT = syntetisk_duf(1)
"""A person in the programme in Kristiansand, who moves to Tvedestrand."""
IDENT = "17859000185"
KJENNETEGN = (FEILREGISTRERT, "GJENKJENNELIG", "SÆRNAVN", IDENT)
"""DUF-nummer, names and ident of the person. Nobody else has them."""
SKREVET_MED = ("", " ", "-", "\u00a0", "\u202f", ".", "\u2011", " - ")
"""What users write between the parts of a DUF-nummer."""
DE_ANDRE = tuple(syntetisk_duf(n) for n in range(2, 5))


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Register]:
    temp = tmp_path / "temp"
    temp.mkdir()
    monkeypatch.setenv("TMPDIR", str(temp))
    valg = Innstillinger.paa_ledige_porter(tmp_path / "hjem")
    with taalmodig(), System(valg, kortlivet=True, behold=True) as system:
        register = Register(system, temp)
        fyll(register)
        yield register


def fyll(register: Register) -> None:
    """Register the persons, move one of them, and wait until the regelmotor has ended the programme."""
    navn = {"fornavn": "GJENKJENNELIG", "etternavn": "SÆRNAVN"}
    bosatt = {"foedselsdato": PERSON["foedselsdato"], "kommunenummer": "4204", "flyttedato": "2024-01-05"}
    i_folkeregisteret(register, "person", **navn, **bosatt)
    for duf in DE_ANDRE:
        register.bosett(duf, {})
    register.bosett(FEILREGISTRERT, {**navn, "folkeregisterident": IDENT})
    i_folkeregisteret(register, "flytting", dato="2024-04-16", kommunenummer="4213")
    vent_til(lambda: (register.dokument(FEILREGISTRERT)["avslutning"] or {}).get("aarsak") == "Flyttet")


def i_folkeregisteret(register: Register, hendelse: str, **felter: Any) -> None:
    simulator = register.system.komponent("simulator").adresse
    fortell(simulator, [{"hendelse": hendelse, "ident": IDENT, **felter}])


def les_og_skriv_om_personen(register: Register) -> None:
    """Read and write about the person in every way that makes a service leave a trace."""
    with register.klient("reporting", "4213") as klient:
        for sti in (
            f"/v1/personer/{FEILREGISTRERT}",
            f"/v1/personer/{FEILREGISTRERT}/vedtak",
            "/v1/personsoek?q=GJENKJENNELIG",
            f"/v1/personsoek?q={FEILREGISTRERT[:6]} {FEILREGISTRERT[6:]}",
            "/v1/rapporter/avsluttede.csv",
        ):
            klient.get(sti, headers={"X-NIR-Formaal": "klage fra GJENKJENNELIG"}).raise_for_status()
        for mellom in SKREVET_MED:
            skrevet = mellom.join((FEILREGISTRERT[:4], FEILREGISTRERT[4:8], FEILREGISTRERT[8:]))
            hode = [(b"X-NIR-Formaal", f"ringte om {skrevet}".encode())]
            klient.get(f"/v1/personer/{DE_ANDRE[0]}", headers=hode)
            klient.get("/v1/personsoek", params={"q": skrevet})
    with register.klient("reporting", "4204") as klient:
        klient.get("/v1/rapporter/avsluttede.xlsx").raise_for_status()
        klient.get("/v1/rapporter/avsluttede").raise_for_status()
    with register.klient("registration", "4213") as klient:
        forslag = [
            {"handling": "registrer", "seksjon": "kontakt", "kontakttype": "Kontakt", "dato": "2024-08-20"}
        ]
        klient.post(f"/v1/personer/{FEILREGISTRERT}/simuler", json=forslag).raise_for_status()


def en_registrering_som_gjentas(register: Register, duf: str) -> None:
    """Send a registration, then another, and then the first one again, as a client that missed the answer
    does.
    """
    with register.klient("registration", "4204") as klient:
        for kontakttype, noekkel in (("Kontakt", "1"), ("Krav", "2"), ("Kontakt", "1")):
            klient.post(
                f"/v1/personer/{duf}/kontakt",
                json={"kontakttype": kontakttype, "dato": "2024-03-01"},
                headers={"Idempotency-Key": f"00000000-0000-4000-8000-00000000000{noekkel}"},
            ).raise_for_status()


def skriv_om_en_annen(register: Register) -> str:
    """Write the DUF-nummer of another person into a note about one person.

    Returns the DUF-nummer of the other person.
    """
    omtalt = DE_ANDRE[2]
    notat = f"Søsken av {omtalt[:6]}\u00a0{omtalt[6:]}"
    raad = {"anbefaltSluttmaal": SLUTTMAAL["sluttmaal"], "dato": "2024-02-01", "notat": notat}
    with register.klient("registration") as klient:
        klient.post(f"/v1/personer/{DE_ANDRE[1]}/karriereveiledning", json=raad).raise_for_status()
    return omtalt


def ingen_spor(register: Register) -> None:
    """Wait until the broker has removed its old files, and check that no trace of the person is left."""

    def finn() -> list[str]:
        return spor(register.system, KJENNETEGN, register.temp)

    with contextlib.suppress(AssertionError):
        vent_til(lambda: not finn())
    assert finn() == []


def listen_sier_hvem_naar_og_hvorfor(register: Register) -> None:
    """Check that the ledger and the record in nir.innsyn with the same id say who erased, when and why.

    `ingen_spor` has searched both for the person.
    """
    linjer = (register.system.hjem / "sletteliste.jsonl").read_text().splitlines()
    begynt, *_, ferdig = map(json.loads, linjer)
    assert (begynt["steg"], begynt["grunn"], begynt["bruker"]) == ("begynt", "FEILREGISTRERT", "DRIFT")
    assert (ferdig["steg"], ferdig["sletting"]) == ("ferdig", begynt["sletting"])
    assert ferdig["antall"]["nir.hendelser"] > 5
    (post,) = asyncio.run(oppslag(register.system.kafka.bootstrap, begynt["sletting"]))
    assert (post.hva, post.bruker, post.utvalg) == ("sletting", "DRIFT", {"grunn": "FEILREGISTRERT"})
    assert post.antall == sum(ferdig["antall"].values())


async def oppslag(bootstrap: str, innsyn_id: str) -> list[Innsynspost]:
    """The records of nir.innsyn with this id."""
    alle = [les(post.value) async for post in les_til_enden(bootstrap, emner.INNSYN) if post.value]
    return [post for post in alle if post.innsyn_id == innsyn_id]


def registrer_igjen(register: Register) -> None:
    """Register somebody under the erased number, and check that reporting shows that person."""
    with register.klient("registration") as klient:
        ny = {**PERSON, "fornavn": "NY"}
        svar = klient.put(f"/v1/personer/{FEILREGISTRERT}", json=ny).raise_for_status().json()
    with register.klient("reporting") as klient:
        sti = f"/v1/personer/{FEILREGISTRERT}"
        hode = {"X-NIR-Posisjon": svar["posisjon"]}
        vent_til(lambda: (s := klient.get(sti, headers=hode)).status_code != 503 and s).raise_for_status()


@pytest.mark.timeout(600)
def test_an_erased_person_is_found_nowhere_and_the_others_are_as_before(register: Register) -> None:
    system = register.system
    les_og_skriv_om_personen(register)
    en_registrering_som_gjentas(register, DE_ANDRE[0])
    omtalt = skriv_om_en_annen(register)
    register.alt_stemmer()
    foer = {duf: register.dokument(duf) for duf in DE_ANDRE}
    assert {sted.partition("-")[0] for sted in spor(system, KJENNETEGN, register.temp)} >= {
        "nir.hendelser", "nir.vurderinger", "nir.avslutninger", "nir.innsyn", "nir.svar", "nir.spoersmaal",
    }  # fmt: skip

    assert FEILREGISTRERT not in register.kommando("nir", "slettefrister")
    frist = f"{FEILREGISTRERT};2039-01-15;tiltak;2024-01-15;integreringsforskriften § 60 tredje ledd"
    assert frist in register.kommando("nir", "slettefrister", "--dato", "2045-01-01")

    sagt = register.slett(FEILREGISTRERT)
    assert "erased: " in sagt
    assert "about another person" not in sagt
    assert len(asyncio.run(omtalt_hos_andre(system.kafka.bootstrap, omtalt))) == 1

    with Redis.from_url(system.redis.url) as redis:
        redis.config_set("rdbcompression", "no")
        redis.save()
    ingen_spor(register)
    register.alt_stemmer()
    assert {duf: register.dokument(duf) for duf in DE_ANDRE} == foer
    with register.klient("reporting") as klient:
        assert klient.get(f"/v1/personer/{FEILREGISTRERT}").status_code == 404
    with register.klient("reporting", "4204") as klient:
        svar = klient.get("/v1/personlister?fratraadte=true").raise_for_status().json()
        assert FEILREGISTRERT not in [rad["dufNummer"] for rad in svar["rader"]]
    register.kommando("reporting", "verify-innsyn")
    listen_sier_hvem_naar_og_hvorfor(register)

    registrer_igjen(register)
    vist = register.dokument(FEILREGISTRERT)
    assert (vist["person"]["fornavn"], vist["versjon"], vist["innslag"]) == ("NY", 1, [])
    assert "1 persons" not in register.kommando("nir", "slett-paa-nytt", "--vent", "120")
    assert register.dokument(FEILREGISTRERT) == vist
    register.alt_stemmer()
