"""What an earlier document of a person says of the facts, so that the next document takes it over."""

from dataclasses import dataclass, field

from regelverk.fakta.hendelse import Hendelse
from regelverk.liv.person import Person
from regelverk.visning.dokument.felter import Json


@dataclass(frozen=True, slots=True)
class Skrevet:
    """The lines and rows of an earlier document. Nobody may change them, since later documents share them.

    It holds only for the same rules and the same parameters. The facts and the motorhendelser that the
    document was made from must be the first of those that the person has now.
    """

    fakta: int = 0
    """The number of facts that the document was made from."""
    motorhendelser: int = 0
    """The number of motorhendelser that the document was made from."""
    hendelser: list[Json] = field(default_factory=list)
    innslag: list[Json] = field(default_factory=list)

    def nye(self, person: Person) -> tuple[Hendelse, ...]:
        """The person's facts that are not in the document."""
        return person.fakta[self.fakta :]

    def uroerte(self, person: Person) -> dict[str, Json]:
        """innslagId → row, for the entries that no new fact is about.

        The rows of endings are left out, since a fact about another entry can change them.
        """
        roert = {getattr(h.innhold, "innslag_id", None) for h in self.nye(person)}
        rader = self.innslag
        return {
            rad["innslagId"]: rad
            for rad in rader
            if rad["innslagId"] not in roert and rad["seksjon"] != "avslutning"
        }


def skrevet(person: Person, dokument: Json) -> Skrevet:
    """What the document of the person says."""
    antall = len(person.fakta), len(person.motorhendelser)
    return Skrevet(*antall, dokument["hendelser"], dokument["innslag"])
