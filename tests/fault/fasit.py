"""Reads from the log, by the rules, what every answer of a run should have been."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import httpx
from nir.kafka import les_til_enden
from nir.meldinger import emner
from nir.meldinger.konvolutt import UleseligHendelse, les_hendelse
from nir.meldinger.vurderinger import er_slettemerke, les_dokument, les_hode
from regelverk.lov.parametre import les_parametre
from rule_engine.verifisering.gjenspilling import Gjenspilling
from rule_engine.verifisering.partisjon import les_publisert

from tests.fault.dokument import les_vist
from tests.fault.historikk import Kall, Vist
from tests.fault.kontroll import Fasit, Utfall
from tests.stoette.linje import vent_til

_FRIST = 300.0
_SAMTIDIG = 8


async def les_fasit(bootstrap: str) -> Fasit:
    """Replay the whole log. `utfall` is left empty: `spoer_om_utfall` fills it."""
    fasit = Fasit()
    for nummer in range(emner.PARTISJONER):
        spill = Gjenspilling(nummer, les_parametre())
        async for post in les_til_enden(bootstrap, emner.MOTOR, [nummer]):
            spill.les_merke(post.key, post.value)
        async for post in les_til_enden(bootstrap, emner.HENDELSER, [nummer]):
            _noter_sted(fasit, post.value, (nummer, post.offset))
            for virkning in spill.les_faktum(post):
                if virkning.post.emne == emner.VURDERINGER and virkning.post.verdi is not None:
                    _noter_dokument(fasit, virkning.post.noekkel, virkning.post.verdi)
        for duf, verdi in (await les_publisert(bootstrap, nummer)).items():
            fasit.innslag[duf.decode()] = _innslag(les_dokument(verdi))
    return fasit


def _noter_sted(fasit: Fasit, verdi: bytes | None, sted: tuple[int, int]) -> None:
    try:
        hendelse, _ = les_hendelse(verdi or b"")
    except UleseligHendelse:
        return
    fasit.sted.setdefault(hendelse.hendelse_id, sted)


def _noter_dokument(fasit: Fasit, noekkel: bytes, verdi: bytes) -> None:
    if er_slettemerke(noekkel):
        return
    hode = les_hode(verdi)
    vist = les_vist(les_dokument(verdi) | {"versjon": hode.versjon, "posisjon": hode.posisjon})
    fasit.dokumenter[noekkel.decode(), hode.posisjon] = Vist(vist.versjon, vist.posisjon, vist.innhold)


def _innslag(dokument: dict[str, Any]) -> list[tuple[str, bool]]:
    return [
        (ett["innslagId"], ett["status"] == "slettet")
        for ett in dokument["innslag"]
        if ett["seksjon"] == "kontakt"
    ]


def spoer_om_utfall(registration: str, hode: dict[str, str], kall: list[Kall], fasit: Fasit) -> None:
    """Note in `fasit` the outcome of each registration and deletion in the log. Ask until all are decided."""
    sendt = {ett.noekkel: ett.duf for ett in kall if ett.art in {"ny", "slett"} and ett.noekkel in fasit.sted}
    with (
        httpx.Client(base_url=registration, headers=hode, timeout=30) as klient,
        ThreadPoolExecutor(_SAMTIDIG) as traader,
    ):
        spoer = [partial(_avgjort, klient, duf, noekkel) for noekkel, duf in sendt.items()]
        svarene = traader.map(partial(vent_til, frist=_FRIST), spoer)
        for noekkel, svar in zip(sendt, svarene, strict=True):
            fasit.utfall[noekkel] = Utfall(svar["utfall"] == "godtatt", svar.get("innslagId"))


def _avgjort(klient: httpx.Client, duf: str, noekkel: str) -> dict[str, Any] | None:
    try:
        svar = klient.get(f"/v1/personer/{duf}/registreringer/{noekkel}")
    except httpx.TransportError:
        return None
    felter: dict[str, Any] = svar.json()
    return felter if svar.status_code == 200 and "utfall" in felter else None
