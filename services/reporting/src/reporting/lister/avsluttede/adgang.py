"""What the report's table keeps to decide who may see a row (kontrakt §5.18)."""

from reporting.lister.avsluttede.kolonner import AVSLUTTEDE
from reporting.lister.liste import indekser

OPPFOELGER = AVSLUTTEDE.lagret(indekser.kode, lambda linje: linje.rad.kommunenummer)
OPPFOELGERS_BYDEL = AVSLUTTEDE.lagret(indekser.kode, lambda linje: linje.rad.bydelsnummer)
ER_FRATRAADT = AVSLUTTEDE.lagret(indekser.ja, lambda linje: linje.rad.fratraadt is not None)
FOR_KOMMUNEN = AVSLUTTEDE.lagret(indekser.ja, lambda linje: linje.rad.for_kommunen)
FOR_BYDELEN = AVSLUTTEDE.lagret(indekser.ja, lambda linje: linje.rad.for_bydelen)
