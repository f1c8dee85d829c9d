"""The codes that lists depend on, read once from the code lists of the guides."""

from regelverk.lov.kodeverk.kategorier import kategorier, programkategorier
from regelverk.lov.kodeverk.tiltakskoder import tiltaksnavn
from regelverk.lov.kodeverk.vedtakstyper import vedtakstyper
from regelverk.lov.parametre import les_parametre

PARAMETRE = les_parametre()
PROGRAMKATEGORIER = programkategorier()
KAPITTEL_6A = frozenset(k.kode for k in kategorier() if k.kapittel_6a)
DELTAKELSE = frozenset(v.kode for v in vedtakstyper() if v.slag == "deltakelse")
UTVIDELSE = frozenset(v.kode for v in vedtakstyper() if v.slag == "utvidelse")
AVBRUDD = frozenset(v.kode for v in vedtakstyper() if v.slag == "permisjon" or v.er_stans)
"""Decisions under which no tiltak is expected (A 5.5-5.6)."""
LIVSMESTRING = frozenset(t.kode for t in tiltaksnavn() if t.element == "livsmestring")
FORELDREVEILEDNING = frozenset(t.kode for t in tiltaksnavn() if t.element == "foreldreveiledning")
FULLTID_VGO = frozenset(t.kode for t in tiltaksnavn() if t.fulltid_vgo)
"""The codes of fulltid videregående opplæring (A 1.6), and the name that one of them had until 31.07.2024."""
ORDNING = {k.kode: k.ordning for k in kategorier()}
"""Category → the ordning that the category gives (A 3.1)."""
MAA_FOELGES_OPP = frozenset(
    {"Avslutningsårsak ikke registrert", "Utgått oppstartsfrist", "Vedtak om permanent stans"}
)
"""The årsaker of endings by the regelmotor after which the kommune has something to register (B 3, B 13)."""
UTEN_AARSAK = frozenset({"Avslutningsårsak ikke registrert", "Vedtak om permanent stans"})
"""The årsaker of endings by the regelmotor after which the real reason is missing (B 1 a and b)."""
MED_RETT = PROGRAMKATEGORIER - {"Kan tilbys introduksjonsprogram", "Kan tilbys introduksjonsordning"}
"""The programme categories in which the kommune must decide on participation (integreringsloven §§ 8, 12)."""
