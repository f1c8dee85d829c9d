"""The kommuner and bydeler of a filter, by fylke and by kommune, from the code lists of the API."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from nir.klokke import idag

from saksbehandler.api.kodeverk import Kodetekst
from saksbehandler.side.sider import Leser

_FYLKE, _KOMMUNE = 2, 4
"""How many digits of a number say which fylke, and which kommune."""


@dataclass(frozen=True, slots=True)
class Gruppe:
    """The choices under the heading `navn`. `valg`: (number, name) of each choice."""

    navn: str
    valg: Sequence[tuple[str, str]]


def kommunevalg(leser: Leser) -> list[Gruppe]:
    """The kommuner of today, under their fylker."""
    return _grupper(leser, "kommuner", "fylker", _FYLKE)


def bydelsvalg(leser: Leser) -> list[Gruppe]:
    """The bydeler that the user may choose: those of the user's kommune, or all, under their kommuner."""
    alle = _grupper(leser, "bydeler", "kommuner", _KOMMUNE)
    egen = leser.oekt.kommunenummer if leser.oekt else None
    return [en for en in alle if not egen or en.valg[0][0].startswith(egen)]


def _grupper(leser: Leser, liste: str, overliste: str, siffer: int) -> list[Gruppe]:
    dag = idag()
    grupper: dict[str, list[tuple[str, str]]] = defaultdict(list)
    gjeldende = [en for en in leser.koder.get(liste, {}).values() if _gjelder(en, dag)]
    for en in sorted(gjeldende, key=lambda en: en.nb):
        grupper[en.kode[:siffer]].append((en.kode, leser.kode(liste, en.kode)))
    return [Gruppe(leser.kode(overliste, nummer), valg) for nummer, valg in sorted(grupper.items())]


def _gjelder(kode: Kodetekst, dag: date) -> bool:
    return kode.gyldig_til is None or kode.gyldig_til >= dag
