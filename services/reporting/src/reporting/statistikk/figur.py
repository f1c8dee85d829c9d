"""A statistic as a figure: SVG that a screen reader can read, without scripts or outside resources."""

import sys
from collections.abc import Iterator
from xml.etree.ElementTree import Element, tostring

import pygal
from pygal.etree import etree
from pygal.style import Style

from reporting.statistikk.grunnlag.kolonner import Statistikk
from reporting.statistikk.rad import LANDET, Statistikkrad, Verdi
from reporting.statistikk.svar import Statistikksvar

# pygal installs an import hook of an old form, about which Python warns. No plugin is used here.
sys.meta_path[:] = [f for f in sys.meta_path if not isinstance(f, pygal.PluginImportFixer)]
# pygal would use lxml if it were installed. With the standard library the bytes are the same everywhere.
etree.to_etree()
_SVG = "{http://www.w3.org/2000/svg}"
_SKRIFT = "Arial, Helvetica, sans-serif"
_FARGER = ("#0067c5", "#ba3a26", "#06893a", "#634689")
"""Colours with a contrast of at least 4.5:1 against white."""
_STIL = Style(
    background="white",
    plot_background="white",
    foreground="#262626",
    foreground_strong="#262626",
    foreground_subtle="#595959",
    colors=_FARGER,
    opacity="1",
    font_family=_SKRIFT,
    title_font_size=18,
    label_font_size=12,
    major_label_font_size=12,
    legend_font_size=13,
    no_data_font_size=24,
)
_KOLONNER_I_FORKLARINGEN = 1
"""pygal rounds the number of rows down, so with more columns the last row would lie below the edge."""
Serie = tuple[str, list[Verdi]]


def statistikkfigur(svar: Statistikksvar, egne: tuple[str, ...]) -> bytes:
    """Plot the country and one kommune by year: the requested one, or else the reader's own.

    Equal answers give equal bytes. A figure of counts plots the kommune alone, since its bars would vanish
    beside the country's.
    """
    rader = list(_sted(svar, egne))
    aarene = sorted({rad.aar for rad in rader})
    serier = [
        (navn, [_punkt(rader, sted, aar, kolonne) for aar in aarene])
        for navn, sted, kolonne in _navn(svar, rader)
    ]
    tittel = _tittel(svar.statistikk, rader)
    tegning = _soeyler(tittel, _enhet(svar.statistikk).capitalize())
    tegning.x_labels = [str(aar) for aar in aarene]
    for navn, verdier in serier:
        tegning.add(navn, verdier)
    return _lesbar(tegning.render_tree(), tittel, beskrivelse(svar.statistikk, aarene, serier))


def _soeyler(tittel: str, enhet: str) -> pygal.Bar:
    return pygal.Bar(
        style=_STIL,
        js=[],
        no_prefix=True,
        title=tittel,
        x_title="År",
        y_title=enhet,
        legend_at_bottom=True,
        legend_at_bottom_columns=_KOLONNER_I_FORKLARINGEN,
        truncate_legend=-1,
        no_data_text="Ingen tall å vise",
        include_x_axis=True,
        show_y_guides=False,
        formatter=som_tekst,
        print_values=True,
        print_values_position="top",
    )


def beskrivelse(statistikk: Statistikk, aarene: list[int], serier: list[Serie]) -> str:
    """The figure in words: every number that it shows."""
    setninger = [statistikk.forklaring]
    for navn, verdier in serier:
        tall = (f"{aar} {som_tekst(verdi)}" for aar, verdi in zip(aarene, verdier, strict=True))
        setninger.append(f"{navn}, {_enhet(statistikk)}: {'; '.join(tall) or 'ingen tall'}.")
    return " ".join(setninger)


def som_tekst(verdi: Verdi) -> str:
    """The number with a decimal comma, or words if no number is shown."""
    return "uten tall" if verdi is None else f"{verdi:.10g}".replace(".", ",")


def _sted(svar: Statistikksvar, egne: tuple[str, ...]) -> Iterator[Statistikkrad]:
    valgt = svar.filtre.kommunenummer
    kommuner = [rad for rad in svar.rader if valgt or rad.kommunenummer in egne]
    yield from kommuner
    if not kommuner or _enhet(svar.statistikk) != "personer":
        yield from svar.landet


def _navn(svar: Statistikksvar, rader: list[Statistikkrad]) -> Iterator[tuple[str, str, str]]:
    """Name, place and column of each series."""
    steder = list(dict.fromkeys(rad.kommune for rad in rader))
    kolonner = [svar.statistikk.kolonne(navn) for navn in svar.statistikk.figur]
    for sted in steder:
        for kolonne in kolonner:
            navn = f"{sted}: {kolonne.tittel}" if len(steder) > 1 else kolonne.tittel
            yield (navn if len(kolonner) > 1 else sted), sted, kolonne.navn


def _punkt(rader: list[Statistikkrad], sted: str, aar: int, kolonne: str) -> Verdi:
    return next((rad.verdier[kolonne] for rad in rader if (rad.kommune, rad.aar) == (sted, aar)), None)


def _tittel(statistikk: Statistikk, rader: list[Statistikkrad]) -> str:
    steder = list(dict.fromkeys(rad.kommune for rad in rader)) or [LANDET]
    return f"{statistikk.tittel}: {' og '.join(steder)}".replace(f"og {LANDET}", f"og {LANDET.lower()}")


def _enhet(statistikk: Statistikk) -> str:
    return statistikk.kolonne(statistikk.figur[0]).enhet


def _lesbar(rot: Element, tittel: str, beskrivelse: str) -> bytes:
    """The figure as bytes, with title and description first.

    Scripts are removed. Comments are removed too, because pygal writes today's date in one.
    """
    for forelder in list(rot.iter()):
        for barn in list(forelder):
            if not isinstance(barn.tag, str) or barn.tag.removeprefix(_SVG) == "script":
                forelder.remove(barn)
    rot.attrib.update({"role": "img", "aria-labelledby": "tittel beskrivelse", "lang": "nb"})
    rot.attrib.pop("id", None)
    for plass, (navn, tekst) in enumerate((("title", tittel), ("desc", beskrivelse))):
        del_ = Element(navn, id="tittel" if navn == "title" else "beskrivelse")
        del_.text = tekst
        rot.insert(plass, del_)
    svg: bytes = tostring(rot, encoding="utf-8", xml_declaration=True)
    return svg
