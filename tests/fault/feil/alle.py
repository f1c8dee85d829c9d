"""The kinds of faults by the names that the schedule uses."""

from tests.fault.feil import (
    borte,
    drep,
    frys,
    full_disk,
    gift,
    klokke,
    kontrollerskifte,
    linje,
    rullering,
    storm,
    toem_redis,
    treg,
)
from tests.fault.feil.feil import Paafoer

FEIL: dict[str, Paafoer] = {
    "drep": drep.paafoer,
    "frys": frys.paafoer,
    "borte": borte.paafoer,
    "rullering": rullering.paafoer,
    "kontrollerskifte": kontrollerskifte.paafoer,
    "isolert": linje.isoler,
    "enveis": linje.enveis,
    "uten_naboer": linje.uten_naboer,
    "uten_megler": linje.uten_megler,
    "full_disk": full_disk.paafoer,
    "toem_redis": toem_redis.paafoer,
    "klokke": klokke.paafoer,
    "treg": treg.paafoer,
    "gift": gift.paafoer,
    "storm": storm.paafoer,
}
