"""A 5.2 and 5.4: every decision has a letter in both målformer with the person merged in."""

from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document
from regelverk.fakta.innslag import Resultat
from regelverk.lov.kodeverk.vedtakstyper import Vedtakstype, vedtakstyper
from registration.vedtaksmal.felter import Flettefelter
from registration.vedtaksmal.fletting import flett
from registration.vedtaksmal.mal import Maalform, mal_for

FELTER = Flettefelter(
    tittel="",
    navn="LØFT LEVENDE",
    duf_nummer="9924 000010 09",
    foedselsdato="17.05.1990",
    kommune="Kristiansand",
    saksbehandler="4204-NIBO",
    vedtakstype="Permisjon pga. velferd",
    vedtaksdato="01.02.2024",
    startdato="05.02.2024",
    sluttdato="09.02.2024",
    dagtype="virkedager",
    dagtype_nn="vyrkedagar",
    hjemmel="integreringsloven § 17",
)
ALLE = [(t, r, m) for t in vedtakstyper() for r in t.resultater for m in ("nb", "nn")]


def _tekst(docx: bytes) -> list[str]:
    return [avsnitt.text for avsnitt in Document(BytesIO(docx)).paragraphs if avsnitt.text]


@pytest.mark.parametrize(("type_", "resultat", "maalform"), ALLE, ids=lambda v: getattr(v, "kode", v))
def test_every_decision_has_its_letter_with_the_title_of_the_guide_first(
    type_: Vedtakstype, resultat: Resultat, maalform: Maalform
) -> None:
    tittel = type_.mal(resultat)
    linjer = _tekst(flett(mal_for(type_, resultat, maalform), replace(FELTER, tittel=tittel)))
    assert linjer[0] == tittel
    assert any("LØFT LEVENDE" in linje for linje in linjer)
    assert any("9924 000010 09" in linje for linje in linjer)
    assert not any("{" in linje for linje in linjer)


def test_a_refusal_gets_the_refusal_letter() -> None:
    velferd = vedtakstyper()["Permisjon pga. velferd"]
    tittel = velferd.mal("Avslag")
    linjer = _tekst(flett(mal_for(velferd, "Avslag", "nb"), replace(FELTER, tittel=tittel)))
    assert linjer[0] == "Avslag på søknad om permisjon fra introduksjonsprogram"
    assert any("avslår søknaden" in linje for linje in linjer)


def test_a_name_cannot_reach_into_the_document() -> None:
    linjer = _tekst(
        flett(
            mal_for(vedtakstyper()["Permanent stans"], "Vedtak fattet", "nb"),
            replace(FELTER, tittel="x", navn="<w:p>& {{ hjemmel }} \u202eÅse"),
        )
    )
    assert any("<w:p>& {{ hjemmel }} \u202eÅse" in linje for linje in linjer)
