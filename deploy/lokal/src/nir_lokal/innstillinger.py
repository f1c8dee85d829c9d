"""Folder and ports of the local system. Every variable's name begins with NIR_."""

from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from nir_lokal.maskin.port import ledig_port


class Innstillinger(BaseSettings):
    """The settings. `nir-lokal run` reads the environment; tests use `paa_ledige_porter`."""

    model_config = SettingsConfigDict(env_prefix="NIR_", frozen=True, extra="ignore")

    home: Path = Path(".nir")
    saksbehandler_port: int = Field(8000, ge=1, le=65535)
    registration_port: int = Field(8001, ge=1, le=65535)
    reporting_port: int = Field(8002, ge=1, le=65535)
    utsteder_port: int = Field(8003, ge=1, le=65535)
    simulator_port: int = Field(8004, ge=1, le=65535)
    rule_engine_port: int = Field(8005, ge=1, le=65535)
    folkeregister_sync_port: int = Field(8006, ge=1, le=65535)
    kafka_port: int = Field(9092, ge=1, le=65535)
    kafka_kontroll_port: int = Field(9093, ge=1, le=65535)
    redis_port: int = Field(6380, ge=1, le=65535)
    logg_nivaa: str = "INFO"

    @property
    def porter(self) -> dict[str, int]:
        """Environment variable → the port that it sets."""
        return {
            f"NIR_{felt.upper()}": getattr(self, felt)
            for felt in type(self).model_fields
            if felt.endswith("_port")
        }

    @classmethod
    def paa_ledige_porter(cls, home: Path) -> "Innstillinger":
        """Settings for a test: free ports, and all data in `home`."""
        porter = {felt: ledig_port() for felt in cls.model_fields if felt.endswith("_port")}
        return cls.model_validate({"home": home, **porter})
