"""Checks of a granted participation decision: whether the programme may begin, or begin again (A 5.2)."""

from regelverk.avgjoerelse.problemer import avslutning as problemer
from regelverk.avgjoerelse.problemer import seksjoner, varsler
from regelverk.avgjoerelse.proeve.proeve import Proeve, krev
from regelverk.avgjoerelse.proeve.samlet import hver_for_seg
from regelverk.avgjoerelse.seksjon.sluttmaal import krev_gyldig
from regelverk.beregning.avslutning.lukking import til_arbeid_6a
from regelverk.beregning.avslutning.navn import STANS, UTGAATT
from regelverk.beregning.avslutning.sak import Sak
from regelverk.beregning.vedtak.kapittel6a import under_6a
from regelverk.fakta.innslag import Vedtak
from regelverk.lov.kodeverk.sluttmaalkoder import sluttmaal
from regelverk.mappe.oppfoelging import naavaerende_nummer


def krev_deltakelse(proeve: Proeve, sak: Sak, n: Vedtak) -> None:
    """Refuse participation that cannot begin now, and an offer that does not fit the sluttmål."""
    with hver_for_seg() as hver:
        with hver:
            _krev_aapen(proeve, sak, n)
        with hver:
            _krev_ikke_stanset(proeve, sak)
        maal = proeve.mappe.sluttmaal
        if maal and _blir_foerste(sak, n):
            felt = "vedtaksdato" if n.tilbudsdato is None else "tilbudsdato"
            krev_gyldig(proeve, sluttmaal(maal.innhold.sluttmaal), n.tilbudsdato or n.vedtaksdato, felt)
    varsle(proeve, sak, n)


def _krev_ikke_stanset(proeve: Proeve, sak: Sak) -> None:
    """Refuse the decision if the ending in force is a permanent stans by the same kommune."""
    aktiv = proeve.v.utfall.regelmotors
    if aktiv is None or aktiv.aarsak != STANS:
        return
    egen = naavaerende_nummer(sak.skifter, proeve.kommunenummer)
    stanset_av = {
        naavaerende_nummer(sak.skifter, b.kommunenummer)
        for b in sak.bok.stans
        if b.innhold.startdato == aktiv.dato
    }
    krev(egen not in stanset_av, seksjoner.STANSET, dato=aktiv.dato)


def _krev_aapen(proeve: Proeve, sak: Sak, n: Vedtak) -> None:
    """Refuse a decision while the category is closed.

    If the category closed because the oppstartsfrist passed, a decision with a vedtaksdato on or before the
    oppstartsfrist is accepted.

    An ending to work under kapittel 6A leaves the category open. The kommune must reopen that ending before
    the decision (A 10.2).
    """
    if proeve.v.aapen or proeve.v.lukking is None:
        til_arbeid = til_arbeid_6a(sak, proeve.v.utfall)
        krev(not til_arbeid, problemer.GJENAAPNING_MANGLER, dato=proeve.v.utfall.dato)
        return
    aktiv = proeve.v.utfall.regelmotors
    utgaatt = aktiv.dato if aktiv is not None and aktiv.aarsak == UTGAATT else None
    if proeve.notat and utgaatt:
        proeve.notat.noter_til("vedtaksdato", utgaatt)
    i_tide = utgaatt is not None and n.vedtaksdato <= utgaatt
    krev(i_tide, seksjoner.KATEGORI_LUKKET, dato=proeve.v.lukking.til)


def _blir_foerste(sak: Sak, n: Vedtak) -> bool:
    """Whether the decision will give the programme its startdato, and so its day of offer."""
    if sak.naa.kapittel6a and not under_6a(n, sak.perioder):
        return False
    startdato = sak.startdato
    return startdato is None or (n.startdato is not None and n.startdato < startdato)


def varsle(proeve: Proeve, sak: Sak, n: Vedtak) -> None:
    """Warn if the programme starts before the category, or on another day than the gjenåpningsdato."""
    if n.startdato and n.startdato < sak.naa.fra:
        proeve.varsler.append(varsler.FOER_KATEGORI.varsel(start=n.startdato, fra=sak.naa.fra))
    if sak.venter and n.startdato != sak.venter.gjenaapnet:
        dato = sak.venter.gjenaapnet
        proeve.varsler.append(varsler.GJENAAPNING_STARTDATO.varsel(dato=dato, start=n.startdato))
