"""Facts as JSON lines, which `rule-engine evaluate` and `diff --fil` read."""

import json
from typing import Any

KARI, OLA = "201212345603", "200205705502"
VGO = "Arbeid - person har utdanning på videregående nivå fra før"
DELTAKELSE = {"vedtakstype": "Deltakelse i introduksjonsprogram", "resultat": "Innvilget"}


class Linjer:
    """JSON lines of facts. Each method appends one line or more; the hendelseId is h1, h2, …"""

    def __init__(self) -> None:
        self.linjer: list[bytes] = []

    def legg(self, dag: str, type_: str, innhold: dict[str, Any], **annet: Any) -> "Linjer":
        """Append a fact registered on `dag`. `annet` has other fields of the envelope."""
        nummer = len(self.linjer) + 1
        kilde = annet.get("kilde", "udi")
        konvolutt = {
            "hendelseId": f"h{nummer}",
            "dufNummer": KARI,
            "type": type_,
            "versjon": 1,
            "tidspunkt": f"{dag}T09:{nummer // 60:02}:{nummer % 60:02}Z",
            "registrert": dag,
            "kilde": kilde,
            "innhold": innhold,
        }
        if kilde == "kommune":
            konvolutt["aktoer"] = {"kommunenummer": annet.pop("kommune", "3201"), "bruker": "NIBO"}
        self.linjer.append(json.dumps(konvolutt | annet, ensure_ascii=False).encode())
        return self

    def person(self, duf: str = KARI, bosatt: str = "2024-01-01") -> "Linjer":
        """Append three facts: a woman born in 1990, with a permit of § 28, settled by agreement in 3201."""
        person = {
            "fornavn": "Kari",
            "etternavn": "Prøve",
            "foedselsdato": "1990-05-17",
            "kjoenn": "Kvinne",
            "statsborgerskap": ["SYR"],
        }
        opphold = {"oppholdId": f"O-{duf}", "hjemmel": "UTL_28", "innvilget": bosatt, "permanent": False}
        bosetting = {"bosettingsdato": bosatt, "kommunenummer": "3201", "etterAvtale": True}
        self.legg(bosatt, "PersonRegistrert", person, dufNummer=duf)
        self.legg(bosatt, "OppholdRegistrert", opphold, dufNummer=duf)
        return self.legg(bosatt, "BosettingRegistrert", bosetting, dufNummer=duf)

    def innslag(
        self, dag: str, seksjon: str, innslag_id: str, felter: dict[str, Any], **annet: Any
    ) -> "Linjer":
        """Append an entry that the kommune registers on `dag`."""
        innhold = {"seksjon": seksjon, "innslagId": innslag_id} | felter
        return self.legg(dag, "InnslagRegistrert", innhold, kilde="kommune", **annet)

    def program(self, duf: str = KARI, start: str = "2024-01-15") -> "Linjer":
        """Append a participation decision and a sluttmål that give a programme of six months from `start`."""
        vedtak = DELTAKELSE | {"vedtaksdato": start, "startdato": start}
        self.innslag(start, "vedtak", f"V-{duf}", vedtak, dufNummer=duf)
        return self.innslag(start, "sluttmaal", f"S-{duf}", {"sluttmaal": VGO}, dufNummer=duf)

    def tiltak(self, dag: str, til: str, **annet: Any) -> "Linjer":
        """Append a tiltak of 30 hours per week: Norskopplæring from 15.01.2024 to `til`."""
        felter = {
            "tiltakstype": "Norskopplæring",
            "startdato": "2024-01-15",
            "sluttdato": til,
            "timerPerUke": 30.0,
            "erstattende": False,
        }
        return self.innslag(dag, "tiltak", f"T{len(self.linjer)}", felter, **annet)

    def dagskifte(self, dag: str) -> "Linjer":
        """Append the Dagskifte of `dag`."""
        return self.legg(dag, "Dagskifte", {"dato": dag}, dufNummer=None, kilde="klokke")
