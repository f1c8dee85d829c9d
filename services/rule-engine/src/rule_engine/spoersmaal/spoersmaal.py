"""Questions about one person, each with its own answer (`nir.meldinger.spoersmaal.Spoersmaal`)."""

from collections.abc import Callable, Mapping
from typing import Any

import orjson
from nir.meldinger import emner
from nir.meldinger.spoersmaal import Spoersmaal, SpoersmaalSvar
from regelverk.avgjoerelse.mottak.innsyn import er_synlig
from regelverk.liv.svar import Avgjoerelse
from regelverk.visning.dokument.dokument import dokument

from rule_engine.post.utpost import Utpost
from rule_engine.publisering.svar import svar_av
from rule_engine.spoersmaal.simulering import simuler
from rule_engine.spoersmaal.vedtaksbrev import vedtaksbrev
from rule_engine.tilstand.registrert import Registrert
from rule_engine.tilstand.tilstand import Tilstand


def besvar(t: Tilstand, spoersmaal: Spoersmaal) -> SpoersmaalSvar:
    """Answer with what was asked for and no more. Nothing is registered."""
    if spoersmaal.type == "status":
        return _besvar_status(t, spoersmaal)
    registrert = t.personer.hent(spoersmaal.duf_nummer.encode())
    if registrert is None or not _kan_spoerre_om(t, registrert, spoersmaal):
        return _ikke_funnet(spoersmaal)
    return _funnet(spoersmaal, _OM_PERSONEN[spoersmaal.type](t, registrert, spoersmaal))


def spoersmaalspost(svar: SpoersmaalSvar) -> Utpost:
    """The record for nir.svar."""
    innhold = svar.model_dump(mode="python", by_alias=True, exclude_none=True)
    return Utpost(emner.SVAR, svar.spoersmaal_id.encode(), orjson.dumps(innhold))


def _besvar_status(t: Tilstand, spoersmaal: Spoersmaal) -> SpoersmaalSvar:
    registrert = t.personer.hent(spoersmaal.duf_nummer.encode())
    svar = _ikke_funnet(spoersmaal) if registrert is None else _status(registrert, spoersmaal)
    til = t.avgjort_til
    return svar.model_copy(
        update={"avgjort_til": til, "satt_til_side": () if til is None else t.satt_til_side}
    )


def _status(registrert: Registrert, spoersmaal: Spoersmaal) -> SpoersmaalSvar:
    """What became of a fact. An id counts per kommune: only the kommune or register that sent a fact may ask.

    A register may follow its own facts about a person whom it may not see, since NIR knows the person from
    it.
    """
    synlig = er_synlig(registrert.person, spoersmaal.ser)
    for avgjoerelse in registrert.person.avgjoerelser:
        egen = _er_egen(spoersmaal, avgjoerelse)
        vises = synlig or avgjoerelse.kommunenummer is None
        if egen and vises and avgjoerelse.hendelse_id == spoersmaal.hendelse_id:
            svar = svar_av(avgjoerelse, registrert.hode.versjon, registrert.hode.posisjon)
            return _funnet(spoersmaal, svar.model_dump(mode="json", by_alias=True, exclude_none=True))
    return _ikke_funnet(spoersmaal)


def _er_egen(spoersmaal: Spoersmaal, avgjoerelse: Avgjoerelse) -> bool:
    if spoersmaal.kommunenummer is not None or spoersmaal.kilderegister:
        return avgjoerelse.kommunenummer == spoersmaal.kommunenummer
    return True


def _kan_spoerre_om(t: Tilstand, registrert: Registrert, spoersmaal: Spoersmaal) -> bool:
    """Whether the asker may know that the person exists: by address protection, and by kommune."""
    if not er_synlig(registrert.person, spoersmaal.ser):
        return False
    if spoersmaal.kommunenummer is None:
        return True
    oppfoelging = dokument(registrert.person, t.parametre, med_logg=False)["oppfoelging"]
    return bool(oppfoelging["kommunenummer"] == spoersmaal.kommunenummer)


def _finnes(_: Tilstand, __: Registrert, ___: Spoersmaal) -> dict[str, Any]:
    """The answer that the person exists, and nothing else."""
    return {}


_OM_PERSONEN: Mapping[str, Callable[[Tilstand, Registrert, Spoersmaal], dict[str, Any]]] = {
    "finnes": _finnes,
    "simuler": simuler,
    "vedtaksbrev": vedtaksbrev,
}


def _funnet(spoersmaal: Spoersmaal, svar: dict[str, Any]) -> SpoersmaalSvar:
    return SpoersmaalSvar(spoersmaal_id=spoersmaal.spoersmaal_id, funnet=True, svar=svar)


def _ikke_funnet(spoersmaal: Spoersmaal) -> SpoersmaalSvar:
    return SpoersmaalSvar(spoersmaal_id=spoersmaal.spoersmaal_id, funnet=False)
