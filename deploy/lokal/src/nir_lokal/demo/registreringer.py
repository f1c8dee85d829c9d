"""The requests to registration for a person of the demo, in order, each with its Idempotency-Key."""

import uuid
from collections.abc import Iterator

from nir_lokal.api.registrering import Kropp, Registrering
from nir_lokal.demo.demokommune import Demoperson

_NAVNEROM = uuid.uuid5(uuid.NAMESPACE_DNS, "demokommune.nir")


def registreringer(person: Demoperson) -> Iterator[Registrering]:
    """All requests for the person. Registration makes its ids from these keys; the examples in its OpenAPI
    description use the ids.
    """
    for nummer, (rolle, metode, sti, kropp) in enumerate(_i_rekkefoelge(person)):
        noekkel = uuid.uuid5(_NAVNEROM, f"{person.duf}/{nummer}")
        yield Registrering(rolle, metode, f"/v1/personer/{person.duf}{sti}", kropp, str(noekkel))


def _i_rekkefoelge(person: Demoperson) -> Iterator[tuple[str, str, str, Kropp]]:
    yield "udi", "PUT", "", person.person
    yield "udi", "POST", "/opphold", person.opphold
    yield "imdi", "POST", "/bosetting", person.bosetting
    if person.utdanning is not None:
        yield "imdi", "POST", "/utdanning", person.utdanning
    for registrering in person.kommunen:
        for seksjon, felter in registrering.items():
            yield "saksbehandler", "POST", f"/{seksjon}", felter
