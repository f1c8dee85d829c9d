"""The sender of a letter comes from the table that the operator keeps."""

from base64 import b64decode
from io import BytesIO
from pathlib import Path

import nir_lokal
import pytest
from docx import Document
from regelverk.lov.kodeverk.vedtakstyper import vedtakstyper
from registration.vedtaksmal.avsender import Avsendere, FeilIAvsendere, les_avsendere
from registration.vedtaksmal.brev import brev
from registration.vedtaksmal.oppsett import Brevoppsett

from services.registration.tests.brevproever import grunnlaget, tekst

DELTAKELSE = "Deltakelse i introduksjonsprogram"
PNG = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
BYDELENS = """
[kommuner.0301]
adresse = ["Rådhuset", "0037 Oslo"]
underskriver = "Rådmannen"
stilling = "Rådmann"

[bydeler.030103]
navn = "Bydel Sagene"
enhet = "NAV Sagene"
adresse = ["Postboks 1", "0401 Oslo"]
kontakt = ["Telefon 00 00 00 00"]
"""


def test_a_bydel_goes_before_its_kommune_key_by_key(tmp_path: Path) -> None:
    fil = tmp_path / "avsendere.toml"
    fil.write_text(BYDELENS, encoding="utf-8")
    side = tekst(
        DELTAKELSE,
        avsendere=les_avsendere(fil),
        kommunenummer="0301",
        bydelsnummer="030103",
        registrertAv="0301-NIBO",
    )
    for del_ in ("Oslo kommune, Bydel Sagene", "NAV Sagene", "0401 Oslo", "Telefon 00 00 00 00", "Rådmannen"):
        assert del_ in side
    assert "0037 Oslo" not in side


def test_an_old_decision_has_the_address_that_the_kommune_has_after_the_reform() -> None:
    avsendere = Avsendere.model_validate({"kommuner": {"3203": {"adresse": ["Postboks 353", "1372 Asker"]}}})
    side = tekst(DELTAKELSE, avsendere=avsendere, registrertAv="3025-ASGE")
    assert "1372 Asker" in side


@pytest.mark.parametrize(
    ("innhold", "ventet"),
    [
        ("[kommuner.4204]\nadresser = ['x']", "kommuner.4204.adresser"),
        ("[kommuner.42040]\nenhet = 'x'", "kommuner.42040"),
        ("[kommuner.4204", "avsendere.toml"),
        ('[kommuner.4204]\nadresse = ["a\\nb"]', "kommuner.4204.adresse.0"),
    ],
)
def test_a_table_of_senders_that_is_wrong_is_refused_with_its_place(
    tmp_path: Path, innhold: str, ventet: str
) -> None:
    fil = tmp_path / "avsendere.toml"
    fil.write_text(innhold, encoding="utf-8")
    with pytest.raises(FeilIAvsendere, match=ventet):
        les_avsendere(fil)


def test_the_demo_kommunes_table_and_the_one_in_the_readme_can_be_used(tmp_path: Path) -> None:
    demo = Path(nir_lokal.__file__).parent / "demo" / "brevavsendere.toml"
    assert "4204" in les_avsendere(demo).kommuner
    readme = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    eksempel = tmp_path / "avsendere.toml"
    eksempel.write_text(readme.split("```toml\n")[1].split("```")[0], encoding="utf-8")
    (tmp_path / "kristiansand.png").write_bytes(PNG)
    assert "030103" in les_avsendere(eksempel).bydeler


def test_the_kommunes_logo_stands_above_its_name(tmp_path: Path) -> None:
    fil = tmp_path / "avsendere.toml"
    fil.write_text("[kommuner.4204]\nlogo = 'logo.png'", encoding="utf-8")
    with pytest.raises(FeilIAvsendere, match=r"logo\.png er ikke et bilde"):
        les_avsendere(fil)
    (tmp_path / "logo.png").write_bytes(PNG)
    grunnlag = grunnlaget(vedtakstyper()[DELTAKELSE], "Innvilget")
    dokument = Document(BytesIO(brev(grunnlag, Brevoppsett(les_avsendere(fil)), "nb")))
    foerste, andre = dokument.sections[0].first_page_header.paragraphs[:2]
    assert "<pic:pic" in foerste._p.xml
    assert andre.text == "Kristiansand kommune"


def test_a_decision_that_imdi_registered_is_the_kommunes_that_followed_up() -> None:
    side = tekst(DELTAKELSE, registrertAv="IMDi", kommunenummer="1101")
    assert side.startswith("Eigersund kommune")
    assert "Statsforvalteren i Rogaland" in side
