"""A network of hosts in a network namespace of its own, in which a link can be cut silently.

It needs a network and a mount namespace of its own (`unshare --map-root-user --net --mount`). Everything that
is made here vanishes with the last process in those namespaces, and no packet can leave them.
"""

import subprocess
from pathlib import Path

from nir_lokal.maskin.vert import Vert

HER = "her"
"""The host of the tests themselves, and of each part that is not placed elsewhere."""
_BRO = "nirbro"
_BORTE = "02:77:00:00:ff:ff"
"""The hardware address of nobody. A packet that is sent to it vanishes, as behind a cut cable."""


class Nett:
    """Hosts on one bridge. Each host except `HER` has a network namespace of its own."""

    def __init__(self) -> None:
        self._numre = {HER: 1}
        _kjoer("mount", "-t", "tmpfs", "none", "/run")
        _kjoer("ip", "link", "set", "lo", "up")
        _kjoer("ip", "link", "add", _BRO, "address", _mac(1), "type", "bridge")
        _kjoer("ip", "address", "add", f"{self.adresse(HER)}/24", "dev", _BRO)
        _kjoer("ip", "link", "set", _BRO, "up")

    def adresse(self, navn: str) -> str:
        """The address of a host."""
        return f"10.77.0.{self._numre[navn]}"

    def ny_vert(self, navn: str) -> Vert:
        """Make a host that reaches every other host."""
        nummer = self._numre[navn] = len(self._numre) + 1
        kabel = f"nir{nummer}"
        _kjoer("ip", "netns", "add", navn)
        _kjoer("ip", "link", "add", kabel, "type", "veth", "peer", "eth0", "address", _mac(nummer))
        _kjoer("ip", "link", "set", "eth0", "netns", navn)
        _kjoer("ip", "link", "set", kabel, "master", _BRO, "up")
        _kjoer("ip", "-n", navn, "address", "add", f"{self.adresse(navn)}/24", "dev", "eth0")
        for enhet in ("lo", "eth0"):
            _kjoer("ip", "-n", navn, "link", "set", enhet, "up")
        for annen in self._numre:
            self.lim(navn, annen)
            self.lim(annen, navn)
        return Vert(self.adresse(navn), ("nsenter", f"--net=/run/netns/{navn}", "--"))

    def kutt(self, fra: str, til: str) -> None:
        """Let what `fra` sends to `til` vanish. The other direction is left as it is."""
        self._nabo(fra, til, _BORTE)

    def lim(self, fra: str, til: str) -> None:
        """Let what `fra` sends to `til` arrive again."""
        self._nabo(fra, til, _mac(self._numre[til]))

    def _nabo(self, fra: str, til: str, mac: str) -> None:
        if fra == til:
            return
        sted, enhet = ([], _BRO) if fra == HER else (["-n", fra], "eth0")
        nabo = ["neighbour", "replace", self.adresse(til), "lladdr", mac, "nud", "permanent", "dev", enhet]
        _kjoer("ip", *sted, *nabo)


def har_eget_nett() -> bool:
    """Whether this process is alone in its network: a new namespace has only the loopback device, and later
    the bridge.
    """
    enheter = {sti.name for sti in Path("/sys/class/net").iterdir()}
    linjer = Path("/proc/net/dev").read_text().splitlines()[2:]
    return bool(enheter) and {linje.split(":")[0].strip() for linje in linjer} <= {"lo", _BRO}


def _mac(nummer: int) -> str:
    return f"02:77:00:00:00:{nummer:02x}"


def _kjoer(*kommando: str) -> None:
    ferdig = subprocess.run(kommando, capture_output=True, text=True)
    assert ferdig.returncode == 0, f"{' '.join(kommando)}: {ferdig.stderr}"
