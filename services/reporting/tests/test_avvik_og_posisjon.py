"""Unreadable records go to nir.avvik, and a caller who sends `X-NIR-Posisjon` reads its own writes."""

from collections.abc import Callable

import httpx
import orjson
import pytest
from nir.kafka import les_til_enden
from nir.meldinger import emner
from nir.meldinger.vurderinger import Hode, pakk
from reporting.projeksjon.generasjon import vist

from services.reporting.tests.drift import Drift, fyll_hendelser
from services.reporting.tests.liv import Liv
from tests.stoette.klient import FRIST

pytestmark = pytest.mark.asyncio(loop_scope="module")
NyttLiv = Callable[..., Liv]


@pytest.mark.parametrize(
    ("noekkel", "verdi"),
    [
        (b"201212345603", b"not a record"),
        (b"201212345603", pakk(Hode(1, "0-1", None), {"dufNummer": "999999999999"})),
        (b"201212345603", pakk(Hode(1, "0-1", None), {"dufNummer": "201212345603", "kategorier": "alle"})),
        (b"201212345603", pakk(Hode(1, "her", None), {"dufNummer": "201212345603"})),
        (b"201212345603", b"\x50\x2a\x4d\x18\xff\xff\xff\xff"),
        (b"201212345603", b""),
        (b"201212345603", pakk(Hode(1, "0-1", None), {})[:8] + b"[" + b"]" * 47),
        (b"4/slettet", b"x"),
        (b"Kari", b"x"),
        (None, b"x"),
    ],
)
async def test_an_unreadable_record_goes_to_avvik_and_its_partition_goes_on(
    tjeneste: Drift, nytt_liv: NyttLiv, noekkel: bytes | None, verdi: bytes
) -> None:
    liv = nytt_liv().er().bosatt()
    while noekkel and emner.partisjon(liv.duf) != emner.partisjon("201212345603"):
        liv = nytt_liv().er().bosatt()
    await tjeneste.skriv([(noekkel, verdi)])
    await tjeneste.vis(liv)
    assert await tjeneste.dufer("/v1/personsoek", q=liv.duf) == [liv.duf]
    avvik = [post async for post in les_til_enden(tjeneste.innstillinger.kafka_bootstrap, emner.AVVIK)]
    siste = max(avvik, key=lambda post: post.timestamp)
    innhold = orjson.loads(siste.value)
    assert siste.key == f"{innhold['emne']}-{innhold['partisjon']}-{innhold['offset']}".encode()
    assert (innhold["emne"], innhold["kode"]) == (emner.VURDERINGER, "NIR-AVVIK-VURDERING")
    assert b"201212345603" not in siste.value


@pytest.mark.parametrize("posisjon", ["tull", "12-1", "-1", "5-", "5-1-2", "٣-1", "5-" + "9" * 30])
async def test_an_invalid_position_is_refused(tjeneste: Drift, posisjon: str) -> None:
    hode = httpx.Headers(tjeneste.token() | {"X-NIR-Posisjon": posisjon}, encoding="utf-8")
    svar = await tjeneste.klient.get("/v1/personlister", headers=hode)
    assert (svar.status_code, svar.json()["felt"]) == (422, "X-NIR-Posisjon")


@pytest.mark.parametrize("posisjon", ["5-999999999", "0-999999999999999999"])
async def test_a_position_of_another_log_is_409_at_once(
    tjeneste: Drift, posisjon: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The service waits only for a position that nir.hendelser already has.
    monkeypatch.setattr(vist, "_VENT_SEKUNDER", 10 * FRIST)
    svar = await tjeneste.hent("/v1/personlister", posisjon=posisjon)
    assert (svar.status_code, svar.json()["kode"]) == (409, "NIR-POSISJON-FORELDET")
    assert svar.json()["felt"] == "X-NIR-Posisjon"


async def test_a_position_that_is_not_shown_in_time_is_503(
    tjeneste: Drift, nytt_liv: NyttLiv, monkeypatch: pytest.MonkeyPatch
) -> None:
    liv = nytt_liv().er().bosatt()
    await fyll_hendelser(tjeneste.innstillinger.kafka_bootstrap, [liv.verdi])
    with monkeypatch.context() as utaalmodig:
        utaalmodig.setattr(vist, "_VENT_SEKUNDER", 0.1)
        svar = await tjeneste.hent("/v1/personlister", posisjon=liv.posisjon)
    assert (svar.status_code, svar.json()["kode"], svar.headers["retry-after"]) == (
        503,
        "NIR-POSISJON-VENTER",
        "1",
    )
    await tjeneste.publiser(liv)
    assert (await tjeneste.hent("/v1/personlister", posisjon=liv.posisjon)).status_code == 200


async def test_a_position_waits_until_the_decision_is_shown(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    for _ in range(5):
        liv = nytt_liv().er().bosatt()
        await tjeneste.publiser(liv)
        svar = await tjeneste.json(f"/v1/personer/{liv.duf}", posisjon=liv.posisjon)
        assert svar["posisjon"] == liv.posisjon
