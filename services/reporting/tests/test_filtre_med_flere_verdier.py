"""`kategori` and `avslutningsaarsak` may be given twice, and `frist` as a range of days (kontrakt §6.1)."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from regelverk.lov import kodeverk

from services.reporting.tests.drift import Drift
from services.reporting.tests.liv import Liv

pytestmark = pytest.mark.asyncio(loop_scope="module")
NyttLiv = Callable[..., Liv]
LISTE, RAPPORT, AARET = "/v1/personlister", "/v1/rapporter/avsluttede", "/v1/paaminnelser/aarskontroll"
PLIKT, TILBUD, RETT = (
    f"{hva} introduksjonsprogram" for hva in ("Rett og plikt til", "Kan tilbys", "Rett til")
)


def avsluttet(liv: Liv, aarsak: str, dag: date) -> Liv:
    liv.er().bosatt().deltar(date(2024, 1, 15)).til(dag)
    felter: dict[str, Any] = {"timerPerUke": 37.5} if aarsak == "Arbeid" else {}
    liv.registrer("avslutning", avslutningsaarsak=aarsak, avslutningsdato=dag, bekreftet=True, **felter)
    return liv


async def dufer(tjeneste: Drift, sti: str, hode: dict[str, str], **valg: Any) -> set[str]:
    mer = {"aar": "2024"} if sti == AARET else {}
    return set(await tjeneste.dufer(sti, hode, **mer, **valg))


async def test_a_repeated_kategori_gives_the_persons_of_any_of_them(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    hode = tjeneste.token(kommune="4641")
    plikt, tilbud, rett = (nytt_liv(kommune="4641", dag=date(2024, 10, 1)).er() for _ in range(3))
    plikt.bosatt()
    tilbud.bosatt(avtale=False)
    rett.bosatt(hjemmel="UTL_34")
    await tjeneste.vis(plikt, tilbud, rett)
    hver = {
        kategori: await dufer(tjeneste, LISTE, hode, kategori=kategori) for kategori in (PLIKT, TILBUD, RETT)
    }
    assert [len(funnet) for funnet in hver.values()] == [1, 1, 1]
    for to in ([PLIKT, TILBUD], [TILBUD, RETT], [PLIKT, RETT]):
        assert await dufer(tjeneste, LISTE, hode, kategori=to) == hver[to[0]] | hver[to[1]]
        fil = await tjeneste.hent(f"{LISTE}.csv", hode, kategori=to)
        assert len(fil.text.splitlines()) == 3
    assert await dufer(tjeneste, LISTE, hode, kategori=[PLIKT, PLIKT]) == hver[PLIKT]


async def test_rett_til_norsk_is_a_list_of_its_own(tjeneste: Drift) -> None:
    svar = await tjeneste.hent(LISTE, kategori=[PLIKT, "Rett til norsk"])
    assert (svar.status_code, svar.json()["felt"]) == (422, "kategori")
    assert svar.json()["detail"] == "«Rett til norsk» er en liste for seg. Be om den uten andre kategorier."
    assert (await tjeneste.hent(LISTE, kategori=["Rett til norsk", "Rett til norsk"])).status_code == 200


async def test_a_repeated_avslutningsaarsak_gives_the_endings_with_any_of_them(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    hode = tjeneste.token(kommune="4643")
    aarsaker = ["Arbeid", "Fagskole", "Høyere utdanning"]
    liv = [
        avsluttet(nytt_liv(kommune="4643", dag=date(2024, 1, 2)), aarsak, date(2024, 5, 2))
        for aarsak in aarsaker
    ]
    await tjeneste.vis(*liv)
    for sti in (RAPPORT, AARET):
        assert await dufer(tjeneste, sti, hode) == {en.duf for en in liv}
        for nr, aarsak in enumerate(aarsaker):
            assert await dufer(tjeneste, sti, hode, avslutningsaarsak=aarsak) == {liv[nr].duf}
        funnet = await dufer(tjeneste, sti, hode, avslutningsaarsak=aarsaker[1:])
        assert funnet == {en.duf for en in liv[1:]}


async def test_the_file_says_what_was_selected_and_is_as_the_guide_has_it_where_nothing_new_was(
    tjeneste: Drift,
) -> None:
    uten = await tjeneste.hent(f"{RAPPORT}.csv")
    assert not {"Avslutningsårsak:", "Frist"} & set(uten.text.splitlines()[1].split())
    valg: dict[str, Any] = {
        "kategori": [PLIKT, TILBUD], "avslutningsaarsak": ["Arbeid", "Fagskole"],
        "fristFra": "2024-01-01", "fristTil": "2024-12-31",
    }  # fmt: skip
    fil = await tjeneste.hent(f"{RAPPORT}.csv", **valg)
    for tekst in (
        f"Kategori: {PLIKT} eller {TILBUD},",
        "Avslutningsårsak: Arbeid eller Fagskole,",
        "Frist fra: 01.01.2024,",
        "Frist til: 31.12.2024,",
    ):
        assert tekst in fil.text.splitlines()[1]


async def test_a_link_to_a_file_may_repeat_them_too(tjeneste: Drift) -> None:
    hode = tjeneste.token(kommune="4645")
    sti = f"{RAPPORT}.csv?avslutningsaarsak=Arbeid&avslutningsaarsak=Fagskole"
    svar = await tjeneste.klient.post("/v1/nedlastinger", json={"sti": sti}, headers=hode)
    assert svar.status_code == 201, svar.text
    fil = await tjeneste.klient.get(svar.json()["lenke"])
    assert "Avslutningsårsak: Arbeid eller Fagskole," in fil.text


@pytest.mark.parametrize("sti", [LISTE, RAPPORT, AARET])
async def test_frist_fra_and_frist_til_take_both_their_days(
    tjeneste: Drift, nytt_liv: NyttLiv, sti: str
) -> None:
    kommune = {LISTE: "4647", RAPPORT: "4649", AARET: "4651"}[sti]
    hode = tjeneste.token(kommune=kommune)
    tidlig, sen = (
        nytt_liv(kommune=kommune, dag=date(2024, 1, dag)).er().bosatt().deltar(date(2024, 1, 14 + dag))
        for dag in (2, 9)
    )
    if sti == RAPPORT:
        for en in (tidlig, sen):
            en.til(date(2024, 5, 2)).registrer(
                "avslutning", avslutningsaarsak="Fagskole", avslutningsdato=en.dag, bekreftet=True
            )
    uten = nytt_liv(kommune=kommune, dag=date(2024, 1, 2)).er().bosatt(avtale=False)
    uten.registrer("kontakt", kontakttype="Person har avvist program", dato=uten.dag)
    await tjeneste.vis(tidlig, sen, uten)
    felt = "gjennomfoeringsfrist" if sti == RAPPORT else "frist"
    frister = [en.dokument()[felt] for en in (tidlig, sen)]
    foerst, sist = frister if sti == RAPPORT else [frist["dato"] for frist in frister]
    begge, mer = {tidlig.duf, sen.duf}, {"aar": "2024"} if sti == AARET else {}
    assert foerst < sist

    async def vist(**valg: str) -> set[str]:
        return await dufer(tjeneste, sti, hode, **valg) & begge

    assert await vist(fristFra=foerst, fristTil=sist) == begge
    assert await vist(fristTil=foerst) == {tidlig.duf}
    assert await vist(fristFra=sist) == {sen.duf}
    assert await vist(fristFra=sist, fristTil=foerst) == set()
    if sti == RAPPORT:
        assert await dufer(tjeneste, sti, hode) == begge | {uten.duf}
    assert await dufer(tjeneste, sti, hode, fristTil="2099-12-31") == begge, "who has no frist is outside"
    svar = await tjeneste.hent(sti, hode, fristTil="31.12.2024", **mer)
    assert (svar.status_code, svar.json()["felt"]) == (422, "fristTil")


@pytest.mark.parametrize(
    ("sti", "felt", "liste"),
    [
        (LISTE, "kategori", "kategorier"),
        (RAPPORT, "kategori", "kategorier"),
        (RAPPORT, "avslutningsaarsak", "avslutningsaarsaker"),
        (AARET, "avslutningsaarsak", "avslutningsaarsaker"),
    ],
)
async def test_an_unknown_code_among_them_is_refused_with_the_valid_ones(
    tjeneste: Drift, sti: str, felt: str, liste: str
) -> None:
    koder = [kode.kode for kode in kodeverk.liste(liste)]
    valg: dict[str, Any] = {felt: [koder[0], "tull"]}
    svar = await tjeneste.hent(sti, aar="2024", **valg)
    [feil] = [en for en in svar.json()["feil"] if en["felt"] == felt]
    assert (svar.status_code, feil["kode"]) == (422, "NIR-FELT-KODE")
    assert set(koder) <= set(feil["gyldige"])


@pytest.mark.parametrize("felt", ["kommunenummer", "fristFra", "sorter"])
async def test_any_other_parameter_is_given_once(tjeneste: Drift, felt: str) -> None:
    valg: dict[str, Any] = {felt: ["4641", "4643"]}
    svar = await tjeneste.hent(LISTE, kategori=[PLIKT, TILBUD], **valg)
    assert svar.json()["detail"] == f"Feltet «{felt}» er gitt flere ganger. Send det én gang."
