"""Compares the replayed log with nir.vurderinger and nir.avslutninger, for one partition."""

from dataclasses import dataclass, field

import orjson
from nir.kafka import les_til_enden
from nir.meldinger import emner
from nir.meldinger.vurderinger import Hode, er_slettemerke, les_dokument, les_hode
from regelverk.lov.parametre import les_parametre

from rule_engine.post.posisjon import offset_i
from rule_engine.verifisering.forskjell import Rapport
from rule_engine.verifisering.gjenspilling import Gjenspilling, Virkning

Publisert = dict[bytes, bytes]
"""DUF-nummer → the person's newest record of nir.vurderinger."""


@dataclass(slots=True)
class _Sammenligning:
    """The published records of one partition, and the results of the comparison so far."""

    publisert: Publisert
    avslutninger: dict[bytes, bytes]
    bekreftet: int
    """The acknowledged offset in nir.hendelser.
    All records caused by facts below it must be on the broker."""
    rapport: Rapport = field(default_factory=Rapport)
    funnet: set[bytes] = field(default_factory=set)
    sist: dict[bytes, Hode] = field(default_factory=dict)
    om_personer: dict[str, list[tuple[str, str, str]]] = field(default_factory=dict)
    """DUF-nummer → the differences outside nir.vurderinger. They are dropped if the person is erased."""


async def verifiser_partisjon(bootstrap: str, nummer: int, bekreftet: int) -> tuple[Rapport, Publisert]:
    """Compare one partition.

    Facts can come meanwhile, so each person is compared at the published posisjon.
    """
    publisert = await les_publisert(bootstrap, nummer)
    avslutninger = {
        post.key: post.value async for post in les_til_enden(bootstrap, emner.AVSLUTNINGER, [nummer])
    }
    s = _Sammenligning(publisert, avslutninger, bekreftet)
    spill = Gjenspilling(nummer, les_parametre())
    async for post in les_til_enden(bootstrap, emner.MOTOR, [nummer]):
        spill.les_merke(post.key, post.value)
    async for post in les_til_enden(bootstrap, emner.HENDELSER, [nummer]):
        s.rapport.antall["facts in nir.hendelser"] += 1
        for virkning in spill.les_faktum(post):
            _sammenlign(s, virkning)
        if post.value is None:
            _glem(s, emner.eier(post.key), post.offset)
    _avslutt(s)
    return s.rapport, publisert


async def les_publisert(bootstrap: str, nummer: int) -> Publisert:
    """Each person's record with the highest versjon, which need not be the last in the topic.

    A record that cannot be read counts as the newest, as it does for the engine.
    """
    publisert: Publisert = {}
    async for post in les_til_enden(bootstrap, emner.VURDERINGER, [nummer]):
        if er_slettemerke(post.key):
            continue
        gammel = publisert.get(post.key)
        if post.value is None:
            publisert.pop(post.key, None)
        elif gammel is None or not _lesbar(post.value) or _er_nyere(post.value, gammel):
            publisert[post.key] = post.value
    return publisert


def _sammenlign(s: _Sammenligning, virkning: Virkning) -> None:
    post = virkning.post
    if post.verdi is None or er_slettemerke(post.noekkel):
        return
    if post.emne == emner.VURDERINGER:
        _sammenlign_person(s, post.noekkel, post.verdi)
    elif post.emne == emner.AVSLUTNINGER and virkning.offset < s.bekreftet:
        s.rapport.antall["messages in nir.avslutninger"] += 1
        if s.avslutninger.get(post.noekkel) != post.verdi:
            _meld(s, emner.AVSLUTNINGER, post.noekkel.decode(), "missing, or another message")
    elif post.emne == emner.MOTOR and b"/avvik/" in post.noekkel and virkning.offset < s.bekreftet:
        _meld(s, emner.AVVIK, post.noekkel.decode(), "cannot be handled, but was not passed over")


def _meld(s: _Sammenligning, sted: str, noekkel: str, grunn: str) -> None:
    duf = max(emner.eier(del_.encode()) for del_ in noekkel.split("/"))
    s.om_personer.setdefault(duf, []).append((sted, noekkel, grunn))


def _glem(s: _Sammenligning, duf: str, offset: int) -> None:
    """Drop the differences of a person who is erased at `offset`: they come from earlier facts."""
    if not duf:
        return
    s.om_personer.pop(duf, None)
    s.sist.pop(duf.encode(), None)
    if offset < s.bekreftet:
        s.funnet.discard(duf.encode())


def _sammenlign_person(s: _Sammenligning, duf: bytes, beregnet: bytes) -> None:
    hode = les_hode(beregnet)
    if offset_i(hode.posisjon) < s.bekreftet:
        s.sist[duf] = hode
    publisert = s.publisert.get(duf)
    if publisert is None or not _lesbar(publisert) or les_hode(publisert).posisjon != hode.posisjon:
        return
    s.funnet.add(duf)
    if publisert != beregnet:
        forskjell = ulike_felter(les_dokument(publisert), les_dokument(beregnet))
        if forskjell or les_hode(publisert) != hode:
            s.rapport.meld(
                emner.VURDERINGER, duf.decode(), f"differs in {', '.join(forskjell) or 'its head'}"
            )


def _avslutt(s: _Sammenligning) -> None:
    s.rapport.antall["persons in nir.vurderinger"] += len(s.publisert)
    for forskjeller in s.om_personer.values():
        for forskjell in forskjeller:
            s.rapport.meld(*forskjell)
    uleselige = {duf for duf, verdi in s.publisert.items() if not _lesbar(verdi)}
    for duf in uleselige:
        s.rapport.meld(emner.VURDERINGER, duf.decode(), "cannot be read")
    for duf in s.publisert.keys() - s.funnet - uleselige:
        s.rapport.meld(emner.VURDERINGER, duf.decode(), "the log does not lead to the published versjon")
    for duf, hode in s.sist.items():
        publisert = s.publisert.get(duf)
        if publisert is None:
            s.rapport.meld(emner.VURDERINGER, duf.decode(), "not published")
        elif duf not in uleselige and les_hode(publisert).versjon < hode.versjon:
            s.rapport.meld(emner.VURDERINGER, duf.decode(), f"published before versjon {hode.versjon}")


def ulike_felter(ett: dict[str, object], annet: dict[str, object]) -> list[str]:
    """The top-level fields in which two documents differ."""
    return sorted(
        navn for navn in ett.keys() | annet.keys() if _json(ett.get(navn)) != _json(annet.get(navn))
    )


def _json(verdi: object) -> bytes:
    return orjson.dumps(verdi)


def _lesbar(verdi: bytes) -> bool:
    try:
        les_hode(verdi)
        les_dokument(verdi)
    except (ValueError, LookupError, TypeError):
        return False
    return True


def _er_nyere(verdi: bytes, gammel: bytes) -> bool:
    return not _lesbar(gammel) or _rang(verdi) >= _rang(gammel)


def _rang(verdi: bytes) -> tuple[int, int]:
    hode = les_hode(verdi)
    return hode.versjon, offset_i(hode.posisjon)
