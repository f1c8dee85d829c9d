"""The fields that a template may name in braces. README lists them for those who write templates."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Brevfelter:
    """The texts of the fields, in the letter's målform. A field is "" if the decision has no value for it.

    Dates are `dd.mm.yyyy`, the DUF-nummer is in its groups, amounts end in `kroner`. A value that the
    letter needs and NIR does not know is a placeholder in brackets.
    """

    tittel: str
    avsender: str
    """The letterhead: kommune and bydel."""
    avsender_enhet: str
    avsender_adresse: str
    avsender_kontakt: str
    mottaker_adresse: str
    """A placeholder. For a protected person: `Sperret adresse`."""
    saksnummer: str
    saksbehandler: str
    navn: str
    foedselsdato: str
    duf_nummer: str
    kommune: str
    """`Kristiansand kommune`, for use in sentences."""
    vedtakstype: str
    vedtaksdato: str
    startdato: str
    sluttdato: str
    tidsrom: str
    """The period from startdato to sluttdato: `fra 05.02.2024 til og med 09.02.2024`."""
    dagtype: str
    """`virkedager` or `kalenderdager`; only for permisjon."""
    planen: str
    """`integreringsplanen`, or the individual plan if introduksjonsloven applies."""
    sluttmaal: str
    """The person's sluttmål on the vedtaksdato."""
    gjennomfoeringsfrist: str
    """The person's gjennomføringsfrist on the vedtaksdato."""
    maalgruppe: str
    """A sentence on the person's right and duty to take part."""
    beloep: str
    beloep_per_maaned: str
    gjelder: str
    """The period from gjelderFra to gjelderTil: `fra 01.03.2024 til og med 30.04.2024`."""
    ytelse: str
    betalingsfrist: str
    regel: str
    """The rule that the decision is based on, in plain words."""
    hjemmel: str
    foelge: str
    """What the decision means for the person by law."""
    klage: list[str]
    """The paragraphs on the right to complain: `{%p for avsnitt in klage %}` … `{%p endfor %}`."""
    klageinstans: str
    underskriver: str
    stilling: str


FELTNAVN = frozenset(felt.name for felt in fields(Brevfelter))
"""The names of all fields that a template may use, except the picture."""
