"""Every problem has a stable code, a sentence that says what to do, and a place in the docs."""

import re
from pathlib import Path
from types import ModuleType

import nir
import registration
import reporting
import rule_engine
from nir.web import PROBLEMTYPER, VARSELTYPER
from regelverk.avgjoerelse.problemer.katalog import varseltyper
from registration.innstillinger import Innstillinger
from registration.tjeneste import lag_tjeneste

KODE = re.compile(r'"(NIR(?:-[A-Z0-9]+)+)"')
RAAD = re.compile(
    r"\b(Be|Bruk|Endre|Fjern|Fyll|Gjenåpne|Hent|Kontakt|Kontroller|Legg|Logg|Meld|Oppgi|Prøv|Rediger|Registrer|Rett|Se|Send|"
    r"Skriv|Slett|Velg|må fylles|må registreringen)\b"
)
STATUSER = {400, 401, 403, 404, 405, 408, 409, 412, 413, 421, 422, 429, 431, 500, 503}
# The texts of these two problems need no verb of advice: the first text has the guide's own words (B 6), and
# the second problem ends without help from the caller.
ANDRE_ORD = {"NIR-AVSLUTNING-BEKREFT", "NIR-FREG-VENTER"}
# The codes of nir.avvik are documented elsewhere.
IKKE_PROBLEMER = ("NIR-AVVIK",)
PAKKER = (nir, registration, rule_engine)


def _i_koden(*pakker: ModuleType) -> set[str]:
    filer = [fil for pakke in pakker for fil in Path(pakke.__path__[0]).rglob("*.py")]
    koder = {kode for fil in filer for kode in KODE.findall(fil.read_text(encoding="utf-8"))}
    return {kode for kode in koder if not kode.startswith(IKKE_PROBLEMER)}


def test_the_description_has_every_kode_that_may_be_answered() -> None:
    beskrivelse = lag_tjeneste(Innstillinger()).openapi()["info"]["description"]
    assert _i_koden(*PAKKER) - PROBLEMTYPER.keys() - VARSELTYPER.keys() == set()
    assert [kode for kode in PROBLEMTYPER | VARSELTYPER if f"`{kode}`" not in beskrivelse] == []


def test_the_description_has_every_warning_of_the_rules_with_what_to_do() -> None:
    assert {type_.kode for type_ in varseltyper()} < VARSELTYPER.keys()
    assert [v.kode for v in VARSELTYPER.values() if not RAAD.search(v.tekst)] == []


def test_every_problem_has_a_sentence_that_says_what_to_do() -> None:
    andres = _i_koden(reporting)  # Another test may have imported reporting already.
    vaare = [slag for kode, slag in PROBLEMTYPER.items() if kode not in andres]
    assert len(vaare) > 50
    uten_raad = {slag.kode for slag in vaare if not RAAD.search(slag.forklaring)}
    assert uten_raad == ANDRE_ORD
    for slag in vaare:
        assert slag.forklaring.endswith("."), slag.kode
        assert slag.status in STATUSER, slag.kode
