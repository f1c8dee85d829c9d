"""`make audit`: are there known vulnerabilities in the locked packages?

pip-audit asks an advisory service on the network. With RAAD=FOLDER it asks the list in that folder instead:
files in the OSV format, one advisory each, for example the unpacked PyPI archive of osv.dev. Then nothing
leaves this machine. A package that cannot be audited fails the audit.

Exit codes: as pip-audit's; 2: the folder has no advisories.
"""

import json
import subprocess
import sys
import threading
from collections import defaultdict
from collections.abc import Iterable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

ROT = Path(__file__).parents[1]
Raad = Mapping[str, list[dict[str, Any]]]


def les_raad(mappe: Path) -> Raad:
    """The advisories of a folder, by package. A withdrawn advisory is left out."""
    raad: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for fil in sorted(mappe.rglob("*.json")):
        ett = json.loads(fil.read_text())
        if "withdrawn" in ett:
            continue
        for navn in {canonicalize_name(del_["package"]["name"]) for del_ in _paa_pypi(ett)}:
            raad[navn].append(ett)
    return raad


def gjelder(ett: Mapping[str, Any], navn: str, versjon: str) -> bool:
    """Whether an advisory says that this version of the package is affected."""
    berorte = [del_ for del_ in _paa_pypi(ett) if canonicalize_name(del_["package"]["name"]) == navn]
    return any(
        versjon in del_.get("versions", ()) or any(_i_omraadet(o, versjon) for o in del_.get("ranges", ()))
        for del_ in berorte
    )


def _paa_pypi(ett: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [del_ for del_ in ett.get("affected", ()) if del_.get("package", {}).get("ecosystem") == "PyPI"]


def _i_omraadet(omraade: Mapping[str, Any], versjon: str) -> bool:
    """Whether the version is in an affected range, by OSV's rule.

    The events are in order of version. A range begins at `introduced`, and ends before `fixed` or after
    `last_affected`.
    """
    if omraade.get("type") != "ECOSYSTEM":
        return False
    denne, berort = Version(versjon), False
    for hendelse in omraade["events"]:
        ((slag, grense),) = hendelse.items()
        if slag == "introduced" and (grense == "0" or denne >= _versjon(grense)):
            berort = True
        elif (slag == "fixed" and denne >= _versjon(grense)) or (
            slag == "last_affected" and denne > _versjon(grense)
        ):
            berort = False
    return berort


def _versjon(tekst: str) -> Version:
    try:
        return Version(tekst)
    except InvalidVersion:
        return Version("0")


def tjener(raad: Raad) -> ThreadingHTTPServer:
    """A server on this machine that answers as OSV's `/v1/query` does."""

    class Svarer(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            spoersmaal = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            navn = canonicalize_name(spoersmaal["package"]["name"])
            funnet = [ett for ett in raad.get(navn, ()) if gjelder(ett, navn, spoersmaal["version"])]
            kropp = json.dumps({"vulns": funnet} if funnet else {}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(kropp)))
            self.end_headers()
            self.wfile.write(kropp)

        def log_message(self, *_: Any) -> None:
            return

    return ThreadingHTTPServer(("127.0.0.1", 0), Svarer)


def revider(laaser: Iterable[Path], *valg: str) -> int:
    """Run pip-audit over lock files. Returns its exit code."""
    filer = [del_ for fil in laaser for del_ in ("-r", str(fil))]
    pip_audit = Path(sys.executable).with_name("pip-audit")
    fast = ["--disable-pip", "--require-hashes", "--strict", "--progress-spinner", "off"]
    return subprocess.run([pip_audit, *fast, *valg, *filer], check=False).returncode  # noqa: S603


def main(mappe: Path | None) -> int:
    """Audit two lock files: the workspace's, with the packages of every image, and uv's, with the packages
    that build them.
    """
    laaser = [ROT / "requirements.lock", ROT / "deploy" / "uv.lock.txt"]
    if mappe is None:
        return revider(laaser)
    raad = les_raad(mappe)
    if not raad:
        print(f"{mappe} has no advisories", file=sys.stderr)
        return 2
    lokal = tjener(raad)
    threading.Thread(target=lokal.serve_forever, daemon=True).start()
    try:
        adresse = f"http://127.0.0.1:{lokal.server_port}/v1/query"
        return revider(laaser, "-s", "osv", "--osv-url", adresse)
    finally:
        lokal.shutdown()
        lokal.server_close()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
