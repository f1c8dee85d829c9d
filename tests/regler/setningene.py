"""Reads the sentences of a beregningslogg, and redoes the step that each sentence states (`haandregning`)."""

import re
from collections.abc import Callable, Iterable

from tests.regler.haandregning import Haand


def regn_om(linjer: Iterable[tuple[str, str]]) -> Haand:
    """Redo the lines, given as (rule, sentence).

    Raises:
        AssertionError: a sentence has no known form, or its result differs from the one computed here.
    """
    haand = Haand()
    for regel, setning in linjer:
        _regn_om(haand, regel, setning)
    return haand


def _regn_om(haand: Haand, regel: str, setning: str) -> None:
    for moenster, gjoer in MOENSTRE[regel]:
        if treff := re.fullmatch(moenster, setning):
            gjoer(haand, *treff.groups())
            return
    raise AssertionError(f"{regel} cannot be redone by hand: {setning}")


D = r"(\d\d\.\d\d\.\d{4})"
_IGJEN = rf"(?: Et nytt vedtak tok opp programmet igjen fra {D}\.)?"
_H = Haand
_KANDIDAT = rf"Det kan avslutte programmet som «(.+)»\.{_IGJEN}"
Moenster = tuple[str, Callable[..., None]]
_POSTER = r"(?: Dette er medregnet: (.+)\.)?"
MOENSTRE: dict[str, list[Moenster]] = {
    "LOV-1": [
        (rf"Oppholdstillatelsen etter .+ ble innvilget {D}, (ikke )?før {D}"
         rf"(?:, (?:men|og) personen søkte fra utlandet og kom til landet {D})?"
         r"(?:, og det er ikke kjent at personen kom til landet etter det)?"
         r"\. (Integreringsloven|Introduksjonsloven) gjelder\.", _H.lovverk),
    ],
    "KAT-2": [
        (rf"Personen er født {D} og var (\d+) år da tillatelsen ble innvilget {D}: "
         r"fra og med (\d+) til og med (\d+)\.", _H.alder),
        (rf"Personen er født {D} og var (\d+) år da tillatelsen ble innvilget {D}: over (\d+)\.",
         _H.for_gammel),
    ],
    "KAT-3": [
        (rf"Kollektiv beskyttelse ble innvilget {D}, ikke før {D}, og personen er bosatt etter avtale\. "
         rf"Kapittel 6A gjelder fra {D}\.", _H.bare_lest),
    ],
    "KAT-5": [(r"Familieinnvandring gir .+", _H.bare_lest)],
    "KAT-6": [(rf"Personen ble bosatt (?:etter|uten) avtale i kommune \d+ {D}(?:;.+)?\.", _H.bosetting)],
    "KAT-7": [
        (rf"Kategorien er «(.+)»\. Kategori fra er {D}, den seneste av bosetting {D} og innvilgelse {D}\.",
         _H.kategorien),
        (rf"Kategorien er «(.+)»\. Kategori fra er {D}, dagen for både bosetting og innvilgelse\.",
         _H.kategorien_samme_dag),
        (rf"Kategorien er «(.+)»\. Kategori fra er {D}, den dagen tillatelsen ble den som avgjør\.",
         _H.kategorien_fra_ny_tillatelse),
        (rf"Kategorien er «(.+)»\. Kategori fra er {D}, den dagen personen kom tilbake fra utlandet\.",
         _H.kategorien_etter_retur),
    ],
    "KAT-8": [
        (rf"Fra {D} avgjør tillatelsen etter .+, innvilget {D}, i stedet for .+\.", _H.ny_tillatelse),
        (rf"Tillatelsen etter .+, innvilget {D}, opphørte {D}\.", _H.bare_lest),
    ],
    "KAT-10": [(r"Grunnlaget for kategorien falt bort .+", _H.bare_lest)],
    "ORD-2": [(r"Tillatelsen etter .+ gir .+", _H.bare_lest)],
    "ORD-3": [(r"Tillatelsen etter .+ gir .+", _H.bare_lest)],
    "OPP-1": [(rf"Fristen for oppstart er {D} pluss (\d+) måneder: {D}\.", _H.oppstartsfrist)],
    "OPP-2": [(rf"Fristen for oppstart gikk ut {D} uten .+\.", _H.oversittet)],
    "OPP-3": [
        (rf"Vedtak om deltakelse er ikke registrert\. Det skal treffes innen {D}, (\d+) måneder etter "
         rf"bosetting {D}\.", _H.vedtak_mangler),
    ],
    "OPP-4": [(rf"Vedtaket om deltakelse, truffet {D}, gjelder ikke etter kapittel 6A: .+", _H.bare_lest)],
    "GJF-1": [
        (rf"Fristen beregnes fra {D}, den tidligste startdatoen i innvilgede vedtak om deltakelse\. .+",
         _H.startdato),
    ],
    "GJF-2": [
        (r"(?:Sluttmålet «.+»|Programmet etter introduksjonsloven) gir (\d+) måneder"
         rf"(?: og utvidet program (\d+) måneder)? når tilbudet er fra \S+\. "
         rf"{D} pluss (\d+) måneder er {D}\.", _H.maaneder),
        (r".+ utvidet program.*, så vedtaket \S+ legger ikke til noe\.", _H.bare_lest),
    ],
    "GJF-3": [
        (rf"Permisjon pga\. .+ {D}–{D} gir (\d+) (kalenderdag|virkedag)(?:er)?\."
         rf"(?: Bare {D}–{D} telles; .+)?", _H.permisjon),
        (rf"(\d+) kalenderdag(?:er)? permisjon legges til {D}: {D}\.", _H.kalenderdager_lagt_til),
    ],
    "GJF-4": [
        (rf"(\d+) virkedag(?:er)? \((.+)\) legges til {D} i ett: {D}\.", _H.virkedager_lagt_til),
    ],
    "GJF-5": [
        (r"Samlet fravær er (\d+) virkedag(?:er)?, (ikke )?over (\d+): "
         rf"(?:det utvider ikke fristen|hele summen utvider fristen)\.{_POSTER}", _H.fravaer),
    ],
    "GJF-6": [
        (r"Manglende tilbud etter fødselspermisjon utvider fristen med (\d+) virkedag(?:er)?, uten nedre "
         rf"grense\.{_POSTER}", _H.manglende_tilbud),
    ],
    "GJF-7": [
        (rf"(?:Midlertidig|Permanent) stans fra {D} ble omgjort etter klage {D}\. Det gir (\d+) "
         r"virkedag(?:er)?, til og med dagen før avgjørelsen\.", _H.omgjort),
    ],
    "GJF-8": [
        (rf"Personen var borte fra {D} til gjenåpningen {D}\. (\d+) kalenderdager legges til {D}: {D}\.",
         _H.borte),
    ],
    "AVS-2": [
        (rf"Avslutningen som gjelder, er «(.+)» {D}, (beregnet av regelmotoren|registrert av kommunen)\.",
         _H.avsluttet),
    ],
    "AVS-3": [(rf"Personen (?:døde|utvandret|flyttet til en annen kommune) {D}\. {_KANDIDAT}", _H.kandidat)],
    "AVS-4": [(rf"Personen avviste program {D}\. {_KANDIDAT}", _H.kandidat)],
    "AVS-5": [(rf"Vedtaket om permanent stans gjelder fra {D}\. {_KANDIDAT}", _H.kandidat)],
    "AVS-6": [
        (rf"Fristen for gjennomføring gikk ut uten registrert avslutningsårsak {D}\. {_KANDIDAT}",
         _H.kandidat),
    ],
    "AVS-7": [
        (rf"Fristen for oppstart gikk ut uten at vilkårene var oppfylt {D}\. {_KANDIDAT}", _H.kandidat),
    ],
    "AVS-8": [
        (rf"Grunnlaget for kategorien falt bort før programmet var påbegynt {D}\. {_KANDIDAT}", _H.kandidat),
    ],
    "AVS-9": [
        (rf"Kategorien (?:er lukket|lukkes) fordi grunnlaget falt bort\. Til-dato er {D}\.", _H.lukket),
        (rf"Kategorien (?:er lukket|lukkes)\. Til-dato er {D}, (\d+) måneder fra kategori fra {D}\.",
         _H.lukket_etter_maaneder),
        (rf"Kategorien (?:er lukket|lukkes)\. Til-dato er {D}, fristen for gjennomføring\.",
         _H.lukket_paa_fristen),
        (rf"Kategorien (?:er lukket|lukkes)\. Til-dato er {D}, dagen for «(.+)»\.", _H.lukket_av_hendelse),
        (rf"Kategorien (?:er lukket|lukkes)\. Til-dato er {D}\. Det er dagen for avslutningen «(.+)»\.",
         _H.lukket_av_avslutningen),
    ],
    "GJO-1": [(rf"Fristen for gjenoppstart er {D} pluss (\d+) måneder: {D}\.", _H.gjenoppstartsfrist)],
    "GJO-2": [
        (rf"Avslutningen {D} ble gjenåpnet {D}\. Nytt vedtak (?:mangler|gjelder fra {D})\.", _H.bare_lest),
    ],
    "GJO-3": [
        (rf"Fra {D} til {D} er det (\d+) dag(?:er)?\. Minus (\d+) dag(?:er)? permisjon "
         r"og (\d+) dag(?:er)? fravær er aktiv tid (\d+) dager\.", _H.segment),
    ],
}  # fmt: skip
"""Rule → the forms of its sentence, and the step that each form stands for."""
