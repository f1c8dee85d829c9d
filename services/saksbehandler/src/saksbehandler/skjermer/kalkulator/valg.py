"""Reads the choices from the query string, and makes the body of the request to the API."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from nir.klokke import idag

RADER_MINST, RADER_FLEST = 2, 12
AVSLUTNINGER_FLEST = 10
"""The highest number of rows for endings; for leave and for absence: `RADER_FLEST`. Up to that number the
page has one more row than is filled in."""
_ENKLE = {
    "hjemmel": "hjemmel",
    "innvilget": "innvilget",
    "bosatt": "bosettingsdato",
    "ankomst": "ankomstdato",
    "soeknad": "soeknadsdato",
    "alder": "aldersgruppe",
    "foedt": "foedselsdato",
    "utdanning": "utdanning",
    "sluttmaal": "sluttmaal",
    "paa": "paaDato",
}
"""Parameter → field of the body."""
_JA_NEI = {"avtale": "etterAvtale", "utlandet": "soektFraUtlandet"}
"""Parameter that is `ja` or `nei` → field of the body."""
_FAMILIE = {
    "fam_hjemmel": "referansepersonHjemmel",
    "fam_bosatt": "referansepersonBosatt",
    "fam_permanent": "referansepersonPermanent",
}
_AVSLUTNING = {
    "avslutningsaarsak": "type",
    "avslutningsdato": "dato",
    "timerPerUke": "timer",
    "gjenaapningsdato": "gjen",
}
_DELER = ("type", "fra", "til", "dager", *_AVSLUTNING.values())
_DESIMALTALL = re.compile(r"[0-9]{1,4}([.,][0-9]{1,3})?")
_DELTAKELSE = "deltakelse-i-introduksjonsprogram"
_UTVIDET = "vedtak-om-utvidet-program"


@dataclass(slots=True)
class Kropp:
    """The body, and for each field in it the parameter of the address from which it comes (`steder`)."""

    felter: dict[str, Any]
    steder: dict[str, str] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The body as the generated client sends it."""
        return self.felter

    def legg_til(self, liste: str, verdier: Mapping[str, Any], parametre: Mapping[str, str]) -> None:
        """Add an entry. `parametre`: field → the parameter that it comes from."""
        alle = self.felter.setdefault(liste, [])
        for felt, parameter in parametre.items():
            self.steder[f"{liste}.{len(alle)}.{felt}"] = parameter
        alle.append({navn: verdi for navn, verdi in verdier.items() if verdi not in ("", None)})

    def parameter(self, sted: str | None) -> str:
        """The parameter of the field that an error of the API names; empty if there is none."""
        return self.steder.get(sted or "", "")


