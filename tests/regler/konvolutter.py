"""Turns the lines of a case into facts. Each fact is written as JSON, as in nir.hendelser, and read back."""

import json
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import NAMESPACE_DNS, uuid5

from nir.meldinger.konvolutt import les_hendelse
from regelverk.fakta.hendelse import Hendelse

from tests.regler import personen
from tests.regler.ordliste import FORBOKSTAV, SEKSJON, seksjonens_felter, vanlige_felter
from tests.regler.registerord import ANDRE, FOLKEREGISTER, OPPSTROEMS, TILGANG, USUAL_OPPSTROEMS
from tests.regler.sak import Linje, Sak

DUF = "201212345603"
UARVET = {"bekreftet"}
"""Fields that an edit never takes from the entry: each edit gives them itself (regelbeskrivelse §9.8.17)."""


@dataclass
class Skriver:
    """Writes the facts of one person.

    Without `rettelser` an edit is an InnslagEndret with all fields of the entry, as in older logs. With
    `rettelser` it is an InnslagRettet with only the given fields, as registration writes it now.
    """

    person: dict[str, Any]
    duf: str = DUF
    felter: dict[str, tuple[str, dict[str, Any]]] = field(default_factory=dict)
    antall: dict[str, int] = field(default_factory=dict)
    nummer: int = 0
    rettelser: bool = False

    def linje(self, linje: Linje) -> Hendelse:
        """Turn a line of the case into its fact."""
        ord_, foerste = linje.ord, next(iter(linje.ord))
        if foerste in SEKSJON:
            return self._nytt_innslag(linje, SEKSJON[foerste])
        if foerste in ("endre", "slett"):
            return self._endret_innslag(linje, foerste)
        if foerste in ("korrigert", "annullert") or foerste in FOLKEREGISTER:
            return self.fakta(linje.dag, *self._folkeregister(foerste, ord_), kilde="folkeregisteret")
        if foerste in ("tilgang", "trekk tilgang"):
            return self._tilgang(linje, foerste)
        return self.fakta(linje.dag, *self._oppstroems(foerste, ord_), kilde="udi")

    def fakta(
        self,
        dag: date,
        type_: str,
        innhold: dict[str, Any],
        *,
        kilde: str,
        av: str | None = None,
        gjelder: str = "person",
    ) -> Hendelse:
        """A fact with the next id, registered on `dag`. It is written as in nir.hendelser and read back."""
        self.nummer += 1
        konvolutt: dict[str, Any] = {
            "hendelseId": f"{self.duf}-{self.nummer:04}",
            "dufNummer": self.duf if gjelder == "person" else None,
            "type": type_,
            "versjon": 1,
            "tidspunkt": f"{dag.isoformat()}T09:{self.nummer // 60 % 60:02}:{self.nummer % 60:02}Z",
            "registrert": dag.isoformat(),
            "kilde": kilde,
            "innhold": innhold,
        }
        if kilde == "kommune":
            konvolutt["aktoer"] = {
                "kommunenummer": av or self.person.get("kommune", "3201"),
                "bruker": "NIBO",
            }
        return les_hendelse(json.dumps(konvolutt, ensure_ascii=False).encode())[0]

    def _nytt_innslag(self, linje: Linje, seksjon: str) -> Hendelse:
        ord_ = dict(linje.ord)
        self.antall[seksjon] = self.antall.get(seksjon, 0) + 1
        innslag_id = ord_.pop("id", f"{FORBOKSTAV[seksjon]}{self.antall[seksjon]}")
        felter = seksjonens_felter(seksjon, ord_)
        felter = vanlige_felter(seksjon, felter, linje.dag) | felter
        if linje.avvises is None:
            self.felter[innslag_id] = (seksjon, felter)
        return self._innslag(linje, "InnslagRegistrert", seksjon, innslag_id, felter)

    def _endret_innslag(self, linje: Linje, ord_: str) -> Hendelse:
        nye = dict(linje.ord)
        navn = nye.pop(ord_)
        innslag_id = _innslag_id(navn)
        seksjon, felter = self.felter.get(innslag_id) or _ukjent_innslag(navn, linje.dag)
        if ord_ == "slett":
            return self._innslag(linje, "InnslagSlettet", seksjon, innslag_id, {})
        gitt = seksjonens_felter(seksjon, nye)
        felter = {navn: verdi for navn, verdi in felter.items() if navn not in UARVET} | gitt
        if linje.avvises is None:
            self.felter[innslag_id] = (seksjon, felter)
        if self.rettelser:
            return self._innslag(linje, "InnslagRettet", seksjon, innslag_id, {"felter": gitt})
        return self._innslag(linje, "InnslagEndret", seksjon, innslag_id, felter)

    def _innslag(
        self, linje: Linje, type_: str, seksjon: str, innslag_id: str, felter: dict[str, Any]
    ) -> Hendelse:
        kjente = {navn: verdi for navn, verdi in felter.items() if verdi is not None}
        kilde = "imdi" if linje.av == "imdi" else "kommune"
        innhold = {"seksjon": seksjon, "innslagId": innslag_id} | kjente
        return self.fakta(linje.dag, type_, innhold, kilde=kilde, av=linje.av)

    def _folkeregister(self, foerste: str, ord_: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        ord_ = dict(ord_)
        melding = {"folkeregisterHendelseId": ord_.pop("melding", f"FR{self.nummer}")}
        if foerste == "annullert":
            return "FolkeregisterhendelseAnnullert", melding | {"gjelder": ord_["annullert"]}
        if foerste == "korrigert":
            gjelder = ord_.pop("korrigert")
            type_, innhold = self._folkeregister(next(iter(ord_)), ord_)
            return "FolkeregisterhendelseKorrigert", innhold | melding | {"gjelder": gjelder, "type": type_}
        type_, felt = FOLKEREGISTER[foerste]
        return type_, melding | {felt[navn]: _json(verdi) for navn, verdi in ord_.items()}

    def _tilgang(self, linje: Linje, foerste: str) -> Hendelse:
        if foerste == "trekk tilgang":
            type_, gjelder = "EtterregistreringTrukket", linje.ord.get("gjelder", "person")
            innhold = {"tilgangId": linje.ord[foerste]}
        else:
            type_, gjelder = "EtterregistreringGitt", linje.ord[foerste]
            felter = {TILGANG[navn]: _json(verdi) for navn, verdi in linje.ord.items()}
            innhold = {"tilgangId": "TG1"} | felter
        return self.fakta(linje.dag, type_, innhold, kilde="imdi", gjelder=gjelder)

    def _oppstroems(self, foerste: str, ord_: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        if foerste in OPPSTROEMS:
            usual = personen.fylt_ut(self.person) if foerste == "person" else USUAL_OPPSTROEMS[foerste]
            return OPPSTROEMS[foerste], personen.innhold(OPPSTROEMS[foerste], usual | ord_)
        if foerste == "utdanning":
            return "UtdanningRegistrert", {"gjennomfoertVideregaaende": ord_["utdanning"]}
        type_, felt = ANDRE[foerste]
        return type_, {felt[navn]: _json(verdi) for navn, verdi in ord_.items()}


def grunnfakta(sak: Sak, skriver: Skriver) -> list[Hendelse]:
    """The case's first facts: those of the registries, then those that the person's word `program` gives."""
    fakta = [
        skriver.fakta(dag, type_, innhold, kilde="udi")
        for dag, type_, innhold in personen.grunnfakta(sak.person)
    ]
    return fakta + [skriver.linje(linje) for linje in _program(sak.person.get("program"))]


def _program(program: dict[str, Any] | None) -> list[Linje]:
    if not program:
        return []
    dag = program.get("vedtatt", program["start"])
    vedtak = {"vedtak": "Deltakelse i introduksjonsprogram", "start": program["start"]}
    vedtak |= {navn: program[navn] for navn in ("tilbud", "slutt") if navn in program}
    linjer = [Linje(dag, vedtak)]
    return linjer + ([Linje(dag, {"sluttmål": program["sluttmål"]})] if "sluttmål" in program else [])


def _ukjent_innslag(navn: str, dag: date) -> tuple[str, dict[str, Any]]:
    """A section and fields for an edit of an entry that this person's facts have not registered.

    An entry whose name begins with `A` or `@` is an ending. Any other entry is a vedtak.
    """
    if navn[0] in "@A":
        return "avslutning", {"avslutningsaarsak": "Ukjent", "avslutningsdato": dag.isoformat()}
    return "vedtak", {"vedtakstype": "Integreringsplan"} | vanlige_felter("vedtak", {}, dag)


def _innslag_id(navn: str) -> str:
    """The innslagId of a name in a case. `@<aarsak>/<message or day>`: a regelmotor row (kontrakt §5.17)."""
    return str(uuid5(NAMESPACE_DNS, f"{DUF}/{navn[1:]}")) if navn.startswith("@") else navn


def _json(verdi: Any) -> Any:
    return verdi.isoformat() if isinstance(verdi, date) else verdi
