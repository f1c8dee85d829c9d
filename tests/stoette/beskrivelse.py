"""Checks an answer against its OpenAPI description.

A key that the description does not have is also an error.
"""

from copy import deepcopy
from typing import Any

import jsonschema_rs

Beskrivelse = dict[str, Any]


def avvik(beskrivelse: Beskrivelse, sti: str, metode: str, status: int, kropp: Any) -> list[str]:
    """Each part of a JSON answer that does not fit the operation's description, as `place: message`."""
    svar = beskrivelse["paths"][sti][metode]["responses"][str(status)]
    [innhold] = [innhold for type_, innhold in svar["content"].items() if type_.endswith("json")]
    skjema = lukket(innhold["schema"]) | {"components": lukket(beskrivelse["components"])}
    kontroll = jsonschema_rs.Draft202012Validator(skjema, validate_formats=True)
    return [
        f"{'/'.join(map(str, feil.instance_path))}: {feil.message}" for feil in kontroll.iter_errors(kropp)
    ]


def lukket(del_: Any) -> Any:
    """The schema, changed so that an object with named properties may have no other properties.

    An object whose schema states `additionalProperties` is left as it is.
    """
    del_ = deepcopy(del_)
    if isinstance(del_, dict):
        del_ = {navn: lukket(verdi) for navn, verdi in del_.items()}
        if isinstance(del_.get("properties"), dict) and "additionalProperties" not in del_:
            del_["additionalProperties"] = False
        return del_
    return [lukket(verdi) for verdi in del_] if isinstance(del_, list) else del_
