"""Facts from the registries upstream: the input alone is checked, they know their own business."""

from regelverk.avgjoerelse.problemer import felles, oppstroem
from regelverk.avgjoerelse.proeve.form import krev_kommet, krev_rekkefoelge, krev_siffer, krev_timer
from regelverk.avgjoerelse.proeve.proeve import Proeve, krev
from regelverk.fakta import person


def person_registrert(proeve: Proeve, n: person.PersonRegistrert) -> None:
    """Born, and with citizenships as ISO 3166 alpha-3."""
    krev_kommet(proeve, n.foedselsdato, "foedselsdato")
    for kode in n.statsborgerskap:
        ok = len(kode) == 3 and kode.isascii() and kode.isalpha() and kode.isupper()
        krev(ok, felles.FORMAT, felt="statsborgerskap", form="koder på tre store bokstaver")
    krev_siffer(n.folkeregisterident, 11, "folkeregisterident")


def opphold(_: Proeve, n: person.OppholdRegistrert) -> None:
    """Applied for before it was granted, granted before it ends."""
    krev_rekkefoelge(n.soeknadsdato, n.innvilget, "innvilget", "soeknadsdato")
    krev_rekkefoelge(n.innvilget, n.gyldig_til, "gyldigTil", "innvilget")


def opphoert(proeve: Proeve, n: person.OppholdOpphoert) -> None:
    """Of a permit that is known, and not before it was granted."""
    kjent = proeve.mappe.opphold.get(n.opphold_id)
    krev(kjent, oppstroem.OPPHOLD_UKJENT)
    if kjent:
        krev_rekkefoelge(kjent.innhold.innvilget, n.dato, "dato", "innvilget")


def bosetting(_: Proeve, n: person.BosettingRegistrert) -> None:
    """In a kommune."""
    krev_siffer(n.kommunenummer, 4, "kommunenummer")
    krev_siffer(n.bydelsnummer, 6, "bydelsnummer")


def arbeid(proeve: Proeve, n: person.ArbeidRegistrert) -> None:
    """Hours that a week has, in a period that does not end before it begins."""
    krev_rekkefoelge(n.fra, n.til, "til", "fra")
    krev_timer(proeve, n.timer_per_uke)


def uproevd(_: Proeve, __: object) -> None:
    """Nothing to check beyond what every fact is checked for."""
