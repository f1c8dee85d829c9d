"""`registration openapi`: the description of the API, for tools that read it from a file."""


def openapi() -> None:
    """Write the OpenAPI description to stdout as JSON."""
    import sys

    import orjson

    from registration.konfigurasjon import Konfigurasjon
    from registration.tjeneste import lag_tjeneste

    beskrivelse = lag_tjeneste(Konfigurasjon()).openapi()
    sys.stdout.buffer.write(orjson.dumps(beskrivelse, option=orjson.OPT_INDENT_2))
