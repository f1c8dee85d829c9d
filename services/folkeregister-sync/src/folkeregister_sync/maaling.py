"""The metrics for Prometheus."""

from prometheus_client import Counter, Gauge

_KALL = Counter("nir_folkeregister_kall", "Kall til Folkeregisteret", ["hva", "utfall"])
LEST = Counter("nir_folkeregister_oppfoeringer", "Oppføringer lest", ["utfall"])
FAKTA = Counter("nir_folkeregister_fakta", "Fakta skrevet", ["type"])
NESTE = Gauge("nir_folkeregister_neste_sekvensnummer", "Neste sekvensnummer som leses")
SISTE = Gauge("nir_folkeregister_siste_sekvensnummer", "Siste kjente sekvensnummer i hendelseslisten")
ETTERSLEP = Gauge(
    "nir_folkeregister_etterslep", "Sekvensnumre fra det som er lest, til hendelseslistens slutt"
)
ELDSTE = Gauge(
    "nir_folkeregister_eldste_ventende_sekunder", "Hvor lenge den eldste oppføringen har ventet på dokumenter"
)
SIST_SVAR = Gauge(
    "nir_folkeregister_sist_svart_tidspunkt", "Når Folkeregisteret sist svarte (sekunder siden 1970)"
)
HULL = Gauge("nir_folkeregister_hull", "Nylige sekvensnumre som ikke er kommet")
MERKVERDIGE = Counter("nir_folkeregister_merkverdige", "Oppføringer utenom det vanlige", ["hva"])
SENE = Counter("nir_folkeregister_sene", "Oppføringer som kom etter høyere numre")
PARKERT = Gauge("nir_folkeregister_parkert", "Oppføringer som venter på dokumenter")
AAPNE = Gauge("nir_folkeregister_aapne_avvik", "Oppføringer i nir.avvik som ikke er behandlet")
VASKET = Counter("nir_folkeregister_vasket", "Personer sammenlignet i vask", ["utfall"])
NYKOMMERE = Counter("nir_folkeregister_nykommere", "Nye personer slått opp", ["utfall"])
ULESTE = Gauge(
    "nir_folkeregister_uleste_personer", "Personer som er slått opp, med dokument som ikke kan leses"
)
AVVISTE = Gauge(
    "nir_folkeregister_avviste_fakta", "Fakta som regelmotoren avviste, uten at et senere er godtatt"
)
LESER = Gauge("nir_folkeregister_leser", "1 for den instansen som leser")
KRETS = Gauge("nir_folkeregister_krets_aapen", "1 når kretsen mot Folkeregisteret ikke er lukket")
STOPPET = Gauge("nir_folkeregister_stoppet", "1 når lesingen har stoppet og noen må se på det")
KJENTE = Gauge("nir_folkeregister_kjente_personer", "Personer som loggen kjenner")


def kall_gjort(hva: str, utfall: str) -> None:
    """Count a call to Folkeregisteret. `utfall`: the HTTP status, or the kind of error."""
    _KALL.labels(hva, utfall).inc()
