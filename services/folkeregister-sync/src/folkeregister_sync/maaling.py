"""The metrics of folkeregister-sync. No DUF-nummer and no kommune is a label."""

from nir.maaling import etterslep
from nir.meldinger import emner
from prometheus_client import Counter, Gauge

LOGGLESER = "folkeregister-sync"
"""The name of the follower of nir.hendelser and nir.avvik in the metric `nir_etterslep_poster`."""

_KALL = Counter("nir_folkeregister_kall_total", "Calls to Folkeregisteret", ["hva", "utfall"])
LEST = Counter("nir_folkeregister_oppfoeringer_total", "Entries of the feed that were read", ["utfall"])
FAKTA = Counter("nir_folkeregister_fakta_total", "Facts written to nir.hendelser", ["type"])
NESTE = Gauge("nir_folkeregister_neste_sekvensnummer", "The sequence number that is read next")
SISTE = Gauge("nir_folkeregister_siste_sekvensnummer", "The feed's last sequence number, as far as is known")
ETTERSLEP = Gauge("nir_folkeregister_etterslep", "Sequence numbers from the next one to the feed's end")
ELDSTE = Gauge(
    "nir_folkeregister_eldste_ventende_seconds", "How long the oldest entry has waited for documents; 0: none"
)
SIST_SVAR = Gauge(
    "nir_folkeregister_sist_svart_timestamp_seconds", "When Folkeregisteret last answered; 0: not yet"
)
HULL = Gauge("nir_folkeregister_hull", "Recent sequence numbers that have not come")
MERKVERDIGE = Counter("nir_folkeregister_merkverdige_total", "Odd entries, which do no harm", ["hva"])
SENE = Counter("nir_folkeregister_sene_total", "Entries that came after higher numbers")
PARKERT = Gauge("nir_folkeregister_parkert", "Entries that wait for documents")
AAPNE = Gauge("nir_folkeregister_aapne_avvik", "Entries in nir.avvik that are not handled")
VASKET = Counter("nir_folkeregister_vasket_total", "Persons compared by a reconciliation", ["utfall"])
NYKOMMERE = Counter("nir_folkeregister_nykommere_total", "New persons looked up", ["utfall"])
ULESTE = Gauge("nir_folkeregister_uleste_personer", "Persons whose document cannot be read")
AVVISTE = Gauge("nir_folkeregister_avviste_fakta", "Refused facts that no accepted fact has replaced")
LESER = Gauge("nir_folkeregister_leser", "1 for the instance that reads the feed")
KRETS = Gauge("nir_folkeregister_krets_aapen", "1 while calls to Folkeregisteret are held back")
STOPPET = Gauge("nir_folkeregister_stoppet", "1 while the reading has stopped and an operator must look")
KJENTE = Gauge("nir_folkeregister_kjente_personer", "Persons that the log knows")

_FAKTA = (
    "AdressebeskyttelseEndret",
    "Doed",
    "Flyttet",
    "IdentEndret",
    "Innvandret",
    "KommuneEndret",
    "NavnEndret",
    "Utvandret",
)


def begynn() -> None:
    """Make every series whose labels are known beforehand. A series is 0 until something is counted."""
    for utfall in ("behandlet", "uvedkommende", "parkert", "avvik"):
        LEST.labels(utfall)
    for hva in ("gjentatt", "framtidig", "bakvendt"):
        MERKVERDIGE.labels(hva)
    for type_ in _FAKTA:
        FAKTA.labels(type_)
    for kall in ("feed", "siste"):
        _KALL.labels(kall, "200")
    etterslep.begynn(LOGGLESER, emner.HENDELSER)
    etterslep.begynn(LOGGLESER, emner.AVVIK)


def kall_gjort(hva: str, utfall: str) -> None:
    """Count a call to Folkeregisteret. `utfall`: the HTTP status, or the kind of error."""
    _KALL.labels(hva, utfall).inc()
