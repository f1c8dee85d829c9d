"""The texts in brackets that a letter shows instead of values that nobody has registered."""

from registration.vedtaksmal.maalform import Tekst

SAKSNUMMER = Tekst(nb="[saksnummer]", nn="[saksnummer]")
BELOEP = Tekst(nb="[beløp] kroner", nn="[beløp] kroner")
YTELSE = Tekst(nb="[navnet på ytelsen]", nn="[namnet på ytinga]")
BETALINGSFRIST = Tekst(nb="[dato]", nn="[dato]")
MOTTAKERADRESSE = Tekst(nb="[Adresse]\n[Postnummer og poststed]", nn="[Adresse]\n[Postnummer og poststad]")
KOMMUNEADRESSE = Tekst(nb="[Adressen til kommunen]", nn="[Adressa til kommunen]")
KONTAKT = Tekst(nb="[Telefon og e-post]", nn="[Telefon og e-post]")
UNDERSKRIVER = Tekst(nb="[Navnet på den som skriver under]", nn="[Namnet på den som skriv under]")
STILLING = Tekst(nb="[Stilling]", nn="[Stilling]")
