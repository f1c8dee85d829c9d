"""Redis loses all that it has."""

from redis.exceptions import RedisError

from tests.fault.feil.feil import Slutt, ingenting
from tests.fault.klynge import Klynge
from tests.fault.plan import Planlagt


def paafoer(klynge: Klynge, planlagt: Planlagt) -> Slutt:
    """Empty Redis. Kill it if `planlagt.tall` is odd or emptying fails: Redis keeps nothing on disk."""
    if planlagt.tall % 2:
        klynge.redis.drep()
        return ingenting
    try:
        klynge.redis.toem()
    except RedisError:
        klynge.redis.drep()
    return ingenting
