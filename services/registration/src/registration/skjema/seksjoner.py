"""The sections in which a kommune registers, with the bodies of POST and PATCH."""

from dataclasses import dataclass, fields

from nir.web.innhold.json_kropp import JsonKropp
from regelverk.fakta import innslag as i
from regelverk.fakta.innslag import INNSLAG

from registration.skjema.koder import ukjent_kode
from registration.skjema.modell import Skjema, skjema_av

_GITT = frozenset({"innslag_id", "seksjon"})


@dataclass(frozen=True, slots=True)
class Seksjonsskjema:
    """One section: its name in paths, and the bodies that POST and PATCH take."""

    navn: i.Seksjonsnavn
    ny: type[Skjema]
    endring: type[Skjema]

    def les_ny(self) -> JsonKropp[Skjema]:
        """A dependency that reads the body of POST."""
        return JsonKropp(self.ny, flere=ukjent_kode(self.navn))

    def les_endring(self) -> JsonKropp[Skjema]:
        """A dependency that reads the body of PATCH."""
        return JsonKropp(self.endring, flere=ukjent_kode(self.navn))


def _seksjon(klasse: type) -> Seksjonsskjema:
    navn: i.Seksjonsnavn = next(felt for felt in fields(klasse) if felt.name == "seksjon").default  # type: ignore[assignment]
    return Seksjonsskjema(
        navn,
        skjema_av(klasse, uten=_GITT),
        skjema_av(klasse, uten=_GITT, delvis=True),
    )


SEKSJONER: dict[str, Seksjonsskjema] = {seksjon.navn: seksjon for seksjon in map(_seksjon, INNSLAG)}
"""The sections by name, in the order of kontrakt §1.7."""
