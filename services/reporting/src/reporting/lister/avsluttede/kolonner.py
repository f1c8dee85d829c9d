"""The columns of the report on ended programmes, in the order of its files (A 9.7-9.8, B 4-5)."""

from datetime import date
from typing import Literal

from nir.personside.openapi.koder import Aarsak, Kategorikode, Maaloppnaaelse, Sluttmaalskode
from regelverk.fakta.duf import gruppert
from regelverk.lov.lovverk import Lovverk as Lovnavn

from reporting.lister.avsluttede import rapportfiltre
from reporting.lister.avsluttede.linje import REGELMOTOR, Avsluttetlinje
from reporting.lister.liste import indekser
from reporting.lister.liste.filter import Filter, Overskrift, begynner_med, lik, lik_eller_tidligere
from reporting.lister.liste.kjent_sted import krev_kjent_bydel, krev_kjent_kommune
from reporting.lister.liste.liste import Liste
from reporting.rammer.filtre import Bydelsnummer, Dufdel, Kommunenummer, Lovverk
from reporting.rammer.sted import stedsnavn

AVSLUTTEDE = Liste[Avsluttetlinje]()


DUF_NUMMER = AVSLUTTEDE.kolonne(
    "dufNummer",
    str,
    lambda linje: linje.rad.duf_nummer,
    indekser.duf,
    tittel="DUF-nummer",
    celle=gruppert,
    filter=Filter("duf", Dufdel, begynner_med, overskrift=Overskrift(6, "DUF-nummer")),
)
FORNAVN = AVSLUTTEDE.kolonne("fornavn", str, lambda linje: linje.rad.fornavn, indekser.navn, tittel="Fornavn")
ETTERNAVN = AVSLUTTEDE.kolonne(
    "etternavn", str, lambda linje: linje.rad.etternavn, indekser.navn, tittel="Etternavn"
)
KJOENN = AVSLUTTEDE.kolonne(
    "kjoenn", Literal["Kvinne", "Mann"] | None, lambda linje: linje.rad.kjoenn, indekser.kode, tittel="Kjønn"
)
ALDER = AVSLUTTEDE.kolonne(
    "alder",
    int,
    lambda linje: linje.alder,
    indekser.alder,
    lagres=lambda linje: linje.foedt,
    tittel="Alder",
)
LOVVERK = AVSLUTTEDE.kolonne(
    "lovverk",
    Lovnavn | None,
    lambda linje: linje.rad.lovverk,
    indekser.kode,
    filter=Filter("lovverk", Lovverk, lik, soek=True, standard="Integreringsloven"),
)
KATEGORI = AVSLUTTEDE.kolonne(
    "kategori",
    Kategorikode | None,
    lambda linje: linje.slutt.kategori,
    indekser.kode,
    tittel="Kategori",
    filter=rapportfiltre.KATEGORI,
)
SLUTTMAAL = AVSLUTTEDE.kolonne(
    "sluttmaal", Sluttmaalskode | None, lambda linje: linje.rad.sluttmaal, indekser.kode, tittel="Sluttmål"
)
AVSLUTNING = AVSLUTTEDE.kolonne(
    "avslutning", Literal["Ordinær avslutning", "Stans"], lambda linje: linje.slutt.avslutning, indekser.kode
)
AARSAK = AVSLUTTEDE.kolonne(
    "avslutningsaarsak",
    Aarsak,
    lambda linje: linje.slutt.aarsak,
    indekser.kode,
    tittel="Avslutningsårsak",
    filter=rapportfiltre.AARSAK,
)
GRUPPE = AVSLUTTEDE.kolonne(
    "avslutningsaarsakgruppe",
    Maaloppnaaelse,
    lambda linje: linje.slutt.gruppe,
    indekser.kode,
    tittel="Avslutningsårsakgruppe",
)
DATO = AVSLUTTEDE.kolonne(
    "avslutningsdato",
    date,
    lambda linje: linje.slutt.dato,
    indekser.dato,
    tittel="Avslutningsdato",
    filter=rapportfiltre.AVSLUTNINGSAAR,
)
KOMMUNE = AVSLUTTEDE.kolonne(
    "kommunenummer",
    str | None,
    lambda linje: linje.slutt.kommunenummer,
    indekser.kode,
    filter=Filter(
        "kommunenummer",
        Kommunenummer,
        lik_eller_tidligere,
        krav=krev_kjent_kommune,
        overskrift=Overskrift(
            1, "Oppfølgingskommune", "Alle kommuner", lambda nr, dag: stedsnavn(nr, None, dag)
        ),
    ),
)
BYDEL = AVSLUTTEDE.kolonne(
    "bydelsnummer",
    str | None,
    lambda linje: linje.slutt.bydelsnummer,
    indekser.kode,
    filter=Filter(
        "bydelsnummer",
        Bydelsnummer,
        lik,
        krav=krev_kjent_bydel,
        overskrift=Overskrift(2, "Bydel", "Alle bydeler", lambda nr, dag: stedsnavn(nr[:4], nr, dag)),
    ),
)
FYLKE = AVSLUTTEDE.kolonne(
    "oppfoelgingsfylke",
    str | None,
    lambda linje: linje.fylke,
    indekser.kode,
    tittel="Oppfølgingsfylke",
)
STED = AVSLUTTEDE.kolonne(
    "kommuneBydel", str | None, lambda linje: linje.sted, indekser.kode, tittel="Oppf.kommune/bydel"
)
REGISTRERT = AVSLUTTEDE.kolonne(
    "registrert",
    date | None,
    lambda linje: linje.slutt.registrert,
    indekser.dato,
    tittel="Registrert dato",
)
REGISTRERT_AV = AVSLUTTEDE.kolonne(
    "registrertAv", str, lambda linje: linje.slutt.registrert_av, indekser.kode, tittel="Registrert av"
)
AV_REGELMOTOR = AVSLUTTEDE.lagret(
    indekser.ja,
    lambda linje: linje.slutt.registrert_av == REGELMOTOR,
    rapportfiltre.REGISTRERT_AV,
)
FRIST = AVSLUTTEDE.kolonne(
    "gjennomfoeringsfrist",
    date | None,
    lambda linje: linje.rad.gjennomfoeringsfrist,
    indekser.dato,
    tittel="Frist for gjennomføring",
)
AVSLUTTEDE.filtrer(rapportfiltre.FRIST_FRA, FRIST)
AVSLUTTEDE.filtrer(rapportfiltre.FRIST_TIL, FRIST)
VERN = AVSLUTTEDE.lagret(indekser.kode, lambda linje: linje.rad.adressebeskyttelse)
MELLOMNAVN = AVSLUTTEDE.lagret(indekser.navn, lambda linje: linje.rad.mellomnavn)
AVSLUTTEDE.filtrer(rapportfiltre.NAVN, FORNAVN, MELLOMNAVN, ETTERNAVN)
