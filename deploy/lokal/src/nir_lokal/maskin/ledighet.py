"""Checks that the ports of the system are free, and finds the process that listens on a taken port."""

from collections.abc import Mapping

import psutil

from nir_lokal.maskin.port import er_ledig


class PortOpptatt(RuntimeError):
    """A port is taken. The message names the port, the process on it, and the variable that sets the port."""


def krev_ledige(porter: Mapping[str, int]) -> None:
    """Check that the ports (environment variable → port) are free and all different.

    Raises:
        PortOpptatt: a port is taken, or two variables have the same port.
    """
    opptatt = [
        f"port {port} is taken{_av_hvem(port)}: free it, or set {variabel} to another"
        for variabel, port in porter.items()
        if not er_ledig(port)
    ]
    like = [variabel for variabel, port in porter.items() if list(porter.values()).count(port) > 1]
    if like:
        opptatt.append(f"{' and '.join(like)} are the same port")
    if opptatt:
        raise PortOpptatt("\n".join(opptatt))


def _av_hvem(port: int) -> str:
    try:
        lyttere = [
            kobling.pid
            for kobling in psutil.net_connections("tcp")
            if kobling.status == psutil.CONN_LISTEN and kobling.laddr[1:] == (port,) and kobling.pid
        ]
        return f" by {psutil.Process(lyttere[0]).name()} (process {lyttere[0]})" if lyttere else ""
    except psutil.Error:
        return ""
