"""Generates a register: persons whose facts the real rules decided, and copies of these persons.

A copy has another name, DUF-nummer and kommune. The rest of its document is that of the original.
"""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import orjson
from nir.meldinger.emner import partisjon
from nir.meldinger.vurderinger import Hode, les_dokument, les_hode, pakk
from nir_lokal.sandkasse.duf import syntetisk_duf
from regelverk.lov import kodeverk

from services.reporting.tests.liv import FULLTID_VGO, LIVSMESTRING, VGO, Liv, neste_offset

FORNAVN = [
    "Åse",
    "Aase",
    "Ali",
    "Amal",
    "Çağla",
    "Müge",
    "Zoe",
    "Ærlig",
    "Øyvind",
    "Ömer",
    "Ana-Maria",
    "Đorđe",
    "O'Neil",
]
ETTERNAVN = [
    "Haddad",
    "Al Haddad",
    "Ødegård",
    "Aasen",
    "Åsen",
    "Ådland",
    "Šarić",
    "Ärlig",
    "Nguyễn",
    "van Dam",
    "Abdi",
    "abdi",
]
KOMMUNER = ["0301", "4204", "4601", "5001", "1103", "3201", "3301", "5501", "1804"]
BYDELER = {"0301": ["030101", "030105"], "4601": ["460101"]}
VERN = ["ugradert"] * 18 + ["fortrolig", "strengtFortrolig"]
_PLASS = "999999999999"


def moenstre(antall: int, fra: int = 0) -> list[Liv]:
    """Random persons before, in and after the programme, under both laws and in kapittel 6A."""
    return [_liv(random.Random(n)) for n in range(fra, fra + antall)]


def travelt_liv(slump: random.Random) -> Liv:
    """A person in programme with up to thirty random registrations of tiltak and fravær."""
    liv = Liv(_PLASS, kommune="0301").er().bosatt().deltar()
    dag = liv.dag
    for n in range(slump.randrange(5, 30)):
        fra = dag + timedelta(days=7 * n)
        koder = [k.kode for k in kodeverk.liste("tiltak", fra) if k.kode != "Tilbud i omsorgspermisjon"]
        try:
            if slump.random() < 0.7:
                liv.tiltak(
                    slump.choice(koder),
                    fra,
                    fra + timedelta(days=slump.randrange(90)),
                    slump.randrange(1, 60) / 2,
                )
            else:
                kode = slump.choice(kodeverk.liste("fravaer")).kode
                liv.registrer("fravaer", fravaerskode=kode, fra=fra, til=fra, virkedager=0)
        except AssertionError:  # The rules have refused this random registration.
            continue
    return liv


def _liv(slump: random.Random) -> Liv:
    foerste = date(2020, 6, 1) + timedelta(days=slump.randrange(1500))
    liv = Liv(_PLASS, dag=foerste, kommune="0301")
    foedt = date(1965, 1, 1) + timedelta(days=slump.randrange(15_000))
    liv.er(
        foedselsdato=foedt,
        kjoenn=slump.choice(["Kvinne", "Mann"]),
        statsborgerskap=[slump.choice(["UKR", "SYR"])],
    )
    liv.bosatt(hjemmel=slump.choice(["UTL_28", "UTL_28", "UTL_34", "UTL_38_1"]), avtale=slump.random() < 0.85)
    if not liv.dokument()["kategorier"]:
        return liv
    if slump.random() < 0.1:
        liv.registrer("kontakt", kontakttype="Person har avvist program", dato=liv.dag)
    elif slump.random() < 0.8:
        _i_program(liv, slump)
    if liv.dag < date(2024, 12, 1):
        liv.til(date(2024, 12, 1))
    return liv


def _i_program(liv: Liv, slump: random.Random) -> None:
    integrering = liv.dokument()["lovverk"] == "Integreringsloven"
    sluttmaal = (
        slump.choice([VGO, VGO, "Fullføre grunnskole", "Høyere utdanning", None]) if integrering else None
    )
    start = liv.dag + timedelta(days=slump.randrange(60))
    liv.til(start)
    try:
        liv.deltar(start, sluttmaal)
    except AssertionError:  # The category has closed. So the person stays without a programme.
        return
    for navn, andel in (
        (LIVSMESTRING, 0.5),
        ("Foreldreveiledning", 0.3),
        (FULLTID_VGO, 0.3),
        ("Norskopplæring", 0.6),
    ):
        if slump.random() < andel:
            ekstra = (
                {"gjennomfoert": slump.random() < 0.5} if navn in (LIVSMESTRING, "Foreldreveiledning") else {}
            )
            varer = timedelta(days=slump.randrange(20, 400))
            liv.tiltak(navn, start, start + varer, float(slump.randrange(2, 30)), **ekstra)
    if slump.random() < 0.4:
        _avslutt(liv, slump, start)


