"""`folkeregister-sync bydeler` fetches the map from a server that answers as Klass."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from folkeregister_sync.bydeler.kart import les_bydelskart, standard_bydelskart
from rigg import BIN

GRUNNKRETSER = {
    "03010101": ("030116", "Sentrum"),
    "11030101": ("110305", "Storhaug"),
    "46010101": ("460102", "Bergenhus"),
    "50010101": ("500101", "Midtbyen"),
}
Svar = tuple[int, bytes]


def samsvar(**ekstra: tuple[str, str]) -> Svar:
    """An answer of Klass in its documented form."""
    poster = [
        {
            "sourceCode": grunnkrets,
            "sourceName": f"Grunnkrets {grunnkrets}",
            "sourceShortName": "",
            "targetCode": bydel,
            "targetName": navn,
            "targetShortName": "",
        }
        for grunnkrets, (bydel, navn) in (GRUNNKRETSER | ekstra).items()
    ]
    return 200, json.dumps({"correspondenceItems": poster}).encode()


@contextmanager
def klass(*svarene: Svar) -> Iterator[tuple[str, list[str]]]:
    """A server in the place of Klass. It gives these answers in turn, and records the requests."""
    spurt: list[str] = []
    svar = iter(svarene)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            spurt.append(self.path)
            status, kropp = next(svar)
            self.send_response(status)
            self.send_header("Content-Type", "application/json;charset=UTF-8")
            self.send_header("Content-Length", str(len(kropp)))
            self.end_headers()
            self.wfile.write(kropp)

        def log_message(self, *_: object) -> None:
            """Print nothing on stderr."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    traad = Thread(target=server.serve_forever, args=(0.05,))
    traad.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/api/klass/v1", spurt
    finally:
        server.shutdown()
        server.server_close()
        traad.join()


def hent(url: str, hjem: Path, **miljoe: str) -> subprocess.CompletedProcess[str]:
    """Run the command, which writes to NIR_HOME."""
    alle = {"PATH": "/usr/bin:/bin", "NIR_HOME": str(hjem), "NIR_KLASS_URL": url, **miljoe}
    return subprocess.run([BIN, "bydeler"], env=alle, capture_output=True, text=True, check=False)


def test_one_command_fetches_the_map_that_a_worker_uses_by_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NIR_HOME", str(tmp_path))
    assert standard_bydelskart() is None
    uoppgitt = samsvar(**{"03019999": ("030199", "Uoppgitt bydel Oslo")})
    with klass((503, b""), uoppgitt) as (url, spurt):
        kjoert = hent(url, tmp_path)
    assert kjoert.returncode == 0, kjoert.stderr
    assert "4 grunnkretser i 4 bydeler" in kjoert.stdout
    sti, foresporsel = urlsplit(spurt[-1]).path, parse_qs(urlsplit(spurt[-1]).query)
    assert sti == "/api/klass/v1/classifications/1/correspondsAt"
    assert foresporsel["targetClassificationId"] == ["103"]
    assert (fil := standard_bydelskart()) is not None
    assert les_bydelskart(fil) == {grunnkrets: bydel for grunnkrets, (bydel, _) in GRUNNKRETSER.items()}


def uten_bergen() -> Svar:
    status, kropp = samsvar()
    poster: list[dict[str, Any]] = json.loads(kropp)["correspondenceItems"]
    rest = [post for post in poster if not post["sourceCode"].startswith("4601")]
    return status, json.dumps({"correspondenceItems": rest}).encode()


@pytest.mark.parametrize(
    ("svar", "sagt"),
    [
        (uten_bergen(), "ingen grunnkretser i Bergen"),
        ((200, b'{"correspondenceItems": []}'), "ingen grunnkretser i Oslo, Stavanger, Bergen, Trondheim"),
        ((200, b'{"correspondenceItems": 1}'), "noe annet enn et samsvar"),
        ((404, b'{"error": "not found"}'), "Klass svarer 404. Kontroller NIR_KLASS_URL."),
    ],
)
def test_an_answer_that_is_no_whole_map_leaves_the_file_as_it_was(
    tmp_path: Path, svar: Svar, sagt: str
) -> None:
    (fil := tmp_path / "bydeler.csv").write_text("gammelt")
    with klass(svar) as (url, _):
        kjoert = hent(url, tmp_path, NIR_FOLKEREGISTER_BYDELER=str(fil))
    assert kjoert.returncode == 1
    assert sagt in kjoert.stderr
    assert fil.read_text() == "gammelt"
    assert list(tmp_path.iterdir()) == [fil]


def test_an_address_that_others_can_listen_to_is_refused(tmp_path: Path) -> None:
    kjoert = hent("http://klass.example/api/klass/v1", tmp_path)
    assert (kjoert.returncode, kjoert.stderr) == (
        2,
        "NIR_KLASS_URL: må være https; http tillates bare til egen maskin (127.0.0.1).\n",
    )
