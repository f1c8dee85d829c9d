"""The filters that the personliste and the årskontroll share."""

from reporting.lister.liste.filter import Filter, begynner_med, fra_og_med, inneholder, lik, til_og_med
from reporting.lister.liste.kjent_sted import krev_kjent_bydel, krev_kjent_kommune
from reporting.rammer.filtre import Bydelsnummer, Dufdel, FristFra, FristTil, Kommunenummer, Navnedel

DUF = Filter("duf", Dufdel, begynner_med)
FORNAVN = Filter("fornavn", Navnedel, inneholder)
ETTERNAVN = Filter("etternavn", Navnedel, inneholder)
KOMMUNE = Filter("kommunenummer", Kommunenummer, lik, krav=krev_kjent_kommune)
BYDEL = Filter("bydelsnummer", Bydelsnummer, lik, krav=krev_kjent_bydel)
FRIST_FRA = Filter("frist_fra", FristFra, fra_og_med)
FRIST_TIL = Filter("frist_til", FristTil, til_og_med)
