"""A hendelsesdokument that annuls one event and registers another gives a correction, never a second event.

The documents have the documented form, and no code of the simulator is used. After each event the person's
document is compared with the log, and the log must lack no fact.
"""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import pytest
from folkebok import adresse, doedsfall, ident_i_bruk, innflytting, utflytting
from folkeregister_sync.dokumenter.hendelsesdokument import Hendelsesdokument
from folkeregister_sync.dokumenter.modell import les
from folkeregister_sync.dokumenter.person import Person
from folkeregister_sync.kjent.innlegging import foey_til
from folkeregister_sync.kjent.kjent import Bosatt, Kjent
from folkeregister_sync.skriving.merking import merk
from folkeregister_sync.tolkning.fakta import Nytt
from folkeregister_sync.tolkning.sammenligning import sammenlign
from folkeregister_sync.tolkning.tolk import Hendelsen, tolk
from regelverk.fakta.folkeregister import (
    Doed,
    Flyttet,
    FolkeregisterhendelseAnnullert,
    FolkeregisterhendelseKorrigert,
    IdentEndret,
    Innvandret,
    Utvandret,
)
from samtale import DUF, IDENT, som_hendelse

A, B, C, D = "4204", "4601", "5001", "0301"
NY, RETTET, BORTE = "registrereNy", "korrigere", "annullere"
BEGGE_VEIER = pytest.mark.parametrize("rekkefoelge", [(BORTE, NY), (NY, BORTE)])


@dataclass
class Livet:
    """A person who was settled in kommune A on 2024-01-22, and the log's facts about the person."""

    kjent: Kjent = field(
        default_factory=lambda: Kjent(identer=(IDENT,), bosatt=(Bosatt("1", date(2024, 1, 22), A),))
    )
    nummer: int = 0

    def skjer(self, type_: str, endringer: dict[str, tuple[str, ...]], **deler: Any) -> list[Nytt]:
        """Read an event. Returns its facts with the documents' ids."""
        self.nummer += 1
        alle = [{"entitet": e, "entitetsendring": en} for e, endret in endringer.items() for en in endret]
        kropp = {"hendelse": {"hendelsestype": type_, "egenskapshendelse": alle}}
        deler = {"identifikasjonsnummer": [ident_i_bruk(IDENT)], **deler}
        person = les(Person, {"status": [{"erGjeldende": True, "status": "bosatt"}], **deler})
        hendelsen = Hendelsen(type=type_, ident=IDENT, person=person, dokument=les(Hendelsesdokument, kropp))
        fakta = list(merk(DUF, self.kjent, tolk(self.kjent, hendelsen), f"dok{self.nummer}"))
        for ett in fakta:
            self.kjent = foey_til(self.kjent, som_hendelse(ett))
        assert sammenlign(self.kjent, person) == []
        return fakta

    def flytter(self, til: str, dato: str, *foer: dict[str, Any]) -> None:
        """Read a move, which becomes a fact."""
        (flyttet,) = self.skjer(
            "endringIBostedsadresse", {"bostedsadresse": (NY,)}, bostedsadresse=[adresse(til, dato), *foer]
        )
        assert isinstance(flyttet, Flyttet)

    def drar(self, dato: str) -> None:
        """Read an emigration, which becomes a fact."""
        (utvandret,) = self.skjer(
            "personErUtflyttet",
            {"utflytting": (NY,)},
            utflytting=[utflytting(dato)],
            bostedsadresse=[GAMMEL_A],
            status=[{"erGjeldende": True, "status": "utflyttet"}],
        )
        assert isinstance(utvandret, Utvandret)

    def kommer_hjem(self, dato: str, til: str, dro: str) -> None:
        """Read a return, which becomes a fact."""
        (innvandret,) = self.skjer(
            "personErBosatt",
            {"innflytting": (NY,), "bostedsadresse": (NY,)},
            utflytting=[utflytting(dro, gjelder=False)],
            innflytting=[innflytting(dato)],
            bostedsadresse=[adresse(til, dato), GAMMEL_A],
        )
        assert isinstance(innvandret, Innvandret)


GAMMEL_A = adresse(A, "2024-01-22", gjelder=False)
NAA_A = adresse(A, "2024-01-22")


def uten_ider(fakta: list[Nytt]) -> list[Nytt]:
    return [replace(ett, folkeregister_hendelse_id="") for ett in fakta]


