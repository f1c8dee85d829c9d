"""Decides a fact by the rules of its type."""

from collections.abc import Callable
from typing import Any

from regelverk.avgjoerelse.mottak import folkeregister, innslag, oppstroem
from regelverk.avgjoerelse.mottak.kilder import krev_rett_kilde
from regelverk.avgjoerelse.proeve.foedsel import krev_etter_foedsel
from regelverk.avgjoerelse.proeve.form import krev_mulige_datoer
from regelverk.avgjoerelse.proeve.proeve import Avvist, Proeve
from regelverk.avgjoerelse.proeve.samlet import hver_for_seg, samlet
from regelverk.fakta import folkeregister as fr
from regelverk.fakta import innslag as i
from regelverk.fakta import partisjon, person
from regelverk.liv.svar import Problem

_Regel = Callable[[Proeve, Any], None]


def avgjoer(proeve: Proeve) -> Problem | None:
    """The problem for which the fact is refused; None: it is accepted. Adds warnings to `proeve.varsler`."""
    try:
        krev_rett_kilde(proeve.hendelse)
        # Check the kommune's access first. The answer to a kommune without access must not show whether a
        # date is wrong, or is before the person's birth.
        innslag.krev_adgang(proeve)
        innslag.krev_som_sett(proeve)
        krev_mulige_datoer(proeve)
        with hver_for_seg() as hver:
            if proeve.hendelse.kilde != "kommune":
                with hver:
                    krev_etter_foedsel(proeve)
            _REGLER[type(proeve.hendelse.innhold)](proeve, proeve.hendelse.innhold)
    except Avvist as avvist:
        return samlet(avvist.problemer)
    return None


_REGLER: dict[type, _Regel] = {
    person.PersonRegistrert: oppstroem.person_registrert,
    person.OppholdRegistrert: oppstroem.opphold,
    person.OppholdOpphoert: oppstroem.opphoert,
    person.BosettingRegistrert: oppstroem.bosetting,
    person.UtdanningRegistrert: oppstroem.uproevd,
    person.KarriereveiledningRegistrert: oppstroem.uproevd,
    person.ArbeidRegistrert: oppstroem.arbeid,
    i.InnslagRettet: innslag.rettet_ukjent,
    i.InnslagSlettet: innslag.slettet,
    fr.FolkeregisterhendelseKorrigert: folkeregister.korrigert,
    fr.FolkeregisterhendelseAnnullert: folkeregister.annullert,
    **dict.fromkeys(
        (
            fr.Flyttet,
            fr.Utvandret,
            fr.Innvandret,
            fr.Doed,
            fr.IdentEndret,
            fr.NavnEndret,
            fr.AdressebeskyttelseEndret,
            fr.KommuneEndret,
        ),
        folkeregister.hendelse,
    ),
    partisjon.EtterregistreringGitt: oppstroem.uproevd,
    partisjon.EtterregistreringTrukket: folkeregister.tilgang,
    **dict.fromkeys(i.INNSLAG, innslag.innslag),
}
