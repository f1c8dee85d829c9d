"""The circuit opens after failed calls, and closes at the first answer."""

from folkeregister_sync.kall.kretsbryter import Kretsbryter


class Klokke:
    """A clock that stands still until the test moves it."""

    def __init__(self) -> None:
        self.naa = 100.0

    def __call__(self) -> float:
        """The time in seconds."""
        return self.naa


def test_the_circuit_opens_at_the_limit_and_is_tried_after_the_pause() -> None:
    klokke = Klokke()
    krets = Kretsbryter(grense=2, pause=5, lengste=60, klokke=klokke)
    krets.feilet("503")
    assert krets.tilstand == "lukket"
    krets.feilet("503")
    assert (krets.tilstand, krets.igjen, krets.grunn) == ("åpen", 5, "503")
    klokke.naa += 5
    assert (krets.tilstand, krets.igjen) == ("halvåpen", 0)
    krets.lyktes()
    assert (krets.tilstand, krets.grunn) == ("lukket", None)


def test_each_failed_trial_doubles_the_pause_up_to_the_longest() -> None:
    klokke = Klokke()
    krets = Kretsbryter(grense=1, pause=5, lengste=60, klokke=klokke)
    pauser = []
    for _ in range(6):
        krets.feilet("borte")
        pauser.append(krets.igjen)
        klokke.naa += krets.igjen
    assert pauser == [5, 10, 20, 40, 60, 60]


def test_the_circuit_stays_open_for_as_long_as_the_other_system_asked() -> None:
    naa = 0.0
    krets = Kretsbryter(pause=2, lengste=60, klokke=lambda: naa)
    krets.feilet("429", 45.0)
    assert krets.igjen == 45
    krets.feilet("503", None)
    assert krets.igjen == 4
