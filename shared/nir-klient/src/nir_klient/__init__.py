"""The API of registration as typed Python.

`nir_klient.generert` is written by a generator from the service's own description (`make klient`): one module
per operation under `api`, one class per body and answer under `models`. By hand is only what joins them (the
README has a whole program):

    with tilkoblet("http://127.0.0.1:8001", token) as klient:
        svar = legg_til_kontakt.sync_detailed(duf, client=klient, body=Kontakt("Søknad", date(2024, 3, 1)))
        registrert = svaret(svar, Registrert)
"""

from nir_klient.svar import Avslag, UventetSvar, svaret
from nir_klient.tilkobling import tilkoblet

__all__ = ["Avslag", "UventetSvar", "svaret", "tilkoblet"]
