"""The names of fields: camelCase in JSON, snake_case in the code."""

from functools import cache


@cache
def til_camel(navn: str) -> str:
    """`duf_nummer` → `dufNummer`: the spelling in messages and HTTP."""
    foerste, *resten = navn.split("_")
    return foerste + "".join(del_.capitalize() for del_ in resten)


JSON_NAVN = {"alias_generator": til_camel, "populate_by_name": True, "strict": True, "str_max_length": 4000}
"""The configuration with which pydantic parses these dataclasses from messages and requests.

The rules never read it.
"""
