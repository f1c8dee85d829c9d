"""schemathesis against the running service: every answer fits the description.

The test tries a few examples of each operation, the same in every run. `make test-fuzz` tries many
examples, and other examples in each run.
"""

import json
import os
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from registration.innstillinger import Innstillinger
from registration.tjeneste import lag_tjeneste
from schemathesis import GenerationMode
from schemathesis.core.result import Ok
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.stoette.klient import FRIST
from tests.stoette.linje import DELTAKELSE, SLUTTMAAL, Linje

NyttDuf = Callable[[], str]
Operasjon = APIOperation[Any, Any, Any, Any]
Forespoersel = schemathesis.Case[Any]
MANGE = os.environ.get("NIR_FUZZ_EKSEMPLER")
EKSEMPLER = int(MANGE or 3)
KRAV = [
    schemathesis.checks.not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
ROLLE = {"imdi": "imdi", "kilderegistre": "udi", "kodeverk": "leser"}
SKJEMA = schemathesis.openapi.from_dict(lag_tjeneste(Innstillinger()).openapi())
OPERASJONER: list[Operasjon] = [
    resultat.ok() for resultat in SKJEMA.get_all_operations() if isinstance(resultat, Ok)
]


@schemathesis.serializer("application/x-ndjson")
def linjer(_: Any, verdi: Any) -> bytes:
    """The lines that schemathesis sends: bytes unchanged, any other value as one line of JSON."""
    return verdi if isinstance(verdi, bytes) else json.dumps(verdi).encode()


@pytest.fixture(scope="module")
def http(linje: Linje) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=linje.registration.adresse, timeout=FRIST) as klient:
        yield klient


@pytest.fixture(scope="module")
def steder(linje: Linje, nytt_duf: NyttDuf) -> dict[str, Any]:
    """The path parameters of a person who exists and is in a programme."""
    duf = linje.bosatt(nytt_duf())
    with linje.kommune() as kommune:
        kommune.post(f"/v1/personer/{duf}/sluttmaal", json=SLUTTMAAL).raise_for_status()
        vedtak = kommune.post(f"/v1/personer/{duf}/vedtak", json=DELTAKELSE).raise_for_status().json()
    return {"duf": duf, "innslagId": vedtak["innslagId"], "hendelseId": vedtak["hendelseId"]}


def token(linje: Linje, operasjon: Operasjon) -> dict[str, str]:
    rolle = ROLLE.get((operasjon.tags or [""])[0], "saksbehandler")
    kommune = "4204" if rolle in ("saksbehandler", "leser") else None
    return linje.som(rolle, "strengtFortrolig", kommune=kommune)


def forespoersler(operasjon: Operasjon, steder: dict[str, Any]) -> st.SearchStrategy[Forespoersel]:
    """Requests that fit the description and requests that do not fit it. Some are about the known person."""
    navn = {parameter.name for parameter in operasjon.path_parameters}
    kjente = {n: verdi for n, verdi in steder.items() if n in navn}
    strategier = [operasjon.as_strategy(), operasjon.as_strategy(GenerationMode.NEGATIVE)]
    if kjente:
        strategier.append(operasjon.as_strategy(path_parameters=kjente))
    return st.one_of(strategier)


@pytest.mark.parametrize("operasjon", OPERASJONER, ids=lambda o: o.definition.raw["operationId"])
def test_every_answer_is_one_that_the_description_has(
    linje: Linje, http: httpx.Client, steder: dict[str, Any], operasjon: Operasjon
) -> None:
    hode = token(linje, operasjon)

    @settings(
        max_examples=EKSEMPLER,
        derandomize=MANGE is None,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(forespoersel=forespoersler(operasjon, steder))
    def proev(forespoersel: Forespoersel) -> None:
        svar = forespoersel.call(base_url=linje.registration.adresse, headers=hode, timeout=FRIST)
        forespoersel.validate_response(svar, checks=KRAV)
        if svar.status_code == 201 and operasjon.path == "/v1/etterregistrering":
            # Withdraw the access, so that it does not change the answers to later requests.
            http.delete(f"{operasjon.path}/{svar.json()['tilgangId']}", headers=hode)

    proev()
