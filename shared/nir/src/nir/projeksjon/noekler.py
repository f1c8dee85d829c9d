"""The names of the keys of the projection in Redis (services/reporting/README, In Redis)."""

from dataclasses import dataclass

from nir.meldinger.emner import PARTISJONER

_ROT = "nir:rapport"
GJELDENDE = f"{_ROT}:gjeldende"
BYGGER = f"{_ROT}:bygger"
POSISJONER = f"{_ROT}:*:posisjon"
FORMATFELT = "format"


@dataclass(frozen=True, slots=True)
class Generasjon:
    """One whole projection; its id is never used again."""

    id: str

    @property
    def posisjon(self) -> str:
        """Hash: the offsets read, and the generation's format. Without this key the generation is gone."""
        return f"{_ROT}:{self.id}:posisjon"

    @property
    def lesere(self) -> str:
        """Hash: instance → the end of its lease on the generation."""
        return f"{_ROT}:{self.id}:lesere"

    def person(self, partisjon: int) -> str:
        """Hash: DUF → the `Kontroll` and then the person."""
        return f"{_ROT}:{self.id}:person:{partisjon}"

    def rad(self, partisjon: int) -> str:
        """Hash: DUF → list row."""
        return f"{_ROT}:{self.id}:rad:{partisjon}"

    def innhold(self) -> list[str]:
        """All keys with persons and rows."""
        return [noekkel(p) for p in range(PARTISJONER) for noekkel in (self.person, self.rad)]


def generasjon_av(posisjonsnoekkel: str) -> Generasjon:
    """The generation whose `posisjon` key this is."""
    return Generasjon(posisjonsnoekkel.removeprefix(f"{_ROT}:").removesuffix(":posisjon"))


def hendelsesfelt(partisjon: int) -> str:
    """The field of the hash `posisjon` that keeps this partition's offset in nir.hendelser."""
    return f"h{partisjon}"
