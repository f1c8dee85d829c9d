"""docs/regler: a page per rule with its text, law, parameters, assumptions and cases."""

from collections.abc import Mapping, Sequence

from regelverk.lov.lovverk import LOVER
from regelverk.lov.parametre import Parametre, Tidslinje
from regelverk.lov.regler import Regel, regler
from regelverk.lov.regler.prosa import utfylt

from rule_engine.dokumentasjon.kodeverksider import antatte_koder
from rule_engine.dokumentasjon.markdown import dato, side, tabell
from rule_engine.dokumentasjon.parametersider import antatte_verdier, parameter, parameterside
from rule_engine.dokumentasjon.saker import Sak, fortell, saker_etter_regel

_GRUPPER = {
    "LOV": "Lovverk",
    "KAT": "Kategori",
    "ORD": "Ordninger",
    "OPP": "Frist for oppstart",
    "GJF": "Frist for gjennomføring",
    "KLA": "Klage",
    "AVS": "Avslutning",
    "GJO": "Gjenåpning",
    "FRG": "Folkeregisteret",
    "REG": "Registrering",
    "VIS": "Visning",
    "TID": "Tidspunkt",
}

_INNLEDNING = """\
Hva regelmotoren beregner og avgjør. Regelens navn står i beregningsloggen. Tallene står i
[parametrene](parametre.md), og alt som er antatt i [antakelser](antakelser.md). Kodene står i
[kodeverk](../kodeverk/README.md).

A er brukerveiledningen for registrering i NIR (04.09.2024), B den for avslutningsårsak (09.12.2024).
[Regelbeskrivelse](../regelbeskrivelse.md), [kontrakt](../kontrakt.md) og [rettskilder](../rettskilder.md) er
registerets egne; der de og veilederne er uenige, gjelder veilederne.

I sakene er personen, der ikke annet sies, en kvinne født 17.05.1990, syrisk borger, med § 28 gitt den dagen
hun ble bosatt etter avtale i 3201 (Bærum), 01.01.2024. Ord i *kursiv* fylles ut av tabellen til slutt, som
har én sak i hver rad. Et avslag står med sin tittel og koden som saksbehandleren får."""


class UkjentRegel(LookupError):
    """A case names a rule that does not exist."""


def regelsider(parametre: Parametre, saker: Sequence[Sak]) -> Mapping[str, str]:
    """File name → page: every rule, the index, the parameters, and all assumptions in one place.

    Raises:
        UkjentRegel: a case names a rule that does not exist.
    """
    etter_regel = saker_etter_regel(list(saker))
    if ukjente := sorted(set(etter_regel) - {regel.id for regel in regler()}):
        raise UkjentRegel(f"saker nevner regler som ikke finnes: {', '.join(ukjente)}")
    sider = {f"{regel.id}.md": _side(regel, parametre, etter_regel.get(regel.id, ())) for regel in regler()}
    return sider | {
        "README.md": _innhold(etter_regel),
        "parametre.md": parameterside(parametre),
        "antakelser.md": _antakelser(parametre),
    }


def _side(regel: Regel, parametre: Parametre, saker: Sequence[Sak]) -> str:
    tidslinjer = {linje.navn: linje for linje in parametre.tidslinjer()}
    return side(
        f"{regel.id} {regel.tittel}",
        utfylt(regel.tekst, parametre),
        _grunnlag(regel),
        _punkter("Antakelser", [utfylt(en, parametre) for en in regel.antakelser]),
        _del("Parametre", [parameter(tidslinjer[navn]) for navn in _parametre(regel, tidslinjer)]),
        _del("Saker", [fortell(sak) for sak in saker]),
    )


def _grunnlag(regel: Regel) -> str:
    """The sources of the rule: each of the two laws over time, and the guides."""
    rader = [(navn, dato(h.gjelder_fra), h.tekst) for navn, alle in regel.hjemler.lov.items() for h in alle]
    bare = [navn for navn in LOVER if navn not in regel.hjemler.lov]
    deler = [tabell(("Lov", "Fra", "Hjemmel"), rader), *(f"{navn} har ikke denne regelen." for navn in bare)]
    if regel.hjemler.veileder:
        deler.append(f"Veileder: {regel.hjemler.veileder}.")
    return _del("Grunnlag", deler)


def _kort(regel: Regel) -> str:
    """The source that is in force now, for each law."""
    return "; ".join(dict.fromkeys(alle[-1].tekst for alle in regel.hjemler.lov.values()))


def _parametre(regel: Regel, tidslinjer: Mapping[str, Tidslinje[object]]) -> list[str]:
    """The rule's parameters. A name that ends in a full stop means all names with that beginning."""
    funnet = [navn for oensket in regel.parametre for navn in tidslinjer if _svarer_til(oensket, navn)]
    return list(dict.fromkeys(funnet))


def _svarer_til(oensket: str, navn: str) -> bool:
    return navn == oensket or (oensket.endswith(".") and navn.startswith(oensket))


def _punkter(tittel: str, punkter: Sequence[str]) -> str:
    return "\n".join([f"## {tittel}", "", *(f"- {punkt}" for punkt in punkter)]) if punkter else ""


def _del(tittel: str, deler: Sequence[str]) -> str:
    return "\n\n".join([f"## {tittel}", *deler]) if deler else ""


def _innhold(saker: Mapping[str, Sequence[Sak]]) -> str:
    deler = [_gruppe(forbokstaver, tittel, saker) for forbokstaver, tittel in _GRUPPER.items()]
    return side("Reglene", _INNLEDNING, *deler)


def _gruppe(forbokstaver: str, tittel: str, saker: Mapping[str, Sequence[Sak]]) -> str:
    rader = [
        (f"[{regel.id}]({regel.id}.md)", regel.tittel, _kort(regel), str(len(saker.get(regel.id, ()))))
        for regel in regler()
        if regel.id.startswith(f"{forbokstaver}-")
    ]
    return f"## {tittel}\n\n{tabell(('Regel', '', 'Hjemmel', 'Saker'), rader)}" if rader else ""


def _antakelser(parametre: Parametre) -> str:
    i_regler = [
        (f"[{regel.id}]({regel.id}.md)", regel.tittel, utfylt(antakelse, parametre))
        for regel in regler()
        for antakelse in regel.antakelser
    ]
    titler = ("Hvor", "Hva", "Antakelse")
    return side(
        "Antakelser",
        "Der lov og veiledere tier, gjelder dette. Alt som er antatt, står her og bare her merket som det.",
        f"## Regler\n\n{tabell(titler, i_regler)}",
        f"## Parametre\n\n{tabell(titler, antatte_verdier(parametre))}",
        f"## Kodeverk\n\n{tabell(titler, antatte_koder())}",
    )
