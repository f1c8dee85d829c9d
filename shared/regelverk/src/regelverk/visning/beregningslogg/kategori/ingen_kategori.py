"""KAT: why a person is in no category."""

from typing import Any

from regelverk.beregning.kategori.grunnlag import foerste_bosetting
from regelverk.beregning.kategori.perioder import Periode
from regelverk.beregning.kategori.statsborgerskap import Utestengt, utestengt
from regelverk.beregning.kategori.tillatelse import Tillatelse
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.person import BosettingRegistrert
from regelverk.kalender.datotekst import dmy
from regelverk.mappe.personen import personen
from regelverk.visning.beregningslogg.kategori.arbeid import jobber
from regelverk.visning.beregningslogg.linje import Linje, Lovsted

_Grunn = tuple[str, str, dict[str, Any]]
"""(rule id, reason, inputs)."""


def ingen_kategori(v: Vurdering) -> Linje:
    """The line with the first reason, in the order of the rules. Its date is the day of the vurdering."""
    regel, hvorfor, inndata = _grunn(v)
    tekst = f"Personen har ingen kategori {dmy(v.dag)}: {hvorfor}."
    return Lovsted(v.lovverk, v.dag).linje(regel, tekst, v.dag, **inndata)


def _grunn(v: Vurdering) -> _Grunn:
    bosatt = foerste_bosetting(v.mappe)
    if not v.tillatelser:
        return _uten_tillatelse(v)
    if bosatt is None:
        innvilget = v.tillatelser[0].opphold.innvilget
        return "KAT-7", "personen er ikke bosatt", {"innvilget": innvilget, "bosettingsdato": None}
    if ute := [tid for tid in utestengt(v.mappe, v.p) if tid.fra <= v.dag]:
        return _utestengt(v, ute[-1])
    gamle_nok = [t for t in v.tillatelser if t.alder >= v.p.alder_nedre.paa(t.opphold.innvilget)]
    if not gamle_nok:
        return _for_ung(v)
    return _ikke_begynt(v, gamle_nok, bosatt)


def _uten_tillatelse(v: Vurdering) -> _Grunn:
    person = personen(v.mappe.personendringer)
    if person is None:
        return "KAT-2", "fødselsdatoen er ikke kjent", {"foedselsdato": None}
    kjente = sorted(o.innhold.hjemmel for o in v.mappe.opphold.values())
    return "KAT-1", "ingen oppholdstillatelse på listen er registrert", {"hjemler": kjente}


def _utestengt(v: Vurdering, ute: Utestengt) -> _Grunn:
    person = personen(v.mappe.personendringer)
    assert person is not None, "a citizenship is a known person's"
    fra = ute.fra if ute.fra.year > 1 else None  # A `fra` in the year 1 means that there is no first day.
    land = sorted(person.statsborgerskap)
    return "KAT-4", "personen er nordisk borger eller EØS-borger", {"statsborgerskap": land, "kjentFra": fra}


def _for_ung(v: Vurdering) -> _Grunn:
    person, eldst = personen(v.mappe.personendringer), max(v.tillatelser, key=lambda t: t.alder)
    assert person is not None, "an age is a known person's"
    innvilget = eldst.opphold.innvilget
    nedre = v.p.alder_nedre.paa(innvilget)
    foedt = f"personen er født {dmy(person.foedselsdato)}"
    hvorfor = f"{foedt} og var {eldst.alder} år, under {nedre}, da tillatelsen ble innvilget {dmy(innvilget)}"
    if person.foedselsdato > innvilget:
        hvorfor = f"{foedt}, etter at tillatelsen ble innvilget {dmy(innvilget)}"
    inn = {"foedselsdato": person.foedselsdato, "innvilget": innvilget, "alder": eldst.alder, "nedre": nedre}
    return "KAT-2", hvorfor, inn


def _i_arbeid_til(v: Vurdering, periode: Periode) -> _Grunn:
    grense = v.p.arbeid_timer.paa(periode.fra)
    hvorfor = (
        f"personen var i arbeid minst {grense} timer i uken {dmy(periode.fra)}, da kategorien skulle begynt. "
        f"Fra {dmy(periode.virker_fra)} er arbeidet mindre, og kategorien virker fra da"
    )
    inn = {"kategoriFra": periode.fra, "begynner": periode.virker_fra, "grense": grense}
    return "KAT-9", hvorfor, {**inn, "jobber": jobber(v.mappe)}


def _ikke_begynt(v: Vurdering, gamle_nok: list[Tillatelse], bosatt: BosettingRegistrert) -> _Grunn:
    t = gamle_nok[0]
    inn = {"innvilget": t.opphold.innvilget, "bosettingsdato": bosatt.bosettingsdato}
    if v.perioder:
        fra = v.perioder[0].virker_fra
        if fra > v.perioder[0].fra and v.mappe.arbeid:
            return _i_arbeid_til(v, v.perioder[0])
        return "KAT-7", f"kategorien begynner {dmy(fra)}", {**inn, "begynner": fra}
    if t.opphoert and t.opphoert <= max(t.opphold.innvilget, bosatt.bosettingsdato):
        hvorfor = f"tillatelsen opphørte {dmy(t.opphoert)}, før en kategori kunne begynne"
        return "KAT-8", hvorfor, {**inn, "opphoert": t.opphoert}
    fra = max(t.opphold.innvilget, bosatt.bosettingsdato)
    grense = v.p.arbeid_timer.paa(fra)
    hvorfor = f"personen var i arbeid minst {grense} timer i uken {dmy(fra)}, da kategorien skulle begynt"
    return "KAT-9", hvorfor, {"kategoriFra": fra, "grense": grense, "jobber": jobber(v.mappe)}
