"""The brokers, or the engines, are restarted one after the other, as at an upgrade."""

from nir_lokal.system.venting import vent_paa

from tests.fault.feil.feil import Slutt, ingenting
from tests.fault.klynge import MEGLERE, MOTORER, Klynge
from tests.fault.plan import Planlagt

_FRIST = 600.0


def paafoer(klynge: Klynge, planlagt: Planlagt) -> Slutt:
    """Stop the brokers, or the engines, in order; the supervisor starts each again.

    A broker or engine that another fault keeps down is left out.

    A broker is stopped only when the broker before it is ready. The engines are stopped without waiting.
    """
    for navn in MEGLERE if planlagt.maal == "meglere" else MOTORER:
        komponent = klynge.komponenter[navn]
        if not komponent.oensket:
            continue
        komponent.prosess.stopp(30)
        if planlagt.maal == "meglere":
            vent_paa(komponent, _FRIST, klynge.meldinger.append)
    return ingenting
