"""The parts of the running service, made from its settings."""

from dataclasses import dataclass
from functools import partial

from nir.innsyn.segl import seglring
from nir.innsyn.skriver import Innsynsskriver
from nir.meldinger import emner
from nir.redis import ny_redis
from redis.asyncio import Redis

from reporting.etterregistrering.tabell import Persontilganger
from reporting.innsynslogg.foelger import foelg_innsyn
from reporting.innsynslogg.forankring import forankre_innsyn
from reporting.innsynslogg.spor import Innsynsspor
from reporting.lister.aarskontroll.tabell import Aarskontrolltabell
from reporting.lister.avsluttede.tabell import Avsluttede
from reporting.lister.personliste.tabell import Personliste
from reporting.oppstart.innstillinger import Innstillinger
from reporting.oppstart.levetid import Lukking, Oppgave
from reporting.projeksjon.generasjon.livsloep import Livsloep
from reporting.projeksjon.generasjon.tilkobling import Tilkobling
from reporting.projeksjon.generasjon.vist import Projeksjon
from reporting.projeksjon.indeks.register import Register, nytt_register
from reporting.projeksjon.stroem.avvik import Avvikskriver
from reporting.projeksjon.stroem.hendelseslogg import Hendelseslogg
from reporting.statistikk.grunnlag.programloepene import Programloepene


@dataclass(frozen=True, slots=True)
class Deler:
    """What the routes answer from, and the tasks that run beside them."""

    hos: Tilkobling
    projeksjon: Projeksjon
    innsynsskriver: Innsynsskriver
    anker_sekunder: float

    def oppgaver(self) -> list[Oppgave]:
        """The tasks that run until the service stops.

        They keep the projection up to date, copy nir.innsyn to Redis, and write anchors to nir.innsyn.
        """
        livsloep = self.projeksjon.livsloep
        innsyn = partial(foelg_innsyn, self.hos.redis, self.hos.bootstrap, self.hos.avvik, livsloep)
        anker = partial(forankre_innsyn, self.hos.redis, self.innsynsskriver, self.anker_sekunder)
        return [livsloep.kjoer, innsyn, anker]

    def lukkes(self) -> list[Lukking]:
        """What is closed when the service stops, in order."""
        hos = self.hos
        return [
            self.innsynsskriver.lukk,
            self.projeksjon.hendelseslogg.lukk,
            self.projeksjon.vurderingslogg.lukk,
            hos.avvik.lukk,
            hos.redis.aclose,
        ]


def tomt_register() -> Register:
    """A register with the tables of every list and statistic, and of the accesses."""
    return nytt_register([Personliste, Avsluttede, Aarskontrolltabell, Programloepene, Persontilganger])


def ny_tilkobling(innstillinger: Innstillinger, redis: Redis) -> Tilkobling:
    """The connections of a process that builds or follows the projection."""
    bootstrap = innstillinger.kafka_bootstrap
    return Tilkobling(redis, bootstrap, Avvikskriver(bootstrap), Innsynsspor(redis), tomt_register)


def nye_deler(innstillinger: Innstillinger) -> Deler:
    """Make the parts. Each part connects when it is first used."""
    hos = ny_tilkobling(innstillinger, ny_redis(innstillinger.redis_url))
    projeksjon = Projeksjon(
        Livsloep(hos),
        hos.redis,
        Hendelseslogg(hos.bootstrap),
        Hendelseslogg(hos.bootstrap, emner.VURDERINGER),
    )
    skriver = Innsynsskriver(hos.bootstrap, "reporting", seglring(innstillinger))
    return Deler(hos, projeksjon, skriver, innstillinger.innsyn_anker_sekunder)
