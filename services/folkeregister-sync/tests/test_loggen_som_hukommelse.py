"""What is known of a person (`Kjent`) after each fact of the log."""

from dataclasses import replace
from datetime import date

from folkeregister_sync.kjent.bok import Bok
from folkeregister_sync.kjent.innlegging import foey_til
from folkeregister_sync.kjent.kjent import Kjent
from folkeregister_sync.kjent.lest import HODE, Lest, les_hode, skriv_hode
from hypothesis import given
from hypothesis import strategies as st
from regelverk.fakta import folkeregister as fr
from regelverk.fakta.hendelse import Hendelse, Innhold
from regelverk.fakta.person import BosettingRegistrert, PersonRegistrert

DUF, ANNEN_DUF = "990000000107", "990000000205"


def hendelse(innhold: Innhold, duf: str = DUF, id_: str | None = None) -> Hendelse:
    folkeregister = type(innhold).__module__.endswith("folkeregister")
    return Hendelse(
        hendelse_id=id_ or f"{duf}/{innhold!r}",
        duf_nummer=duf,
        type=type(innhold).__name__,
        tidspunkt="2024-09-01T10:00:00Z",
        registrert=date(2024, 9, 1),
        kilde="folkeregisteret" if folkeregister else "udi",
        innhold=innhold,
    )


def person(ident: str | None = "17859000185", fornavn: str = "Løft") -> PersonRegistrert:
    return PersonRegistrert(
        fornavn=fornavn,
        etternavn="Levende",
        foedselsdato=date(1990, 5, 17),
        kjoenn="Kvinne",
        statsborgerskap=("SYR",),
        folkeregisterident=ident,
    )


def bosatt(dato: date, kommune: str, id_: str | None = "1") -> BosettingRegistrert:
    return BosettingRegistrert(
        bosettingsdato=dato, kommunenummer=kommune, etter_avtale=True, bosetting_id=id_
    )


def flyttet(id_: str, dato: date, til: str) -> fr.Flyttet:
    return fr.Flyttet(folkeregister_hendelse_id=id_, flyttedato=dato, til_kommunenummer=til)


def etter(*fakta: Innhold) -> Kjent:
    kjent = Kjent()
    for en in fakta:
        kjent = foey_til(kjent, hendelse(en))
    return kjent


def test_the_kommune_on_a_day_follows_settlement_moves_and_reforms() -> None:
    kjent = etter(
        bosatt(date(2023, 5, 1), "3005"),
        fr.KommuneEndret(folkeregister_hendelse_id="r", kommunenummer="3301", gjelder_fra=date(2024, 1, 1)),
        flyttet("a", date(2024, 8, 16), "4203"),
    )
    dager = [date(2023, 4, 30), date(2023, 5, 1), date(2024, 1, 1), date(2024, 8, 15), date(2024, 8, 16)]
    assert [kjent.kommune(dag) for dag in dager] == [None, "3005", "3301", "3301", "4203"]


def test_a_settlement_registered_again_replaces_the_earlier_one() -> None:
    kjent = etter(bosatt(date(2024, 1, 1), "4204"), bosatt(date(2024, 2, 1), "0301"))
    assert (kjent.bosettingsdato, kjent.kommune()) == (date(2024, 2, 1), "0301")


def test_an_annulled_correction_restores_what_it_corrected() -> None:
    rettet = fr.FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id="b", gjelder="a", type="Doed", doedsdato=date(2024, 9, 8)
    )
    doed = fr.Doed(folkeregister_hendelse_id="a", doedsdato=date(2024, 9, 10))
    tilbake = fr.FolkeregisterhendelseAnnullert(folkeregister_hendelse_id="c", gjelder="b")
    datoer = [kjent.siste("Doed") for kjent in (etter(doed, rettet), etter(doed, rettet, tilbake))]
    assert [h.dato for h in datoer if h] == [date(2024, 9, 8), date(2024, 9, 10)]


def test_annulling_the_original_annuls_the_chain() -> None:
    doed = fr.Doed(folkeregister_hendelse_id="a", doedsdato=date(2024, 9, 10))
    rettet = fr.FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id="b", gjelder="a", type="Doed", doedsdato=date(2024, 9, 8)
    )
    bort = fr.FolkeregisterhendelseAnnullert(folkeregister_hendelse_id="c", gjelder="a")
    assert etter(doed, rettet, bort).siste("Doed") is None


def test_a_name_in_capitals_is_the_same_name() -> None:
    kjent = etter(person(fornavn="Løft"))
    assert etter(person(fornavn="LØFT ")).navn == kjent.navn
    assert etter(person(fornavn="Loft")).navn != kjent.navn


