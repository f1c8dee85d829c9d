"""Whether a fact confirms an ending that was refused under the same hendelseId (kontrakt §6.2)."""

from collections.abc import Iterator
from dataclasses import replace

from regelverk.avgjoerelse.mottak.fingeravtrykk import fingeravtrykk
from regelverk.avgjoerelse.problemer.avslutning import FORTSETTER
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Avslutning, InnslagRettet
from regelverk.liv.svar import Avgjoerelse


def er_bekreftelse(hendelse: Hendelse, foer: Avgjoerelse) -> bool:
    """Whether `foer` refused this fact because `bekreftet: true` was missing, and the fact has it now."""
    if hendelse.utgave < 2 or foer.problem is None or foer.problem.kode != FORTSETTER.kode:
        return False
    return any(foer.fingeravtrykk == fingeravtrykk(ubekreftet) for ubekreftet in _ubekreftet(hendelse))


def _ubekreftet(hendelse: Hendelse) -> Iterator[Hendelse]:
    """The forms that the fact can have had before the user confirmed it: `bekreftet` absent or false."""
    n = hendelse.innhold
    if isinstance(n, Avslutning) and n.bekreftet:
        yield replace(hendelse, innhold=replace(n, bekreftet=False))
    elif isinstance(n, InnslagRettet) and n.felter.get("bekreftet"):
        uten = {felt: verdi for felt, verdi in n.felter.items() if felt != "bekreftet"}
        yield replace(hendelse, innhold=replace(n, felter=uten))
        yield replace(hendelse, innhold=replace(n, felter={**n.felter, "bekreftet": False}))
