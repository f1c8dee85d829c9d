"""Lists as CSV and as XLSX have the same cells. XLSX has real dates and a filter (A 1.5-1.6, B 5)."""

import csv as csv_modul
import io
import re
import zipfile
from collections.abc import Callable
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest

from services.reporting.tests import fasit
from services.reporting.tests.celler import norsk_dato
from services.reporting.tests.drift import Drift
from services.reporting.tests.liv import LIVSMESTRING, VGO, Liv

pytestmark = pytest.mark.asyncio(loop_scope="module")
NyttLiv = Callable[..., Liv]
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_NS = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def les_ark(innhold: bytes) -> tuple[list[dict[str, str | float]], str]:
    """The rows of the first sheet, each as column letter → value, and the range of cells with a filter."""
    with zipfile.ZipFile(io.BytesIO(innhold)) as bok:
        ark = ElementTree.fromstring(bok.read("xl/worksheets/sheet1.xml"))
    rader = [
        {re.sub(r"\d", "", c.attrib["r"]): _verdi(c) for c in rad.iterfind("x:c", _NS)}
        for rad in ark.iterfind(".//x:row", _NS)
    ]
    filter_ = ark.find("x:autoFilter", _NS)
    assert filter_ is not None
    return rader, filter_.attrib["ref"]


def _verdi(celle: ElementTree.Element) -> str | float:
    if celle.attrib.get("t") == "inlineStr":
        return "".join(celle.itertext())
    return float(celle.findtext("x:v", "nan", _NS))


def dag(nummer: str | float) -> date:
    """The date that a number in a workbook means. The number counts days since 30.12.1899."""
    return date(1899, 12, 30) + timedelta(days=int(nummer))


async def test_the_personliste_can_be_read_as_a_workbook(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = (
        nytt_liv(kommune="1505", dag=date(2024, 1, 2))
        .er("=1+1", "Ødegård")
        .bosatt()
        .deltar(date(2024, 1, 15))
    )
    await tjeneste.vis(liv)
    svar = await tjeneste.hent("/v1/personlister.xlsx", tjeneste.token(kommune="1505"))
    assert svar.headers["content-type"] == XLSX
    assert svar.headers["content-disposition"] == 'attachment; filename="nir-personliste-2024-12-01.xlsx"'
    (titler, rad), filter_ = les_ark(svar.content)
    assert (len(titler), titler["A"], filter_) == (17, "DUF-nummer", "A1:Q2")
    assert (rad["B"], rad["C"], rad["L"]) == ("=1+1", "Ødegård", VGO)
    assert [dag(rad[kolonne]) for kolonne in "DFI"] == [
        date(1990, 5, 17),
        date(2024, 1, 2),
        date(2024, 7, 15),
    ]


async def test_the_report_as_a_workbook_has_the_cells_of_the_csv(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    for _ in range(3):
        liv = nytt_liv(kommune="1506", dag=date(2024, 1, 2)).er().bosatt().deltar().til(date(2024, 8, 1))
        await tjeneste.vis(liv)
    leser, sti = tjeneste.token(kommune="1506"), "/v1/rapporter/avsluttede"
    rader, filter_ = les_ark((await tjeneste.hent(f"{sti}.xlsx", leser)).content)
    csv = fasit.les_csv((await tjeneste.hent(f"{sti}.csv", leser)).content)
    assert filter_ == "A3:O6"
    assert [rad["A"] for rad in rader] == [rad[0] for rad in csv]
    assert [norsk_dato(dag(rad["J"]).isoformat()) for rad in rader[3:]] == [rad[9] for rad in csv[3:]]
    assert [str(int(rad["E"])) for rad in rader[3:]] == [rad[4] for rad in csv[3:]]


async def test_an_empty_selection_is_a_workbook_with_titles_alone(tjeneste: Drift) -> None:
    rader, filter_ = les_ark(
        (await tjeneste.hent("/v1/personlister.xlsx", tjeneste.token(kommune="1507"))).content
    )
    assert (len(rader), filter_) == (1, "A1:Q1")


async def test_the_file_has_the_seventeen_columns_and_opens_in_excel(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = (
        nytt_liv(kommune="0301", dag=date(2024, 1, 2)).er('=HYPERLINK("x")', 'Sø;r "Å"sen').bosatt().deltar()
    )
    liv.tiltak(LIVSMESTRING, date(2024, 2, 1), date(2024, 3, 1), gjennomfoert=True)
    await tjeneste.vis(liv)
    svar = await tjeneste.hent("/v1/personlister.csv", tjeneste.token(kommune="0301"), duf=liv.duf)
    assert svar.headers["content-type"] == "text/csv; charset=utf-8"
    assert svar.headers["content-disposition"] == 'attachment; filename="nir-personliste-2024-12-01.csv"'
    assert svar.content.startswith(b"\xef\xbb\xbfDUF-nummer;Fornavn;")
    linjer = svar.content.removeprefix(b"\xef\xbb\xbf").split(b"\r\n")
    assert (len(linjer), linjer[-1], b"\n" in b"".join(linjer)) == (3, b"", False)
    titler, rad = csv_modul.reader(io.StringIO(svar.content.decode("utf-8-sig"), newline=""), delimiter=";")
    assert ", ".join(titler) == (
        "DUF-nummer, Fornavn, Etternavn, Fødselsdato, Kategori, Kategori fra, Ordning, "
        "Frist type, Frist dato, Oppf.kommune/bydel, Oppfølgingsfylke, Sluttmål, Vedtak, Tiltak, "
        "Fulltid videregående opplæring, Gjennomført livsmestring, Gjennomført foreldreveiledning"
    )
    duf = f"{liv.duf[:4]} {liv.duf[4:10]} {liv.duf[10:]}"
    assert rad == [
        duf, "'=HYPERLINK(\"x\")", 'Sø;r "Å"sen', "17.05.1990", "Rett og plikt til introduksjonsprogram",
        "02.01.2024", "Introduksjonsprogram", "Gjennomføring", "02.07.2024", "Oslo", "Oslo", VGO,
        "Med vedtak", "Med tiltak", "Deltar ikke", "Gjennomført", "Ikke gjennomført",
    ]  # fmt: skip
