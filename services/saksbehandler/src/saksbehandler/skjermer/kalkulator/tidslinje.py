"""The parts of the calculator's timeline."""

from collections.abc import Mapping
from typing import Any

from saksbehandler.side.tidslinje import Del, del_


def deler(kropp: Mapping[str, Any], svar: Mapping[str, Any], navn: Mapping[str, str]) -> list[Del]:
    """The parts, from the body that was sent and the answer. `navn`: kind of part, or id of a code → text."""
    alle = []
    for vedtak in kropp.get("vedtak", ()):
        type_, fra, til = vedtak.get("vedtakstype", ""), vedtak.get("startdato"), vedtak.get("sluttdato")
        slag = next((s for s in ("permisjon", "stans", "deltakelse") if s in type_), None)
        if slag and fra:
            slutt = til or (vedtak.get("klage") or {}).get("avgjortDato") or fra
            tekst = navn.get(type_, navn["start"])
            alle.append(del_("start" if slag == "deltakelse" else slag, tekst, fra, slutt))
    for ett in kropp.get("fravaer", ()):
        alle.append(del_("fravaer", navn.get(ett["fravaerskode"], ""), ett["fra"], ett["til"]))
    for en in kropp.get("avslutninger", ()):
        dag = en["avslutningsdato"]
        alle.append(del_("stans", navn.get(en["avslutningsaarsak"], navn["avslutning"]), dag, dag))
    frist = svar["gjennomfoeringsfrist"]
    if frist or svar["oppstartsfrist"]:
        dag = frist or svar["oppstartsfrist"]
        alle.append(del_("frist", navn["frist" if frist else "oppstart"], dag, dag))
    alle.append(del_("idag", navn["i_dag"], svar["beregnetFor"], svar["beregnetFor"]))
    return sorted(alle, key=lambda en: (en.fra, en.til))
