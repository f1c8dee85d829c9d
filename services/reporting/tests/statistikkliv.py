"""Persons whom `moenstre` does not make: one whose programme was reopened, and rare reasons of an ending."""

from datetime import date

from services.reporting.tests.liv import VGO, Liv


def gjenaapnet_liv() -> Liv:
    """A person in kapittel 6A whose programme ends with the årsak Arbeid, and is reopened nine months later.

    One tiltak begins before the ending and ends after the reopening.
    """
    liv = Liv("999999999999", dag=date(2023, 1, 2), kommune="0301").er(statsborgerskap=["UKR"])
    liv.bosatt(hjemmel="UTL_34").til(date(2023, 2, 1))
    liv.deltar(date(2023, 2, 1), VGO).tiltak("Norskopplæring", date(2023, 2, 1), date(2024, 2, 1), 12.5)
    liv.til(date(2023, 4, 5))
    slutt = {"avslutningsaarsak": "Arbeid", "timerPerUke": 30.0, "avslutningsdato": date(2023, 4, 4)}
    rad = liv.registrer("avslutning", **slutt, bekreftet=True)
    liv.til(date(2024, 1, 8))
    liv.endre("avslutning", rad, **slutt, bekreftet=True, gjenaapningsdato=date(2024, 1, 5))
    return liv.deltar(date(2024, 1, 5), sluttmaal=None)


def avsluttet_liv(aarsak: str) -> Liv:
    """A programme that the kommune ended two months after it began."""
    liv = Liv("999999999999", dag=date(2023, 3, 1), kommune="0301").er(kjoenn="Mann").bosatt().deltar()
    liv.til(date(2023, 5, 2))
    liv.registrer("avslutning", avslutningsaarsak=aarsak, avslutningsdato=liv.dag, bekreftet=True)
    return liv
