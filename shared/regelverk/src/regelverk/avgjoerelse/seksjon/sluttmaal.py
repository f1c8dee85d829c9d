"""Sluttmål (A 3.6, 3.7). A person has at most one. It is added and edited, but never deleted."""

from dataclasses import replace
from datetime import date

from regelverk.avgjoerelse.problemer import seksjoner, varsler
from regelverk.avgjoerelse.proeve.proeve import Proeve, avvis, krev
from regelverk.avgjoerelse.proeve.samlet import hver_for_seg
from regelverk.avgjoerelse.seksjon.kodefelt import Kodefelt
from regelverk.avgjoerelse.seksjon.seksjon import NyttInnslag, Seksjon
from regelverk.beregning.frist.gjennomfoering import tilbudsdato
from regelverk.fakta.innslag import Sluttmaal
from regelverk.lov.kodeverk.sluttmaalkoder import Sluttmaalkode, sluttmaal, trenger_utdanning
from regelverk.mappe.mappe import Mappe

KODE: Kodefelt[Sluttmaal] = Kodefelt(
    "sluttmaal", "sluttmaal", lambda n: sluttmaal(n.sluttmaal, n.utdanning).kode
)


def registrer(proeve: Proeve, n: Sluttmaal) -> None:
    """Check the sluttmål of a person who has none."""
    sak = proeve.sak()
    with hver_for_seg() as hver:
        with hver:
            krev(not sak.naa.introduksjonsloven, seksjoner.SLUTTMAAL_INTRODUKSJONSLOVEN)
        with hver:
            krev(proeve.mappe.sluttmaal is None, seksjoner.SLUTTMAAL_FINNES)
        _proev(proeve, n)


def endre(proeve: Proeve, _: Sluttmaal, n: Sluttmaal) -> None:
    """Check the sluttmål after an edit."""
    proeve.sak()
    _proev(proeve, n)


def slett(_: Proeve, __: Sluttmaal) -> None:
    """Refuse the deletion. A sluttmål cannot be deleted (A 3.7)."""
    avvis(seksjoner.SLUTTMAAL_SLETTES_IKKE)


def _proev(proeve: Proeve, n: Sluttmaal) -> None:
    KODE.krev_kjent(n)
    kode = sluttmaal(n.sluttmaal, n.utdanning)
    passer = n.utdanning in (None, kode.utdanning)
    with hver_for_seg() as hver:
        with hver:
            krev(passer, seksjoner.SLUTTMAAL_UTDANNING, maal=kode.kode, utdanning=kode.utdanning)
        if forste := proeve.sak().foerste:
            krev_gyldig(proeve, kode, tilbudsdato(forste))
    if mot_utdanning(proeve.mappe, kode):
        proeve.varsler.append(varsler.SLUTTMAAL_MOT_UTDANNING.varsel())


def krev_gyldig(proeve: Proeve, kode: Sluttmaalkode, tilbud: date, felt: str | None = None) -> None:
    """Refuse a sluttmål that did not exist on `tilbud`, the day of the offer (integreringsloven §§ 13-14).

    `felt`: the JSON field that gives the day; None: the day was registered earlier.
    """
    if proeve.notat and felt:
        proeve.notat.noter_fra(felt, kode.gyldig_fra or date.min)
        proeve.notat.noter_til(felt, kode.gyldig_til or date.max)
    krev(kode.gyldig(tilbud), seksjoner.SLUTTMAAL_TILBUD, maal=kode.kode, tilbud=tilbud)


def mot_utdanning(mappe: Mappe, kode: Sluttmaalkode) -> bool:
    """Whether the sluttmål contradicts the education that is registered for the person (A 3.6)."""
    utdanning = mappe.utdanning
    har_vgo = utdanning.gjennomfoert_videregaaende if utdanning else None
    return har_vgo is not None and har_vgo != (kode.utdanning == "gjennomført vgo")


def flettet(n: Sluttmaal, endret: tuple[str, ...]) -> Sluttmaal:
    """The sluttmål after a PATCH, without the earlier `utdanning` if the new sluttmål has no use for it.

    Only a sluttmål whose name needs `utdanning` to be unambiguous keeps the earlier one.
    """
    if "sluttmaal" in endret and "utdanning" not in endret and not trenger_utdanning(n.sluttmaal):
        return replace(n, utdanning=None)
    return n


SEKSJON = Seksjon(
    fakta=Sluttmaal,
    etikett="Sluttmål",
    tekst=lambda n: n.sluttmaal,
    kode=KODE,
    registrer=registrer,
    endre=endre,
    slett=slett,
    nytt_innslag=NyttInnslag.FOERSTE_LEGGER_TIL,
    flettet=flettet,
)
