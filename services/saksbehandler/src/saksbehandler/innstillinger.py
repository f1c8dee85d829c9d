"""The settings (README, Settings)."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from nir.innstillinger import Felles, MedRedis
from nir.innstillinger.adresser import Nettadresse, TryggAdresse, utrygg_adresse
from nir.innstillinger.felt import Liste, svak_hemmelighet
from pydantic import Field, SecretStr

UTVIKLINGSHEMMELIGHET = "bare-for-utvikling"
"""The secret by which the development issuer knows this client (docs/innlogging.md)."""
_DOKUMENTER = Path(__file__).parents[4] / "docs"
_NPM = Path(__file__).parents[2] / "npm" / "node_modules"


class Innstillinger(Felles, MedRedis):
    """What the frontend needs. It has no connection to Kafka, and its Redis holds sessions alone."""

    port: int = Field(8000, ge=0, le=65535)
    adresse: TryggAdresse = "http://127.0.0.1:8000"
    """The address by which browsers reach the pages. If it is https, cookies are sent over https only."""
    registration_url: Nettadresse = "http://127.0.0.1:8001"
    reporting_url: Nettadresse = "http://127.0.0.1:8002"
    token_issuer: Nettadresse = "http://127.0.0.1:8003"  # noqa: S105  an address, not a secret
    """The OpenID Connect provider. Its description is found from here."""
    utsteder_nettleseradresse: Nettadresse | None = None
    """Where browsers reach the provider, if not at the issuer's own address."""
    oidc_klient: str = "nir-saksbehandler"
    oidc_hemmelighet: SecretStr = SecretStr(UTVIKLINGSHEMMELIGHET)
    oidc_scope: str = "openid profile offline_access"
    demobrukere: bool = False
    """Whether the login page lists the users of the development issuer."""
    oekt_sekunder: float = Field(2 * 3600, gt=0)
    """How long a session lasts without a request."""
    oekt_lengst_sekunder: float = Field(12 * 3600, gt=0)
    """How long a session lasts at most."""
    tillatte_verter: Liste = ()
    """The names by which browsers reach the pages (`Host`). Empty: every name is accepted."""
    kontakt: str = ""
    """Whom the accessibility statement says to write to: an e-mail address, or a few words."""
    betrodde_proxyer: Liste = ()
    """Addresses and networks whose `X-Forwarded-For` says who the visitor is."""
    nedtrapping: float = Field(0, ge=0, le=300)
    """Seconds after SIGTERM in which every request is still taken."""
    npm: Path = _NPM
    """The folder in which npm has installed the packages of npm/package-lock.json."""
    veiledning: Path = _DOKUMENTER
    """The folder with brukerveiledning.md and its pictures. Without the file there is no link to it."""

    @property
    def er_https(self) -> bool:
        """Whether browsers reach the pages by https."""
        return urlsplit(self.adresse).scheme == "https"

    def utrygg_kafka(self) -> Iterator[str]:
        """Nothing: this service has no connection to Kafka."""
        yield from ()

    def utrygt(self) -> Iterator[str]:
        """A sentence for each setting that production refuses."""
        yield from super().utrygt()
        yield from self.utrygg_redis()
        for navn in ("adresse", "registration_url", "reporting_url", "token_issuer"):
            if grunn := utrygg_adresse(getattr(self, navn)):
                yield f"NIR_{navn.upper()} ({getattr(self, navn)}) {grunn}."
        hemmelighet = self.oidc_hemmelighet.get_secret_value()
        if hemmelighet == UTVIKLINGSHEMMELIGHET:
            yield "NIR_OIDC_HEMMELIGHET er utviklingsutstederens, og den kjenner alle."
        yield from svak_hemmelighet("NIR_OIDC_HEMMELIGHET", hemmelighet)
        if self.demobrukere:
            yield "NIR_DEMOBRUKERE kan ikke være på i produksjon."
        if not self.tillatte_verter or any("*" in vert for vert in self.tillatte_verter):
            yield (
                "NIR_TILLATTE_VERTER må nevne vertsnavnene som tjenesten nås med, uten stjerne, i produksjon."
            )
