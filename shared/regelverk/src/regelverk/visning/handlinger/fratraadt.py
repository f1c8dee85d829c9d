"""What a kommune that the person has left may still do: edit and delete its own endings (kontrakt §5.18)."""

from collections.abc import Iterator
from typing import Any

from regelverk.avgjoerelse.mottak.innsyn import er_synlig, fulgte_opp
from regelverk.avgjoerelse.seksjon.seksjon import Seksjon
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.liv.fratredelse import Fratredelse, fratredelser
from regelverk.visning.dokument.felter import Json
from regelverk.visning.dokument.fratredelse import fratraadt_dokument
from regelverk.visning.handlinger.forslag import kan_registrere
from regelverk.visning.handlinger.innslag import innslaget
from regelverk.visning.handlinger.tilpasning import utgangspunkt
from regelverk.visning.handlinger.utsikt import Utsikt

_AVSLUTNING = "avslutning"


def fratredelsen(utsikt: Utsikt) -> Fratredelse | None:
    """The last follow-up by the user's kommune, or bydel, of a person who has left it.

    None: it never followed the person up, still does, or may no longer see the person.
    """
    aktoer, p = utsikt.aktoer, utsikt.vilkaar.parametre
    hvor = aktoer.kommunenummer, aktoer.bydelsnummer
    if not fulgte_opp(utsikt.person, *hvor, p):
        return None
    for en in fratredelser(utsikt.person, p):
        naadd = en.for_kommunen if aktoer.bydelsnummer is None else en.for_bydelen
        if naadd and en.hvem.er_hos(*hvor) and er_synlig(en.person, aktoer.ser):
            return en
    return None


def fratraadt_handlinger(utsikt: Utsikt, fratredelse: Fratredelse) -> Json:
    """Nothing may be registered, and no codes are listed. The entries: those that the kommune still sees."""
    synlige = list(_synlige(utsikt, fratredelse))
    return {
        "seksjoner": {navn: _stengt(utsikt, seksjon) for navn, seksjon in SEKSJONER.items()},
        "innslag": [innslaget(utsikt, SEKSJONER[seksjon], ident) for seksjon, ident in synlige],
    }


def _stengt(utsikt: Utsikt, seksjon: Seksjon[Any]) -> Json:
    dom = utsikt.registrer(seksjon.fakta, utgangspunkt(seksjon.fakta, utsikt.dag))
    return kan_registrere(dom.problem) | {"koder": []}


def _synlige(utsikt: Utsikt, fratredelse: Fratredelse) -> Iterator[tuple[str, str]]:
    """Section and id of each entry whose last version in `fratraadt_dokument` is not deleted."""
    dok = fratraadt_dokument(utsikt.person, fratredelse, utsikt.vilkaar.parametre, med_logg=False)
    rader = {rad["innslagId"]: rad for rad in dok["innslag"] if rad["seksjon"] != _AVSLUTNING}
    rader |= {rad["innslagId"]: {"seksjon": _AVSLUTNING} | rad for rad in dok["avslutningshistorikk"]}
    for ident, rad in rader.items():
        if rad["status"] != "slettet":
            yield rad["seksjon"], ident
