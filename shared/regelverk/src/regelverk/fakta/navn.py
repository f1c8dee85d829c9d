"""JSON names of facts: camelCase outside, snake_case inside."""


def til_camel(navn: str) -> str:
    """`duf_nummer` → `dufNummer`: the spelling in messages and HTTP."""
    foerste, *resten = navn.split("_")
    return foerste + "".join(del_.capitalize() for del_ in resten)


JSON_NAVN = {"alias_generator": til_camel, "populate_by_name": True, "strict": True, "str_max_length": 4000}
"""What a border parser (pydantic) needs to know of these dataclasses; the rules themselves never read it."""
