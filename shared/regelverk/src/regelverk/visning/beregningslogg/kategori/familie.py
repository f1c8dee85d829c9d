"""KAT-5: what the reference person of a family permit gives."""

from datetime import date

from regelverk.beregning.kategori.familie import familie_med_rett
from regelverk.beregning.kategori.tillatelse import Tillatelse
from regelverk.fakta.person import Familie
from regelverk.kalender.datoer import legg_til_maaneder
from regelverk.kalender.datotekst import dmy
from regelverk.lov.hjemmelnavn import HJEMMELNAVN
from regelverk.lov.parametre import Parametre
from regelverk.visning.beregningslogg.linje import Linje, Lovsted


def familielinje(t: Tillatelse, p: Parametre) -> Linje:
    """The line that says whether the permit gives rett og plikt or kan tilbys, with the dates that decide."""
    o, familie = t.opphold, t.opphold.familie
    dag = o.soeknadsdato or o.innvilget
    maaneder = p.referanseperson_bosatt_maaneder.paa(dag)
    bosatt = familie.referanseperson_bosatt if familie else None
    grense = legg_til_maaneder(bosatt, maaneder) if bosatt else None
    gir = "rett og plikt" if familie_med_rett(o, p) else "at program kan tilbys"
    return Lovsted(t.lovverk, dag).linje(
        "KAT-5",
        f"Familieinnvandring gir {gir}: {_hvorfor(familie, o.soeknadsdato, grense, p)}.",
        dag,
        soeknadsdato=o.soeknadsdato,
        referansepersonHjemmel=familie.referanseperson_hjemmel if familie else None,
        referansepersonBosatt=bosatt,
        referansepersonPermanent=familie.referanseperson_permanent if familie else None,
        bosattMaaneder=maaneder,
        bosattLengeFra=grense,
        permanentTellerFra=p.referanseperson_permanent_fra.paa(dag),
    )


def _hvorfor(familie: Familie | None, soekt: date | None, grense: date | None, p: Parametre) -> str:
    if familie is None or soekt is None:
        return "referansepersonen eller søknadsdatoen er ikke kjent"
    hjemmel = familie.referanseperson_hjemmel
    if hjemmel not in p.referanseperson_hjemler.paa(soekt):
        return f"referansepersonen har tillatelse etter {HJEMMELNAVN[hjemmel]}, som ikke er på listen"
    sagt = f"det ble søkt {dmy(soekt)}"
    if familie.referanseperson_permanent and soekt >= p.referanseperson_permanent_fra.paa(soekt):
        return f"{sagt}, og referansepersonen har permanent opphold"
    if grense is None:
        return "det er ikke kjent når referansepersonen ble bosatt"
    naar = "før" if soekt < grense else "ikke før"
    return f"{sagt}, {naar} grensen {dmy(grense)} for hvor lenge referansepersonen kan ha vært bosatt"
