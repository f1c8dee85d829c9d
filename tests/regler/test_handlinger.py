"""The rules accept what `handlinger` says is allowed, and refuse what it says is not, for the reason that it
gives (kontrakt §6.3).

The test builds its registrations from the answer alone, as a form does: it knows no rule.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from regelverk.fakta.hendelse import Aktoer
from regelverk.liv.svar import Avgjoerelse
from regelverk.lov.kodeverk import liste
from regelverk.visning.handlinger.handlinger import handlinger

from tests.regler import livene, personen
from tests.regler.konvolutter import Skriver
from tests.regler.liv import Liv
from tests.regler.sak import Linje
from tests.regler.tilfeldig_liv import TilfeldigLiv

BEKREFT = "NIR-AVSLUTNING-BEKREFT"
UKJENT = "NIR-PERSON-UKJENT"
UTENFRA: dict[str, dict[str, Any]] = {
    "kontakt": {"kontakttype": "Kontakt", "dato": livene.BOSATT.isoformat()},
    "integreringskontrakt": {"dato": livene.BOSATT.isoformat()},
    "sluttmaal": {"sluttmaal": "Arbeid (vgo)"},
}
"""Registrations that need no code list."""


@dataclass
class Skjema:
    """Fills in and sends the registrations that `handlinger` describes, as one kommune.

    The life does not keep what is sent.
    """

    liv: Liv
    skriver: Skriver
    slump: Random
    kommune: str = "3201"

    def svar(self) -> dict[str, Any] | None:
        """The answer of `handlinger`. None: the person is unknown to the kommune."""
        assert self.liv.person is not None
        aktoer = Aktoer(kommunenummer=self.kommune, bruker="NIBO")
        return handlinger(self.liv.person, aktoer, self.liv.dag, self.liv._vilkaar())

    def send(self, type_: str, innhold: dict[str, Any]) -> Avgjoerelse:
        hendelse = self.skriver.fakta(self.liv.dag, type_, innhold, kilde="kommune", av=self.kommune)
        svar = self.liv.kopi().ta(hendelse)
        assert svar is not None
        return svar

    def registrer(self, seksjon: str, felter: dict[str, Any]) -> Avgjoerelse:
        innhold = {"innslagId": "nytt", "seksjon": seksjon, **felter}
        svar = self.send("InnslagRegistrert", innhold)
        if svar.problem and svar.problem.kode == BEKREFT:
            svar = self.send("InnslagRegistrert", innhold | {"bekreftet": True})
        return svar

    def fyll_ut(self, felter: list[dict[str, Any]]) -> dict[str, Any]:
        """The required fields, each with a value that the description allows."""
        ut: dict[str, Any] = {}
        for felt in felter:
            if felt["paakrevd"]:
                ut[felt["navn"]] = self._verdi(felt)
        for felt in felter:
            start = felt.get("ikkeFoer")
            if start in ut and felt["navn"] in ut:
                ut[felt["navn"]] = max(ut[felt["navn"]], ut[start])
        return ut

    def _verdi(self, felt: dict[str, Any]) -> Any:
        match felt["type"]:
            case "dato":
                return self._dag(felt)
            case "valg":
                return self.slump.choice(felt["verdier"])
            case "tekst":
                return self.slump.choice(felt.get("verdier") or ["finnes ikke"])
            case "tall":
                return self.slump.uniform(felt.get("fra", 0), felt.get("til", 0))
            case _:
                return felt.get("fra", 0)

    def _dag(self, felt: dict[str, Any]) -> str:
        # A kommune without access is told nothing about the person, not even `fra` and `til`.
        fra, til = (date.fromisoformat(felt.get(navn, self.liv.dag.isoformat())) for navn in ("fra", "til"))
        # Choose a day near today, since `fra` and `til` can be centuries apart.
        naer = timedelta(days=900)
        fra, til = max(fra, min(self.liv.dag - naer, til)), min(til, max(self.liv.dag + naer, fra))
        dag = fra + timedelta(days=self.slump.randrange(max((til - fra).days, 0) + 1))
        return dag.isoformat()


def _en_periode_fri(felter: dict[str, Any], opptatt: list[dict[str, str]]) -> bool:
    start = felter.get("startdato") or felter.get("fra")
    slutt = felter.get("sluttdato") or felter.get("til")
    if start is None or slutt is None:
        return True
    return not any(p["fra"] <= slutt and start <= p["til"] for p in opptatt)


def sjekk(skjema: Skjema) -> None:
    svar = skjema.svar()
    if svar is None or not any(hva["koder"] for hva in svar["seksjoner"].values()):
        _sjekk_at_ingenting_registreres(skjema, svar)
    if svar is None:
        _sjekk_at_alt_er_ukjent(skjema)
        return
    for seksjon, hva in svar["seksjoner"].items():
        for gitt, rad in _noen(skjema.slump, list(_valgene(hva))):
            _sjekk_registrering(skjema, seksjon, hva, gitt, rad)
    for rad in _noen(skjema.slump, svar["innslag"]):
        _sjekk_innslag(skjema, rad)


def _sjekk_at_ingenting_registreres(skjema: Skjema, svar: dict[str, Any] | None) -> None:
    """Check that each registration is refused with the code for an unknown person.

    The person is unknown, or has left the kommune, so no other code may be shown.
    """
    for seksjon, felter in UTENFRA.items():
        problem = skjema.registrer(seksjon, felter).problem
        assert problem, (seksjon, svar)
        assert problem.kode == UKJENT
        if svar is not None:
            assert svar["seksjoner"][seksjon]["grunn"]["kode"] == UKJENT


def _sjekk_at_alt_er_ukjent(skjema: Skjema) -> None:
    """Check that the kommune can neither edit nor delete any of the person's entries, and is told only that
    the person is unknown.
    """
    dok = skjema.liv.dokument()
    alle = {rad["innslagId"]: rad["seksjon"] for rad in dok["innslag"]}
    alle |= {rad["innslagId"]: "avslutning" for rad in dok["avslutningshistorikk"]}
    for innslag_id, seksjon in _noen(skjema.slump, list(alle.items())):
        felles = {"innslagId": innslag_id, "seksjon": seksjon}
        svar = skjema.send("InnslagSlettet", felles)
        assert svar.problem, felles
        assert svar.problem.kode == UKJENT


def _noen(slump: Random, alle: list[Any]) -> list[Any]:
    """Up to three of `alle`, since each registration that is tried computes the person again."""
    return slump.sample(alle, min(len(alle), 3))


def _valgene(hva: dict[str, Any]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    if "felter" in hva:
        yield {}, hva
    for kode in hva["koder"]:
        [felt] = [f["navn"] for f in kode["felter"] if f["type"] == "kode"]
        if "resultater" not in kode:
            yield {felt: kode["kode"]}, kode
        for en in kode.get("resultater", []):
            yield {felt: kode["kode"], "resultat": en["resultat"]}, kode | en


def _sjekk_registrering(
    skjema: Skjema, seksjon: str, hva: dict[str, Any], gitt: dict[str, Any], rad: dict[str, Any]
) -> None:
    opptatt = hva.get("opptatt", [])
    felter = skjema.fyll_ut(rad["felter"]) | gitt
    if not _en_periode_fri(felter, opptatt):
        return
    if rad["kanRegistrere"]:
        svar = skjema.registrer(seksjon, felter)
        assert svar.utfall == "godtatt", (seksjon, felter, svar.problem, rad)
        return
    koder = []
    for en in _med_et_vedtak(skjema, rad["felter"], felter):
        problem = skjema.registrer(seksjon, en).problem
        assert problem, (seksjon, en, rad)
        koder.append(problem.kode)
    assert rad["grunn"]["kode"] in koder, (seksjon, felter, koder, rad)


def _med_et_vedtak(
    skjema: Skjema, beskrevet: list[dict[str, Any]], felter: dict[str, Any]
) -> list[dict[str, Any]]:
    """`felter`, or, if no vedtak may be chosen in a klage, a copy of `felter` with each vedtak.

    The answer of `handlinger` then names no vedtak, and gives the reason for one of them. Deleted vedtak are
    included.
    """
    assert skjema.liv.person is not None
    assert skjema.liv.person.vurdert is not None
    vedtak = list(skjema.liv.person.vurdert.mappe.vedtak)
    if not any(felt.get("verdier") == [] for felt in beskrevet) or not vedtak:
        return [felter]
    return [felter | {"vedtakId": ident} for ident in vedtak]


def _sjekk_innslag(skjema: Skjema, rad: dict[str, Any]) -> None:
    felles = {"innslagId": rad["innslagId"], "seksjon": rad["seksjon"]}
    slettet = skjema.send("InnslagSlettet", felles)
    assert (slettet.utfall == "godtatt") == rad["kanSlette"], (rad, slettet.problem)
    if not rad["kanSlette"]:
        assert slettet.problem
        assert slettet.problem.kode == rad["grunn"]["kanSlette"]["kode"]
    endringer = [skjema.send("InnslagRettet", felles | {"felter": f}) for f in _endringer(skjema, rad)]
    if rad["kanEndre"]:
        assert any(svar.utfall == "godtatt" for svar in endringer), (rad, [s.problem for s in endringer])
    else:
        assert all(svar.problem for svar in endringer), rad
        assert rad["grunn"]["kanEndre"]["kode"] in {s.problem.kode for s in endringer if s.problem}


def _endringer(skjema: Skjema, rad: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Edits of one field that is not locked. For a row of the regelmotor, only the date is tried."""
    datofelt = {
        "kontakt": "dato",
        "integreringskontrakt": "dato",
        "reservasjon": "dato",
        "vedtak": "startdato",
        "klage": "klagedato",
        "tiltak": "sluttdato",
        "fravaer": "til",
        "avslutning": "avslutningsdato",
    }
    if rad["seksjon"] == "sluttmaal":
        for kode in liste("sluttmaal"):
            yield {"sluttmaal": kode.kode}
        return
    felt = datofelt[rad["seksjon"]]
    dok = skjema.liv.dokument()
    alle = [(r["innslagId"], r["felter"].get(felt)) for r in dok["innslag"]]
    alle += [(r["innslagId"], r["dato"]) for r in dok["avslutningshistorikk"]]
    na = next(verdi for ident, verdi in reversed(alle) if ident == rad["innslagId"])
    dager = [date.fromisoformat(na)] if na else []
    frist = dok["gjennomfoeringsfrist"]
    dager += [skjema.liv.dag, livene.START, *([date.fromisoformat(frist)] if frist else [])]
    for dag in dager:
        for forskyvning in (0, -1, 1):
            ny = (dag + timedelta(days=forskyvning)).isoformat()
            bekreftet = {"bekreftet": True} if rad["seksjon"] == "avslutning" else {}
            if ny != na:
                yield {felt: ny} | bekreftet
    if rad["seksjon"] == "tiltak":
        yield {"gjennomfoert": True}
        yield {"gjennomfoert": False}


