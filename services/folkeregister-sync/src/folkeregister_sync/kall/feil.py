"""The errors of a call. Their messages contain no address, no ident and no body.

Klientfeil
├── Forbigaaende   try again: the network, 5xx, 429, 401 twice, an incomplete answer
│   └── UforstaaeligSvar   200, but not JSON
├── Stans          stop reading, an operator must look: 403, 406, an address that does not exist
└── AvvistKall         400 or 410 about one document: another attempt gives the same
    └── FinnesIkke   404 on a bulk lookup
"""


class Klientfeil(Exception):
    """A call gave no usable answer."""


class Forbigaaende(Klientfeil):
    """The error may go away. `vent`: the seconds that the other system asked us to wait, or None."""

    def __init__(self, grunn: str, vent: float | None = None) -> None:
        super().__init__(grunn)
        self.vent = vent


class UforstaaeligSvar(Forbigaaende):
    """The answer has status 200 and is not JSON."""


class Stans(Klientfeil):
    """The reading must stop. `kode` never changes; the message is for the operator, in bokmål."""

    def __init__(self, kode: str, melding: str) -> None:
        super().__init__(melding)
        self.kode = kode


class AvvistKall(Klientfeil):
    """Folkeregisteret refuses this call. The same call would be refused again."""


class FinnesIkke(AvvistKall):
    """Folkeregisteret does not offer this kind of lookup."""
