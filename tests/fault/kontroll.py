"""Checks a recorded history against the log: what a caller was told must hold, whatever broke meanwhile.

If a system gives its writes no order, a checker of linearizability must search for one. Here the log
gives each person's facts one order. So each check passes once over the calls, and compares them with the
order in the log.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import orjson

from tests.fault.historikk import Kall, Vist, per_person


@dataclass(frozen=True, slots=True)
class Utfall:
    """What became of a registration in the end, as its caller is told afterwards."""

    godtatt: bool
    innslag_id: str | None = None


@dataclass(frozen=True, slots=True)
class Fasit:
    """What the log says after the run."""

    sted: dict[str, tuple[int, int]] = field(default_factory=dict)
    """hendelseId → partition and offset of the first record with it, which is the one that is decided."""
    utfall: dict[str, Utfall] = field(default_factory=dict)
    """hendelseId → outcome, of each registration of an entry or a deletion that the log has."""
    dokumenter: dict[tuple[str, str], Vist] = field(default_factory=dict)
    """DUF-nummer and posisjon → the document that the rules give there."""
    innslag: dict[str, list[tuple[str, bool]]] = field(default_factory=dict)
    """DUF-nummer → the entries in the published record of the person, and whether each is deleted."""


@dataclass(frozen=True, slots=True)
class Brudd:
    """A promise that was broken."""

    loefte: str
    hva: str


def kontroller(kall: list[Kall], fasit: Fasit) -> list[Brudd]:
    """Every broken promise. An empty list: all promises held."""
    return [brudd for kontroll in KONTROLLER for brudd in kontroll(kall, fasit)]


def tapt(kall: list[Kall], fasit: Fasit) -> Iterator[Brudd]:
    """Check that what was acknowledged is in the log, decided, and shown with the person."""
    for ett in kall:
        if not ett.bekreftet:
            continue
        if ett.noekkel not in fasit.sted:
            yield Brudd("tapt", f"{ett.noekkel} was answered {ett.status} and is not in the log")
        elif ett.art != "grunnlag":
            yield from _avgjort(ett, fasit)


def _avgjort(ett: Kall, fasit: Fasit) -> Iterator[Brudd]:
    utfall = fasit.utfall.get(ett.noekkel)
    if utfall is None:
        yield Brudd("tapt", f"{ett.noekkel} was answered {ett.status} and is not decided")
        return
    if ett.godtatt and not utfall.godtatt:
        yield Brudd("tapt", f"{ett.noekkel} was answered {ett.status} and is refused")
    if not utfall.godtatt:
        return
    finnes = dict(fasit.innslag.get(ett.duf, []))
    if utfall.innslag_id not in finnes:
        yield Brudd("tapt", f"entry {utfall.innslag_id} of {ett.noekkel} is not with the person")
    elif ett.art == "slett" and not finnes[utfall.innslag_id]:
        yield Brudd("tapt", f"entry {utfall.innslag_id} was deleted by {ett.noekkel} and is in force")


def doblet(kall: list[Kall], fasit: Fasit) -> Iterator[Brudd]:
    """Check that each accepted registration gave one entry, and that each entry comes from one of them."""
    nye = {ett.noekkel for ett in kall if ett.art == "ny"}
    ventet = {u.innslag_id for noekkel, u in fasit.utfall.items() if noekkel in nye and u.godtatt}
    for duf, innslag in fasit.innslag.items():
        for innslag_id, antall in Counter(innslag_id for innslag_id, _ in innslag).items():
            if antall > 1:
                yield Brudd("doblet", f"{duf} has entry {innslag_id} {antall} times")
            if innslag_id not in ventet:
                yield Brudd("doblet", f"{duf} has entry {innslag_id}, which nobody registered")
    svart = defaultdict(set)
    for ett in kall:
        if ett.godtatt and ett.art == "ny":
            svart[ett.noekkel].add(ett.innslag_id)
    for noekkel, flere in svart.items():
        if len(flere) > 1:
            yield Brudd("doblet", f"{noekkel} was answered with several entries: {sorted(map(str, flere))}")


def ombyttet(kall: list[Kall], fasit: Fasit) -> Iterator[Brudd]:
    """Check that the log has two facts about a person in the order in which they must have come.

    The order is known if one fact was acknowledged before the other fact was first sent.
    """
    for duf, alle in per_person([ett for ett in kall if ett.skriver]):
        bekreftet = sorted((e for e in alle if e.bekreftet and e.noekkel in fasit.sted), key=_ferdig)
        nummer, hoeyest, sist, sett = 0, (-1, -1), "", set[str]()
        for ett in alle:
            while nummer < len(bekreftet) and bekreftet[nummer].ferdig < ett.begynt:
                sted = fasit.sted[bekreftet[nummer].noekkel]
                if sted > hoeyest:
                    hoeyest, sist = sted, bekreftet[nummer].noekkel
                nummer += 1
            if ett.noekkel in sett or ett.noekkel not in fasit.sted:
                continue
            sett.add(ett.noekkel)
            if fasit.sted[ett.noekkel] < hoeyest:
                yield Brudd("ombyttet", f"{duf}: {ett.noekkel} was sent after {sist}, and stands before it")


def _ferdig(ett: Kall) -> int:
    return ett.ferdig


def foreldet(kall: list[Kall], fasit: Fasit) -> Iterator[Brudd]:
    """Check that a read shows at least the posisjon that it asked for (kontrakt §3.4), and that no caller is
    shown an older versjon after a newer one.
    """
    sett: dict[tuple[int, str], Vist] = {}
    for ett in sorted(kall, key=_ferdig):
        if ett.vist is None or ett.skriver:
            continue
        if ett.ba_om is not None and offset(ett.vist.posisjon) < offset(ett.ba_om):
            yield Brudd("foreldet", f"{ett.duf}: asked for {ett.ba_om}, was shown {ett.vist.posisjon}")
        foer = sett.get((ett.klient, ett.duf))
        if foer is not None and ett.vist.versjon < foer.versjon:
            yield Brudd("foreldet", f"{ett.duf}: versjon {ett.vist.versjon} shown after {foer.versjon}")
        sett[ett.klient, ett.duf] = ett.vist


def offset(posisjon: str) -> int:
    """The offset in a posisjon. All posisjoner of one person are in the same partition."""
    return int(posisjon.rpartition("-")[2])


def ulik_loggen(kall: list[Kall], fasit: Fasit) -> Iterator[Brudd]:
    """Check that each document that was shown is the one that the rules give at its posisjon in the log."""
    for ett in kall:
        if ett.vist is None:
            continue
        riktig = fasit.dokumenter.get((ett.duf, ett.vist.posisjon))
        if riktig is None:
            yield Brudd("ulik loggen", f"{ett.duf}: the log gives no document at {ett.vist.posisjon}")
        elif ulike := _ulike(riktig, ett.vist):
            hvor = f"{ett.duf} at {ett.vist.posisjon} ({ett.art})"
            yield Brudd("ulik loggen", f"{hvor}: {', '.join(ulike)}")


def _ulike(riktig: Vist, vist: Vist) -> list[str]:
    """The fields that the answer `vist` lacks, or has with another value."""
    skal, er = orjson.loads(riktig.innhold), orjson.loads(vist.innhold)
    ulike = sorted(felt for felt, verdi in skal.items() if not _rommer(er.get(felt), verdi))
    return ulike if riktig.versjon == vist.versjon else [*ulike, "versjon"]


def _rommer(er: object, skal: object) -> bool:
    """Whether the shown value contains the right value.

    An answer has more than the log: names beside the codes.
    """
    if isinstance(er, dict) and isinstance(skal, dict):
        return all(felt in er and _rommer(er[felt], verdi) for felt, verdi in skal.items())
    if isinstance(er, list) and isinstance(skal, list):
        return len(er) == len(skal) and all(map(_rommer, er, skal))
    return er == skal


KONTROLLER: tuple[Callable[[list[Kall], Fasit], Iterator[Brudd]], ...] = (
    tapt,
    doblet,
    ombyttet,
    foreldet,
    ulik_loggen,
)