@settings(max_examples=20, phases=[Phase.generate])
@given(livene.hjemler, st.none() | livene.maal, livene.omskiftelig, st.integers(0, 700), st.randoms())
def test_whatever_may_be_done_is_accepted_and_the_rest_is_refused_for_the_reason_given(
    hjemmel: str, maal: str | None, rader: list[Any], senere: int, slump: Random
) -> None:
    liv, skriver = livene.i_program(hjemmel, maal, tilgangskontroll=True)
    skriver.rettelser = True
    livene.lev(liv, skriver, rader)
    liv.til(liv.dag + timedelta(days=senere))
    for kommune in ("3201", "0301"):
        sjekk(Skjema(liv, skriver, slump, kommune))


@settings(max_examples=20, phases=[Phase.generate])
@given(
    livene.hjemler, livene.omskiftelig, livene.omskiftelig, st.booleans(), st.integers(0, 60), st.randoms()
)
def test_it_holds_for_the_kommune_that_a_person_has_left_and_for_the_next_one(
    hjemmel: str, foer: list[Any], etter: list[Any], sluttet: bool, senere: int, slump: Random
) -> None:
    liv, skriver = livene.i_program(hjemmel, None, tilgangskontroll=True)
    skriver.rettelser = True
    livene.lev(liv, skriver, foer)
    if sluttet:
        egen = {"seksjon": "avslutning", "avslutningsaarsak": "Ukjent", "bekreftet": True}
        egen |= {"innslagId": "egen", "avslutningsdato": liv.dag.isoformat()}
        liv.ta(skriver.fakta(liv.dag, "InnslagRegistrert", egen, kilde="kommune", av="3201"))
    flytting = {"folkeregisterHendelseId": "flytting", "flyttedato": liv.dag.isoformat()}
    flytting |= {"tilKommunenummer": "0301"}
    liv.ta(skriver.fakta(liv.dag, "Flyttet", flytting, kilde="folkeregisteret"))
    livene.lev(liv, skriver, etter)
    liv.til(liv.dag + timedelta(days=senere))
    for kommune in ("3201", "0301", "4204"):
        sjekk(Skjema(liv, skriver, slump, kommune))


@pytest.mark.parametrize("lov", ["integreringsloven", "introduksjonsloven", "6A"])
@pytest.mark.parametrize("froe", range(3))
def test_it_holds_in_long_lives_under_each_law(lov: str, froe: int) -> None:
    liv = TilfeldigLiv(Random(froe), lov)
    liv.lev()
    liv.liv.tilgangskontroll = True
    sjekk(Skjema(liv.liv, liv.skriver, Random(froe)))


@pytest.mark.parametrize("maal", [None, "Arbeid (vgo)"])
@pytest.mark.parametrize("dager", [0, 40, 90, 200, 500, 900])
def test_it_holds_before_any_programme_and_after_the_oppstartsfrist(maal: str | None, dager: int) -> None:
    skriver, liv = Skriver({}), Liv(tilgangskontroll=True)
    for dag, type_, innhold in personen.grunnfakta({}):
        liv.ta(skriver.fakta(dag, type_, innhold, kilde="udi"))
    if maal:
        liv.ta(skriver.linje(Linje(livene.BOSATT, {"sluttmål": maal})))
    liv.til(livene.BOSATT + timedelta(days=dager))
    for froe in range(3):
        sjekk(Skjema(liv, skriver, Random(froe)))
