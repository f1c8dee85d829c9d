"""The law of a permit: integreringsloven or introduksjonsloven, never both (LOV § 52, FOR § 72)."""

from collections.abc import Iterable

from regelverk.fakta.person import OppholdRegistrert
from regelverk.lov.lovverk import Lovverk
from regelverk.lov.parametre import Parametre
from regelverk.mappe.mappe import Opphold


def lov_for(opphold: OppholdRegistrert, p: Parametre) -> Lovverk:
    """The law of a permit. Integreringsloven holds for a permit granted from 2021 on.

    It also holds if the person applied for the permit from abroad and arrived from 2021 on.
    """
    ikraft = p.integreringsloven_fra.paa(opphold.innvilget)
    ankommet_etter = opphold.ankomstdato is not None and opphold.ankomstdato >= ikraft
    if opphold.innvilget >= ikraft or (opphold.soekt_fra_utlandet and ankommet_etter):
        return "Integreringsloven"
    return "Introduksjonsloven"


def paa_listen(opphold: OppholdRegistrert, p: Parametre) -> bool:
    """Whether the permit is one of those that can give a category at all (regelbeskrivelse §2.2)."""
    return opphold.hjemmel == "UTL_KAP6" or opphold.hjemmel in p.paragraf9.paa(opphold.innvilget)


def foerste_paa_listen(alle: Iterable[Opphold], p: Parametre) -> OppholdRegistrert | None:
    """The earliest granted of the permits that can give a category (`paa_listen`); None: there is none."""
    listede = [o for o in alle if paa_listen(o.innhold, p)]
    return min(listede, key=lambda o: (o.innhold.innvilget, o.nr)).innhold if listede else None


def uten_kategori(alle: Iterable[Opphold], p: Parametre) -> Lovverk | None:
    """The law of a person without a category: that of the permit which `foerste_paa_listen` gives."""
    foerste = foerste_paa_listen(alle, p)
    return lov_for(foerste, p) if foerste else None
