"""The engine on a real broker: facts in, decisions out."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from nir.meldinger import emner
from regelverk.fakta.innslag import Kontakt, Sluttmaal
from regelverk.fakta.partisjon import EtterregistreringGitt

from tests.stoette.fakta import bosatt, faktum, i_program
from tests.stoette.klient import FRIST
from tests.stoette.logg import Logg, verdi_av
from tests.stoette.motorprosess import Motorprosess

DAG = date(2024, 2, 1)


def _kontakt(duf: str, hendelse_id: str) -> Kontakt:
    return Kontakt(innslag_id=f"k-{hendelse_id}", kontakttype="Kontakt", dato=date(2024, 1, 20))


async def test_an_accepted_fact_is_published_and_answered_with_the_whole_vurdering(
    motor: Motorprosess, logg: Logg, nytt_duf: Callable[[], str]
) -> None:
    duf = nytt_duf()
    *_, svar = await logg.avgjoer(*i_program(duf))
    assert svar["utfall"] == "godtatt"
    assert svar["vurdering"]["frist"] == {
        "type": "Gjennomføring",
        "dato": "2024-07-15",
        "beregnetFra": "2024-01-15",
    }
    assert svar["vurdering"]["beregningslogg"]
    dokument = await logg.dokument(duf)
    assert dokument is not None
    assert (dokument["versjon"], dokument["posisjon"]) == (svar["versjon"], svar["posisjon"])
    assert dokument["frist"] == svar["vurdering"]["frist"]
    assert "beregningslogg" not in dokument


async def test_a_fact_about_an_unknown_person_is_refused_and_nothing_is_published(
    motor: Motorprosess, logg: Logg, nytt_duf: Callable[[], str]
) -> None:
    duf = nytt_duf()
    [svar] = await logg.avgjoer(faktum(duf, _kontakt(duf, "ukjent"), DAG, "ukjent"))
    assert svar["utfall"] == "avvist"
    assert svar["problem"]["status"] == 404
    assert "vurdering" not in svar
    assert await logg.dokument(duf) is None


async def test_a_repeated_fact_gets_the_first_decision_and_changes_nothing(
    motor: Motorprosess, logg: Logg, nytt_duf: Callable[[], str]
) -> None:
    duf = nytt_duf()
    await logg.avgjoer(*bosatt(duf))
    kontakt = faktum(duf, _kontakt(duf, "en"), DAG, f"{duf}-en")
    [foerste] = await logg.avgjoer(kontakt)
    [andre] = await logg.avgjoer(kontakt)
    assert andre == foerste
    dokument = await logg.dokument(duf)
    assert dokument is not None
    assert [i["innslagId"] for i in dokument["innslag"]].count("k-en") == 1


async def test_the_same_id_with_another_content_is_refused(
    motor: Motorprosess, logg: Logg, nytt_duf: Callable[[], str]
) -> None:
    duf = nytt_duf()
    await logg.avgjoer(*bosatt(duf))
    kontakt = faktum(duf, _kontakt(duf, "en"), DAG, f"{duf}-en")
    [godtatt] = await logg.avgjoer(kontakt)
    annet = replace(kontakt, innhold=replace(_kontakt(duf, "en"), dato=date(2024, 1, 21)))
    [avvist] = await logg.avgjoer(annet)
    assert (godtatt["utfall"], avvist["utfall"]) == ("godtatt", "avvist")
    assert avvist["problem"]["status"] == 422


async def test_a_refusal_is_stored_and_a_reader_can_wait_for_its_place(
    motor: Motorprosess, logg: Logg, nytt_duf: Callable[[], str]
) -> None:
    duf = nytt_duf()
    await logg.avgjoer(*i_program(duf))
    to_maal = faktum(duf, Sluttmaal(innslag_id="nytt", sluttmaal="Høyere utdanning"), DAG, f"{duf}-nytt")
    [avvist] = await logg.avgjoer(to_maal)
    assert avvist["utfall"] == "avvist"
    dokument = await logg.dokument(duf)
    assert dokument is not None
    assert dokument["posisjon"] == avvist["posisjon"]
    [igjen] = await logg.avgjoer(to_maal)
    assert igjen["problem"] == avvist["problem"]


async def test_a_deadline_that_passes_ends_the_programme_once(
    motor: Motorprosess, logg: Logg, nytt_duf: Callable[[], str]
) -> None:
    duf = nytt_duf()
    await logg.avgjoer(*i_program(duf))
    for dato in (date(2024, 7, 15), date(2024, 7, 16), date(2024, 7, 16), date(2024, 7, 14)):
        await logg.dag(dato)
    kontakt = faktum(duf, _kontakt(duf, "etter"), date(2024, 7, 16), f"{duf}-etter")
    [svar] = await logg.avgjoer(kontakt)
    assert svar["vurdering"]["avslutning"]["aarsak"] == "Avslutningsårsak ikke registrert"
    [melding] = await logg.poster(emner.AVSLUTNINGER, duf)
    assert (melding["handling"], melding["dato"]) == ("avsluttet", "2024-07-15")
    assert melding["kommunenummer"] == "3201"


async def test_an_unreadable_record_is_set_aside_and_the_partition_goes_on(
    motor: Motorprosess, logg: Logg, nytt_duf: Callable[[], str]
) -> None:
    duf = nytt_duf()
    await logg.avgjoer(*bosatt(duf))
    daarlige = {
        await logg.skriv_raa(duf, "ikke-json", b"{"): "NIR-AVVIK-JSON",
        await logg.skriv_raa(duf, "ukjent-type", b'{"type": "Ukjent"}'): "NIR-AVVIK-TYPE",
    }
    await logg.dag(date(2024, 7, 20))
    [svar] = await logg.avgjoer(faktum(duf, _kontakt(duf, "etter"), date(2024, 7, 20), f"{duf}-etter"))
    assert svar["utfall"] == "godtatt"
    avvik = {f"{post['partisjon']}-{post['offset']}": post["kode"] for post in await logg.poster(emner.AVVIK)}
    assert daarlige.items() <= avvik.items()
    assert "NIR-AVVIK" in {varsel["kode"] for varsel in svar["vurdering"]["varsler"]}


async def test_a_record_in_the_wrong_partition_is_set_aside(
    motor: Motorprosess, logg: Logg, nytt_duf: Callable[[], str]
) -> None:
    en, annen = nytt_duf(), nytt_duf()
    hendelse = bosatt(annen)[0]
    posisjon = await logg.skriv_raa(en, "feil-noekkel", verdi_av(hendelse))
    await logg.avgjoer(*bosatt(en))
    avvik = [p for p in await logg.poster(emner.AVVIK) if f"{p['partisjon']}-{p['offset']}" == posisjon]
    assert [p["kode"] for p in avvik] == ["NIR-AVVIK-UMULIG"]
    assert annen not in str(avvik)
    assert await logg.dokument(annen) is None


async def test_an_access_for_all_is_known_in_every_partition(motor: Motorprosess, logg: Logg) -> None:
    def gitt(p: int) -> EtterregistreringGitt:
        return EtterregistreringGitt(tilgang_id="t1", gjelder="alle", til_dato=date(2030, 1, 1))

    svar = await logg.avgjoer_for_alle(lambda p: faktum(None, gitt(p), DAG, f"tilgang-{p}"))
    assert {s["utfall"] for s in svar} == {"godtatt"}
    async with asyncio.timeout(FRIST):
        while not {f"{p}/tilgang/t1" for p in range(emner.PARTISJONER)} <= await logg.noekler(emner.MOTOR):
            pass


async def test_verify_finds_no_difference(motor: Motorprosess) -> None:
    kode, utskrift = motor.kommando("verify", "--no-redis")
    assert kode == 0, utskrift
    assert "0 differences" in utskrift
