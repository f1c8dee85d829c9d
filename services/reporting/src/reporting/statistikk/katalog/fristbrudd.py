"""Fristbrudd: endings in force because a deadline passed."""

from reporting.statistikk.grunnlag.aarsbilde import Aarsbilde
from reporting.statistikk.grunnlag.gruppering import Gruppering
from reporting.statistikk.grunnlag.kolonner import Kolonneverdier, Statistikk, Tallkolonne

OPPSTARTSFRIST = frozenset({"Utgått oppstartsfrist"})
GJENNOMFOERINGSFRIST = frozenset({"Avslutningsårsak ikke registrert"})


def _beregn(aar: Aarsbilde, g: Gruppering) -> dict[str, Kolonneverdier]:
    aarsak = aar.utdrag.aarsak
    return {
        "oppstartsfrist": g.antall(aar.sluttet & aarsak.en_av(OPPSTARTSFRIST)),
        "gjennomfoeringsfrist": g.antall(aar.sluttet & aarsak.en_av(GJENNOMFOERINGSFRIST)),
    }


FRISTBRUDD = Statistikk(
    "fristbrudd",
    "Fristbrudd",
    "Personer med gjeldende avslutning fordi fristen for oppstart gikk ut uten vedtak og sluttmål, "
    "eller fristen for gjennomføring uten registrert avslutningsårsak.",
    (
        Tallkolonne("oppstartsfrist", "Utgått oppstartsfrist", "personer", "oppstartsfrist"),
        Tallkolonne("gjennomfoeringsfrist", "Utgått gjennomføringsfrist", "personer", "gjennomfoeringsfrist"),
    ),
    _beregn,
    ("oppstartsfrist", "gjennomfoeringsfrist"),
)
