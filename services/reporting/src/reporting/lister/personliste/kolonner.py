"""The columns of the personliste, in the order of its row and of its files (A 1.2-1.6)."""

from datetime import date

from nir.personside.openapi.koder import Kategorikode, Ordningskode, Sluttmaalskode
from nir.personside.openapi.vurdering import Fristtype
from regelverk.fakta.duf import gruppert
from regelverk.lov.lovverk import Lovverk as Lovnavn

from reporting.lister.liste import indekser, personfiltre
from reporting.lister.liste.filter import Filter, lik, med_eller_uten, med_eller_uten_tekst
from reporting.lister.liste.liste import Liste
from reporting.lister.personliste.kategorier import KATEGORIFILTER
from reporting.lister.personliste.linje import (
    Personlinje,
    dager_i_program,
    i_fulltid_vgo,
    uten_tiltak_i_maaneden,
)
from reporting.rammer.filtre import Fratraadte, Lovverk, MedUten, Ordning

_GJENNOMFOERT = ("Gjennomført", "Ikke gjennomført")
PERSONLISTE = Liste[Personlinje]()

DUF_NUMMER = PERSONLISTE.kolonne(
    "dufNummer",
    str,
    lambda linje: linje.rad.duf_nummer,
    indekser.duf,
    tittel="DUF-nummer",
    celle=gruppert,
    filter=personfiltre.DUF,
)
FORNAVN = PERSONLISTE.kolonne(
    "fornavn",
    str,
    lambda linje: linje.rad.fornavn,
    indekser.navn,
    tittel="Fornavn",
    filter=personfiltre.FORNAVN,
)
ETTERNAVN = PERSONLISTE.kolonne(
    "etternavn",
    str,
    lambda linje: linje.rad.etternavn,
    indekser.navn,
    tittel="Etternavn",
    filter=personfiltre.ETTERNAVN,
)
FOEDSELSDATO = PERSONLISTE.kolonne(
    "foedselsdato", date, lambda linje: linje.rad.foedselsdato, indekser.dato, tittel="Fødselsdato"
)
LOVVERK = PERSONLISTE.kolonne(
    "lovverk",
    Lovnavn | None,
    lambda linje: linje.rad.lovverk,
    indekser.kode,
    filter=Filter("lovverk", Lovverk, lik, soek=True),
)
KATEGORI = PERSONLISTE.kolonne(
    "kategori",
    Kategorikode,
    lambda linje: linje.kategori,
    indekser.kode,
    tittel="Kategori",
    filter=KATEGORIFILTER,
)
KATEGORI_FRA = PERSONLISTE.kolonne(
    "kategoriFra", date, lambda linje: linje.kategori_fra, indekser.dato, tittel="Kategori fra"
)
ORDNINGER = PERSONLISTE.lagret(
    indekser.mengde,
    lambda linje: {linje.ordning, *linje.rad.ordninger},
    Filter("ordning", Ordning, lambda indeks, ordning, _: indeks.har(ordning)),
)
"""Every ordning that the person has in force; the row shows one."""
ORDNING = PERSONLISTE.kolonne(
    "ordning",
    Ordningskode,
    lambda linje: linje.ordning,
    indekser.kode,
    tittel="Ordning",
    som_filteret=ORDNINGER.filter,
)
FRIST_TYPE = PERSONLISTE.kolonne(
    "fristType", Fristtype | None, lambda linje: linje.rad.frist_type, indekser.kode, tittel="Frist type"
)
FRIST_DATO = PERSONLISTE.kolonne(
    "fristDato", date | None, lambda linje: linje.rad.frist_dato, indekser.dato, tittel="Frist dato"
)
PERSONLISTE.filtrer(personfiltre.FRIST_FRA, FRIST_DATO)
PERSONLISTE.filtrer(personfiltre.FRIST_TIL, FRIST_DATO)
KOMMUNE = PERSONLISTE.kolonne(
    "kommunenummer",
    str | None,
    lambda linje: linje.rad.kommunenummer,
    indekser.kode,
    filter=personfiltre.KOMMUNE,
)
BYDEL = PERSONLISTE.kolonne(
    "bydelsnummer",
    str | None,
    lambda linje: linje.rad.bydelsnummer,
    indekser.kode,
    filter=personfiltre.BYDEL,
)
STED = PERSONLISTE.kolonne(
    "kommuneBydel",
    str | None,
    lambda linje: linje.sted,
    indekser.sted,
    lagres=lambda linje: (linje.rad.kommunenummer, linje.rad.bydelsnummer),
    tittel="Oppf.kommune/bydel",
)
FYLKE = PERSONLISTE.kolonne(
    "oppfoelgingsfylke",
    str | None,
    lambda linje: linje.fylke,
    indekser.fylke,
    lagres=lambda linje: linje.rad.kommunenummer,
    tittel="Oppfølgingsfylke",
)
SLUTTMAAL = PERSONLISTE.kolonne(
    "sluttmaal",
    Sluttmaalskode | None,
    lambda linje: linje.rad.sluttmaal,
    indekser.kode,
    tittel="Sluttmål",
    filter=Filter("sluttmaal", MedUten, med_eller_uten_tekst, soek=True),
)
VEDTAK = PERSONLISTE.kolonne(
    "vedtak",
    bool,
    lambda linje: linje.rad.med_vedtak,
    indekser.ja,
    tittel="Vedtak",
    ord=("Med vedtak", "Uten vedtak"),
    filter=Filter("vedtak", MedUten, med_eller_uten, soek=True),
)
TILTAK = PERSONLISTE.kolonne(
    "tiltak",
    bool,
    lambda linje: linje.rad.med_tiltak,
    indekser.ja,
    tittel="Tiltak",
    ord=("Med tiltak", "Uten tiltak"),
    filter=Filter("tiltak", MedUten, med_eller_uten, soek=True),
)
FULLTID_VGO = PERSONLISTE.kolonne(
    "fulltidVgo",
    bool,
    lambda linje: i_fulltid_vgo(linje.rad, linje.dag),
    indekser.paa_dagen(i_fulltid_vgo),
    lagres=lambda linje: linje.rad if linje.rad.fulltid_vgo else None,
    tittel="Fulltid videregående opplæring",
    ord=("Deltar", "Deltar ikke"),
    filter=Filter("fulltid_vgo", MedUten, med_eller_uten, soek=True),
)
LIVSMESTRING = PERSONLISTE.kolonne(
    "livsmestring",
    bool,
    lambda linje: linje.rad.livsmestring,
    indekser.ja,
    tittel="Gjennomført livsmestring",
    ord=_GJENNOMFOERT,
    filter=Filter("livsmestring", MedUten, med_eller_uten, soek=True),
)
FORELDREVEILEDNING = PERSONLISTE.kolonne(
    "foreldreveiledning",
    bool,
    lambda linje: linje.rad.foreldreveiledning,
    indekser.ja,
    tittel="Gjennomført foreldreveiledning",
    ord=_GJENNOMFOERT,
    filter=Filter("foreldreveiledning", MedUten, med_eller_uten, soek=True),
)
FRATRAADT = PERSONLISTE.kolonne("fratraadt", date | None, lambda linje: linje.rad.fratraadt, indekser.dato)
"""If the kommune no longer follows the person up: the last day on which it did (kontrakt §5.18)."""
ER_FRATRAADT = PERSONLISTE.lagret(
    indekser.ja,
    lambda linje: linje.rad.fratraadt is not None,
    Filter("fratraadte", Fratraadte, lambda indeks, valgt, _: indeks.er(valgt), soek=True, standard=False),
)
FOR_KOMMUNEN = PERSONLISTE.lagret(indekser.ja, lambda linje: linje.rad.for_kommunen)
FOR_BYDELEN = PERSONLISTE.lagret(indekser.ja, lambda linje: linje.rad.for_bydelen)
VERN = PERSONLISTE.lagret(indekser.kode, lambda linje: linje.rad.adressebeskyttelse)
MANGLER_TILTAK = PERSONLISTE.lagret(
    indekser.paa_dagen(uten_tiltak_i_maaneden),
    lambda linje: linje.rad if dager_i_program(linje.rad) else None,
)
