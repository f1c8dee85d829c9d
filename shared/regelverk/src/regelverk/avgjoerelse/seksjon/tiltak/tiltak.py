"""Tiltak (A 7.2-7.8): add, edit, delete the whole period."""

from dataclasses import replace
from datetime import date

from regelverk.avgjoerelse.problemer import seksjoner, varsler
from regelverk.avgjoerelse.proeve.form import krev_rekkefoelge, krev_timer, krev_tom, krev_utfylt
from regelverk.avgjoerelse.proeve.proeve import Proeve, krev
from regelverk.avgjoerelse.proeve.samlet import der_endret, hver_for_seg
from regelverk.avgjoerelse.proeve.tilgang import krev_fersk
from regelverk.avgjoerelse.seksjon.kodefelt import kodefelt
from regelverk.avgjoerelse.seksjon.seksjon import NyttInnslag, Seksjon, Status
from regelverk.avgjoerelse.seksjon.tiltak.fulltid import varsle_om_timer
from regelverk.beregning.gjeldende import fortsetter_etter_avslutning
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.innslag import Tiltak
from regelverk.kalender.datotekst import dmy
from regelverk.lov.kodeverk.kode import UkjentKode
from regelverk.lov.kodeverk.tiltakskoder import Tiltakskode, tiltak, tiltaksnavn
from regelverk.mappe.innslagbilde import Tiltaksbilde

KODE = kodefelt("tiltakstype", tiltaksnavn())
_HVA = "Tiltaket"
_ANDRE = ("tiltakstype", "startdato", "sluttdato", "timerPerUke", "erstattende", "mottattTilbud")
"""The fields besides gjennomfoert."""


def registrer(proeve: Proeve, n: Tiltak) -> None:
    """Check a new tiltak. Its sluttdato must be recent enough (`krev_fersk`)."""
    proeve.sak()
    with hver_for_seg() as hver:
        with hver:
            _proev(proeve, n)
        krev_fersk(proeve, n.sluttdato, _HVA, "sluttdato")


def endre(proeve: Proeve, foer: Tiltak, n: Tiltak) -> None:
    """Check an edit.

    If it changes gjennomført, the day on which the tiltak was registered must be recent enough. If it changes
    another field, the old and the new sluttdato must be recent enough.
    """
    registrert: date = proeve.mappe.tiltak[n.innslag_id].registrert
    felt, andre = "gjennomfoert", som_vist(foer) != som_vist(_med_gjennomfoert(n, foer))
    with hver_for_seg() as hver:
        with hver:
            _proev(proeve, n)
        with hver, der_endret(proeve, n.gjennomfoert != foer.gjennomfoert, (felt,)):
            krev_fersk(proeve, registrert, "Registreringen av tiltaket", felt)
        with der_endret(proeve, andre, _ANDRE):
            krev_fersk(proeve, foer.sluttdato, _HVA)
            krev_fersk(proeve, n.sluttdato, _HVA, "sluttdato")


def slett(proeve: Proeve, foer: Tiltak) -> None:
    """Check the deletion of a tiltak, which removes its whole period (A 7.6)."""
    krev_fersk(proeve, foer.sluttdato, _HVA)


def som_vist(n: Tiltak) -> Tiltak:
    """The tiltak under the name that its code has on the startdato (regelbeskrivelse §9.8.14)."""
    try:
        navn = tiltak(n.tiltakstype).navn_paa(n.startdato)
    except UkjentKode:
        return n
    return replace(n, tiltakstype=navn) if navn and navn != n.tiltakstype else n


def _med_gjennomfoert(n: Tiltak, foer: Tiltak) -> Tiltak:
    return replace(n, gjennomfoert=foer.gjennomfoert)


def _proev(proeve: Proeve, n: Tiltak) -> None:
    with hver_for_seg() as hver:
        with hver:
            KODE.krev_kjent(n)
        with hver:
            krev_rekkefoelge(proeve, n.startdato, n.sluttdato, "sluttdato", "startdato")
        if n.tiltakstype in tiltaksnavn():
            kode = tiltak(n.tiltakstype)
            with hver:
                _krev_gyldig(proeve, n, kode)
            with hver:
                _krev_felter(proeve, n, kode)
        with hver:
            krev_timer(proeve, n.timer_per_uke)
    if tiltak(n.tiltakstype).bare_6a and not proeve.sak().naa.kapittel6a:
        proeve.varsler.append(varsler.SPRAAKTILBUD_ENGELSK.varsel(tiltak=n.tiltakstype))
    varsle_om_timer(proeve, n)


def _krev_gyldig(proeve: Proeve, n: Tiltak, kode: Tiltakskode) -> None:
    fra, til = kode.navn[0].gyldig_fra, kode.navn[-1].gyldig_til
    if proeve.notat and fra:
        proeve.notat.noter_fra("startdato", fra)
    if proeve.notat and til:
        proeve.notat.noter_til("startdato", til)
    gyldig = kode.gyldig(n.startdato)
    krev(gyldig, seksjoner.TILTAK_IKKE_GYLDIG, verdi=n.tiltakstype, start=n.startdato)


def _krev_felter(proeve: Proeve, n: Tiltak, kode: Tiltakskode) -> None:
    with hver_for_seg() as hver:
        if kode.krever_timer:
            with hver:
                krev_utfylt(proeve, n.timer_per_uke, "timerPerUke")
        for felt, verdi, tas in (
            ("timerPerUke", n.timer_per_uke, kode.krever_timer),
            ("gjennomfoert", n.gjennomfoert, kode.element is not None),
            ("mottattTilbud", n.mottatt_tilbud, kode.tar_mottatt_tilbud),
        ):
            if not tas:
                with hver:
                    krev_tom(proeve, verdi, felt, hva=n.tiltakstype)


def status(v: Vurdering, bilde: Tiltaksbilde) -> Status:
    """The status and note: ikke gjeldende if the tiltak lasts beyond an avslutning of the kommune (B 6)."""
    if fortsetter_etter_avslutning(v, bilde):
        return "ikke gjeldende", "ikke gjeldende"
    return "gjeldende", None


SEKSJON = Seksjon(
    fakta=Tiltak,
    etikett="Tiltak",
    tekst=lambda n: f"{n.tiltakstype} {dmy(n.startdato)}-{dmy(n.sluttdato)}",
    kode=KODE,
    registrer=registrer,
    endre=endre,
    slett=slett,
    nytt_innslag=NyttInnslag.UTEN_FOELGER,
    status=status,
    som_vist=som_vist,
)
