"""Which decisions and tiltak are shown as in force (A 5.3, 5.5; B 6)."""

from datetime import date

from regelverk.beregning.vedtak.vedtaksbok import slag_av
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.innslag import Tiltak, Vedtak
from regelverk.mappe.innslagbilde import Avslutningsbilde, Tiltaksbilde, Vedtaksbilde

_FORTSETTER = frozenset({"deltakelse", "permisjon", "midlertidig stans", "permanent stans"})


def ikke_i_tid(vedtak: Vedtak, dag: date) -> bool:
    """Before its startdato or after its sluttdato; it counts all the same."""
    start, slutt = vedtak.startdato, vedtak.sluttdato
    return (start is not None and start > dag) or (slutt is not None and slutt < dag)


def gaar_forbi(innhold: Vedtak | Tiltak, dato: date) -> bool:
    """Whether the entry goes on after an avslutningsdato, or has no end."""
    if isinstance(innhold, Vedtak) and (
        innhold.resultat == "Avslag" or slag_av()[innhold.vedtakstype] not in _FORTSETTER
    ):
        return False
    return innhold.sluttdato is None or innhold.sluttdato > dato


def fortsetter_etter_avslutning(v: Vurdering, bilde: Vedtaksbilde | Tiltaksbilde) -> bool:
    """Whether an ending of the kommune made the entry ikke gjeldende; one reopened since made those so that
    were registered before the reopening."""
    return any(
        _avslutter(v, avslutning, bilde.nr) and gaar_forbi(bilde.innhold, avslutning.innhold.avslutningsdato)
        for avslutning in v.mappe.avslutninger.values()
    )


def _avslutter(v: Vurdering, avslutning: Avslutningsbilde, nr: int) -> bool:
    status = v.utfall.kommunerader.get(avslutning.innhold.innslag_id)
    aapnet = avslutning.aapnet_nr
    return status == "gjeldende" or (status == "gjenåpnet" and aapnet is not None and nr < aapnet)
