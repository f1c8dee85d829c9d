"""What may stand in a template's braces. README has the same list for who writes templates."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Brevfelter:
    """All texts, in the letter's målform. "" stands for what the decision does not say.

    Dates are `dd.mm.yyyy`, the DUF-nummer is in its groups, amounts end in `kroner`. What the letter needs
    and NIR does not know is a placeholder in brackets.
    """

    tittel: str
    avsender: str
    """The letterhead: kommune and bydel."""
    avsender_enhet: str
    avsender_adresse: str
    avsender_kontakt: str
    mottaker_adresse: str
    """Placeholder, or of a protected person that the address is not told."""
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
    """`fra 05.02.2024 til og med 09.02.2024`, of startdato and sluttdato."""
    dagtype: str
    """`virkedager` or `kalenderdager`; permisjon alone."""
    planen: str
    """`integreringsplanen`; under introduksjonsloven the individual plan."""
    sluttmaal: str
    gjennomfoeringsfrist: str
    """As it was on the vedtaksdato."""
    maalgruppe: str
    """Whether the person has a right and a duty to take part."""
    beloep: str
    beloep_per_maaned: str
    gjelder: str
    """`fra 01.03.2024 til og med 30.04.2024`, of gjelderFra and gjelderTil."""
    ytelse: str
    betalingsfrist: str
    regel: str
    """The rule in plain words."""
    hjemmel: str
    foelge: str
    """What the decision means for the person by law."""
    klage: list[str]
    """Paragraphs: `{%p for avsnitt in klage %}` … `{%p endfor %}`."""
    klageinstans: str
    underskriver: str
    stilling: str


FELTNAVN = frozenset(felt.name for felt in fields(Brevfelter))
"""All texts that a template may name."""
