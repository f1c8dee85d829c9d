"""The permits that can give a category, and what each of them gives (integreringsloven §§ 8 and 9)."""

from dataclasses import dataclass, replace
from datetime import date

from regelverk.beregning.kategori.familie import familie_med_rett
from regelverk.beregning.lovverk import lov_for, paa_listen
from regelverk.fakta.person import OppholdRegistrert
from regelverk.kalender.datoer import fulle_aar
from regelverk.lov.lovverk import Lovverk
from regelverk.lov.parametre import Parametre
from regelverk.mappe.mappe import Mappe, Opphold
from regelverk.mappe.personen import personen


@dataclass(frozen=True, slots=True)
class Tillatelse:
    """A permit with its renewals. `opphold` is the first permit; `opphoert` is the latest end of them all."""

    opphold: OppholdRegistrert
    nr: int
    opphoert: date | None
    lovverk: Lovverk
    alder: int
    """The person's age in full years on the day when the first permit was granted."""


def tillatelser(mappe: Mappe, p: Parametre) -> list[Tillatelse]:
    """The permits that can give a category (`paa_listen`), each joined with its renewals."""
    person = personen(mappe.personendringer)
    if person is None:
        return []
    listede = [o for o in mappe.opphold.values() if paa_listen(o.innhold, p)]
    if len(listede) > 1:
        listede.sort(key=lambda o: (o.innhold.innvilget, o.nr))
    funnet: list[Tillatelse] = []
    for opphold in listede:
        if not _fornyer(funnet, opphold):
            alder = fulle_aar(person.foedselsdato, opphold.innhold.innvilget)
            lovverk = lov_for(opphold.innhold, p)
            funnet.append(Tillatelse(opphold.innhold, opphold.nr, opphold.opphoert, lovverk, alder))
    return funnet


def _fornyer(funnet: list[Tillatelse], ny: Opphold) -> bool:
    for nr, gammel in enumerate(funnet):
        samme = gammel.opphold.hjemmel == ny.innhold.hjemmel
        if samme and (gammel.opphoert is None or ny.innhold.innvilget <= gammel.opphoert):
            funnet[nr] = replace(gammel, opphoert=_senest(gammel.opphoert, ny.opphoert))
            return True
    return False


def gir_plikt(t: Tillatelse, p: Parametre) -> bool:
    """Whether the permit can give rett og plikt (§ 9). For family members the referanseperson decides."""
    return t.opphold.hjemmel != "UTL_KAP6" or familie_med_rett(t.opphold, p)


def krever_avtale(t: Tillatelse, alle: list[Tillatelse], p: Parametre) -> bool:
    """Whether the person must be settled by agreement to have a right and a duty (integreringsloven § 8)."""
    opphold = t.opphold
    if opphold.hjemmel in p.uten_krav_om_avtale.paa(opphold.innvilget):
        return False
    unntatt = opphold.innvilget >= p.flyktning_etter_familie.paa(opphold.innvilget)
    return not (opphold.hjemmel == "UTL_28" and unntatt and _hadde_familie(t, alle, p))


def _hadde_familie(t: Tillatelse, alle: list[Tillatelse], p: Parametre) -> bool:
    return any(
        f.opphold.hjemmel == "UTL_KAP6"
        and f.opphold.innvilget <= t.opphold.innvilget
        and p.alder_nedre.paa(f.opphold.innvilget) <= f.alder <= p.alder_oevre.paa(f.opphold.innvilget)
        and gir_plikt(f, p)
        for f in alle
    )


def hoerer_under_6a(opphold: OppholdRegistrert, p: Parametre) -> bool:
    """Whether the permit is collective protection granted from 2022-03-11 on (FOR-2022-06-10-995 § 1)."""
    innvilget = opphold.innvilget
    return opphold.hjemmel == "UTL_34" and innvilget >= p.kapittel6a_innvilget_fra.paa(innvilget)


def _senest(a: date | None, b: date | None) -> date | None:
    """The later of two ends. None means no end."""
    return None if a is None or b is None else max(a, b)
