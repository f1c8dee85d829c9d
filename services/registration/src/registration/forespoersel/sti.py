"""Reads ids and dates in paths and queries as strictly as ids and dates in bodies."""

import re
from collections.abc import Awaitable, Callable
from datetime import date
from typing import Annotated

from fastapi import Depends, Path, Query
from nir.web import ProblemFeil
from nir.web.innhold.dato import Dato
from nir.web.innhold.felt_feil import problem_av_verdi
from nir.web.innhold.uuid_form import med_smaa_bokstaver
from pydantic import TypeAdapter, ValidationError

from registration import problemer
from registration.openapi.eksempler import HENDELSE, OPPHOLD

_ID = re.compile(r"[\x21-\x7e]{1,100}")
_DATO: TypeAdapter[date] = TypeAdapter(Dato)


def innslag_id_i_stien(eksempel: str | None = None) -> Callable[[str], Awaitable[str]]:
    """A dependency that reads the id of an entry. A malformed id gets 404, as an unknown id does."""
    eksempler = None if eksempel is None else [eksempel]

    async def les(
        innslag_id: Annotated[
            str,
            Path(
                alias="innslagId",
                max_length=100,
                description="Radens innslagId, fra svaret på registreringen eller fra personsiden",
                examples=eksempler,
            ),
        ],
    ) -> str:
        if not _ID.fullmatch(innslag_id):
            raise problemer.innslag_ukjent()
        return med_smaa_bokstaver(innslag_id)

    return les


async def _opphold_id(
    opphold_id: Annotated[
        str,
        Path(alias="oppholdId", max_length=100, description="Tillatelsens id hos UDI", examples=[OPPHOLD]),
    ],
) -> str:
    if not _ID.fullmatch(opphold_id):
        raise ProblemFeil(problemer.OPPHOLD_UGYLDIG, felt="oppholdId")
    return med_smaa_bokstaver(opphold_id)


async def _hendelse_id(
    hendelse_id: Annotated[
        str,
        Path(
            alias="hendelseId",
            max_length=100,
            description="hendelseId fra svaret, som er Idempotency-Key der en var gitt",
            examples=[HENDELSE],
        ),
    ],
) -> str:
    if not _ID.fullmatch(hendelse_id):
        raise ProblemFeil(problemer.HENDELSE_UKJENT, felt="hendelseId")
    return med_smaa_bokstaver(hendelse_id)


HendelseIdISti = Annotated[str, Depends(_hendelse_id)]
Oppholdsid = Annotated[str, Depends(_opphold_id)]


def iso_dato(navn: str, beskrivelse: str, eksempel: str) -> Callable[[str], Awaitable[date]]:
    """A dependency that reads a required date from the query: `YYYY-MM-DD` and nothing else."""

    async def dato(
        verdi: Annotated[
            str,
            Query(
                alias=navn,
                description=beskrivelse,
                examples=[eksempel],
                json_schema_extra={"format": "date"},
            ),
        ],
    ) -> date:
        return _tolk(verdi, navn)

    return dato


def valgfri_iso_dato(navn: str, beskrivelse: str) -> Callable[..., Awaitable[date | None]]:
    """A dependency that reads a date from the query; None if the date is left out."""

    async def dato(
        verdi: Annotated[
            str | None,
            Query(alias=navn, description=beskrivelse, json_schema_extra={"format": "date"}),
        ] = None,
    ) -> date | None:
        return None if verdi is None else _tolk(verdi, navn)

    return dato


def _tolk(verdi: str, navn: str) -> date:
    try:
        return _DATO.validate_python(verdi)
    except ValidationError as feil:
        raise problem_av_verdi(feil, navn) from None
