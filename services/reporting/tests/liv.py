"""Persons for the tests. The real rules decide their facts and so make the records for nir.vurderinger."""

import itertools
import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any
from uuid import NAMESPACE_DNS, uuid5

from nir.meldinger.emner import partisjon
from nir.meldinger.konvolutt import les_hendelse
from nir.meldinger.vurderinger import Hode, pakk
from regelverk.avgjoerelse.mottak.mottak import ta_imot
from regelverk.liv.forloep import forfaller, ny_dag
from regelverk.liv.lagring.person import pakk_ned
from regelverk.liv.person import Person, Vilkaar
from regelverk.lov.parametre import Parametre, les_parametre
from regelverk.visning.dokument.dokument import dokument

VGO = "Arbeid - person har utdanning på videregående nivå fra før"
DELTAKELSE = "Deltakelse i introduksjonsprogram"
LIVSMESTRING = "Livsmestring i et nytt land"
_OFFSETS: defaultdict[int, Iterator[int]] = defaultdict(itertools.count)
"""Partition of nir.hendelser → the offset of the next fact there."""
FULLTID_VGO = "Videregående opplæring fulltid - studiespesialisering"


def neste_offset(duf: str) -> int:
    """The offset that the next fact about this person gets in nir.hendelser."""
    return next(_OFFSETS[partisjon(duf)])


@cache
def parametre() -> Parametre:
    return les_parametre()


@dataclass
class Liv:
    """One person. The next fact is registered on `dag`. A refused fact fails the test at once."""

    duf: str
    dag: date = date(2024, 1, 2)
    kommune: str = "4204"
    bydel: str | None = None
    offset: int = -1
    person: Person | None = None
    fakta: int = 0
    poster: list[bytes] = field(default_factory=list)
    """The values of the person's records for nir.vurderinger: one for each fact and each call of `til`."""

    @property
    def noekkel(self) -> bytes:
        return self.duf.encode()

    @property
    def verdi(self) -> bytes:
        return self.poster[-1]

    @property
    def posisjon(self) -> str:
        return f"{partisjon(self.duf)}-{self.offset}"

    def dokument(self) -> dict[str, Any]:
        assert self.person is not None
        return dokument(self.person, parametre(), posisjon=self.posisjon)

    def fakt(self, type_: str, innhold: dict[str, Any], kilde: str = "imdi") -> str:
        self.fakta += 1
        hendelse_id = str(uuid5(NAMESPACE_DNS, f"{self.duf}/{self.fakta}"))
        konvolutt = {
            "hendelseId": hendelse_id,
            "dufNummer": self.duf,
            "type": type_,
            "versjon": 1,
            "tidspunkt": f"{self.dag.isoformat()}T10:00:{self.fakta % 60:02}Z",
            "registrert": self.dag.isoformat(),
            "kilde": kilde,
            "innhold": innhold,
        }
        if kilde == "kommune":
            konvolutt["aktoer"] = {"kommunenummer": self.kommune, "bruker": f"{self.kommune}-NIBO"}
        hendelse, _ = les_hendelse(json.dumps(konvolutt, default=str).encode())
        steg = ta_imot(self.person, hendelse, self.dag, self._vilkaar())
        assert steg.avgjoerelse, "decided"
        assert steg.avgjoerelse.utfall == "godtatt", steg.avgjoerelse.problem
        self.person = steg.person
        self._publiser()
        return hendelse_id

    def registrer(self, seksjon: str, **felter: Any) -> str:
        innslag_id = str(uuid5(NAMESPACE_DNS, f"{self.duf}/innslag/{self.fakta}"))
        self.fakt("InnslagRegistrert", {"seksjon": seksjon, "innslagId": innslag_id, **felter}, "kommune")
        return innslag_id

    def endre(self, seksjon: str, innslag_id: str, **felter: Any) -> None:
        self.fakt("InnslagEndret", {"seksjon": seksjon, "innslagId": innslag_id, **felter}, "kommune")

    def slett(self, seksjon: str, innslag_id: str) -> None:
        self.fakt("InnslagSlettet", {"seksjon": seksjon, "innslagId": innslag_id}, "kommune")

    def til(self, dag: date) -> "Liv":
        """Let the days pass up to `dag`."""
        self.dag = dag
        if self.person is not None:
            self.person = ny_dag(self.person, dag, self._vilkaar()).person
            self._publiser()
        return self

    def er(self, fornavn: str = "Amal", etternavn: str = "Haddad", **felter: Any) -> "Liv":
        person = {
            "fornavn": fornavn,
            "etternavn": etternavn,
            "foedselsdato": "1990-05-17",
            "kjoenn": "Kvinne",
            "statsborgerskap": ["SYR"],
            "adressebeskyttelse": "ugradert",
        }
        self.fakt("PersonRegistrert", person | felter)
        return self

    def bosatt(self, dato: date | None = None, *, avtale: bool = True, **opphold: Any) -> "Liv":
        """Register a refugee's permit and settlement.

        With the defaults they give the category Rett og plikt til introduksjonsprogram.
        """
        fra = (dato or self.dag).isoformat()
        tillatelse = {
            "oppholdId": f"{self.duf}-1",
            "hjemmel": "UTL_28",
            "innvilget": fra,
            "permanent": False,
            "ankomstdato": fra,
        }
        self.fakt("OppholdRegistrert", tillatelse | opphold, "udi")
        bosetting = {"bosettingsdato": fra, "kommunenummer": self.kommune, "etterAvtale": avtale}
        bydel = {"bydelsnummer": self.bydel} if self.bydel else {}
        self.fakt("BosettingRegistrert", bosetting | bydel)
        return self

    def deltar(self, fra: date | None = None, sluttmaal: str | None = VGO) -> "Liv":
        """Register a granted participation decision, and a sluttmål unless it is None."""
        dato = (fra or self.dag).isoformat()
        self.registrer(
            "vedtak",
            vedtakstype=DELTAKELSE,
            resultat="Innvilget",
            vedtaksdato=min(self.dag.isoformat(), dato),
            startdato=dato,
        )
        if sluttmaal:
            self.registrer("sluttmaal", sluttmaal=sluttmaal)
        return self

    def tiltak(self, tiltakstype: str, fra: date, til: date, timer: float = 20.0, **felter: Any) -> str:
        innhold = {"tiltakstype": tiltakstype, "startdato": fra, "sluttdato": til, "timerPerUke": timer}
        return self.registrer("tiltak", **innhold, erstattende=felter.pop("erstattende", False), **felter)

    def _vilkaar(self) -> Vilkaar:
        return Vilkaar(parametre=parametre(), sjekk_tilgang=False)

    def _publiser(self) -> None:
        assert self.person is not None
        self.offset = neste_offset(self.duf)
        dok = dokument(self.person, parametre(), posisjon=self.posisjon, med_logg=False)
        hode = Hode(self.person.versjon, self.posisjon, forfaller(self.person, parametre()))
        self.poster.append(pakk(hode, dok | {"tilstand": pakk_ned(self.person)}))
