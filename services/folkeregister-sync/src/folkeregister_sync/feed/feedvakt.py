"""Whether the feed is still the one that we read: not begun anew, not written over."""

from folkeregister_sync.dokumenter.feed import Oppfoering
from folkeregister_sync.kall.feil import Stans
from folkeregister_sync.klient.folkeregister import Folkeregister
from folkeregister_sync.plass.peker import Peker

_KOMMANDO = (
    "Kommandoen «folkeregister-sync plass --fra 1» leser den nye listen fra begynnelsen, og "
    "«folkeregister-sync plass --fra siste» fortsetter fra slutten av den. Begge vasker alle."
)


async def foerste_nummer(register: Folkeregister, start: int | str) -> int:
    """Where to begin: at a number, or (`siste`) after the last event there is.

    Raises:
        Stans: Folkeregisteret does not say which event is the last.
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
    """Look at the entry at the place.

    Raises:
        Stans: it is gone, or another than when it was read.
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
    """At the end of the feed: that it does not end before the place.

    Raises:
        Stans: it does, and the entry at the place is gone or another.
    """
    if peker.siste is None:
        return
    siste = await register.siste_sekvensnummer()
    if siste is None or siste < peker.siste:
        await kontroller_feed(register, peker)


def _er_den_samme(oppfoering: Oppfoering, peker: Peker) -> bool:
    return oppfoering.sekvensnummer == peker.siste and oppfoering.fingeravtrykk == peker.fingeravtrykk
