"""The peer of the engine: a plain Faust agent with the same rules, which writes the same records.

It is what somebody would write first: an agent that decides each event with the engine's own `Partisjon`, and
sends the records that the event causes to topics of its own. It has no lease, no clock, and no state that
survives. Faust decides when to commit. When the agent has decided all facts, it prints the facts a second and
ends.

Arguments: the broker, the number of facts, and what the names of its topics begin with. These topics must
exist.
"""

import asyncio
import os
import sys
import tempfile
import time
from typing import Any

import faust
from nir.meldinger import emner
from regelverk.lov.parametre import les_parametre
from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.post.faktum import les_faktum
from rule_engine.post.posisjon import Posisjon


def lag_app(bootstrap: str, antall: int, forstavelse: str) -> faust.App:
    """The app, which ends its process after `antall` facts."""
    app = faust.App(
        f"{forstavelse}faust", broker=f"kafka://{bootstrap}", store="memory://",
        datadir=tempfile.gettempdir(), consumer_auto_offset_reset="earliest",
        topic_allow_declare=False, topic_disable_leader=True,
        topic_partitions=emner.PARTISJONER, producer_linger=0.02, producer_acks=-1, web_enabled=False,
    )  # fmt: skip
    raa: dict[str, Any] = {"key_type": bytes, "value_type": bytes}
    raa |= {"key_serializer": "raw", "value_serializer": "raw", "allow_empty": True}
    ut = {
        emne: app.topic(f"{forstavelse}{emne}", **raa)
        for emne in (emner.VURDERINGER, emner.AVSLUTNINGER, emner.SVAR, emner.AVVIK)
    }
    partisjoner = {nummer: Partisjon(nummer, les_parametre()) for nummer in range(emner.PARTISJONER)}

    async def agent(stroem: Any) -> None:
        fra, lest, sendt = 0.0, 0, []
        async for hendelse in stroem.events():
            fra, melding = fra or time.perf_counter(), hendelse.message
            plass = Posisjon(melding.partition, melding.offset)
            for post in partisjoner[plass.partisjon].ta_imot(les_faktum(plass, melding.key, melding.value)):
                emne = ut[post.emne]
                sendt.append(await emne.send(key=post.noekkel, value=post.verdi, partition=plass.partisjon))
            lest += 1
            if lest == antall:
                await asyncio.gather(*sendt)
                # Faust turns what is printed into lines of its log.
                os.write(1, f"\n{antall / (time.perf_counter() - fra)}\n".encode())
                os._exit(0)

    app.agent(app.topic(emner.HENDELSER, **raa), name="bench")(agent)
    return app


if __name__ == "__main__":
    _, megler, fakta, navn = sys.argv
    sys.argv = sys.argv[:1]
    faust.Worker(lag_app(megler, int(fakta), navn), loglevel="ERROR").execute_from_commandline()
