"""Links between hosts are cut.

What is sent over a cut link vanishes: no error comes, so each end has to wait in vain to notice the cut.
"""

from collections.abc import Iterable

from tests.fault.feil.feil import Slutt
from tests.fault.klynge import EGNE_VERTER, MEGLERE, Klynge
from tests.fault.nett import HER
from tests.fault.plan import Planlagt

_Lenke = tuple[str, str]


def isoler(klynge: Klynge, planlagt: Planlagt) -> Slutt:
    """Cut a host from every other host, in both directions."""
    andre = [navn for navn in (*EGNE_VERTER, HER) if navn != planlagt.maal]
    return _kutt(klynge, _begge_veier(planlagt.maal, andre))


def uten_naboer(klynge: Klynge, planlagt: Planlagt) -> Slutt:
    """Cut a broker from the other brokers, while every client still reaches it."""
    return _kutt(klynge, _begge_veier(planlagt.maal, [m for m in MEGLERE if m != planlagt.maal]))


def uten_megler(klynge: Klynge, planlagt: Planlagt) -> Slutt:
    """Cut a service from one or two of the brokers, while the brokers reach each other."""
    fra = planlagt.tall % 3
    return _kutt(klynge, _begge_veier(planlagt.maal, (MEGLERE * 2)[fra : fra + 1 + planlagt.tall // 3 % 2]))


def enveis(klynge: Klynge, planlagt: Planlagt) -> Slutt:
    """Drop what one host sends to the brokers. The host still gets what the brokers send."""
    return _kutt(klynge, [(planlagt.maal, megler) for megler in MEGLERE if megler != planlagt.maal])


def _begge_veier(navn: str, andre: Iterable[str]) -> list[_Lenke]:
    return [lenke for annen in andre for lenke in ((navn, annen), (annen, navn))]


def _kutt(klynge: Klynge, lenker: list[_Lenke]) -> Slutt:
    klynge.kuttede.update(lenker)
    for fra, til in lenker:
        klynge.nett.kutt(fra, til)

    def lim() -> None:
        klynge.kuttede.subtract(lenker)
        for fra, til in lenker:
            if klynge.kuttede[fra, til] <= 0:
                klynge.nett.lim(fra, til)

    return lim
