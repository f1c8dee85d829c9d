"""Checks the form of facts from the source registries.

The registries, not NIR, are responsible for the facts being true.
"""

from regelverk.avgjoerelse.mottak.steder import varsle_om_sted
from regelverk.avgjoerelse.problemer import felles, oppstroem, varsler
from regelverk.avgjoerelse.proeve.form import krev_kommet, krev_rekkefoelge, krev_siffer, krev_timer
from regelverk.avgjoerelse.proeve.proeve import Proeve, krev
from regelverk.avgjoerelse.proeve.samlet import hver_for_seg
from regelverk.fakta import person


def person_registrert(proeve: Proeve, n: person.PersonRegistrert) -> None:
    """Check that the birth is not in the future, and that each code and number has the right form.

    A citizenship is three capital letters (ISO 3166 alpha-3), and a folkeregisterident is 11 digits.
    """
    with hver_for_seg() as hver:
        with hver:
            krev_kommet(proeve, n.foedselsdato, "foedselsdato")
        for kode in n.statsborgerskap:
            ok = len(kode) == 3 and kode.isascii() and kode.isalpha() and kode.isupper()
            with hver:
                krev(ok, felles.FORMAT, felt="statsborgerskap", form="koder på tre store bokstaver")
        with hver:
            krev_siffer(n.folkeregisterident, 11, "folkeregisterident")


def opphold(proeve: Proeve, n: person.OppholdRegistrert) -> None:
    """Check that the application is not after the grant. A gyldigTil before the grant gives a warning."""
    krev_rekkefoelge(proeve, n.soeknadsdato, n.innvilget, "innvilget", "soeknadsdato")
    if n.gyldig_til is not None and n.gyldig_til < n.innvilget:
        varsel = varsler.GYLDIG_TIL_FOER_INNVILGET.varsel(til=n.gyldig_til, innvilget=n.innvilget)
        proeve.varsler.append(varsel)


def opphoert(proeve: Proeve, n: person.OppholdOpphoert) -> None:
    """Check that the permit is known, and that it does not end before it was granted."""
    kjent = proeve.mappe.opphold.get(n.opphold_id)
    krev(kjent, oppstroem.OPPHOLD_UKJENT)
    if kjent:
        krev_rekkefoelge(proeve, kjent.innhold.innvilget, n.dato, "dato", "innvilget")


def bosetting(proeve: Proeve, n: person.BosettingRegistrert) -> None:
    """Check the number of digits of kommunenummer and bydelsnummer, and warn of unknown places."""
    with hver_for_seg() as hver:
        with hver:
            krev_siffer(n.kommunenummer, 4, "kommunenummer")
        with hver:
            krev_siffer(n.bydelsnummer, 6, "bydelsnummer")
    varsle_om_sted(proeve, n.kommunenummer, n.bydelsnummer, n.bosettingsdato)


def arbeid(proeve: Proeve, n: person.ArbeidRegistrert) -> None:
    """Check that the hours fit into a week, and that the period does not end before it begins."""
    with hver_for_seg() as hver:
        with hver:
            krev_rekkefoelge(proeve, n.fra, n.til, "til", "fra")
        with hver:
            krev_timer(proeve, n.timer_per_uke)


def uproevd(_: Proeve, __: object) -> None:
    """Check nothing. A fact of this type has only the checks that all facts share."""
