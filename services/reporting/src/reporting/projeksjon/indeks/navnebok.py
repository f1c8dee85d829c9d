"""The names in the register, each with its search form and its sort key. Several indexes share them."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from reporting.projeksjon.indeks.ordbok import Ordbok

_FOERSTE = 1024
_HUSKET = 64


class Navnebok(Ordbok):
    """The distinct names and their ids. Each name's sort key is computed once and kept."""

    def __init__(self, noekkel: Callable[[str], bytes], soekeform: Callable[[str], str]) -> None:
        super().__init__(noekkel)
        self._noekler: list[bytes] = []
        self._soekeform = soekeform
        self._former: list[str] = []
        self._prefikser: npt.NDArray[np.uint64] = np.empty(_FOERSTE, dtype=np.uint64)
        self._funnet: dict[str, npt.NDArray[np.bool_]] = {}

    def id(self, tekst: str | None) -> int:
        """The id of the name; a new name gets one."""
        id_ = super().id(tekst)
        if tekst is not None and id_ == len(self._former):
            self._former.append(self._soekeform(tekst))
            self._noekler.append(self._noekkel(tekst))
            if id_ == len(self._prefikser):
                self._prefikser = np.concatenate([self._prefikser, np.empty_like(self._prefikser)])
            self._prefikser[id_] = int.from_bytes(self._noekler[id_][:8].ljust(8, b"\0"))
        return id_

    def noekkel(self, id_: int) -> bytes:
        """The name's Norwegian sort key."""
        return self._noekler[id_]

    def prefikser(self) -> npt.NDArray[np.uint64]:
        """For each id, the first eight bytes of the sort key, as a number."""
        return self._prefikser

    def inneholder(self, del_: str) -> npt.NDArray[np.bool_]:
        """For each id, whether the name contains `del_` (in search form). At `[INGEN]`, the last place:
        false.
        """
        kjent = self._funnet.pop(del_, np.zeros(1, dtype=np.bool_))
        nye = self._former[len(kjent) - 1 :]
        treff = np.fromiter((del_ in form for form in nye), dtype=np.bool_, count=len(nye))
        funnet = self._funnet[del_] = np.concatenate([kjent[:-1], treff, [False]])
        if len(self._funnet) > _HUSKET:
            del self._funnet[next(iter(self._funnet))]
        return funnet
