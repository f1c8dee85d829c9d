"""`python -m tests.nasjonalregister 1000 > FILE`: the facts of a register as JSON lines."""

import sys

from nir.meldinger.konvolutt import skriv_hendelse

from tests.nasjonalregister.omfang import I_LANDET, Omfang
from tests.nasjonalregister.stroem import i_rekke

personer = int(sys.argv[1]) if len(sys.argv) > 1 else I_LANDET
for hendelse in i_rekke(Omfang(personer)):
    sys.stdout.buffer.write(skriv_hendelse(hendelse) + b"\n")
