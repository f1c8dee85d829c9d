"""What a form is for: a section of the person page."""

from dataclasses import dataclass

from saksbehandler.api.registrering import Seksjonsnavn


@dataclass(frozen=True, slots=True)
class Seksjon:
    """A section in which something is registered.

    `kodefelt` is the field whose code decides the other fields, for example `vedtakstype`; None: the fields
    are always the same. `skjult` are fields that the address fixes, for example `vedtakId` of a klage.
    """

    navn: Seksjonsnavn
    kodefelt: str | None = None
    skjult: tuple[str, ...] = ()

    def rot(self, duf: str) -> str:
        """The path under which the section's pages of a person are."""
        return f"/personer/{duf}/{self.navn}"
