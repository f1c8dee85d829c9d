"""Reads lists and files while records arrive, and checks that each answer shows a state that existed."""

import os
import random
from itertools import zip_longest

from reporting.lister.personliste.kolonner import PERSONLISTE

from services.reporting.tests import fasit
from services.reporting.tests.celler import personceller
from services.reporting.tests.drift import IDAG, Drift
from services.reporting.tests.register import KOMMUNER, endringer, kopier, moenstre
from services.reporting.tests.tilstander import Post, Tilstander

PERSONER = int(os.environ.get("NIR_TEST_REGISTER", "5000"))
LESERE = [
    (
        ("imdi", "strengtFortrolig"),
        fasit.Leser(None, frozenset({"ugradert", "fortrolig", "strengtFortrolig"})),
    ),
    (("imdi",), fasit.Leser(None, frozenset({"ugradert"}))),
    (("leser", "fortrolig"), fasit.Leser("0301", frozenset({"ugradert", "fortrolig"}))),
    (("saksbehandler",), fasit.Leser("4204", frozenset({"ugradert"}))),
]


def strie_stroemmer(kjente: dict[str, fasit.Dok]) -> list[Post]:
    """Records of new persons, mixed with records that change known persons."""
    nye = list(kopier(moenstre(40, fra=500), 100, frø=9, fra=PERSONER + 1))
    gamle = [post for post in kopier(moenstre(150), PERSONER) if post[0].decode() in kjente]
    endret = list(endringer(moenstre(40), gamle, 400))
    return [post for par in zip_longest(endret, nye) for post in par if post]


async def skriv_litt_om_gangen(tjeneste: Drift, tilstander: Tilstander, poster: list[Post]) -> None:
    for fra in range(0, len(poster), 15):
        bolk = poster[fra : fra + 15]
        tilstander.legg(bolk)
        await tjeneste.skriv(bolk)


class Celler(dict[int, list[str] | None]):
    """`id(document)` → the cells of its row in the national file, computed once. None: there is no row."""

    def __init__(self, leser: fasit.Leser) -> None:
        self._leser = leser

    def av(self, dokument: fasit.Dok) -> list[str] | None:
        if id(dokument) not in self:
            rader = _rader(dokument, {}, self._leser)
            self[id(dokument)] = personceller(rader[0]) if rader else None
        return self[id(dokument)]


async def fil_av_en_tilstand(tjeneste: Drift, tilstander: Tilstander, celler: Celler) -> None:
    roller, _ = LESERE[1]
    fil = await tjeneste.hent("/v1/personlister.csv", tjeneste.token(*roller, kommune=None))
    vist = {rad[0].replace(" ", ""): rad for rad in fasit.les_csv(fil.content)[1:]}
    tilstander.krev(vist, celler.av)


async def liste_av_en_tilstand(tjeneste: Drift, tilstander: Tilstander, slump: random.Random) -> None:
    """Check that the rows, the order and the count of a page with all persons of a kommune come from one and
    the same state of the register.
    """
    roller, leser = LESERE[1]
    valg = {"kommunenummer": slump.choice(KOMMUNER), "sorter": slump.choice(list(PERSONLISTE.kolonner))}
    svar = await tjeneste.json("/v1/personlister", tjeneste.token(*roller, kommune=None), **valg, antall=500)
    assert svar["antall"] == len(svar["rader"]) < 500

    def rad(dokument: fasit.Dok) -> fasit.Rad | None:
        rader = _rader(dokument, valg, leser)
        return fasit.vist(rader[0]) if rader else None

    da = tilstander.krev({rad["dufNummer"]: rad for rad in svar["rader"]}, rad)
    rader, _ = fasit.personrader([d for d in da if d["person"]["foedselsdato"]], valg, leser, IDAG)
    assert svar["rader"] == [fasit.vist(rad) for rad in rader]


def _rader(dokument: fasit.Dok, valg: dict[str, str], leser: fasit.Leser) -> list[fasit.Rad]:
    if not dokument["person"]["foedselsdato"]:
        return []
    return fasit.personrader([dokument], valg, leser, IDAG)[0]
