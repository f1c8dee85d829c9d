"""A kommune that the person has left gets the decisions on its own facts and nothing newer (kontrakt
§5.18).
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import orjson
import pytest
from nir.meldinger import emner
from nir.meldinger.konvolutt import skriv_hendelse
from nir.meldinger.spoersmaal import Spoersmaal
from regelverk.fakta import folkeregister, innslag
from regelverk.fakta.hendelse import Aktoer, Hendelse, Innhold
from regelverk.lov.parametre import les_parametre
from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.post.faktum import les_faktum
from rule_engine.post.posisjon import Posisjon
from rule_engine.spoersmaal.spoersmaal import besvar

from tests.stoette.fakta import faktum, i_program

FLYTTET = date(2024, 3, 1)


class Sak:
    """A person in the first kommune's programme, who moves to Oslo and gets a new name there."""

    def __init__(self, duf: str, flyttet: date = FLYTTET) -> None:
        self.duf = duf
        self.partisjon = Partisjon(emner.partisjon(duf), les_parametre())
        self._neste = 0
        for hendelse in i_program(duf):
            self.send(hendelse)
        flytting = folkeregister.Flyttet(
            folkeregister_hendelse_id="f1", flyttedato=flyttet, til_kommunenummer="0301"
        )
        navn = folkeregister.NavnEndret(folkeregister_hendelse_id="f2", fornavn="HEMMELIG", etternavn="NY")
        fakta: tuple[Innhold, ...] = (flytting, navn)
        for nr, innhold in enumerate(fakta):
            self.send(faktum(duf, innhold, FLYTTET, f"{duf}-f{nr}", kilde="folkeregisteret"))

    def send(self, hendelse: Hendelse) -> dict[str, Any]:
        """Let the partition decide the fact. Returns the answer that the waiting sender gets."""
        posisjon = Posisjon(self.partisjon.nummer, self._neste)
        self._neste += 1
        noekkel = emner.noekkel(self.duf, hendelse.hendelse_id)
        verdi = skriv_hendelse(hendelse, svar_id="s1")
        poster = self.partisjon.ta_imot(les_faktum(posisjon, noekkel, verdi))
        [svar] = [post for post in poster if post.emne == emner.SVAR]
        felter: dict[str, Any] = orjson.loads(svar.verdi or b"")
        return felter

    def vedtaket(self) -> Hendelse:
        """The decision (vedtak) that the first kommune registered."""
        return i_program(self.duf)[-1]

    def kontakt(self, kommune: str, **felter: Any) -> Hendelse:
        """A fact that a kommune registers."""
        innhold = innslag.Kontakt(innslag_id="k1", kontakttype="Kontakt", dato=FLYTTET)
        ny = faktum(self.duf, innhold, FLYTTET, f"{self.duf}-kontakt")
        return replace(ny, aktoer=Aktoer(kommunenummer=kommune, bruker="X"), **felter)

    def spoer(self, **felter: Any) -> dict[str, Any] | None:
        """The answer to a question that the first kommune asks."""
        alle = {"kommunenummer": "3201", "type": "status", **felter}
        return besvar(
            self.partisjon.tilstand, Spoersmaal(spoersmaal_id="s1", duf_nummer=self.duf, **alle)
        ).svar


@pytest.fixture
def sak(nytt_duf: Callable[[], str]) -> Sak:
    return Sak(nytt_duf())


def test_a_retry_is_answered_with_the_decision_and_nothing_newer(sak: Sak) -> None:
    svar = sak.send(sak.vedtaket())
    assert (svar["utfall"], svar["innslagId"]) == ("godtatt", f"{sak.duf}-v")
    assert "vurdering" not in svar
    assert (svar["versjon"], svar["posisjon"]) == (0, f"{sak.partisjon.nummer}-0")
    assert "HEMMELIG" not in str(svar)


def test_the_new_kommune_is_answered_with_the_document(sak: Sak) -> None:
    svar = sak.send(sak.kontakt("0301"))
    assert svar["vurdering"]["person"]["fornavn"] == "HEMMELIG"


