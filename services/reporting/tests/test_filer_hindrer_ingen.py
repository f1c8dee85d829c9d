"""A file is sorted in a thread.

Other requests are answered meanwhile. The file shows no change that arrives after the request for it.
"""

import asyncio
import threading
from collections.abc import Callable

from reporting.lister.liste.orden import hele
from reporting.lister.liste.side import Treff, antall, sideutvalg
from reporting.lister.personliste.kolonner import ETTERNAVN
from reporting.lister.personliste.tabell import Personliste
from reporting.oppstart.deler import tomt_register
from reporting.projeksjon.indeks.indeks import Plasser, Tall
from reporting.projeksjon.indeks.navnebok import Navnebok
from reporting.projeksjon.indeks.register import Register
from reporting.projeksjon.indeks.tekstindeks import Navneindeks
from reporting.projeksjon.stroem.endring import les_endring
from reporting.rammer.norsk import soekeform, sorteringsnoekkel

from services.reporting.tests.liv import Liv
from tests.stoette.klient import FRIST


class Ventende(Navneindeks):
    """An index that waits with computing its order until the test sets `sluppet`."""

    def __init__(self, kolonne: Navneindeks) -> None:
        super().__init__(Navnebok(sorteringsnoekkel, soekeform))
        self.begynt = threading.Event()
        self.sluppet = threading.Event()
        self._ekte = kolonne

    def senere(self, plasser: Plasser, synkende: bool) -> Callable[[], Tall]:
        ekte = self._ekte.senere(plasser, synkende)

        def vent() -> Tall:
            self.begynt.set()
            assert self.sluppet.wait(FRIST), "nobody else was answered"
            return ekte()

        return vent


def vis(register: Register, liv: Liv) -> None:
    endring = les_endring(liv.noekkel, liv.verdi)
    assert endring.rad is not None
    register.sett(int(liv.duf), endring.rad, endring.pakket_rad)


def alle(register: Register) -> Treff:
    maske = register.tabell(Personliste).program.alle()
    return Treff(register.tabell(Personliste).program, maske, antall(maske))


async def test_a_file_is_sorted_in_a_thread_and_later_changes_are_not_in_it(
    nytt_liv: Callable[..., Liv],
) -> None:
    register = tomt_register()
    navn = ["Ødegård", "Aasen", "Berg", "Åker", "Zahl"]
    liv = [nytt_liv().er("Amal", etternavn).bosatt() for etternavn in navn]
    for en in liv:
        vis(register, en)
    kolonne = Ventende(register.tabell(Personliste).program[ETTERNAVN])
    fil = asyncio.create_task(hele(register, alle(register), kolonne, False))
    await asyncio.to_thread(kolonne.begynt.wait, FRIST)
    liv[2].fakt(
        "NavnEndret",
        {"folkeregisterHendelseId": "n1", "fornavn": "Amal", "etternavn": "Ås"},
        "folkeregisteret",
    )
    vis(register, liv[2])
    register.fjern(int(liv[4].duf))
    side = sideutvalg(
        alle(register),
        register.tabell(Personliste).program[ETTERNAVN],
        synkende=False,
        side=1,
        per_side=25,
        rad=lambda duf: {"etternavn": register.rad(duf).etternavn},
    )
    kolonne.sluppet.set()
    utskrift = await fil
    rader = list(utskrift.rader)
    assert [rad["etternavn"] for rad in side["rader"]] == ["Ødegård", "Åker", "Ås", "Aasen"]
    assert [rad.etternavn for rad in rader] == ["Berg", "Zahl", "Ødegård", "Åker", "Aasen"]
    assert utskrift.personer == [int(rad.duf_nummer) for rad in rader]