def _avslutt(liv: Liv, slump: random.Random, start: date) -> None:
    liv.til(start + timedelta(days=slump.randrange(20, 170)))
    dok = liv.dokument()
    if dok["frist"] and dok["frist"]["type"] == "Gjennomføring" and dok["avslutning"] is None:
        aarsak = slump.choice(["Arbeid", "Grunnskole", "Flyttet", "Høyere utdanning"])
        timer = {"timerPerUke": 30.0} if aarsak == "Arbeid" else {}
        liv.registrer(
            "avslutning", avslutningsaarsak=aarsak, avslutningsdato=liv.dag, bekreftet=True, **timer
        )


def kopier(liv: list[Liv], antall: int, frø: int = 1, fra: int = 1) -> Iterator[tuple[bytes, bytes]]:
    """Make `antall` copies of random persons of `liv`.

    Each copy is the key and value of a record for nir.vurderinger. `fra` is the running number of the first
    copy, from which its DUF-nummer is made.
    """
    slump = random.Random(frø)
    maler = [(les_hode(m.verdi), orjson.dumps(les_dokument(m.verdi))) for m in liv]
    for n in range(fra, fra + antall):
        hode, mal = slump.choice(maler)
        duf = syntetisk_duf(n % 900_000, 9100 + n // 900_000)
        yield duf.encode(), _kopi(hode, mal, duf, neste_offset(duf), slump)


def endringer(
    liv: list[Liv], poster: list[tuple[bytes, bytes]], antall: int
) -> Iterator[tuple[bytes, bytes]]:
    """`antall` later records about some of the persons in `poster`.

    Each record gives a person another document with the next versjon. After about every tenth record, the
    record that it replaced is sent again.
    """
    slump = random.Random(antall)
    maler = [(les_hode(m.verdi), orjson.dumps(les_dokument(m.verdi))) for m in liv]
    siste = dict(slump.sample(poster, antall // 4))
    for _ in range(antall):
        noekkel, verdi = slump.choice(list(siste.items()))
        hode, mal = slump.choice(maler)
        neste = Hode(les_hode(verdi).versjon + 1, "", hode.forfaller)
        siste[noekkel] = _kopi(neste, mal, noekkel.decode(), neste_offset(noekkel.decode()), slump)
        yield noekkel, siste[noekkel]
        if slump.random() < 0.1:
            yield noekkel, verdi


def _kopi(hode: Hode, mal: bytes, duf: str, offset: int, slump: random.Random) -> bytes:
    kommune = slump.choice(KOMMUNER)
    dok: dict[str, Any] = orjson.loads(mal.replace(_PLASS.encode(), duf.encode()))
    dok["person"] |= {
        "fornavn": slump.choice(FORNAVN),
        "etternavn": slump.choice(ETTERNAVN),
        "mellomnavn": slump.choice([None, None, "Marie"]),
        "adressebeskyttelse": slump.choice(VERN),
    }
    if dok["oppfoelging"]:
        bydel = slump.choice([None, *BYDELER.get(kommune, [])])
        dok["oppfoelging"] = {"kommunenummer": kommune, "bydelsnummer": bydel}
    # Most persons ended the programme in the kommune that follows them up. For each of the others, the
    # kommune that the person has left has a row of its own.
    da = slump.choice([kommune, kommune, slump.choice(KOMMUNER)])
    bydel_da = slump.choice([None, *BYDELER.get(da, [])])
    for rad in (dok["avslutning"], *dok["avslutningshistorikk"]):
        if rad:
            rad |= {"kommunenummer": da, "bydelsnummer": bydel_da}
    posisjon = f"{partisjon(duf)}-{offset}"
    return pakk(Hode(hode.versjon, posisjon, hode.forfaller), dok | {"posisjon": posisjon})
