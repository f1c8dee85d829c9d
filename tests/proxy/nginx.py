"""A real nginx with the configuration in deploy/nginx, run by this machine for the tests."""

import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import httpx
from nir_lokal.maskin.port import ledig_port
from nir_lokal.maskin.prosess import Prosess

_REGLER = Path(__file__).parents[2] / "deploy" / "nginx"
_MIDLERTIDIG = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


class Nginx:
    """nginx with a server for each service. `instanser`: service → ports of its instances."""

    def __init__(self, mappe: Path, instanser: Mapping[str, Sequence[int]]) -> None:
        self._mappe = mappe
        self._instanser = instanser
        self._porter = {tjeneste: ledig_port() for tjeneste in instanser}
        program = shutil.which("nginx") or "/usr/sbin/nginx"
        kommando = [program, "-p", str(mappe), "-c", "nginx.conf", "-g", "daemon off;"]
        self.prosess = Prosess("nginx", kommando, mappe / "nginx.log")

    def adresse(self, tjeneste: str) -> str:
        """Where callers of the service send their requests."""
        return f"http://127.0.0.1:{self._porter[tjeneste]}"

    def start(self) -> None:
        """Start nginx, and wait until it answers."""
        self._mappe.mkdir(parents=True)
        self._mappe.joinpath("nginx.conf").write_text(self._oppsett())
        self.prosess.start()
        self.prosess.vent_klar(self._svarer)

    def _svarer(self) -> bool:
        try:
            return all(httpx.get(f"{self.adresse(t)}/health/ready").status_code == 404 for t in self._porter)
        except httpx.TransportError:
            return False

    def _oppsett(self) -> str:
        midlertidig = "".join(f"{navn}_temp_path {self._mappe}/{navn};\n" for navn in _MIDLERTIDIG)
        grupper = "".join(map(self._gruppe, self._instanser))
        servere = "".join(map(self._server, self._instanser))
        return f"""pid {self._mappe}/nginx.pid;
events {{ }}
http {{
{midlertidig}
include {_REGLER}/rammer.conf;
{grupper}{servere}}}
"""

    def _gruppe(self, tjeneste: str) -> str:
        """The `upstream` group of the service in instanser.conf, with the ports that the instances have in
        this test.
        """
        porter = iter(self._instanser[tjeneste])
        mal = _REGLER.joinpath("instanser.conf").read_text()
        gruppe = mal[mal.index(f"upstream {tjeneste} {{") :].partition("\n}\n")[0] + "\n}\n"
        linjer = gruppe.splitlines(keepends=True)
        return "".join(_her(linje, porter) if "    server " in linje else linje for linje in linjer)

    def _server(self, tjeneste: str) -> str:
        return f"""server {{
listen 127.0.0.1:{self._porter[tjeneste]};
set $nir_tjeneste {tjeneste};
include {_REGLER}/ruter.conf;
}}
"""


def _her(linje: str, porter: Iterator[int]) -> str:
    foer, _, etter = linje.partition(" 10.0.0.")
    return f"{foer} 127.0.0.1:{next(porter)} {etter.partition(' ')[2]}"
