"""The kommune's ending (A 9.1-9.5, B 6-10; regelbeskrivelse §5.4, §9.4.4): add, edit, delete, reopen."""

from regelverk.avgjoerelse.problemer import avslutning as problemer
from regelverk.avgjoerelse.proeve.form import krev_tom
from regelverk.avgjoerelse.proeve.proeve import Proeve, krev
from regelverk.avgjoerelse.proeve.samlet import hver_for_seg
from regelverk.avgjoerelse.seksjon.avslutning import regelmotorens
from regelverk.avgjoerelse.seksjon.avslutning.bekreftelse import krev_bekreftet, ubekreftet
from regelverk.avgjoerelse.seksjon.avslutning.form import KODE, krev_endret, krev_ny
from regelverk.avgjoerelse.seksjon.avslutning.gjenaapning import gjenaapne
from regelverk.avgjoerelse.seksjon.avslutning.timer import uten_fremmede_timer
from regelverk.avgjoerelse.seksjon.seksjon import NyttInnslag, Regelmotorrader, Seksjon, Status
from regelverk.beregning.avslutning.rader import er_regelmotorens
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.innslag import Avslutning
from regelverk.kalender.datotekst import dmy
from regelverk.mappe.innslagbilde import Avslutningsbilde


def registrer(proeve: Proeve, n: Avslutning) -> None:
    """Check a new ending of the kommune. It will take the place of an ending that the regelmotor made."""
    sak = proeve.sak()
    with hver_for_seg() as hver:
        with hver:
            krev_tom(proeve, n.gjenaapningsdato, "gjenaapningsdato", problemer.GJENAAPNING_FOERST)
        with hver:
            krev(proeve.v.utfall.kommunens is None, problemer.FINNES)
        with hver:
            krev(sak.venter is None, problemer.VENTER_PAA_VEDTAK)
        with hver:
            krev_ny(proeve, n)
    krev_bekreftet(proeve, n)


def endre(proeve: Proeve, foer: Avslutning, n: Avslutning) -> None:
    """Check an edit: another reason or date, or the reopening of a programme that ended to work."""
    sak, foer = proeve.sak(), uten_fremmede_timer(foer, proeve.p)
    krev(foer.gjenaapningsdato is None, problemer.LAAST)
    if n.gjenaapningsdato is not None:
        gjenaapne(proeve, sak, foer, n, n.gjenaapningsdato)
    elif er_regelmotorens(proeve.mappe, n.innslag_id):
        regelmotorens.krev_endring(proeve, n, foer)
    else:
        krev_endret(proeve, n, foer)


def slett(_: Proeve, foer: Avslutning) -> None:
    """Refuse to delete an ending that is reopened."""
    krev(foer.gjenaapningsdato is None, problemer.LAAST)


def status(v: Vurdering, bilde: Avslutningsbilde) -> Status:
    """The row's status and note (A 9.4). The status is the one in `v.utfall`."""
    radstatus = v.utfall.kommunerader.get(bilde.innhold.innslag_id, "gjeldende")
    return radstatus, merknad(radstatus)


def merknad(radstatus: str) -> str | None:
    """The note beside the row of an ending, whether it is the kommune's or the regelmotor's."""
    if radstatus == "gjenåpnet":
        return "ikke gjeldende – gjenåpnet"
    return None if radstatus == "gjeldende" else radstatus


SEKSJON = Seksjon(
    fakta=Avslutning,
    etikett="Avslutning",
    tekst=lambda n: f"{n.avslutningsaarsak} {dmy(n.avslutningsdato)}",
    kode=KODE,
    registrer=registrer,
    endre=endre,
    slett=slett,
    nytt_innslag=NyttInnslag.LEGGER_TIL,
    status=status,
    arvet=ubekreftet,
    som_teller=uten_fremmede_timer,
    kan_endre=regelmotorens.krev_kan_endre,
    regelmotorens=Regelmotorrader(
        krev=regelmotorens.krev_rad, endre=regelmotorens.endre, som_innslag=regelmotorens.som_avslutning
    ),
)
