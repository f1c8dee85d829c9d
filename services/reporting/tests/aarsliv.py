"""Random lives for the årskontroll: with permisjon, stans, fravær and gjenåpning, under both laws."""

import random
from contextlib import suppress
from datetime import date, timedelta

from regelverk.lov import kodeverk
from regelverk.lov.kodeverk.vedtakstyper import vedtakstyper

from services.reporting.tests.liv import VGO, Liv

_DUF = "999999999999"
PERMISJON = "Permisjon pga. fødsel/adopsjon"


def aarsliv(fro: int) -> Liv:
    """One person, settled between 2020 and 2024, with random facts up to 01.12.2024."""
    slump = random.Random(fro)
    liv = Liv(_DUF, dag=date(2020, 3, 1) + timedelta(days=slump.randrange(1600)), kommune="0301")
    liv.er(statsborgerskap=[slump.choice(["UKR", "SYR"])])
    liv.bosatt(hjemmel=slump.choice(["UTL_28", "UTL_34"]), avtale=slump.random() < 0.8)
    alle = (_vedtak, _vedtak, _tiltak, _fravaer, _permisjon, _stans, _kontrakt, _slutt, _aapne)
    for steg in slump.choices(alle, k=14):
        neste = liv.dag + timedelta(days=slump.randrange(70))
        if neste < date(2024, 12, 1):
            liv.til(neste)
        with suppress(AssertionError):  # The rules have refused this random registration.
            steg(liv, slump)
    return liv.til(date(2024, 12, 1))


def _lengde(slump: random.Random) -> timedelta:
    return timedelta(days=slump.choice([3, 25, 60, 200]))


def _vedtak(liv: Liv, slump: random.Random) -> None:
    start = liv.dag + timedelta(days=slump.randrange(-20, 40))
    slutt = {} if slump.random() < 0.7 else {"sluttdato": start + _lengde(slump)}
    liv.registrer(
        "vedtak",
        vedtakstype="Deltakelse i introduksjonsprogram",
        resultat=slump.choice(["Innvilget", "Innvilget", "Innvilget", "Avslag"]),
        vedtaksdato=min(liv.dag, start),
        startdato=start,
        **slutt,
    )
    if slump.random() < 0.4:
        liv.registrer("sluttmaal", sluttmaal=slump.choice([VGO, "Fullføre grunnskole"]))


def _tiltak(liv: Liv, slump: random.Random) -> None:
    fra = liv.dag + timedelta(days=slump.randrange(-30, 30))
    liv.tiltak("Norskopplæring", fra, fra + _lengde(slump))


def _fravaer(liv: Liv, slump: random.Random) -> None:
    fra = liv.dag + timedelta(days=slump.randrange(-30, 30))
    kode = slump.choice(kodeverk.liste("fravaer")).kode
    liv.registrer("fravaer", fravaerskode=kode, fra=fra, til=fra + timedelta(days=3), virkedager=1)


def _permisjon(liv: Liv, slump: random.Random) -> None:
    fra = liv.dag + timedelta(days=slump.randrange(-30, 30))
    liv.registrer(
        "vedtak",
        vedtakstype=PERMISJON,
        resultat=slump.choice(["Innvilget", "Avslag"]),
        vedtaksdato=min(liv.dag, fra),
        startdato=fra,
        sluttdato=fra + _lengde(slump),
        dagtype="kalenderdager",
    )


def _stans(liv: Liv, slump: random.Random) -> None:
    typer = [v.kode for v in vedtakstyper() if v.er_stans]
    fra = liv.dag
    stans = liv.registrer(
        "vedtak",
        vedtakstype=slump.choice(typer),
        resultat="Vedtak fattet",
        vedtaksdato=fra,
        startdato=fra,
        sluttdato=fra + timedelta(days=40),
    )
    if slump.random() < 0.4:
        liv.registrer(
            "klage",
            vedtakId=stans,
            klagedato=liv.dag,
            utfall="Kommunens vedtak oppheves",
            avgjortDato=liv.dag,
        )


def _kontrakt(liv: Liv, _: random.Random) -> None:
    liv.registrer("integreringskontrakt", dato=liv.dag)


def _slutt(liv: Liv, slump: random.Random) -> None:
    aarsak = slump.choice(["Arbeid", "Grunnskole"])
    timer = {"timerPerUke": 30.0} if aarsak == "Arbeid" else {}
    liv.registrer("avslutning", avslutningsaarsak=aarsak, avslutningsdato=liv.dag, bekreftet=True, **timer)


def _aapne(liv: Liv, slump: random.Random) -> None:
    """End the programme with the årsak Arbeid, and reopen it (kapittel 6A)."""
    liv.til(liv.dag + timedelta(days=20))
    rad = liv.registrer(
        "avslutning",
        avslutningsaarsak="Arbeid",
        avslutningsdato=liv.dag - timedelta(days=10),
        bekreftet=True,
        timerPerUke=30.0,
    )
    liv.til(liv.dag + timedelta(days=50))
    felter = {"gjenaapningsdato": liv.dag}
    liv.fakt("InnslagRettet", {"seksjon": "avslutning", "innslagId": rad, "felter": felter}, "kommune")
    if slump.random() < 0.7:
        liv.deltar(liv.dag, None)
