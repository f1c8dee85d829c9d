"""The issuer's description of itself (OpenID Connect Discovery)."""

from typing import Any

from authlib.oidc.discovery import OpenIDProviderMetadata

from nir.utsteder.flyt import KLIENTBEVIS
from nir.utsteder.klient import SCOPES

JWKS, AUTORISER, TOKEN, BRUKER, UTLOGGING = (
    "/.well-known/jwks.json", "/authorize", "/token", "/userinfo", "/endsession",
)  # fmt: skip
OPPDAGELSE = "/.well-known/openid-configuration"


def oppdagelse(utsteder: str, nettleser: str) -> dict[str, Any]:
    """The metadata.

    Args:
        utsteder: the issuer, the address at which services and clients' servers reach it.
        nettleser: the address at which a browser reaches it.

    Raises:
        ValueError: the metadata breaks the standard.
    """
    metadata = OpenIDProviderMetadata(
        {
            "issuer": utsteder,
            "authorization_endpoint": nettleser + AUTORISER,
            "end_session_endpoint": nettleser + UTLOGGING,
            "token_endpoint": utsteder + TOKEN,
            "userinfo_endpoint": utsteder + BRUKER,
            "jwks_uri": utsteder + JWKS,
            "scopes_supported": list(SCOPES),
            "response_types_supported": ["code"],
            "response_modes_supported": ["query"],
            "grant_types_supported": ["authorization_code", "refresh_token"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "token_endpoint_auth_methods_supported": KLIENTBEVIS,
            "code_challenge_methods_supported": ["S256"],
            "claims_supported": ["sub", "name", "bruker", "roller", "kommunenummer", "bydelsnummer"],
        }
    )
    return dict(metadata)