def rettet_flytting(gjelder: str, dato: date, fra: str, til: str) -> FolkeregisterhendelseKorrigert:
    return FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id="",
        gjelder=gjelder,
        type="Flyttet",
        flyttedato=dato,
        fra_kommunenummer=fra,
        til_kommunenummer=til,
    )


def annullert(gjelder: str) -> FolkeregisterhendelseAnnullert:
    return FolkeregisterhendelseAnnullert(folkeregister_hendelse_id="", gjelder=gjelder)


@BEGGE_VEIER
@pytest.mark.parametrize(
    ("adresser", "ventet"),
    [
        ([adresse(C, "2024-08-16"), GAMMEL_A], rettet_flytting("dok1", date(2024, 8, 16), A, C)),
        ([adresse(B, "2024-08-20"), GAMMEL_A], rettet_flytting("dok1", date(2024, 8, 20), A, B)),
        ([adresse(B, "2024-08-10"), GAMMEL_A], rettet_flytting("dok1", date(2024, 8, 10), A, B)),
        ([adresse(A, "2024-08-16"), GAMMEL_A], annullert("dok1")),
        ([NAA_A], annullert("dok1")),
    ],
    ids=[
        "to another kommune",
        "to a later day",
        "to an earlier day",
        "back to A",
        "back to the address in A",
    ],
)
def test_a_move_annulled_and_registered_once_more_is_a_correction(
    rekkefoelge: tuple[str, ...], adresser: list[dict[str, Any]], ventet: Nytt
) -> None:
    liv = Livet()
    liv.flytter(B, "2024-08-16", GAMMEL_A)
    nye = liv.skjer("endringIBostedsadresse", {"bostedsadresse": rekkefoelge}, bostedsadresse=adresser)
    assert uten_ider(nye) == [ventet]


@pytest.mark.parametrize("endring", [(BORTE,), (BORTE, RETTET)])
def test_annulling_the_first_of_two_moves_leaves_the_second(endring: tuple[str, ...]) -> None:
    liv = Livet()
    liv.flytter(B, "2024-08-16", GAMMEL_A)
    liv.flytter(C, "2024-08-20", adresse(B, "2024-08-16", gjelder=False), GAMMEL_A)
    nye = liv.skjer(
        "endringIBostedsadresse",
        {"bostedsadresse": endring},
        bostedsadresse=[adresse(C, "2024-08-20"), GAMMEL_A],
    )
    assert uten_ider(nye) == [annullert("dok1")]


def test_a_document_that_annuls_two_moves_and_registers_one_gives_a_correction_and_an_annulment() -> None:
    liv = Livet()
    liv.flytter(B, "2024-08-16", GAMMEL_A)
    liv.flytter(C, "2024-08-20", adresse(B, "2024-08-16", gjelder=False), GAMMEL_A)
    nye = liv.skjer(
        "endringIBostedsadresse",
        {"bostedsadresse": (BORTE, BORTE, NY)},
        bostedsadresse=[adresse(D, "2024-08-25"), GAMMEL_A],
    )
    assert uten_ider(nye) == [rettet_flytting("dok1", date(2024, 8, 25), A, D), annullert("dok2")]
    assert len({ett.folkeregister_hendelse_id for ett in nye}) == 2


def test_two_moves_registered_in_one_document_are_both_written_in_order() -> None:
    liv = Livet()
    nye = liv.skjer(
        "endringIBostedsadresse",
        {"bostedsadresse": (NY, NY)},
        bostedsadresse=[adresse(C, "2024-08-20"), adresse(B, "2024-08-16", gjelder=False), GAMMEL_A],
    )
    assert [
        (f.flyttedato, f.fra_kommunenummer, f.til_kommunenummer) for f in nye if isinstance(f, Flyttet)
    ] == [
        (date(2024, 8, 16), A, B),
        (date(2024, 8, 20), B, C),
    ]


@BEGGE_VEIER
def test_an_emigration_with_another_date_is_a_correction_also_after_the_return(
    rekkefoelge: tuple[str, ...],
) -> None:
    liv = Livet()
    liv.drar("2024-05-02")
    liv.kommer_hjem("2024-08-16", B, "2024-05-02")
    nye = liv.skjer(
        "endringIUtflytting",
        {"utflytting": rekkefoelge},
        utflytting=[utflytting("2024-05-05", gjelder=False)],
        innflytting=[innflytting("2024-08-16")],
        bostedsadresse=[adresse(B, "2024-08-16"), GAMMEL_A],
    )
    (rettet,) = nye
    assert isinstance(rettet, FolkeregisterhendelseKorrigert)
    assert (rettet.gjelder, rettet.type, rettet.utflyttingsdato) == ("dok1", "Utvandret", date(2024, 5, 5))


