"""The settings of reporting (README, Settings)."""

from collections.abc import Iterator
from typing import Annotated

from nir.innstillinger import MedInnsyn, MedRedis, MedToken
from nir.innstillinger.adresser import utrygg_adresse
from nir.innstillinger.felt import Liste
from pydantic import Field, HttpUrl, SecretStr


class Innstillinger(MedToken, MedInnsyn, MedRedis):
    """What reporting needs besides the common settings."""

    port: int = 8002
    adresse: HttpUrl | None = None
    """The address by which users reach the service, for links in feeds. None: links are paths, which
    feed readers resolve against the address of the feed. The `Host` header of a request is never used."""
    kartlegging_url: HttpUrl = HttpUrl(
        "https://www.imdi.no/planlegging-og-bosetting/"
        "tilgang-og-palogging-for-kompetansekartlegging-og-karriereveiledning/"
    )
    """The address of the new kartleggingsløsning (A 2.5)."""
    innsyn_anker_sekunder: Annotated[float, Field(gt=0)] = 60
    """How often the chains of nir.innsyn are anchored while there are new readings."""
    abonnement_noekkel: Annotated[SecretStr, Field(min_length=32)] | None = None
    """The secret for signing keys to feeds, and for making ids that hide the person. None: no feeds."""
    abonnement_sperret: Liste = ()
    """Withdrawn keys, by `abonnementId`, and users all of whose keys are withdrawn."""
    stroemmer: Annotated[int, Field(ge=1)] = 2_000
    """How many streams of changes may be open on one instance."""
    stroemmer_per_bruker: Annotated[int, Field(ge=1)] = 20
    """How many streams of changes one user may have open on one instance."""
    stroem_treg_sekunder: Annotated[float, Field(gt=0)] = 30
    """For how many seconds the reader of a stream may read nothing. After that the reader is disconnected."""

    def utrygt(self) -> Iterator[str]:
        """A sentence for each setting that production refuses."""
        yield from super().utrygt()
        yield from self.utrygg_redis()
        if self.adresse and (grunn := utrygg_adresse(str(self.adresse))):
            yield f"NIR_ADRESSE {grunn}."
