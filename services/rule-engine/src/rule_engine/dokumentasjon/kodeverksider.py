"""docs/kodeverk: a page for each code list."""

from collections.abc import Iterator, Mapping

from regelverk.lov import kodeverk

from rule_engine.dokumentasjon.markdown import dato, side, tabell

_TILLEGG = {
    "muligUtvidelse": "Mulig utvidelse",
    "resultater": "Resultat",
    "obligatoriskeFelter": "Obligatoriske felt",
    "obligatoriskeFelterAvslag": "Obligatoriske felt ved avslag",
    "mal": "Tittel på vedtaksmal",
    "malAvslag": "Tittel på vedtaksmal ved avslag",
    "brevfelter": "Valgfrie felt om stønad",
}
_GYLDIGHET = {"sluttmaal": "Gyldigheten gjelder datoen for tilbudet om oppstart."}


def kodeverksider() -> Mapping[str, str]:
    """File name → page, with the index."""
    sider = {f"{navn}.md": _side(navn) for navn in kodeverk.NAVN}
    return sider | {"README.md": _innhold()}


def _innhold() -> str:
    rader = [
        (f"[{kodeverk.titler(navn)[0]}]({navn}.md)", navn, str(len(kodeverk.liste(navn))))
        for navn in kodeverk.NAVN
    ]
    tekst = (
        "Kodene og tekstene står ordrett i brukerveiledningene A og B. Navnet er det som "
        "`GET /v1/kodeverk/{navn}` bruker. En kode som har fått nytt navn, står med begge; et sluttmål "
        "står én gang for hver frist det gir."
    )
    return side("Kodeverk", tekst, tabell(("Kodeverk", "Navn", "Koder"), rader))


def _side(navn: str) -> str:
    koder = kodeverk.liste(navn)
    kilder = sorted({kode.kilde for kode in koder})
    tittel, gruppe = kodeverk.titler(navn)
    felles = ("Kode", gruppe, "Veiledning", "Hjemmel", "Konsekvens")
    titler = (*felles, *_TILLEGG.values(), "Fra", "Til og med")
    rader = [(*_rad(kode), *_tillegg(kode), dato(kode.gyldig_fra), dato(kode.gyldig_til)) for kode in koder]
    return side(
        tittel,
        f"Kilde: {', '.join(kilder)}. {_GYLDIGHET.get(navn, '')}".strip(),
        tabell(titler, rader),
        _antakelser(navn),
    )


def _rad(kode: kodeverk.Kode) -> tuple[str, str, str, str, str]:
    merke = " *" if kode.antakelse else ""
    return (
        kode.kode + merke,
        kode.gruppe or "",
        kode.veiledning or "",
        kode.hjemmel or "",
        kode.konsekvens or "",
    )


def _tillegg(kode: kodeverk.Kode) -> Iterator[str]:
    tillegg = kode.tillegg()
    for navn in _TILLEGG:
        verdi = tillegg.get(navn, "")
        yield verdi if isinstance(verdi, str) else ", ".join(verdi)


def _antakelser(navn: str) -> str:
    linjer = [f"- {kode.kode}: {kode.antakelse}." for kode in kodeverk.liste(navn) if kode.antakelse]
    return "\n".join(["\\* Antakelse:", "", *linjer]) if linjer else ""


def antatte_koder() -> Iterator[tuple[str, str, str]]:
    """Every assumption in the code lists: the place, the code, and the assumption."""
    for navn in kodeverk.NAVN:
        for kode in kodeverk.liste(navn):
            if kode.antakelse:
                yield f"[{kodeverk.titler(navn)[0]}](../kodeverk/{navn}.md)", kode.kode, kode.antakelse
