"""`If-None-Match`: the caller has an answer already, and wants it again only if it has changed (RFC 9110)."""

from typing import Annotated, Any

from fastapi import Header

HvisIkke = Annotated[
    str | None,
    Header(alias="If-None-Match", description="ETag fra et tidligere svar: er det uendret, er svaret 304"),
]
"""The tags that the caller has, with commas between; None if the request has none."""
UENDRET: dict[str, Any] = {"description": "Uendret siden den som står i If-None-Match"}
"""How the OpenAPI description explains the answer 304."""


def er_kjent(etag: str, hvis_ikke: str | None) -> bool:
    """Whether the caller has the answer with this quoted tag. A weak tag counts as a strong one."""
    kjente = {merke.strip().removeprefix("W/") for merke in (hvis_ikke or "").split(",")}
    return etag in kjente or "*" in kjente
