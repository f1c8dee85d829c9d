"""What may be registered in each section: per code, with the fields of its form."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from regelverk.avgjoerelse.seksjon.seksjon import Seksjon
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.fakta.innslag import Avslutning, Klage, Sluttmaal, Vedtak
from regelverk.liv.svar import Problem
from regelverk.lov.kodeverk import liste
from regelverk.lov.kodeverk.vedtakstyper import vedtakstype
from regelverk.visning.dokument.felter import Json
from regelverk.visning.handlinger.felter import feltbeskrivelser
from regelverk.visning.handlinger.forslag import Forslag, finn, kan_registrere
from regelverk.visning.handlinger.sluttmaalfrist import frist_med, gyldig_paa
from regelverk.visning.handlinger.tilpasning import obligatoriske
from regelverk.visning.handlinger.utsikt import Utsikt


def seksjoner(utsikt: Utsikt) -> Json:
    """Every section by name."""
    return {navn: _Registrering(utsikt, seksjon).som_json() for navn, seksjon in SEKSJONER.items()}


@dataclass(slots=True)
class _Registrering:
    """What may be registered in one section."""

    utsikt: Utsikt
    seksjon: Seksjon[Any]
    mal: Forslag | None = None
    """The last accepted proposal. The next code is tried with its fields."""

    def som_json(self) -> Json:
        gitt, verdier = self._faste()
        forslag = [self._kode(*kode, gitt, verdier) for kode in self._koder().items()]
        ut = kan_registrere(_samlet([en.problem for en, _ in forslag]))
        if self.seksjon.kode is None or self.seksjon.kode.felt not in obligatoriske(self.seksjon.fakta):
            uten_kode = finn(self.utsikt, self.seksjon.fakta, gitt)
            ut = kan_registrere(uten_kode.problem) | {"felter": self._felter(uten_kode, verdier)}
        ut["koder"] = [rad for _, rad in forslag]
        if opptatt := {periode for en, _ in forslag for periode in en.dom.notat.opptatt}:
            ut["opptatt"] = [{"fra": fra.isoformat(), "til": til.isoformat()} for fra, til in sorted(opptatt)]
        return ut

    def _faste(self) -> tuple[Json, Mapping[str, list[str]]]:
        """The fields that every proposed entry of the section has, and field → its allowed values."""
        if self.seksjon.fakta is Avslutning:
            return {"bekreftet": True}, {}
        if self.seksjon.fakta is Klage:
            vedtak, u = self.utsikt.mappe.vedtak, self.utsikt
            mulige = [ident for ident in vedtak if finn(u, Klage, {"vedtak_id": ident}).problem is None]
            return {"vedtak_id": next(iter([*mulige, *vedtak]), "")}, {"vedtak_id": mulige}
        return {}, {}

    def _koder(self) -> dict[str, str]:
        """Code → its id, for the codes that are valid today (of sluttmål: on the day of the offer)."""
        if self.seksjon.kode is None:
            return {}
        dag = gyldig_paa(self.utsikt) if self.seksjon.fakta is Sluttmaal else self.utsikt.dag
        return {kode.kode: kode.id for kode in liste(self.seksjon.kode.kodeverk, dag)}

    def _kode(
        self, kode: str, kode_id: str, gitt: Json, verdier: Mapping[str, list[str]]
    ) -> tuple[Forslag, Json]:
        assert self.seksjon.kode is not None
        med = gitt | {self.seksjon.kode.felt: kode}
        mer: Json = {}
        if self.seksjon.fakta is Vedtak:
            alle = [self._finn(med | {"resultat": en}) for en in vedtakstype(kode).resultater]
            forslag = next((en for en in alle if en.problem is None), alle[0])
            mer = {"resultater": [self._resultat(en) for en in alle]}
            mulige = [en.felter["resultat"] for en in alle if en.problem is None]
            verdier = {"resultat": mulige or list(vedtakstype(kode).resultater)}
        else:
            forslag = self._finn(med)
        if self.seksjon.fakta is Sluttmaal and (frist := frist_med(self.utsikt, forslag.dom.innhold)):
            mer = {"frist": frist.isoformat()}
        rad: Json = {"kode": kode, "id": kode_id} | kan_registrere(forslag.problem)
        return forslag, rad | {"felter": self._felter(forslag, verdier)} | mer

    def _finn(self, gitt: Json) -> Forslag:
        forslag = finn(self.utsikt, self.seksjon.fakta, gitt, self.mal)
        self.mal = self.mal if forslag.problem else forslag
        return forslag

    def _resultat(self, forslag: Forslag) -> Json:
        felter = self._felter(forslag, {"resultat": [forslag.felter["resultat"]]})
        ut = {"resultat": forslag.felter["resultat"]} | kan_registrere(forslag.problem)
        return ut | {"felter": felter}

    def _felter(self, forslag: Forslag, verdier: Mapping[str, list[str]]) -> list[Json]:
        return feltbeskrivelser(self.seksjon, forslag.dom.notat, verdier)


def _samlet(problemer: list[Problem | None]) -> Problem | None:
    """None if some code may be registered, else the problem of the first code."""
    return None if None in problemer else next(iter(problemer), None)
