"""What happens in Folkeregisteret stands in NIR's log: through the simulator, the worker and the broker."""

from collections.abc import Callable
from datetime import date

from nir_lokal.kafka import Kafka
from regelverk.fakta.folkeregister import Flyttet, Utvandret
from rigg import Simulator, Worker, bosett, hendelser

Ny = Callable[[], str]


async def test_a_move_to_another_kommune_is_flyttet_with_the_id_of_its_hendelsesdokument(
    megler: Kafka, simulator: Simulator, worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    await bosett(megler, duf, ident)
    siste = simulator.fortell(
        {"hendelse": "person", "ident": ident, "fornavn": "LØFT", "etternavn": "LEVENDE",
         "kommunenummer": "4204", "flyttedato": "2024-01-22"},
        {"hendelse": "flytting", "ident": ident, "dato": "2024-08-16", "kommunenummer": "4203"},
    )  # fmt: skip
    await worker.har_lest_til(siste)
    (flyttet,) = await hendelser(megler, duf)
    assert flyttet.innhold == Flyttet(
        folkeregister_hendelse_id=flyttet.innhold.folkeregister_hendelse_id,
        flyttedato=date(2024, 8, 16),
        fra_kommunenummer="4204",
        til_kommunenummer="4203",
    )


async def test_emigration_is_utvandret(
    megler: Kafka, simulator: Simulator, worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    await bosett(megler, duf, ident)
    siste = simulator.fortell(
        {"hendelse": "person", "ident": ident, "fornavn": "LØFT", "etternavn": "LEVENDE",
         "kommunenummer": "4204", "flyttedato": "2024-01-22"},
        {"hendelse": "utflytting", "ident": ident, "dato": "2024-08-27", "land": "SYR"},
    )  # fmt: skip
    await worker.har_lest_til(siste)
    (utvandret,) = await hendelser(megler, duf)
    assert isinstance(utvandret.innhold, Utvandret)
    assert (utvandret.innhold.utflyttingsdato, utvandret.innhold.til_land) == (date(2024, 8, 27), "SYR")
