"""Idents: a fødselsnummer for a D-nummer, merges, and splits of one person into two."""

from dataclasses import replace
from datetime import date

from folkeregister_sync.kjent.kjent import Kjent
from folkeregister_sync.simulator.ident import syntetisk_ident
from regelverk.fakta.folkeregister import Doed, IdentEndret, NavnEndret
from samtale import BOSATT, IDENT, Samtale

D_NUMMER = syntetisk_ident(date(1990, 5, 17), d_nummer=True)
ANNEN = syntetisk_ident(date(1990, 5, 17), 7)
MED_D_NUMMER = replace(BOSATT, identer=(D_NUMMER,))


def ny(ident: str) -> IdentEndret:
    return IdentEndret(folkeregister_hendelse_id="", folkeregisterident=ident)


def test_a_d_nummer_holder_gets_a_foedselsnummer() -> None:
    samtale = Samtale(MED_D_NUMMER).bor().skjer({"hendelse": "nyIdent", "nyIdent": IDENT})
    assert samtale.uten_id == [ny(IDENT)]


def test_events_under_the_new_ident_belong_to_the_same_person() -> None:
    samtale = Samtale(MED_D_NUMMER).bor()
    samtale.skjer({"hendelse": "nyIdent", "nyIdent": IDENT}, {"hendelse": "doedsfall", "dato": "2024-09-10"})
    samtale.skjer({"hendelse": "doedsfall", "ident": IDENT, "dato": "2024-09-10"})
    assert [type(fakta) for fakta in samtale.fakta] == [IdentEndret, Doed]


def test_an_event_about_a_name_also_gives_the_new_ident() -> None:
    samtale = Samtale(MED_D_NUMMER).bor()
    samtale.bare_skjer({"hendelse": "nyIdent", "nyIdent": IDENT})
    samtale.bare_skjer({"hendelse": "navneendring", "fornavn": "NY", "etternavn": "LEVENDE"})
    samtale.les(samtale.register.feed[-1])
    assert [type(fakta) for fakta in samtale.fakta] == [IdentEndret, NavnEndret]


def test_a_ceased_duplicate_gets_the_survivors_number() -> None:
    samtale = Samtale(replace(BOSATT, identer=(ANNEN,))).bor()
    overlever = {"hendelse": "person", "ident": IDENT, "fornavn": "LØFT", "etternavn": "LEVENDE"}
    samtale.skjer(overlever, {"hendelse": "sammenslaaing", "ident": IDENT, "dublett": ANNEN})
    assert samtale.uten_id == [ny(IDENT)]


def test_a_wrong_merge_undone_gives_the_number_back() -> None:
    samtale = Samtale(replace(BOSATT, identer=(ANNEN,))).bor()
    overlever = {"hendelse": "person", "ident": IDENT, "fornavn": "LØFT", "etternavn": "LEVENDE"}
    samtale.skjer(
        overlever,
        {"hendelse": "sammenslaaing", "ident": IDENT, "dublett": ANNEN},
        {"hendelse": "splitting", "ident": IDENT, "gjenopprettet": ANNEN},
    )
    assert samtale.uten_id == [ny(IDENT), ny(ANNEN)]


def test_after_a_wrong_merge_is_undone_the_other_persons_death_is_not_written_for_this_person() -> None:
    samtale = Samtale(replace(BOSATT, identer=(ANNEN,))).bor()
    overlever = {"hendelse": "person", "ident": IDENT, "fornavn": "LØFT", "etternavn": "LEVENDE"}
    samtale.skjer(
        overlever,
        {"hendelse": "sammenslaaing", "ident": IDENT, "dublett": ANNEN},
        {"hendelse": "splitting", "ident": IDENT, "gjenopprettet": ANNEN},
        {"hendelse": "doedsfall", "ident": IDENT, "dato": "2024-09-10"},
    )
    assert Doed not in map(type, samtale.fakta)


def test_a_person_who_ceases_changes_nothing() -> None:
    samtale = (
        Samtale()
        .bor()
        .skjer({"hendelse": "annet", "hendelsestype": "personErOpphoert", "status": "opphoert"})
    )
    assert not samtale.fakta


def test_a_false_identity_whose_right_one_is_known_gets_that_number() -> None:
    samtale = Samtale().bor()
    samtale.register.person(IDENT)["falskIdentitet"] = {
        "erGjeldende": True,
        "erFalsk": True,
        "rettIdentitetVedIdentifikasjonsnummer": ANNEN,
    }
    samtale.skjer({"hendelse": "annet", "hendelsestype": "endringIFalskIdentitet"})
    assert samtale.uten_id == [ny(ANNEN)]


def test_an_old_document_does_not_bring_an_old_ident_back() -> None:
    samtale = Samtale(Kjent(identer=(D_NUMMER,), bosatt=BOSATT.bosatt)).bor()
    samtale.bare_skjer({"hendelse": "navneendring", "fornavn": "NY", "etternavn": "LEVENDE"})
    samtale.bare_skjer({"hendelse": "nyIdent", "nyIdent": IDENT})
    navn, ident = samtale.register.feed
    samtale.les(ident)
    samtale.les(navn)
    assert samtale.kjent.ident == IDENT
