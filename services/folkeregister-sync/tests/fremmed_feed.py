"""A Folkeregister that is not the simulator. It gives the documented answers with the standard library alone.

It keeps no connection open, has no field that the documentation lacks, and gives an ETag (of the page's
content) only if the test asks for it (`med_etag`). It records every request.
"""

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from folkeregister_sync.maskinporten.noekkel import lag_noekkelfil, les_noekkel

ROT = "/folkeregisteret/offentlig-med-hjemmel/api/v1"
Svar = tuple[int, Any]


@dataclass(frozen=True)
class Spurt:
    """A request, the status of its answer, and its time (seconds, monotonic)."""

    metode: str
    sti: str
    parametre: Mapping[str, list[str]]
    hoder: Mapping[str, str]
    status: int
    naar: float = field(default_factory=time.monotonic)


@dataclass
class FremmedFeed:
    """Serves while the `with` block runs. `url` is the address of the API up to and including v1."""

    mappe: Path
    token_sekunder: int = 120
    """The seconds that a token is valid, as the answer states them. The feed accepts it for at least 120."""
    med_etag: bool = False
    feed: list[dict[str, Any]] = field(default_factory=list)
    hendelser: dict[str, Any] = field(default_factory=dict)
    arkiv: dict[str, Any] = field(default_factory=dict)
    personer: dict[str, Any] = field(default_factory=dict)
    """Ident → persondokument. Every ident of a person is a key."""
    i_stedet: dict[str, list[Svar]] = field(default_factory=dict)
    """Path → the answers to its next calls, one for each call. After these the feed itself answers."""
    nei: Svar | None = None
    """The answer that every call gets while this is set."""
    vent_ms: int | None = None
    """The `Retry-After` of answers with status 429, in milliseconds."""
    daarlige: set[str] = field(default_factory=set)
    """Document ids. A bulk lookup that contains one of these is refused as a whole."""
    etter: dict[str, Callable[[], object]] = field(default_factory=dict)
    """Path → a function that is called once, after an answer to that path is made and before it is sent."""
    spurt: list[Spurt] = field(default_factory=list)
    _tokener: dict[str, float] = field(default_factory=dict)
    _brukte: set[str] = field(default_factory=set)

    def __enter__(self) -> Self:
        self.noekkel = self.mappe / "fremmed.pem"
        lag_noekkelfil(self.noekkel)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._traad = Thread(target=self._server.serve_forever, args=(0.05,))
        self._traad.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._traad.join()

    @property
    def vert(self) -> str:
        """The address of the server."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def miljoe(self, bootstrap: str, start: str) -> dict[str, str]:
        """The settings that the service's documentation says it needs, and no others."""
        return {
            "NIR_FOLKEREGISTER_URL": f"{self.vert}{ROT}",
            "NIR_FOLKEREGISTER_SCOPE": "folkeregister:deling/offentligmedhjemmel",
            "NIR_FOLKEREGISTER_START": start,
            "NIR_FOLKEREGISTER_POLL_SECONDS": "0.2",
            "NIR_MASKINPORTEN_TOKEN_URL": f"{self.vert}/token",
            "NIR_MASKINPORTEN_AUDIENCE": "https://maskinporten.example/",
            "NIR_MASKINPORTEN_CLIENT_ID": "11111111-2222-3333-4444-555555555555",
            "NIR_MASKINPORTEN_KEY_FILE": str(self.noekkel),
            "NIR_MASKINPORTEN_KID": "noekkel-1",
            "NIR_KAFKA_BOOTSTRAP": bootstrap,
        }

    def token(self, skjema: Mapping[str, list[str]]) -> Svar:
        """The answer of the token endpoint by RFC 7523, as Maskinporten gives it."""
        assert skjema["grant_type"] == ["urn:ietf:params:oauth:grant-type:jwt-bearer"]
        offentlig: RSAPublicKey = les_noekkel(self.noekkel).public_key()
        grant = skjema["assertion"][0]
        krav = jwt.decode(grant, offentlig, algorithms=["RS256"], audience="https://maskinporten.example/")
        feil = (
            jwt.get_unverified_header(grant).get("kid") != "noekkel-1"
            or krav["iss"] != "11111111-2222-3333-4444-555555555555"
            or krav["exp"] - krav["iat"] > 120
            or abs(krav["iat"] - time.time()) > 100
            or "resource" in krav
            or krav["jti"] in self._brukte
        )
        if feil:
            return 400, {"error": "invalid_grant", "error_description": "MP-011"}
        self._brukte.add(krav["jti"])
        self._tokener[token := uuid4().hex] = time.monotonic() + max(120, self.token_sekunder)
        svar = {"access_token": token, "token_type": "Bearer", "expires_in": self.token_sekunder}
        return 200, svar | {"scope": krav["scope"]}

    def svar(
        self, metode: str, sti: str, parametre: Mapping[str, list[str]], hoder: Any, kropp: bytes
    ) -> Svar:
        """The answer of the API."""
        slag, _, token = hoder.get("Authorization", "").partition(" ")
        if slag != "Bearer" or self._tokener.get(token, 0.0) < time.monotonic():
            return 401, {"kode": "FREG-003", "melding": "Ugyldig token"}
        if hoder.get("Accept") != "application/json":
            return 406, {"kode": "FREG-006", "melding": "Ugyldig Accept"}
        if self.nei is not None:
            return self.nei
        if ventende := self.i_stedet.get(sti):
            return ventende.pop(0)
        svar = self._svar(metode, sti, parametre, hoder, kropp)
        if (skjer := self.etter.pop(sti, None)) is not None:
            skjer()
        return svar

    def _svar(
        self, metode: str, sti: str, parametre: Mapping[str, list[str]], hoder: Any, kropp: bytes
    ) -> Svar:
        if metode == "POST":
            if hoder.get("Content-Type") != "application/json":
                return 400, {"kode": "FREG-001", "melding": "Ugyldig innhold"}
            return self._bulk(sti, json.loads(kropp))
        return self._hent(sti, parametre)

    def _hent(self, sti: str, parametre: Mapping[str, list[str]]) -> Svar:
        if sti == "/hendelser/feed":
            fra = int(parametre["seq"][0])
            return 200, [post for post in self.feed if post["sekvensnummer"] >= fra][:1000]
        if sti == "/hendelser/siste/sekvensnummer":
            return 200, self.feed[-1]["sekvensnummer"]
        samling, _, navn = sti.rpartition("/")
        hyller = {"/hendelser": self.hendelser, "/personer/arkiv": self.arkiv, "/personer": self.personer}
        funnet = hyller.get(samling, {}).get(navn)
        return (200, funnet) if funnet is not None else (404, {"kode": "FREG-002", "melding": "Ukjent"})

    def _bulk(self, sti: str, kropp: Mapping[str, list[str]]) -> Svar:
        """The answer of a bulk lookup with `somBestilt`.

        For an ident or a document id that is not known, the answer has a `feilmelding`.
        """
        felt, hylle = {
            "/personer/bulkoppslag": ("foedselsEllerDNummer", self.personer),
            "/personer/bulkoppslag/arkiv": ("dokumentidentifikator", self.arkiv),
        }[sti]
        if self.daarlige & set(kropp[felt]):
            return 400, {"kode": "FREG-001", "melding": "Ugyldig"}
        rader = []
        for id_ in kropp[felt]:
            funnet = hylle.get(id_)
            verdi = {"folkeregisterperson": funnet} if funnet else {"feilmelding": {"feilmelding": "Ukjent"}}
            rader.append({felt: id_} | verdi)
        return 200, {"oppslag": rader}


