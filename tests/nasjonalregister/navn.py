"""Given names and family names, drawn at random by the country of citizenship."""

from random import Random
from typing import NamedTuple

from regelverk.fakta.person import Kjoenn


class Opphav(NamedTuple):
    """The names of a country, separated by spaces."""

    kvinner: str
    menn: str
    etternavn: str


OPPHAV = {
    "UKR": Opphav(
        "Olena Oksana Iryna Nataliia Yuliia Tetiana Solomiia Daryna",
        "Andrii Oleksandr Mykola Dmytro Serhii Taras Bohdan Ivan",
        "Shevchenko Kovalenko Bondarenko Tkachenko Kravchuk Melnyk Lysenko Hrytsenko",
    ),
    "SYR": Opphav(
        "Amal Rima Huda Layla Nour Çağla Rania Salma",
        "Ahmad Ali Omar Khaled Yousef Hassan Ibrahim Samir",
        "Haddad Al-Khatib Darwish Nasser Khalil Mansour Aziz Šarić",
    ),
    "ERI": Opphav(
        "Selam Feven Helen Mehret Rahwa Sara Winta Lula",
        "Yonas Filmon Samuel Tesfay Merhawi Abel Robel Daniel",
        "Tesfamariam Ghebremedhin Habte Kidane Woldu Berhane Mehari Abdi",
    ),
    "AFG": Opphav(
        "Zahra Maryam Fatima Parwana Shabnam Nilofar Laila Soraya",
        "Mohammad Reza Farid Hamid Najib Jawad Omid Basir",
        "Ahmadi Rahimi Karimi Hosseini Mohammadi Noori Sultani Øster-Azimi",
    ),
    "COD": Opphav(
        "Ana-Maria Grâce Espérance Chantal Aline Divine Josée Mireille",
        "Jean-Pierre Patrick Héritier Espoir Innocent Dieudonné Moïse Zacharie",
        "Mukendi Ilunga Kabongo Mwamba Tshibangu Ngoy Kasongo O'Kitundu",
    ),
}
"""Country (ISO 3166 alpha-3) → its names, divided by spaces."""
MELLOMNAVN = ("Marie", "Åsne", "van", "Noor", "Ødegård")


def fornavn(r: Random, land: str, kjoenn: Kjoenn) -> str:
    """A given name of that country and gender."""
    opphav = OPPHAV[land]
    return r.choice((opphav.kvinner if kjoenn == "Kvinne" else opphav.menn).split())


def etternavn(r: Random, land: str) -> str:
    """A family name of that country."""
    return r.choice(OPPHAV[land].etternavn.split())
