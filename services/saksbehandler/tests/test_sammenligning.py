"""The comparison with the files of today's NIR, in the form in which Excel saves them (A 1.6, B 5)."""

from datetime import date

import pytest
from saksbehandler.skjermer.sammenlign.celler import les_dato, les_duf
from saksbehandler.skjermer.sammenlign.filer import Fil, UkjentFil, les_fil
from saksbehandler.skjermer.sammenlign.sammenligning import sammenlign

PLIKT, TILBYS = "Rett og plikt til introduksjonsprogram", "Kan tilbys introduksjonsprogram"
ARBEID = "Arbeid - person har utdanning på videregående nivå fra før"
HODE = (
    "DUF-nummer;Fornavn;Etternavn;Fødselsdato;Kategori;Kategori fra;Ordning;Frist type;Frist dato;"
    "Oppf.kommune/bydel;Oppfølgingsfylke;Sluttmål;Vedtak;Tiltak"
)


def rad(duf: str, frist: str = "15.07.2024", kategori: str = PLIKT, type_: str = "Gjennomføring") -> str:
    return (
        f"{duf};ANE;BY;17.05.1990;{kategori};01.01.2024;Introduksjonsprogram;{type_};{frist};"
        f"Kristiansand;Agder;{ARBEID};Med vedtak;Uten tiltak"
    )


def fil(*rader: str, hode: str = HODE, tegnsett: str = "utf-8-sig") -> Fil:
    return les_fil("\r\n".join([hode, *rader]).encode(tegnsett))


HER = fil(rad("2012 123456 03"), rad("2012 123456 04"), rad("2012 123456 05", kategori=TILBYS))


@pytest.mark.parametrize("tegnsett", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_same_list_has_no_differences_in_any_encoding(tegnsett: str) -> None:
    like = sammenlign(fil(rad("201212345603"), rad("2012 123456 04"), tegnsett=tegnsett), HER)
    assert (like.like, like.ulike, like.bare_her, like.bare_der) == (2, (), (), ())


@pytest.mark.parametrize("skille", [",", "\t"])
def test_columns_may_be_reordered_added_and_separated_otherwise(skille: str) -> None:
    hode = skille.join(["Merknad", "Frist dato", "Kategori fra", "KATEGORI ", "duf-nummer"])
    annen = fil(skille.join(["x", "2024-07-16", "01.01.2024", PLIKT, "201212345603"]), hode=hode)
    (ulik,) = sammenlign(annen, HER).ulike
    assert [(u.kolonne, u.der, u.her) for u in ulik.ulikheter] == [
        ("Frist dato", date(2024, 7, 16), date(2024, 7, 15))
    ]


def test_every_kind_of_difference_is_told_with_its_person() -> None:
    der = fil(rad("201212345603", "", type_=""), rad("201212345699"), rad("201212345605", kategori=PLIKT))
    resultat = sammenlign(der, HER)
    assert [r.duf for r in resultat.bare_her] == ["201212345604"]
    assert [r.duf for r in resultat.bare_der] == ["201212345699"]
    ulike = {u.duf: [(en.kolonne, en.der, en.her) for en in u.ulikheter] for u in resultat.ulike}
    assert ulike == {
        "201212345603": [
            ("Frist type", "", "Gjennomføring"),
            ("Frist dato", None, date(2024, 7, 15)),
        ],
        "201212345605": [("Kategori", PLIKT, TILBYS)],
    }
    assert resultat.per_kolonne == {"Frist type": 1, "Frist dato": 1, "Kategori": 1}


def test_those_who_are_only_here_are_told_for_the_categories_of_the_file() -> None:
    assert [r.duf for r in sammenlign(fil(rad("201212345603")), HER).bare_her] == ["201212345604"]


def test_a_number_that_excel_has_shortened_is_told_and_one_it_has_kept_is_found() -> None:
    der = fil(rad("2,01E+11"), rad("2,01212345603E+11"), rad("201212345604,00"), rad("abc"))
    assert list(der.rader) == ["201212345603", "201212345604"]
    assert der.uten_person == [(2, "2,01E+11", "duf_forkortet"), (5, "abc", "duf_ugyldig")]


@pytest.mark.parametrize(
    ("celle", "duf"),
    [
        ("12345678903", "012345678903"),
        ('="201212345603"', "201212345603"),
        ("'201212345603", "201212345603"),
        ("2012\N{NO-BREAK SPACE}123456 03", "201212345603"),
    ],
)
def test_a_number_is_found_as_excel_has_left_it(celle: str, duf: str) -> None:
    assert (les_duf(celle).nummer, les_duf(celle).galt) == (duf, "")


@pytest.mark.parametrize(
    "celle",
    ["15.07.2024", "15.7.24", "2024-07-15", "15/07/2024", "45488", "15.07.2024 00:00:00", "15-07-2024"],
)
def test_a_date_is_read_as_excel_has_left_it(celle: str) -> None:
    assert les_dato(celle) == date(2024, 7, 15)


@pytest.mark.parametrize("celle", ["########", "7/15/2024", "32.01.2024", "juli"])
def test_a_date_that_cannot_be_read_is_told_and_no_guess(celle: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        les_dato(celle)
    (ulik,) = sammenlign(fil(rad("201212345603", celle)), HER).ulike
    assert [(u.kolonne, u.uleselig) for u in ulik.ulikheter] == [("Frist dato", celle)]


def test_a_person_who_stands_twice_is_told() -> None:
    assert fil(rad("201212345603"), rad("2012 123456 03")).gjentatt == [(3, "201212345603")]


def test_the_report_of_endings_is_known_by_its_columns_below_its_title() -> None:
    innhold = (
        "Oversikt over personer avsluttet\r\nKategori: Alle, DUF-nummer: Alle, Dato: 30.11.2026\r\n"
        "DUF-nummer;Fornavn;Etternavn;Kategori;Avslutningsårsak;Avslutningsdato\r\n"
        f"201212345603;ANE;BY;{PLIKT};Arbeid;15.07.2024\r\n"
    )
    der = les_fil(innhold.encode("cp1252"))
    assert der.slag == "avsluttede"
    her = les_fil(innhold.replace("15.07", "16.07").replace("Arbeid", "Ukjent").encode())
    (ulik,) = sammenlign(der, her).ulike
    assert [u.kolonne for u in ulik.ulikheter] == ["Avslutningsårsak", "Avslutningsdato"]


@pytest.mark.parametrize(
    ("innhold", "grunn"),
    [
        (b"", "uten_duf"),
        (b"Navn;Alder\r\nA;3\r\n", "uten_duf"),
        (b"DUF-nummer;Navn\r\n1;2\r\n", "annen_liste"),
        (b"PK\x03\x04 a workbook", "arbeidsbok"),
        (b"\x81\x8d\x8f", "ikke_csv"),
    ],
)
def test_another_file_is_refused_with_a_reason(innhold: bytes, grunn: str) -> None:
    with pytest.raises(UkjentFil) as feil:
        les_fil(innhold)
    assert feil.value.grunn == grunn
