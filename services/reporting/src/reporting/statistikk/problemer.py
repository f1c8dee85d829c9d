"""The problems that statistics answer."""

from nir.web import problemtype

AAR_BAKVENDT = problemtype(
    "NIR-STATISTIKK-AAR",
    422,
    "Siste år er før første år",
    "tilAar kan ikke være før fraAar. Bytt dem om, eller utelat det ene.",
)
BARE_EGEN_KOMMUNE = problemtype(
    "NIR-STATISTIKK-EGEN-KOMMUNE",
    403,
    "Bare for egen kommune",
    "Lovverk, kategori og kjønn kan bare velges for egen kommune, så små tall ikke kan regnes ut for andre. "
    "Utelat dem, eller velg egen kommune.",
)
