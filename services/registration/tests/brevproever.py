"""Decisions of every type, result and målform, for the tests of the letters and for looking at them."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from docx import Document
from docx.table import Table
from regelverk.fakta.innslag import Resultat
from regelverk.fakta.navn import til_camel
from regelverk.lov.kodeverk.vedtakstyper import Vedtakstype, vedtakstyper
from registration.vedtaksmal.avsender import Avsendere
from registration.vedtaksmal.brev import brev
from registration.vedtaksmal.grunnlag import Grunnlag, les_grunnlag
from registration.vedtaksmal.maalform import MAALFORMER, Maalform
from registration.vedtaksmal.oppsett import Brevoppsett

KRISTIANSAND = Avsendere.model_validate(
    {
        "kommuner": {
            "4204": {
                "enhet": "Kvalifiseringsenheten",
                "adresse": ["Postboks 417 Lund", "4604 Kristiansand"],
                "kontakt": ["Telefon 00 00 00 00", "kvalifisering@kristiansand.example"],
                "underskriver": "Marte Kirkerud",
                "stilling": "Enhetsleder",
            }
        }
    }
)
OPPSETT = Brevoppsett(KRISTIANSAND)
_BREVFELTER: dict[str, Any] = {
    "beloep": 12480,
    "beloepPerMaaned": 3120,
    "gjelderFra": "2024-02-01",
    "gjelderTil": "2024-04-30",
    "ytelse": "foreldrepenger",
    "betalingsfrist": "2024-06-21",
}


def grunnlaget(type_: Vedtakstype, resultat: Resultat, *, fullt: bool = True, **annet: Any) -> Grunnlag:
    """The engine's answer about a decision of this type and result. With `fullt`, every field has a value."""
    vedtak: dict[str, Any] = {
        "innslagId": "V1",
        "vedtakstype": type_.kode,
        "resultat": resultat,
        "vedtaksdato": "2024-05-13",
    }
    if fullt:
        vedtak |= {"saksnummer": "2024/1837", "startdato": "2024-06-03"} | _felter(type_)
    svar = {
        "dufNummer": "992400001009",
        "person": {"fornavn": "LEVENDE", "etternavn": "LØFT", "foedselsdato": "1990-05-17"},
        "slettet": False,
        "registrertAv": "4204-NIBO",
        "vedtak": vedtak | annet.pop("vedtak", {}),
        "lovverk": "Integreringsloven",
        "kapittel6A": False,
        "kategori": "Rett og plikt til introduksjonsprogram",
        "kommunenummer": "4204",
        "sluttmaal": "Fullføre deler av videregående opplæring",
        "gjennomfoeringsfrist": "2026-06-03",
    }
    grunnlag = les_grunnlag({**svar, **annet})
    assert grunnlag is not None
    return grunnlag


def _felter(type_: Vedtakstype) -> dict[str, Any]:
    egne = {til_camel(felt): _BREVFELTER[til_camel(felt)] for felt in type_.brevfelter}
    slutt = {"sluttdato": "2024-06-28"} if type_.slag in ("permisjon", "midlertidig stans", "annet") else {}
    return {**egne, **slutt, **({"dagtype": "virkedager"} if type_.krever_dagtype else {})}


def alle() -> Iterator[tuple[Vedtakstype, Resultat, Maalform]]:
    """Vedtakstype, result and målform of each letter that exists."""
    for type_ in vedtakstyper():
        for resultat in type_.resultater:
            for maalform in MAALFORMER:
                yield type_, resultat, maalform


def brevtekst(docx: bytes) -> str:
    """The text of the whole letter from top to bottom: the header with its two columns, the body, and the
    footer.
    """
    dokument = Document(BytesIO(docx))
    seksjon = dokument.sections[0]
    deler = (seksjon.first_page_header, dokument, seksjon.first_page_footer)
    return "\n".join(linje for del_ in deler for linje in _linjer(del_))


def _linjer(del_: Any) -> Iterator[str]:
    for innhold in del_.iter_inner_content():
        if isinstance(innhold, Table):
            for rad in innhold.rows:
                yield from (celle.text for celle in rad.cells if celle.text)
        elif innhold.text:
            yield innhold.text


def tekst(type_: str, resultat: Any = None, maalform: Maalform = "nb", **annet: Any) -> str:
    """The text of the letter about a decision of this type. `avsendere` in `annet`: the table of senders."""
    vedtakstype = vedtakstyper()[type_]
    oppsett = Brevoppsett(annet.pop("avsendere", KRISTIANSAND))
    grunnlag = grunnlaget(vedtakstype, resultat or vedtakstype.resultater[0], **annet)
    return brevtekst(brev(grunnlag, oppsett, maalform))
