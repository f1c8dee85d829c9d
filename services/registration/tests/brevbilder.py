"""`make brev`: writes every letter as DOCX, text, PDF and picture, so that somebody can look at them."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from regelverk.lov.kodeverk.vedtakstyper import vedtakstyper
from registration.vedtaksmal.avsender import Avsendere
from registration.vedtaksmal.brev import brev
from registration.vedtaksmal.filnavn import filnavn
from registration.vedtaksmal.maalform import MAALFORMER
from registration.vedtaksmal.oppsett import Brevoppsett

from services.registration.tests.brevproever import OPPSETT, alle, brevtekst, grunnlaget

UTEN_OPPFOERING = Brevoppsett(Avsendere())
_LANGT_NAVN = {
    "fornavn": "Muhammad Abdul-Rahman",
    "mellomnavn": "Ibrahim",
    "etternavn": "Al-Khwarizmi El Bag",
}
_SAERTILFELLER: dict[str, dict[str, Any]] = {
    "introduksjonsloven": {"lovverk": "Introduksjonsloven", "vedtak": {"vedtaksdato": "2020-05-13"}},
    "kapittel-6a": {"kapittel6A": True, "kategori": "Rett til introduksjonsprogram"},
    "fortrolig": {"person": {"fornavn": "LEVENDE", "etternavn": "LØFT", "adressebeskyttelse": "fortrolig"}},
    "bydel": {"registrertAv": "0301-NIBO", "kommunenummer": "0301", "bydelsnummer": "030103"},
    "langt-navn": {"person": {**_LANGT_NAVN, "foedselsdato": "1990-05-17"}},
}
"""Special answers from the engine, by the word that goes into the file's name."""


def skriv(ut: Path) -> Iterator[Path]:
    """Write every letter to the folder as DOCX and text, special cases included. Yields the DOCX files."""
    for type_, resultat, maalform in alle():
        grunnlag = grunnlaget(type_, resultat)
        yield _skriv(ut / filnavn(grunnlag.vedtak, maalform), brev(grunnlag, OPPSETT, maalform))
    for navn, annet in _SAERTILFELLER.items():
        for kode in ("Deltakelse i introduksjonsprogram", "Integreringsplan"):
            type_ = vedtakstyper()[kode]
            for maalform in MAALFORMER:
                grunnlag = grunnlaget(type_, type_.resultater[0], **annet)
                fil = ut / f"{navn}-{filnavn(grunnlag.vedtak, maalform)}"
                yield _skriv(fil, brev(grunnlag, UTEN_OPPFOERING, maalform))


def _skriv(fil: Path, docx: bytes) -> Path:
    fil.write_bytes(docx)
    fil.with_suffix(".txt").write_text(brevtekst(docx), encoding="utf-8")
    return fil


def main(katalog: str) -> None:
    """Empty the folder, and write the letters into it. Without LibreOffice there are no PDFs and pictures."""
    ut = Path(katalog)
    shutil.rmtree(ut, ignore_errors=True)
    ut.mkdir(parents=True)
    filer = list(skriv(ut))
    print(f"{len(filer)} brev i {ut}")
    if not shutil.which("soffice"):
        print("soffice is not here (LibreOffice Writer): no PDF and no pictures")
        return
    kommando = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(ut), *map(str, filer)]
    subprocess.run(kommando, check=True, stdout=subprocess.DEVNULL)
    if shutil.which("pdftoppm"):
        for fil in filer:
            pdf = fil.with_suffix(".pdf")
            subprocess.run(["pdftoppm", "-r", "80", "-png", pdf, pdf.with_suffix("")], check=True)


if __name__ == "__main__":
    main(sys.argv[1])
