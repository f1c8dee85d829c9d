from typing import Literal

LagAbonnementNavn = Literal["avsluttet-av-regelmotor", "frist", "uten-sluttmaal", "uten-tiltak"]

LAG_ABONNEMENT_NAVN_VALUES: set[LagAbonnementNavn] = {
    "avsluttet-av-regelmotor",
    "frist",
    "uten-sluttmaal",
    "uten-tiltak",
}


def check_lag_abonnement_navn(value: str) -> LagAbonnementNavn:
    if value in LAG_ABONNEMENT_NAVN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LAG_ABONNEMENT_NAVN_VALUES!r}")