@BEGGE_VEIER
@pytest.mark.parametrize("type_", ["endringIInnflytting", "endringIUtflytting", "personErBosatt"])
def test_an_emigration_and_a_return_with_other_dates_are_two_corrections(
    rekkefoelge: tuple[str, ...], type_: str
) -> None:
    liv = Livet()
    liv.drar("2024-05-02")
    liv.kommer_hjem("2024-08-16", B, "2024-05-02")
    nye = liv.skjer(
        type_,
        {"utflytting": rekkefoelge, "innflytting": rekkefoelge, "bostedsadresse": rekkefoelge},
        utflytting=[utflytting("2024-05-05", gjelder=False)],
        innflytting=[innflytting("2024-08-20")],
        bostedsadresse=[adresse(B, "2024-08-20"), GAMMEL_A],
    )
    assert {(f.gjelder, f.type) for f in nye if isinstance(f, FolkeregisterhendelseKorrigert)} == {
        ("dok1", "Utvandret"),
        ("dok2", "Innvandret"),
    }
    assert len(nye) == 2


@pytest.mark.parametrize("endring", [(RETTET,), (BORTE, NY), (NY, BORTE)])
@pytest.mark.parametrize("dato", ["2024-08-16", "2024-08-19"])
def test_a_corrected_address_of_somebody_who_has_returned_corrects_the_return(
    endring: tuple[str, ...], dato: str
) -> None:
    liv = Livet()
    liv.drar("2024-05-02")
    liv.kommer_hjem("2024-08-16", B, "2024-05-02")
    (rettet,) = liv.skjer(
        "endringIBostedsadresse",
        {"bostedsadresse": endring},
        utflytting=[utflytting("2024-05-02", gjelder=False)],
        innflytting=[innflytting("2024-08-16")],
        bostedsadresse=[adresse(C, dato), GAMMEL_A],
    )
    assert isinstance(rettet, FolkeregisterhendelseKorrigert)
    assert (rettet.gjelder, rettet.type, rettet.kommunenummer) == ("dok2", "Innvandret", C)
    assert rettet.innflyttingsdato == date(2024, 8, 16)


def test_a_move_after_the_return_is_a_move_from_where_the_person_came_to() -> None:
    liv = Livet()
    liv.drar("2024-05-02")
    liv.kommer_hjem("2024-08-16", B, "2024-05-02")
    (flyttet,) = liv.skjer(
        "endringIBostedsadresse",
        {"bostedsadresse": (NY,)},
        utflytting=[utflytting("2024-05-02", gjelder=False)],
        innflytting=[innflytting("2024-08-16")],
        bostedsadresse=[adresse(C, "2024-09-01"), adresse(B, "2024-08-16", gjelder=False), GAMMEL_A],
    )
    assert isinstance(flyttet, Flyttet)
    assert (flyttet.fra_kommunenummer, flyttet.til_kommunenummer) == (B, C)


@BEGGE_VEIER
def test_a_death_annulled_and_registered_once_more_is_a_correction(rekkefoelge: tuple[str, ...]) -> None:
    liv = Livet()
    (doed,) = liv.skjer(
        "personErDoed", {"doedsfall": (NY,)}, doedsfall=doedsfall("2024-08-30"), bostedsadresse=[GAMMEL_A]
    )
    assert isinstance(doed, Doed)
    (rettet,) = liv.skjer(
        "personErReaktivert",
        {"doedsfall": rekkefoelge},
        doedsfall=doedsfall("2024-08-31"),
        bostedsadresse=[GAMMEL_A],
    )
    assert isinstance(rettet, FolkeregisterhendelseKorrigert)
    assert rettet.doedsdato == date(2024, 8, 31)


def test_a_death_in_an_event_about_the_ident_is_written() -> None:
    ny = "02818000130"
    nye = Livet().skjer(
        "endringIIdentifikasjonsnummer",
        {"identifikasjonsnummer": (NY,), "doedsfall": (NY,)},
        identifikasjonsnummer=[ident_i_bruk(ny), ident_i_bruk(IDENT, gjelder=False)],
        doedsfall=doedsfall("2024-08-30"),
        bostedsadresse=[GAMMEL_A],
    )
    assert [type(ett) for ett in nye] == [IdentEndret, Doed]