def test_the_status_of_an_old_registration_has_no_later_versjon_or_posisjon(sak: Sak) -> None:
    svar = sak.spoer(hendelse_id=f"{sak.duf}-vedtak")
    assert svar == {
        "hendelseId": f"{sak.duf}-vedtak",
        "utfall": "godtatt",
        "varsler": [],
        "innslagId": f"{sak.duf}-v",
    }


def test_an_edit_of_the_flyttet_row_is_answered_without_the_document(sak: Sak) -> None:
    registrert = sak.partisjon.tilstand.personer.hent(sak.duf.encode())
    assert registrert is not None
    [rad] = registrert.person.spor
    assert rad.aarsak == "Flyttet"
    sletting = innslag.InnslagSlettet(innslag_id=rad.innslag_id, seksjon="avslutning")
    svar = sak.send(faktum(sak.duf, sletting, FLYTTET, "slett-1", type_="InnslagSlettet"))
    assert svar["utfall"] == "godtatt"
    assert "vurdering" not in svar
    assert svar["versjon"] == 0


def test_a_simulation_and_a_letter_are_no_longer_the_old_kommunes(sak: Sak) -> None:
    assert sak.spoer(type="simuler") is None
    assert sak.spoer(type="vedtaksbrev", innslag_id=f"{sak.duf}-v") is None
    assert sak.spoer(type="finnes") is None


def test_the_old_kommune_may_edit_its_flyttet_row_and_do_nothing_else(sak: Sak) -> None:
    svar = sak.spoer(type="handlinger")
    assert svar is not None
    assert {(s["kanRegistrere"], s["grunn"]["kode"]) for s in svar["seksjoner"].values()} == {
        (False, "NIR-PERSON-UKJENT")
    }
    rader = {rad["innslagId"]: rad for rad in svar["innslag"]}
    [flyttet] = [rad for rad in svar["innslag"] if rad["seksjon"] == "avslutning"]
    assert (flyttet["kanEndre"], flyttet["kanSlette"]) == (True, True)
    vedtaket = rader[f"{sak.duf}-v"]
    assert (vedtaket["kanEndre"], vedtaket["kanSlette"]) == (False, False)
    assert vedtaket["grunn"]["kanEndre"]["kode"] == "NIR-PERSON-UKJENT"


def test_what_the_old_kommune_may_do_tells_nothing_newer_than_the_move(sak: Sak) -> None:
    foer = sak.spoer(type="handlinger")
    sak.send(sak.kontakt("0301"))
    assert sak.spoer(type="handlinger", kommunenummer="0301") != foer
    assert sak.spoer(type="handlinger") == foer
    assert sak.spoer(type="handlinger", kommunenummer="4204") is None


def test_a_stricter_protection_hides_from_the_old_kommune_what_may_be_done(sak: Sak) -> None:
    vern = folkeregister.AdressebeskyttelseEndret(
        folkeregister_hendelse_id="f9", adressebeskyttelse="fortrolig"
    )
    sak.send(faktum(sak.duf, vern, FLYTTET, f"{sak.duf}-f9", kilde="folkeregisteret"))
    assert sak.spoer(type="handlinger", ser="strengtFortrolig") is None


def test_a_future_move_changes_nobodys_access_before_its_day(nytt_duf: Callable[[], str]) -> None:
    sak = Sak(nytt_duf(), flyttet=date(2024, 9, 1))
    assert sak.send(sak.vedtaket())["vurdering"]["oppfoelging"]["kommunenummer"] == "3201"
    assert sak.spoer(type="finnes") == {}
    assert sak.spoer(type="finnes", kommunenummer="0301") is None
    assert sak.send(sak.kontakt("0301"))["problem"]["status"] == 404


