"""The lines of Redis' ACL file: the users of the table, and no other."""

from collections.abc import Iterator, Mapping
from hashlib import sha256

from nir.tilganger.tabell import Bruker


def redis_acl(brukere: Mapping[str, Bruker], passord: Mapping[str, str]) -> Iterator[str]:
    """A line that turns Redis' default user off, and one for each user who has rights in Redis.

    A user without a password in `passord` cannot log in.

    The file has the passwords' SHA-256 and not the passwords.
    """
    yield "user default off resetpass resetkeys resetchannels -@all"
    for navn, bruker in sorted(brukere.items()):
        if bruker.redis is not None:
            noekler = " ".join(f"~{monster}" for monster in bruker.redis.noekler)
            hemmelig = f"#{sha256(passord[navn].encode()).hexdigest()} " if navn in passord else ""
            kommandoer = " ".join(bruker.redis.kommandoer)
            yield f"user {navn} reset on {hemmelig}{noekler} -@all {kommandoer}"
