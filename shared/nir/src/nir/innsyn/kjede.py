"""The chain of one writer: its next link, and the newest link that the broker has confirmed."""

from uuid import uuid4

from nir.innsyn.forsegling import forsegl, neste_ledd
from nir.innsyn.ledd import Ende
from nir.innsyn.oppslag import Innsynspost, pakk
from nir.innsyn.segl import Seglring


class Kjede:
    """A process has one chain at a time, with an id that no other process has.

    So two instances never write to one chain, and a process that was killed leaves a chain that nobody
    continues. When the broker does not confirm a batch, nobody knows whether the batch is in the log. Then
    the chain is given up, and the first record of the next one names the last confirmed record.
    """

    def __init__(self, tjeneste: str, ring: Seglring) -> None:
        self.tjeneste = tjeneste
        self._ring = ring
        self._bekreftet: Ende | None = None
        self._begynn()

    def _begynn(self) -> None:
        self.skriver = f"{self.tjeneste}/{uuid4().hex}"
        self._forrige: Ende | None = None
        self._etter = self._bekreftet

    def lenk(self, post: Innsynspost) -> tuple[bytes, bytes, Ende]:
        """Key and value of the record as the next link, and the link. The key holds no personal data.

        The chain does not change until `gaa_til`. So a link that was made can be dropped.
        """
        ledd = neste_ledd(self.skriver, self._forrige, self._etter, len(post.personer))
        forseglet, ende = forsegl(post, ledd, self._ring)
        return f"{ledd.skriver}/{ledd.nr}".encode(), pakk(forseglet), ende

    def gaa_til(self, ende: Ende) -> None:
        """Make this link the newest one."""
        self._forrige = ende

    @property
    def bekreftet(self) -> Ende | None:
        """The newest link that the broker has confirmed, of this chain or of an earlier one, if any."""
        return self._bekreftet

    def bekreft(self) -> None:
        """Record that the broker has every link so far. If the chain has no links yet, change nothing."""
        self._bekreftet = self._forrige or self._bekreftet

    def gi_opp(self) -> None:
        """Begin a new chain. Nobody knows whether the broker has the last links of the old one."""
        self._begynn()
