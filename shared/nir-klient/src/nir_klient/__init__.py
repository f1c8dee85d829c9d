"""The APIs of registration and reporting as typed Python.

`nir_klient.generert` (registration) and `nir_klient.generert_reporting` are generated from the services'
descriptions (`make klient`): `api` has a module for each operation, `models` a class for each body and
answer. Only `tilkobling` and `svar` are written by hand. The README has a whole program:

    with tilkoblet("http://127.0.0.1:8001", token) as klient:
        svar = legg_til_kontakt.sync_detailed(duf, client=klient, body=Kontakt("Søknad", date(2024, 3, 1)))
        registrert = svaret(svar, Registrert)
"""

from nir_klient.svar import Avslag, UventetSvar, svaret
from nir_klient.tilkobling import tilkoblet, tilkoblet_reporting

__all__ = ["Avslag", "UventetSvar", "svaret", "tilkoblet", "tilkoblet_reporting"]
