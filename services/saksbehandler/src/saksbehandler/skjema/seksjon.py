"""What a form is for: a section of the person page."""

from dataclasses import dataclass

from nir_klient.generert.models import Feltbeskrivelse

from saksbehandler.api.registrering import Seksjonsnavn


@dataclass(frozen=True, slots=True)
class Seksjon:
    """A section in which something is registered.

    `kodefelt` is the field whose code decides the other fields, for example `vedtakstype`; None: the fields
    are always the same. `skjult` are fields that the address fixes, for example `vedtakId` of a klage.
    `bekreftelse` is a field that is no input: it is sent when the user has said yes to a question (B 6).
    `ved_endring` are fields that only an existing row has, unless they are locked.
    """

    navn: Seksjonsnavn
    kodefelt: str | None = None
    skjult: tuple[str, ...] = ()
    bekreftelse: str | None = None
    ved_endring: tuple[Feltbeskrivelse, ...] = ()

    def rot(self, duf: str) -> str:
        """The path under which the section's pages of a person are."""
        return f"/personer/{duf}/{self.navn}"
