"""The security headers: an answer may not be stored, sniffed for another type, or framed.

An answer may be about a person in hiding. So no cache may store it unless the route allows that.
"""

from starlette.types import Message

_ALLTID = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"strict-transport-security", b"max-age=31536000; includeSubDomains"),
)
_UTEN_LAGRING = (b"cache-control", b"no-store")
_POLICY = b"content-security-policy"
_SVAR = (_POLICY, b"default-src 'none'; frame-ancestors 'none'")
_DOKUMENTASJON = (
    _POLICY,
    b"default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
    b"img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'",
)
"""The policy for the docs: Swagger UI has a script in its page. These pages show no persons."""


def legg_til(melding: Message, sti: str) -> None:
    """Add the headers to the start of an answer, except those that the route has set.

    Args:
        melding: the ASGI message `http.response.start`.
        sti: the path of the request.
    """
    headere: list[tuple[bytes, bytes]] = melding.setdefault("headers", [])
    satt = {navn.lower() for navn, _ in headere}
    policy = _DOKUMENTASJON if sti.startswith("/docs") else _SVAR
    headere += [header for header in (*_ALLTID, _UTEN_LAGRING, policy) if header[0] not in satt]