@given(st.lists(st.sampled_from(range(4)), max_size=12))
def test_facts_that_stand_in_the_log_twice_count_once(rekkefoelge: list[int]) -> None:
    fakta = [
        hendelse(flyttet("a", date(2024, 8, 16), "4203")),
        hendelse(flyttet("b", date(2024, 9, 16), "0301")),
        hendelse(fr.IdentEndret(folkeregister_hendelse_id="c", folkeregisterident="17859000266")),
        hendelse(fr.FolkeregisterhendelseAnnullert(folkeregister_hendelse_id="d", gjelder="a")),
    ]
    med, uten = Kjent(), Kjent()
    for nummer in rekkefoelge:
        med = foey_til(med, fakta[nummer])
    for nummer in dict.fromkeys(rekkefoelge):
        uten = foey_til(uten, fakta[nummer])
    assert med == uten


def test_a_person_is_looked_up_when_registered_when_settled_and_when_given_another_ident() -> None:
    bok = Bok()
    assert not bok.ta_inn(hendelse(person(None)))
    assert bok.ta_inn(hendelse(person()))
    assert not bok.ta_inn(hendelse(person(fornavn="Annen")))
    assert bok.ta_inn(hendelse(bosatt(date(2024, 1, 1), "4204")))
    assert not bok.ta_inn(hendelse(flyttet("a", date(2024, 8, 16), "4203")))
    assert bok.ta_inn(hendelse(person("17859000266")))


def test_a_person_whose_address_is_no_longer_secret_is_looked_up() -> None:
    bok = Bok()
    bok.ta_inn(hendelse(person()))
    endret = fr.AdressebeskyttelseEndret(folkeregister_hendelse_id="a", adressebeskyttelse="strengtFortrolig")
    strengt = hendelse(endret)
    ugradert = hendelse(replace(endret, folkeregister_hendelse_id="b", adressebeskyttelse="ugradert"))
    assert [bok.ta_inn(strengt), bok.ta_inn(ugradert), bok.ta_inn(ugradert)] == [False, True, False]


def test_a_malformed_ident_finds_nobody() -> None:
    bok = Bok()
    for ident in ("", "ikke et tall", "178590001", "\u0661" * 11):
        assert not bok.ta_inn(hendelse(person(ident)))
    assert list(bok.alle()) == []
    assert bok.ta_inn(hendelse(person("17859000185")))


def test_a_person_is_found_by_every_ident_and_an_ident_finds_every_person_who_has_it() -> None:
    bok = Bok()
    bok.ta_inn(hendelse(person("17859000185")))
    bok.ta_inn(hendelse(person("17859000266")))
    bok.ta_inn(hendelse(person("17859000266"), ANNEN_DUF))
    assert bok.dufnumre("17859000185") == (DUF,)
    assert set(bok.dufnumre("17859000266")) == {DUF, ANNEN_DUF}
    assert bok.dufnumre("01010100000") == ()
    assert bok.dufnumre("ikke et tall") == ()


def test_a_person_who_is_erased_from_the_log_is_forgotten() -> None:
    bok = Bok()
    for duf in (DUF, ANNEN_DUF):
        bok.ta_inn(hendelse(person(), duf))
    bok.glem(DUF)
    assert bok.dufnumre("17859000185") == (ANNEN_DUF,)
    assert bok.kjent(DUF) == Kjent()


def test_leading_zeros_are_part_of_a_number() -> None:
    bok = Bok()
    bok.ta_inn(hendelse(replace(person(), folkeregisterident="01818000020"), "020000000107"))
    assert bok.dufnumre("01818000020") == ("020000000107",)


def test_the_header_says_how_far_the_feed_was_read_and_where_it_ended() -> None:
    lest, sett = Lest("2026-11-22T10:00:00.000Z", 40), Lest("2026-11-22T10:00:00.000Z", 40, 44)
    assert [les_hode([skriv_hode(en)]) for en in (lest, sett)] == [lest, sett]
    for uleselig in (b"40", b"s/", b"s/x", b"s/1/2/3", b"s/1/", b"\xff"):
        assert les_hode([(HODE, uleselig)]) is None


def test_the_log_may_be_ahead_of_the_feed_for_a_person_who_was_looked_up() -> None:
    kjent = foey_til(Kjent(), hendelse(flyttet("a", date(2024, 8, 16), "4203")), Lest("s", 40, 44))
    kjent = foey_til(kjent, hendelse(flyttet("b", date(2024, 9, 16), "0301")), Lest("s", 42))
    assert kjent.lest == Lest("s", 42, 44)
    assert [kjent.er_forbi(Lest("s", nummer)) for nummer in (41, 42)] == [True, False]
    assert [kjent.er_foran(Lest("s", nummer)) for nummer in (44, 45)] == [True, False]
    assert not kjent.er_foran(Lest("t", 1))
