"""What may stand in a template's braces."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Flettefelter:
    """As shown in the letter: dates `dd.mm.yyyy`, the DUF-nummer in its groups; "" where there is none."""

    tittel: str
    navn: str
    duf_nummer: str
    foedselsdato: str
    kommune: str
    saksbehandler: str
    vedtakstype: str
    vedtaksdato: str
    startdato: str = ""
    sluttdato: str = ""
    dagtype: str = ""
    dagtype_nn: str = ""
    hjemmel: str
    sluttmaal: str = ""
    gjennomfoeringsfrist: str = ""
