"""One person's case, which a caseworker handles with the generated client: registers, edits and deletes
entries, and reads the document.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from nir_klient import svaret
from nir_klient.generert import AuthenticatedClient, models
from nir_klient.generert.api.kilderegistre import registrer_bosetting, registrer_opphold, registrer_person
from nir_klient.generert.api.registrering import (
    endre_avslutning,
    endre_fravaer,
    endre_integreringskontrakt,
    endre_klage,
    endre_kontakt,
    endre_reservasjon,
    endre_sluttmaal,
    endre_tiltak,
    endre_vedtak,
    legg_til_avslutning,
    legg_til_fravaer,
    legg_til_integreringskontrakt,
    legg_til_klage,
    legg_til_kontakt,
    legg_til_reservasjon,
    legg_til_sluttmaal,
    legg_til_tiltak,
    legg_til_vedtak,
    slett_avslutning,
    slett_fravaer,
    slett_integreringskontrakt,
    slett_klage,
    slett_kontakt,
    slett_reservasjon,
    slett_sluttmaal,
    slett_tiltak,
    slett_vedtak,
)
from nir_klient.generert.models import Registrert

KOMMUNE = "4204"
ARBEID = models.Sluttmaal("Arbeid - person har utdanning på videregående nivå fra før")
"""A sluttmål that gives six months."""
_Rute = Callable[..., Any]
_LEGG_TIL: dict[type, _Rute] = {
    models.Kontakt: legg_til_kontakt.sync_detailed,
    models.Integreringskontrakt: legg_til_integreringskontrakt.sync_detailed,
    models.Reservasjon: legg_til_reservasjon.sync_detailed,
    models.Sluttmaal: legg_til_sluttmaal.sync_detailed,
    models.Vedtak: legg_til_vedtak.sync_detailed,
    models.Klage: legg_til_klage.sync_detailed,
    models.Tiltak: legg_til_tiltak.sync_detailed,
    models.Fravaer: legg_til_fravaer.sync_detailed,
    models.Avslutning: legg_til_avslutning.sync_detailed,
}
_ENDRE: dict[type, _Rute] = {
    models.KontaktEndring: endre_kontakt.sync_detailed,
    models.IntegreringskontraktEndring: endre_integreringskontrakt.sync_detailed,
    models.ReservasjonEndring: endre_reservasjon.sync_detailed,
    models.SluttmaalEndring: endre_sluttmaal.sync_detailed,
    models.VedtakEndring: endre_vedtak.sync_detailed,
    models.KlageEndring: endre_klage.sync_detailed,
    models.TiltakEndring: endre_tiltak.sync_detailed,
    models.FravaerEndring: endre_fravaer.sync_detailed,
    models.AvslutningEndring: endre_avslutning.sync_detailed,
}
_SLETT: dict[str, _Rute] = {
    "kontakt": slett_kontakt.sync_detailed,
    "integreringskontrakt": slett_integreringskontrakt.sync_detailed,
    "reservasjon": slett_reservasjon.sync_detailed,
    "sluttmaal": slett_sluttmaal.sync_detailed,
    "vedtak": slett_vedtak.sync_detailed,
    "klage": slett_klage.sync_detailed,
    "tiltak": slett_tiltak.sync_detailed,
    "fravaer": slett_fravaer.sync_detailed,
    "avslutning": slett_avslutning.sync_detailed,
}


class Sak:
    """A case. Each registration sets `vurdering`, the new document. A refusal raises `nir_klient.Avslag`."""

    def __init__(self, duf: str, klient: AuthenticatedClient) -> None:
        self.duf, self.klient = duf, klient
        self.vurdering: dict[str, Any] = {}
        self.varsler: list[str] = []

    def legg_til(self, innslag: Any) -> str:
        """Register an entry, and return its innslagId."""
        rute = _LEGG_TIL[type(innslag)]
        return self._svar(rute(self.duf, client=self.klient, body=innslag))

    def endre(self, innslag_id: str, endring: Any) -> str:
        """Change the given fields of an entry, and return its innslagId."""
        rute = _ENDRE[type(endring)]
        return self._svar(rute(self.duf, innslag_id, client=self.klient, body=endring))

    def slett(self, seksjon: str, innslag_id: str) -> str:
        """Delete an entry, and return its innslagId."""
        return self._svar(_SLETT[seksjon](self.duf, innslag_id, client=self.klient))

    def innslag(self, innslag_id: str) -> dict[str, Any]:
        """The entry as the last document shows it."""
        alle: list[dict[str, Any]] = self.vurdering["innslag"]
        return next(innslag for innslag in alle if innslag["innslagId"] == innslag_id)

    @property
    def frist(self) -> tuple[str, date] | None:
        """The type and date of the deadline in the last document; None: it shows none."""
        vist = self.vurdering["frist"]
        return None if vist is None else (vist["type"], date.fromisoformat(vist["dato"]))

    @property
    def avslutning(self) -> str | None:
        """The aarsak of the ending in force in the last document; None: there is none."""
        vist = self.vurdering["avslutning"]
        return None if vist is None else str(vist["aarsak"])

    def _svar(self, svar: Any) -> str:
        registrert = svaret(svar, Registrert)
        assert registrert.vurdering is not None, "a kommune is shown the person"
        self.vurdering = registrert.vurdering.to_dict()
        self.varsler = [varsel.kode for varsel in registrert.varsler]
        return str(registrert.innslag_id)


def bosatt_sak(
    imdi: AuthenticatedClient,
    saksbehandler: AuthenticatedClient,
    duf: str,
    *,
    bosatt: date,
    hjemmel: models.OppholdRegistrertHjemmel = "UTL_28",
) -> Sak:
    """Register an adult from Syria who is settled in Kristiansand and gets a permit, both on `bosatt`."""
    person = models.PersonRegistrert("LØFT", "LEVENDE", date(1990, 5, 17), "Kvinne", ["SYR"])
    opphold = models.OppholdRegistrert("o1", hjemmel, bosatt, permanent=False)
    bosetting = models.BosettingRegistrert(bosatt, KOMMUNE, etter_avtale=True)
    for svar in (
        registrer_person.sync_detailed(duf, client=imdi, body=person),
        registrer_opphold.sync_detailed(duf, client=imdi, body=opphold),
        registrer_bosetting.sync_detailed(duf, client=imdi, body=bosetting),
    ):
        svaret(svar, models.Kvittering)
    return Sak(duf, saksbehandler)


def start_program(sak: Sak, start: date, maal: models.Sluttmaal = ARBEID) -> str:
    """Register a sluttmål and a granted participation decision; returns the decision's innslagId."""
    sak.legg_til(maal)
    vedtak = models.Vedtak("Deltakelse i introduksjonsprogram", "Innvilget", start, startdato=start)
    return sak.legg_til(vedtak)
