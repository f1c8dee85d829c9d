"""From a person's document (kontrakt §2.1) to the letter of one of the decisions in it."""

from datetime import date
from typing import Any

from nir.geografi import kommunenavn
from regelverk.lov.kodeverk.vedtakstyper import Vedtakstype, vedtakstype

from registration.vedtaksmal.felter import Flettefelter
from registration.vedtaksmal.fletting import flett
from registration.vedtaksmal.hjemmel import hjemmel
from registration.vedtaksmal.mal import Maalform, mal_for

_DAGTYPE_NN = {"virkedager": "vyrkedagar", "kalenderdager": "kalenderdagar"}


def finn_vedtak(dokument: dict[str, Any], vedtak_id: str) -> dict[str, Any] | None:
    """The decision as the document has it, a deleted one too; None where the person has no such decision."""
    return next(
        (i for i in dokument["innslag"] if i["innslagId"] == vedtak_id and i["seksjon"] == "vedtak"), None
    )


def brev(dokument: dict[str, Any], vedtak: dict[str, Any], maalform: Maalform) -> bytes:
    """The letter as DOCX."""
    type_ = vedtakstype(vedtak["felter"]["vedtakstype"])
    resultat = vedtak["felter"]["resultat"]
    return flett(mal_for(type_, resultat, maalform), _felter(dokument, vedtak, type_))


def _felter(dokument: dict[str, Any], vedtak: dict[str, Any], type_: Vedtakstype) -> Flettefelter:
    felter = vedtak["felter"]
    dagtype = felter.get("dagtype") or ""
    return Flettefelter(
        tittel=type_.mal(felter["resultat"]),
        navn=_navn(dokument["person"]),
        duf_nummer=_gruppert(dokument["dufNummer"]),
        foedselsdato=_dato(dokument["person"]["foedselsdato"]),
        kommune=_kommune(vedtak["registrertAv"], felter["vedtaksdato"]),
        saksbehandler=vedtak["registrertAv"],
        vedtakstype=type_.kode,
        vedtaksdato=_dato(felter["vedtaksdato"]),
        startdato=_dato(felter.get("startdato")),
        sluttdato=_dato(felter.get("sluttdato")),
        dagtype=dagtype,
        dagtype_nn=_DAGTYPE_NN.get(dagtype, ""),
        hjemmel=hjemmel(dokument, felter, type_),
        sluttmaal=dokument.get("sluttmaal") or "",
        gjennomfoeringsfrist=_dato(dokument.get("gjennomfoeringsfrist")),
    )


def _kommune(registrert_av: str, vedtaksdato: str) -> str:
    """Who decided: the kommune in front of the user's name."""
    nummer = registrert_av.partition("-")[0]
    return kommunenavn(nummer, date.fromisoformat(vedtaksdato)) or registrert_av


def _navn(person: dict[str, Any]) -> str:
    return " ".join(filter(None, (person["fornavn"], person.get("mellomnavn"), person["etternavn"])))


def _gruppert(duf: str) -> str:
    return f"{duf[:4]} {duf[4:10]} {duf[10:]}"


def _dato(verdi: str | None) -> str:
    return date.fromisoformat(verdi).strftime("%d.%m.%Y") if verdi else ""
