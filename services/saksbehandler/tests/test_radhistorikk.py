"""What stood in a row before it was changed, the order of the vedtak, and the month of the årskontroll."""

import re
from collections.abc import Callable, Mapping
from types import SimpleNamespace
from typing import Any

import pytest
from nir.klokke import idag
from saksbehandler.oekt.oekt import Oekt
from saksbehandler.skjermer.person.lenker import maanedslenke
from saksbehandler.skjermer.person.vedtakstabell import Vedtaksrekkefoelge

from services.saksbehandler.tests.bruker import Bruker
from services.saksbehandler.tests.dager import iso, norsk
from services.saksbehandler.tests.test_kontaktskjema import registrer
from services.saksbehandler.tests.test_steder import FELLES

Lag = Callable[..., str]


def test_the_history_of_a_row_says_what_stood_there(nibo: Bruker, ny_person: Lag) -> None:
    duf = ny_person("uten-vedtak")
    foer, foer_norsk, etter = iso(10), norsk(10), iso(9)
    side = registrer(nibo, duf, kontakttype="Krav", dato=foer)
    (adresse,) = re.findall(rf'href="(/personer/{duf}/kontakt/(?!ny)[^"]+)"', side.html)
    endret = nibo.send_inn(nibo.hent(adresse), dato=etter)
    assert "Endringen er lagret" in endret.tekst
    historikk = nibo.hent(adresse).html.partition("Historikk")[2]
    assert f"<dt>Dato</dt><dd>{foer_norsk}</dd>" in historikk
    assert "<dt>Kontakt, søknad eller krav</dt><dd>Krav</dd>" in historikk


def vedtak(id_: str, **felter: str) -> Any:
    return SimpleNamespace(innslag_id=id_, felter=SimpleNamespace(to_dict=lambda: felter))


def test_vedtak_are_sorted_and_a_row_without_a_value_comes_last() -> None:
    rader = [
        vedtak("a", vedtaksdato="2026-01-01", sluttdato="2026-05-01"),
        vedtak("b", vedtaksdato="2026-03-01"),
        vedtak("c", vedtaksdato="2026-02-01", sluttdato="2026-04-01"),
    ]

    def orden(sorter: str) -> str:
        return "".join(rad.innslag_id for rad in Vedtaksrekkefoelge.av(sorter).sortert(rader))

    assert orden("") == orden("ukjent") == "bca"
    assert orden("vedtaksdato") == "acb"
    assert orden("sluttdato") == "cab"
    assert orden("-sluttdato") == "acb"


@pytest.mark.parametrize(
    ("sorter", "retning", "neste"), [("startdato", "ascending", "-"), ("-startdato", "descending", "")]
)
def test_the_heading_of_the_vedtak_sorts_and_says_how(
    nibo: Bruker, personer: Mapping[str, str], sorter: str, retning: str, neste: str
) -> None:
    side = nibo.hent(f"/personer/{personer['i-permisjon']}", vedtak=sorter)
    hode = rf'aria-sort="{retning}"[^>]*><a href="[^"]*\?vedtak={neste}startdato#vedtak">'
    assert len(re.findall(hode, side.html)) >= 1
    tabell = side.html.partition('id="vedtak"')[2].partition("</table>")[0]
    starter = [re.findall("<td>(.*?)</td>", rad)[3] for rad in tabell.split("<tr>")[1:] if "<td>" in rad]
    dager = [dag for start in starter for dag in re.findall(r'datetime="([-\d]+)"', start)]
    assert len(dager) > 1
    assert dager == sorted(dager, reverse=retning == "descending")


def test_a_month_of_the_aarskontroll_fills_in_its_days() -> None:
    felles = {**FELLES, "lengst_til": 1}
    oekt = Oekt.model_validate({**felles, "roller": ["saksbehandler"]})
    rot = "/personer/201212345603"
    tiltak = maanedslenke(oekt, "201212345603", "tiltak", "2024-02")
    fravaer = maanedslenke(oekt, "201212345603", "fravaer", "2025-12")
    assert tiltak == f"{rot}/tiltak/ny?startdato=2024-02-01&sluttdato=2024-02-29"
    assert fravaer == f"{rot}/fravaer/ny?fra=2025-12-01&til=2025-12-31"
    leser = Oekt.model_validate({**felles, "roller": ["lesetilgang"]})
    assert maanedslenke(leser, "201212345603", "tiltak", "2024-02") == f"{rot}#deltakelse"


def test_a_month_that_lacks_tiltak_leads_to_the_form_with_its_days(
    nibo: Bruker, personer: Mapping[str, str]
) -> None:
    duf = personer["uten-sluttmaal"]
    for aar in (idag().year, idag().year - 1):
        side = nibo.hent("/aarskontroll", aar=str(aar), hva="tiltak", duf=duf)
        adresser = re.findall(rf'href="(/personer/{duf}/tiltak/ny\?startdato=[^"]+)"', side.html)
        if adresser:
            break
    foerste = adresser[0].partition("startdato=")[2][:10]
    skjema = nibo.hent(adresser[0].replace("&amp;", "&"))
    assert skjema.felter["startdato"] == foerste
    valgt = nibo.send_inn(skjema, f"{skjema.sti}/utfylling", tiltakstype="Jobbsøkerkurs")
    assert f'id="felt-startdato" name="startdato" value="{foerste}"' in valgt.html
