"""The columns of the årskontroll, in the order of its files."""

from datetime import date

from nir.personside.openapi.koder import Aarsak, Kategorikode, Sluttmaalskode
from regelverk.fakta.duf import gruppert
from regelverk.lov.lovverk import Lovverk as Lovnavn

from reporting.lister.aarskontroll.aarsindeks import Aarsindeks
from reporting.lister.aarskontroll.linje import Aarslinje
from reporting.lister.liste import indekser, personfiltre
from reporting.lister.liste.filter import Filter, en_av, lik
from reporting.lister.liste.liste import Liste
from reporting.rammer.filtre import Avslutningsaarsaker, Fratraadte, Kategorier, Lovverk

AARSKONTROLL = Liste[Aarslinje]()

DUF_NUMMER = AARSKONTROLL.kolonne(
    "dufNummer",
    str,
    lambda linje: linje.rad.duf_nummer,
    indekser.duf,
    tittel="DUF-nummer",
    celle=gruppert,
    filter=personfiltre.DUF,
)
FORNAVN = AARSKONTROLL.kolonne(
    "fornavn",
    str,
    lambda linje: linje.rad.fornavn,
    indekser.navn,
    tittel="Fornavn",
    filter=personfiltre.FORNAVN,
)
ETTERNAVN = AARSKONTROLL.kolonne(
    "etternavn",
    str,
    lambda linje: linje.rad.etternavn,
    indekser.navn,
    tittel="Etternavn",
    filter=personfiltre.ETTERNAVN,
)
LOVVERK = AARSKONTROLL.kolonne(
    "lovverk",
    Lovnavn | None,
    lambda linje: linje.rad.lovverk,
    indekser.kode,
    filter=Filter("lovverk", Lovverk, lik),
)
KATEGORI = AARSKONTROLL.kolonne(
    "kategori",
    Kategorikode,
    lambda linje: linje.grunnlag.kategori,
    indekser.kode,
    tittel="Kategori",
    filter=Filter("kategori", Kategorier, en_av),
)
STARTDATO = AARSKONTROLL.kolonne(
    "startdato", date | None, lambda linje: linje.startdato, indekser.dato, tittel="Startdato"
)
SLUTTMAAL = AARSKONTROLL.kolonne(
    "sluttmaal", Sluttmaalskode | None, lambda linje: linje.rad.sluttmaal, indekser.kode, tittel="Sluttmål"
)
AARSAK = AARSKONTROLL.kolonne(
    "avslutningsaarsak",
    Aarsak | None,
    lambda linje: linje.rad.avsluttet and linje.rad.avsluttet.aarsak,
    indekser.kode,
    tittel="Avslutningsårsak",
    filter=Filter("avslutningsaarsak", Avslutningsaarsaker, en_av),
)
AVSLUTNINGSDATO = AARSKONTROLL.kolonne(
    "avslutningsdato",
    date | None,
    lambda linje: linje.rad.avsluttet and linje.rad.avsluttet.dato,
    indekser.dato,
    tittel="Avslutningsdato",
)
KOMMUNE = AARSKONTROLL.kolonne(
    "kommunenummer",
    str | None,
    lambda linje: linje.rad.kommunenummer,
    indekser.kode,
    filter=personfiltre.KOMMUNE,
)
BYDEL = AARSKONTROLL.kolonne(
    "bydelsnummer",
    str | None,
    lambda linje: linje.rad.bydelsnummer,
    indekser.kode,
    filter=personfiltre.BYDEL,
)
STED = AARSKONTROLL.kolonne(
    "kommuneBydel",
    str | None,
    lambda linje: linje.sted,
    indekser.sted,
    lagres=lambda linje: (linje.rad.kommunenummer, linje.rad.bydelsnummer),
    tittel="Oppf.kommune/bydel",
)
FYLKE = AARSKONTROLL.kolonne(
    "oppfoelgingsfylke",
    str | None,
    lambda linje: linje.fylke,
    indekser.fylke,
    lagres=lambda linje: linje.rad.kommunenummer,
    tittel="Oppfølgingsfylke",
)
FRATRAADT = AARSKONTROLL.kolonne("fratraadt", date | None, lambda linje: linje.rad.fratraadt, indekser.dato)
"""If the kommune no longer follows the person up: the last day on which it did (kontrakt §5.18)."""
ER_FRATRAADT = AARSKONTROLL.lagret(
    indekser.ja,
    lambda linje: linje.rad.fratraadt is not None,
    Filter("fratraadte", Fratraadte, lambda indeks, valgt, _: indeks.er(valgt), soek=True, standard=False),
)
FOR_KOMMUNEN = AARSKONTROLL.lagret(indekser.ja, lambda linje: linje.rad.for_kommunen)
FOR_BYDELEN = AARSKONTROLL.lagret(indekser.ja, lambda linje: linje.rad.for_bydelen)
FRIST = AARSKONTROLL.lagret(indekser.dato, lambda linje: linje.rad.frist_dato)
AARSKONTROLL.filtrer(personfiltre.FRIST_FRA, FRIST)
AARSKONTROLL.filtrer(personfiltre.FRIST_TIL, FRIST)
VERN = AARSKONTROLL.lagret(indekser.kode, lambda linje: linje.rad.adressebeskyttelse)
MANGLER = AARSKONTROLL.lagret(lambda _: Aarsindeks(), lambda linje: linje.rad)
