"""What the person's facts so far say, so that the next line of hendelser can name what its fact changes."""

from collections.abc import Iterator
from dataclasses import fields

from regelverk.fakta import folkeregister as fr
from regelverk.fakta.hendelse import INNHOLD, Hendelse
from regelverk.fakta.innslag import Avslutning, InnslagSlettet, Vedtak
from regelverk.kalender.datotekst import dmy
from regelverk.mappe.innlegging import kjede_som_rettes, legg_inn
from regelverk.mappe.kjede import Kjede
from regelverk.mappe.mappe import Mappe, Personendring
from regelverk.mappe.rad import Radversjon

Rettelse = fr.FolkeregisterhendelseKorrigert | fr.FolkeregisterhendelseAnnullert
_IDENTER = (
    "innslag_id", "vedtak_id", "opphold_id", "tilgang_id", "folkeregister_hendelse_id", "gjelder",
)  # fmt: skip
_IDENTFELTER = {
    klasse: [felt.name for felt in fields(klasse) if felt.name in _IDENTER]
    for klasser in INNHOLD.values()
    for klasse in klasser
}
"""Class of a fact's content → its fields of `_IDENTER`."""


class Fortalt:
    """The facts so far. `om`: the id of an entry, permit or access → what its latest fact says, in words."""

    def __init__(self, duf_nummer: str) -> None:
        self._mappe = Mappe(duf_nummer)
        self._sist: dict[str, str] = {}
        self.om: dict[str, str] = {}
        self.vedtak: dict[str, Vedtak] = {}

    def legg(self, hendelse: Hendelse) -> None:
        """Add a fact. Call it after the fact's line is written."""
        n = hendelse.innhold
        if isinstance(n, Vedtak):
            self.vedtak[n.innslag_id] = n
        if type(n).__module__ == fr.__name__ or isinstance(n, Avslutning | InnslagSlettet):
            legg_inn(self._mappe, hendelse)
        else:
            self._mappe.antall += 1

    def tidspunkt(self, hendelse: Hendelse) -> str:
        """When the fact took effect.

        A correction that waited for its event took effect when the event came. No fact takes effect
        before a fact that it changes.
        """
        naar, sist, n = hendelse.tidspunkt, self._sist, hendelse.innhold
        identer = [ident for felt in _IDENTFELTER[type(n)] if (ident := getattr(n, felt))]
        for ident in identer:
            naar = max(naar, sist.get(ident, naar))
        for ident in identer:
            sist[ident] = naar
        return naar

    def rad(self, innslag_id: str) -> Radversjon | None:
        """The ending in its latest version. None: no fact so far gives an ending with that id."""
        rad = self._mappe.rader.get(innslag_id)
        return rad[-1] if rad else None

    def rettes(self, n: Rettelse) -> list[Kjede]:
        """The events that a correction or annulment changes, as they were before the change."""
        if isinstance(n, fr.FolkeregisterhendelseKorrigert):
            return [kjede_som_rettes(self._mappe, n)] if self._mappe.kjeder_med(n.gjelder) else []
        return self._mappe.kjeder_med(n.gjelder)

    def personendringer(self, hendelse_id: str) -> list[Personendring]:
        """The changes of name, ident or protection that one hendelsesdokument gave."""
        alle = (endring for endring, _ in self._mappe.personendringer)
        return [e for e in alle if getattr(e, "folkeregister_hendelse_id", None) == hendelse_id]

    def kommunens_rader(self, n: Rettelse) -> Iterator[tuple[str, str]]:
        """(innslagId, words) of each ending that a kommune has edited and that `n` takes away."""
        berort = {ledd.nr for kjede in self.rettes(n) for ledd in kjede.ledd}
        for innslag_id, rad in self._mappe.rader.items():
            siste = rad[-1]
            if rad[0].nr in berort and siste.er_kommunens and siste.dato is not None:
                yield innslag_id, f"{siste.aarsak} {dmy(siste.dato)}"
