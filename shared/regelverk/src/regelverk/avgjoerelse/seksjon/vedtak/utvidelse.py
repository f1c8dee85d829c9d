"""Checks of a granted utvidelse. A person can have one (A 5.2)."""

from datetime import date

from regelverk.avgjoerelse.problemer import seksjoner
from regelverk.avgjoerelse.proeve.proeve import Proeve, krev
from regelverk.beregning.avslutning.sak import Sak
from regelverk.beregning.frist.gjennomfoering import tilbudsdato, varigheter


def krev_utvidelse(proeve: Proeve, sak: Sak) -> None:
    """Refuse a second utvidelse, one without participation, and one whose sluttmål allows no extension.

    With `--no-access-check` (old registrations), a second utvidelse is accepted.
    """
    krev(not sak.bok.utvidelser or not proeve.vilkaar.sjekk_tilgang, seksjoner.UTVIDELSE_FINNES)
    krev(sak.foerste, seksjoner.UTVIDELSE_UTEN_DELTAKELSE)
    maal = proeve.mappe.sluttmaal.innhold.sluttmaal if proeve.mappe.sluttmaal else None
    linje = varigheter(maal, sak.naa.introduksjonsloven, proeve.p)
    if sak.foerste and linje:
        tilbud: date = tilbudsdato(sak.foerste)
        krev(linje.paa(tilbud).utvidelse, seksjoner.UTVIDELSE_UMULIG, maal=maal, tilbud=tilbud)