def _handler(feed: FremmedFeed) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._svar(b"")

        def do_POST(self) -> None:
            self._svar(self.rfile.read(int(self.headers["Content-Length"])))

        def log_message(self, *_: object) -> None:
            """Print nothing on stderr."""

        def _svar(self, kropp: bytes) -> None:
            adresse = urlsplit(self.path)
            parametre = parse_qs(adresse.query)
            sti = adresse.path.removeprefix(ROT)
            status, data = (
                feed.token(parse_qs(kropp.decode()))
                if sti == "/token"
                else feed.svar(self.command, sti, parametre, self.headers, kropp)
            )
            ut = data if isinstance(data, bytes) else json.dumps(data).encode()
            merke = f'"{sha256(ut).hexdigest()}"' if feed.med_etag and sti == "/hendelser/feed" else None
            if status == 200 and merke is not None and self.headers.get("If-None-Match") == merke:
                status, ut = 304, b""
            feed.spurt.append(Spurt(self.command, sti, parametre, dict(self.headers), status))
            self.send_response(status)
            if merke is not None:
                self.send_header("ETag", merke)
            if status == 429 and feed.vent_ms is not None:
                self.send_header("Retry-After", str(feed.vent_ms))
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(ut)))
            self.end_headers()
            self.wfile.write(ut)

    return Handler