@pytest.mark.parametrize("andre", ["slett", "umulig dato", "annet innhold"])
def test_another_kommune_never_learns_that_the_person_of_its_refused_fact_is_known(
    sak: Sak, andre: str
) -> None:
    """A second attempt with the same key is answered 404, whatever its content."""
    assert sak.send(sak.kontakt("4204"))["problem"]["status"] == 404
    andre_fakta: dict[str, Innhold] = {
        "slett": innslag.InnslagSlettet(innslag_id="k1", seksjon="kontakt"),
        "umulig dato": innslag.Kontakt(innslag_id="k1", kontakttype="Kontakt", dato=date(9999, 1, 1)),
        "annet innhold": innslag.Kontakt(innslag_id="k1", kontakttype="Krav", dato=FLYTTET),
    }
    igjen = replace(sak.kontakt("4204"), innhold=andre_fakta[andre])
    if andre == "slett":
        igjen = replace(igjen, type="InnslagSlettet")
    svar = sak.send(igjen)
    assert svar["problem"]["kode"] == "NIR-PERSON-UKJENT"
    assert sak.spoer(kommunenummer="4204", hendelse_id=f"{sak.duf}-kontakt") is None


def test_a_token_of_a_bydel_reaches_the_persons_of_that_bydel_only(nytt_duf: Callable[[], str]) -> None:
    sak = Sak(nytt_duf())
    innhold = folkeregister.Flyttet(
        folkeregister_hendelse_id="f3",
        flyttedato=FLYTTET,
        til_kommunenummer="0301",
        til_bydelsnummer="030103",
    )
    sak.send(faktum(sak.duf, innhold, FLYTTET, f"{sak.duf}-f3", kilde="folkeregisteret"))
    for bydel, funnet in (("030103", True), (None, True), ("030104", False)):
        svar = sak.spoer(type="simuler", kommunenummer="0301", bydelsnummer=bydel)
        assert (svar is not None) is funnet
        aktoer = Aktoer(kommunenummer="0301", bruker="X", bydelsnummer=bydel)
        kontakt = replace(sak.kontakt("0301"), hendelse_id=f"{sak.duf}-{bydel}", aktoer=aktoer)
        nytt = innslag.Kontakt(innslag_id=f"k-{bydel}", kontakttype="Krav", dato=FLYTTET)
        utfall = sak.send(replace(kontakt, innhold=nytt))
        assert ("vurdering" in utfall) is funnet
        assert ("problem" in utfall) is not funnet


def test_an_impossible_date_reveals_nothing_to_another_kommune(sak: Sak) -> None:
    umulig = innslag.Kontakt(innslag_id="k1", kontakttype="Kontakt", dato=date(9999, 1, 1))
    svar = sak.send(replace(sak.kontakt("4204"), innhold=umulig))
    assert svar["problem"]["kode"] == "NIR-PERSON-UKJENT"


def test_facts_are_taken_in_from_a_kommune_that_follows_up_or_has_done_so(
    nytt_duf: Callable[[], str],
) -> None:
    """So registration can refuse facts of any other kommune before they reach the log (kontrakt §5.26)."""
    sak = Sak(nytt_duf())
    har = {kommune: sak.spoer(type="adgang", kommunenummer=kommune) for kommune in ("3201", "0301", "4204")}
    assert har == {"3201": {}, "0301": {}, "4204": None}
    assert sak.spoer(type="adgang", kommunenummer="3201", bydelsnummer="320101") is None
    ukjent = Spoersmaal(
        spoersmaal_id="s1", duf_nummer=nytt_duf(), type="adgang", kommunenummer="3201", ser="ugradert"
    )
    assert not besvar(sak.partisjon.tilstand, ukjent).funnet


def test_a_user_of_another_bydel_does_not_get_the_decision_of_the_first(nytt_duf: Callable[[], str]) -> None:
    sak = Sak(nytt_duf(), flyttet=date(2024, 9, 1))
    vedtak = f"{sak.duf}-vedtak"
    assert sak.spoer(hendelse_id=vedtak) is not None
    assert sak.spoer(hendelse_id=vedtak, bydelsnummer="320101") is None