@dataclass(frozen=True, slots=True)
class Valg:
    """The parameters of the address. A template asks for one by its name; one that is not given is empty."""

    gitt: Mapping[str, str]

    @classmethod
    def av(cls, parametre: Mapping[str, str]) -> "Valg":
        """The parameters that are filled in."""
        return cls({navn: verdi.strip()[:200] for navn, verdi in parametre.items() if verdi.strip()})

    def __call__(self, navn: str) -> str:
        """The value of a parameter."""
        return self.gitt.get(navn, "")

    @property
    def tomt(self) -> bool:
        """Whether no parameter is given, except perhaps the language."""
        return not self.gitt.keys() - {"spraak"}

    def rader(self, slag: str) -> range:
        """The numbers of the rows that the page shows for leave (`p`), absence (`f`) or endings (`a`)."""
        minst, flest = (1, AVSLUTNINGER_FLEST) if slag == "a" else (RADER_MINST, RADER_FLEST)
        siste = max((n for n in range(flest) if self._er_utfylt(f"{slag}{n}")), default=-1)
        return range(min(flest, max(minst, siste + 2)))

    def kropp(self) -> Kropp:
        """The body for the API. The API says what is wrong in it."""
        felter = {felt: self(navn) for navn, felt in _ENKLE.items() if self(navn)}
        kropp = Kropp({**felter, "paaDato": self._dag}, {felt: navn for navn, felt in _ENKLE.items()})
        kropp.felter |= {felt: self(navn) == "ja" for navn, felt in _JA_NEI.items() if self(navn)}
        if familie := self._familie():
            kropp.felter["familie"] = familie
            kropp.steder |= {f"familie.{felt}": navn for navn, felt in _FAMILIE.items()}
        for verdier, parametre in self._vedtak():
            kropp.legg_til("vedtak", verdier, parametre)
        for n in self.rader("f"):
            if self._er_utfylt(f"f{n}"):
                kropp.legg_til("fravaer", *self._fravaer(n))
        for n in self.rader("a"):
            if self._er_utfylt(f"a{n}"):
                kropp.legg_til("avslutninger", *self._avslutning(n))
        return kropp

    @property
    def _dag(self) -> str:
        """The day to compute for: the chosen day, or else the latest of today and the dates of vedtak and
        endings.
        """
        vedtatt = [self(navn) for navn in ("vedtak", "utvidet", "s_fra", "s_klaget", "s_avgjort")]
        vedtatt += [self(f"a{n}_{del_}") for n in self.rader("a") for del_ in ("dato", "gjen")]
        return self("paa") or max(f"{idag()}", *vedtatt)

    def _er_utfylt(self, rad: str) -> bool:
        return any(self(f"{rad}_{del_}") for del_ in _DELER)

    def _familie(self) -> dict[str, Any]:
        gitt: dict[str, Any] = {felt: self(navn) for navn, felt in _FAMILIE.items() if self(navn)}
        permanent = _FAMILIE["fam_permanent"]
        return gitt | ({permanent: gitt[permanent] == "ja"} if permanent in gitt else {})

    def _avslutning(self, n: int) -> tuple[dict[str, Any], dict[str, str]]:
        parametre = {felt: f"a{n}_{del_}" for felt, del_ in _AVSLUTNING.items()}
        verdier: dict[str, Any] = {felt: self(parameter) for felt, parameter in parametre.items()}
        return verdier | {"timerPerUke": _desimaltall(verdier["timerPerUke"])}, parametre

    def _fravaer(self, n: int) -> tuple[dict[str, Any], dict[str, str]]:
        deler = {"fravaerskode": "type", "fra": "fra", "til": "til", "virkedager": "dager"}
        parametre = {felt: f"f{n}_{del_}" for felt, del_ in deler.items()}
        verdier: dict[str, Any] = {felt: self(parameter) for felt, parameter in parametre.items()}
        return verdier | {"virkedager": _heltall(verdier["virkedager"])}, parametre

    def _vedtak(self) -> Iterator[tuple[dict[str, Any], dict[str, str]]]:
        if self("vedtak") or self("start"):
            datoer = {"vedtaksdato": self("vedtak") or self("start"), "startdato": self("start")}
            yield _innvilget(_DELTAKELSE) | datoer, {"vedtaksdato": "vedtak", "startdato": "start"}
        if self("utvidet"):
            yield _innvilget(_UTVIDET) | {"vedtaksdato": self("utvidet")}, {"vedtaksdato": "utvidet"}
        for n in self.rader("p"):
            if self._er_utfylt(f"p{n}"):
                yield self._permisjon(n)
        if self("s_type") or self("s_fra"):
            yield self._stans()

    def _permisjon(self, n: int) -> tuple[dict[str, Any], dict[str, str]]:
        deler = {"vedtakstype": "type", "startdato": "fra", "sluttdato": "til", "dagtype": "dagtype"}
        parametre = {felt: f"p{n}_{del_}" for felt, del_ in deler.items()}
        verdier = {felt: self(parameter) for felt, parameter in parametre.items()}
        # A leave that begins after the day we compute for must have been decided by that day.
        vedtatt = {"resultat": "Innvilget", "vedtaksdato": min(verdier["startdato"], self._dag)}
        return verdier | vedtatt, parametre | {"vedtaksdato": parametre["startdato"]}

    def _stans(self) -> tuple[dict[str, Any], dict[str, str]]:
        klagen = {"klagedato": "s_klaget", "utfall": "s_utfall", "avgjortDato": "s_avgjort"}
        klage = {felt: self(navn) for felt, navn in klagen.items() if self(navn)}
        verdier: dict[str, Any] = {"vedtakstype": self("s_type"), "resultat": "Vedtak fattet"}
        verdier |= {"vedtaksdato": self("s_fra"), "startdato": self("s_fra"), "klage": klage or None}
        steder = {"vedtakstype": "s_type", "startdato": "s_fra", "vedtaksdato": "s_fra"}
        return verdier, steder | {f"klage.{felt}": navn for felt, navn in klagen.items()}


def _innvilget(vedtakstype: str) -> dict[str, Any]:
    return {"vedtakstype": vedtakstype, "resultat": "Innvilget"}


def _desimaltall(tekst: str) -> float | str:
    """The number in a text with a comma or a point. The API says what is wrong with any other text."""
    return float(tekst.replace(",", ".")) if _DESIMALTALL.fullmatch(tekst) else tekst


def _heltall(tekst: str) -> int | str:
    """The whole number in a text. The API says what is wrong with any other text."""
    return int(tekst) if tekst.isascii() and tekst.isdigit() and len(tekst) < 5 else tekst
