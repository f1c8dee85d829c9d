"""The versions of a row that kommuner have registered and edited (A 9.4, B 8-10)."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from regelverk.avgjoerelse.seksjon.avslutning.avslutning import merknad
from regelverk.avgjoerelse.seksjon.avslutning.timer import uten_fremmede_timer
from regelverk.beregning.avslutning.utfall import Radstatus
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Avslutning
from regelverk.fakta.registrator import registrert_av, slettet_av
from regelverk.liv.spor import Spor, Sporrad
from regelverk.lov.kodeverk.avslutningskoder import avslutningsaarsak
from regelverk.mappe.rad import Radversjon
from regelverk.visning.dokument.felter import Json, iso

_Utfall = tuple[Radstatus, str | None]
"""(status, slettetAv)."""


def kommunens_versjoner(v: Vurdering, innslag_id: str, egne: Sequence[Sporrad]) -> Iterator[tuple[int, Json]]:
    """(place of its fact, version) for each version. `egne`: the regelmotor's own versions of the row."""
    bilde, rad = v.mappe.avslutninger[innslag_id], v.mappe.rader[innslag_id]
    foerst = egne[0] if egne else None
    felles = {
        "innslagId": innslag_id,
        "registrertAv": registrert_av(bilde.hendelse),
        "registrert": (foerst.registrert if foerst else bilde.registrert).isoformat(),
        "kommunenummer": foerst.kommunenummer if foerst else rad[0].oppfoelger or bilde.kommunenummer,
    }
    for versjon, neste in [*pairwise(rad), (rad[-1], None)]:
        if isinstance(versjon.hendelse.innhold, Avslutning):
            status, av = _utfall(v, innslag_id, neste, egne)
            rettet = None if versjon is rad[0] else versjon.hendelse
            yield (
                versjon.nr,
                felles
                | _felter(uten_fremmede_timer(versjon.hendelse.innhold, v.p))
                | {"status": status, "merknad": merknad(status), "slettetAv": av}
                | _endret(rettet),
            )


def _utfall(v: Vurdering, innslag_id: str, neste: Radversjon | None, egne: Sequence[Sporrad]) -> _Utfall:
    """The status of a version, which depends on `neste`, the version that followed it."""
    if neste is None:
        return v.utfall.kommunerader.get(innslag_id, "gjeldende"), None
    if neste.er_kommunens:
        return ("slettet", slettet_av(neste.hendelse)) if neste.dato is None else ("redigert", None)
    # The event is corrected: the regelmotor's version follows, unless the event gives no row any more.
    fulgt = any(rad.nr == neste.nr and not rad.kom_senere for rad in egne)
    return ("redigert", None) if fulgt else ("slettet", slettet_av(neste.hendelse))


def _felter(n: Avslutning) -> Json:
    kode = avslutningsaarsak(n.avslutningsaarsak)
    return {
        "avslutning": kode.avslutning,
        "aarsak": n.avslutningsaarsak,
        "dato": n.avslutningsdato.isoformat(),
        "gruppe": kode.gruppe,
        "timerPerUke": n.timer_per_uke,
        "gjenaapningsdato": iso(n.gjenaapningsdato),
    }


def kommunens_status(v: Vurdering, innslag_id: str, spor: Spor) -> _Utfall:
    """The status of the kommune's last version of a row."""
    rad = v.mappe.rader[innslag_id]
    egne = [en for en in spor if en.innslag_id == innslag_id]
    siste = max(nr for nr, en in enumerate(rad) if isinstance(en.hendelse.innhold, Avslutning))
    return _utfall(v, innslag_id, rad[siste + 1] if siste + 1 < len(rad) else None, egne)


def _endret(rettet: Hendelse | None) -> Json:
    """`endret` and `endretAv` of a version that an edit made; null for the first version."""
    return {
        "endret": rettet.registrert.isoformat() if rettet else None,
        "endretAv": registrert_av(rettet) if rettet else None,
    }
