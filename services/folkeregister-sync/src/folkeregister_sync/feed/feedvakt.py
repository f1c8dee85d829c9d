"""Checks that the feed is still the one that was read: not rebuilt under other numbers, not overwritten."""

from folkeregister_sync.dokumenter.feed import Oppfoering
from folkeregister_sync.kall.feil import Stans
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.plass.peker import Peker

_KOMMANDO = (
    "Kommandoen «folkeregister-sync plass --fra 1» leser den nye listen fra begynnelsen, og "
    "«folkeregister-sync plass --fra siste» fortsetter fra slutten av den. Begge vasker alle."
)


async def foerste_nummer(register: Folkeregister, start: int | str) -> int:
    """The sequence number to begin at: `start` itself, or for `siste` the number after the last event.

    Raises:
        Stans: Folkeregisteret does not give the number of the last event.
    """
    if isinstance(start, int):
        return start
    siste = await register.siste_sekvensnummer()
    if siste is None:
        raise Stans(
            "NIR-FREG-SISTE",
            "Folkeregisteret sier ikke hva som er siste sekvensnummer. Kontroller NIR_FOLKEREGISTER_URL, "
            "eller begynn ved et nummer.",
        )
    return siste + 1


async def kontroller_feed(register: Folkeregister, peker: Peker) -> None:
    """Check that the last entry read (`peker.siste`) is still in the feed and unchanged.

    Raises:
        Stans: the entry is gone, or has changed since it was read.
    """
    if peker.siste is None:
        return
    side = await register.feed(peker.siste)
    foerste = side.oppfoeringer[0] if side is not None and side.oppfoeringer else None
    if foerste is None:
        siste = await register.siste_sekvensnummer()
        raise Stans(
            "NIR-FREG-LAVERE",
            f"Hendelseslisten slutter {f'på {siste}' if siste is not None else 'tidligere'}, "
            f"men er lest til {peker.siste}. "
            f"Den kan være bygd opp på nytt. Lesingen er stoppet. {_KOMMANDO}",
        )
    if not _er_den_samme(foerste, peker):
        raise Stans(
            "NIR-FREG-ENDRET",
            f"Oppføringen med sekvensnummer {peker.siste} er en annen enn da den ble lest. "
            f"Hendelseslisten kan være bygd opp på nytt. Lesingen er stoppet. {_KOMMANDO}",
        )


async def kontroller_slutten(register: Folkeregister, peker: Peker) -> None:
    """At the end of the feed: check that the feed does not end before the last entry read (`peker.siste`).

    Raises:
        Stans: the feed ends earlier, and that entry is gone or has changed.
    """
    if peker.siste is None:
        return
    siste = await register.siste_sekvensnummer()
    if siste is None or siste < peker.siste:
        await kontroller_feed(register, peker)


def _er_den_samme(oppfoering: Oppfoering, peker: Peker) -> bool:
    return oppfoering.sekvensnummer == peker.siste and oppfoering.fingeravtrykk == peker.fingeravtrykk
